/** The archive from disk: every file read once, validated, compiled, linked; all problems together. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { type Corpus, type CorpusParts, linkCorpus } from '../core/corpus.ts';
import type { CampaignRecord, CompiledText, HeldDocument, InstrumentRecord } from '../core/held-document.ts';
import { identify, workIdOf } from '../core/identity.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import {
  abbreviationsSchema,
  indicatorsSchema,
  instrumentSchema,
  issuersSchema,
  topicsSchema,
} from '../schema/authority.ts';
import { compileCampaign } from './compile-campaign.ts';
import { compileFile } from './compile-file.ts';
import { bytesOf, filesBelow } from './files.ts';
import type { Folders } from './folders.ts';
import { compilerDigest, openStore, type Store } from './store.ts';
import { readYaml, validate } from './yaml-file.ts';

export interface Archive {
  corpus: Corpus;
  problems: Problem[];
  textOf(held: HeldDocument): CompiledText;
}

/** How messages name the content folder: from the project's root when it lies there. */
export function shownContent({ root, content }: Folders): string {
  const inside = relative(root, content);
  return inside.startsWith('..') ? content : inside.split(sep).join('/');
}

/**
 * Loads the archive. Problems of single files are listed, files that have them are left out;
 * rules over the whole corpus are the business of `src/checks`.
 *
 * @example loadArchive(foldersOf(process.env)).corpus.documents.length // 5
 */
export function loadArchive(folders: Folders): Archive {
  const store = openStore(folders.cache, compilerDigest(join(folders.root, 'src')));
  const problems: Problem[] = [];
  const reader = new ContentReader(folders, problems);
  const issuers = reader.list('issuers.yaml', issuersSchema);
  const parts: CorpusParts = {
    issuers,
    topics: reader.list('topics.yaml', topicsSchema),
    indicators: reader.list('indicators.yaml', indicatorsSchema),
    abbreviations: reader.list('abbreviations.yaml', abbreviationsSchema),
    campaigns: reader.campaigns(),
    instruments: reader.instruments(),
    documents: reader.documents(store, new Map(issuers.map((issuer) => [issuer.id, issuer.scope]))),
  };
  return {
    corpus: linkCorpus(parts),
    problems: problems.sort(byPlace),
    textOf: (held) => store.readText(held.textKey),
  };
}

/** Reads one kind of file after another and gathers what is wrong. */
class ContentReader {
  private readonly folders: Folders;
  private readonly shown: string;
  private readonly problems: Problem[];

  constructor(folders: Folders, problems: Problem[]) {
    this.folders = folders;
    this.shown = shownContent(folders);
    this.problems = problems;
  }

  list<T>(name: string, schema: z.ZodType<T[]>): T[] {
    return this.yaml(name, schema) ?? [];
  }

  campaigns(): CampaignRecord[] {
    return this.below('campaigns', '.mdx').flatMap((path) => {
      const { compiled, problems } = compileCampaign(
        `${this.shown}/campaigns/${path}`,
        this.text(`campaigns/${path}`),
      );
      this.problems.push(...problems);
      return compiled ? [compiled] : [];
    });
  }

  instruments(): InstrumentRecord[] {
    return this.below('instruments', '.yaml').flatMap((path) => {
      const instrument = this.yaml(`instruments/${path}`, instrumentSchema);
      return instrument
        ? [{ file: `${this.shown}/instruments/${path}`, id: path.replace(/\.yaml$/, ''), instrument }]
        : [];
    });
  }

  documents(store: Store, scopes: ReadonlyMap<string, string>): HeldDocument[] {
    return this.below('documents', '.mdx').flatMap((path) => {
      const { compiled, problems } = compileFile(this.folders.content, this.shown, path, store);
      this.problems.push(...problems);
      if (!compiled) return [];
      const scope = scopes.get(compiled.document.issuer) ?? compiled.document.issuer;
      return [{ ...compiled, id: workIdOf(identify(compiled.document, scope)) }];
    });
  }

  private yaml<T>(name: string, schema: z.ZodType<T>): T | null {
    const file = `${this.shown}/${name}`;
    const bytes = bytesOf(join(this.folders.content, name));
    if (!bytes) {
      this.problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'missing-file',
        message: 'Thiếu tệp này.',
        mend: 'Khôi phục tệp từ bản trước; danh sách trống thì ghi [].',
      });
      return null;
    }
    const { yaml, problems } = readYaml(file, bytes.toString('utf8'), 1);
    const valid = yaml ? validate(file, yaml, schema) : null;
    this.problems.push(...problems, ...(valid?.problems ?? []));
    return valid?.value ?? null;
  }

  private below(folder: string, ending: string): string[] {
    return filesBelow(join(this.folders.content, folder), ending);
  }

  private text(path: string): string {
    return readFileSync(join(this.folders.content, path), 'utf8');
  }
}
