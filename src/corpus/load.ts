/** The archive from disk: every file read once, validated, compiled, linked; all problems together. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Passage } from '../core/cited.ts';
import { type Corpus, type CorpusParts, linkCorpus } from '../core/corpus.ts';
import type {
  CampaignRecord,
  CompiledPassages,
  CompiledText,
  HeldDocument,
  InstrumentRecord,
} from '../core/held-document.ts';
import { identify, workIdOf } from '../core/identity.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import type { Redirect } from '../core/redirect.ts';
import { NO_SETTINGS, type SiteSettings } from '../core/site-settings.ts';
import {
  abbreviationsSchema,
  indicatorsSchema,
  instrumentSchema,
  issuersSchema,
  redirectsSchema,
  topicsSchema,
} from '../schema/authority.ts';
import { siteSchema } from '../schema/site.ts';
import { compileCampaign } from './compile-campaign.ts';
import { compileAnew, compileFile } from './compile-file.ts';
import { bytesOf, filesBelow } from './files.ts';
import { firstFaults } from './first-faults.ts';
import { type ContentFolder, contentFolder, type Folders } from './folders.ts';
import { linksIn } from './links.ts';
import { type Memory, noMemory, recallNames, stampOf } from './memory.ts';
import { compilerDigest, openStore, type Store } from './store.ts';
import { textOf } from './text-file.ts';
import { unlessTooComplex } from './too-complex.ts';
import { unreadFiles } from './unread-files.ts';
import { missingFile, readYamlFile } from './yaml-file.ts';

export interface Archive {
  corpus: Corpus;
  settings: SiteSettings;
  /** What `redirects.yaml` declares; the site has those of `redirectsOf`. */
  redirects: Redirect[];
  problems: Problem[];
  textOf(held: HeldDocument): CompiledText;
  /** The sentences in which it cites, by the index of `citations`. */
  passagesOf(held: HeldDocument): Passage[];
}

/**
 * Loads the archive. Problems of single files are listed, files that have them are left out;
 * rules over the whole corpus are the business of `src/checks`.
 *
 * @param memory what a program that stays has read before
 * @example loadArchive(foldersOf(process.env)).corpus.documents.length // 5
 */
export function loadArchive(folders: Folders, memory: Memory = noMemory): Archive {
  const store = openStore(folders.cache, compilerDigest(join(folders.root, 'src')));
  const content = contentFolder(folders);
  const links = recallNames(memory, 'links', () => linksIn(content));
  if (links.length > 0) return unread(links);
  const problems: Problem[] = [...recallNames(memory, 'unread files', () => unreadFiles(content))];
  const reader = new ContentReader(content, problems, memory);
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
  const settings = reader.optional('site.yaml', siteSchema) ?? NO_SETTINGS;
  return {
    corpus: linkCorpus(parts),
    settings,
    redirects: reader.optional('redirects.yaml', redirectsSchema) ?? [],
    problems: existsSync(content.path) ? problems.sort(byPlace) : [noContent(content)],
    textOf: (held) => store.readText(held.textKey) ?? recompiled(content, held, store).text,
    passagesOf: (held) =>
      (store.readPassages(held.textKey) ?? recompiled(content, held, store).cited).passages,
  };
}

/** An archive of which nothing was read. */
function unread(problems: Problem[]): Archive {
  const nothing = {
    issuers: [],
    topics: [],
    indicators: [],
    abbreviations: [],
    campaigns: [],
    instruments: [],
    documents: [],
  };
  const textOf = (held: HeldDocument): never => {
    throw new Error(`${held.file} chưa được đọc.`);
  };
  return {
    corpus: linkCorpus(nothing),
    settings: NO_SETTINGS,
    redirects: [],
    problems,
    textOf,
    passagesOf: textOf,
  };
}

/** What the store has lost of a document is compiled again, since pages cannot do without. */
function recompiled(
  content: ContentFolder,
  held: HeldDocument,
  store: Store,
): { text: CompiledText; cited: CompiledPassages } {
  const { text, cited } = compileAnew(content, held.file.slice(`${content.shown}/documents/`.length), store);
  if (!text || !cited) throw new Error(`${held.file} đã bị sửa trong lúc chạy: chạy lại.`);
  return { text, cited };
}

function noContent({ shown }: ContentFolder): Problem {
  return {
    ...missingFile(shown),
    message: 'Không có thư mục nội dung này.',
    mend: 'Xem lại tên thư mục và biến CONTENT_DIR.',
  };
}

/** Reads one kind of file after another and gathers what is wrong. */
class ContentReader {
  private readonly content: ContentFolder;
  private readonly problems: Problem[];
  private readonly memory: Memory;

  constructor(content: ContentFolder, problems: Problem[], memory: Memory) {
    this.content = content;
    this.problems = problems;
    this.memory = memory;
  }

  list<T>(name: string, schema: z.ZodType<T[]>): T[] {
    return this.yaml(name, schema) ?? [];
  }

  /** What most archives do without; null where it is not there. */
  optional<T>(name: string, schema: z.ZodType<T>): T | null {
    return bytesOf(join(this.content.path, name)) === null ? null : this.yaml(name, schema);
  }

  campaigns(): CampaignRecord[] {
    return this.below('campaigns', '.mdx').flatMap((path) => this.campaign(path) ?? []);
  }

  instruments(): InstrumentRecord[] {
    return this.below('instruments', '.yaml').flatMap((path) => {
      const instrument = this.yaml(`instruments/${path}`, instrumentSchema);
      return instrument
        ? [{ file: this.shown(`instruments/${path}`), id: path.replace(/\.yaml$/, ''), instrument }]
        : [];
    });
  }

  documents(store: Store, scopes: ReadonlyMap<string, string>): HeldDocument[] {
    return this.below('documents', '.mdx').flatMap((path) => {
      const { compiled, problems } = this.memory.recall(
        path,
        () => this.documentStamp(path),
        () => compileFile(this.content, path, store),
      );
      this.problems.push(...problems);
      if (!compiled) return [];
      const scope = scopes.get(compiled.document.issuer) ?? compiled.document.issuer;
      return [{ ...compiled, id: workIdOf(identify(compiled.document, scope)) }];
    });
  }

  /** A document is judged together with the files it names as received. */
  private documentStamp(path: string): string {
    const file = join(this.content.path, 'documents', path);
    const own = stampOf([file]);
    const sources = this.memory.recall(
      `sources ${path}`,
      () => own,
      () => sourceNamesIn(readFileSync(file, 'utf8')),
    );
    return `${own} ${stampOf(sources.map((name) => join(this.content.path, 'sources', name)))}`;
  }

  private campaign(path: string): CampaignRecord | null {
    const file = this.shown(`campaigns/${path}`);
    const whole = join(this.content.path, 'campaigns', path);
    const read = () => {
      const { text, problems: unreadable } = textOf(file, readFileSync(whole));
      if (text === null) return { compiled: null, problems: unreadable };
      return unlessTooComplex(file, () => compileCampaign(file, path, text));
    };
    const { compiled, problems } = this.memory.recall(file, () => stampOf([whole]), read);
    this.problems.push(...firstFaults(problems));
    return compiled;
  }

  private yaml<T>(name: string, schema: z.ZodType<T>): T | null {
    const { value, problems } = this.memory.recall(
      this.shown(name),
      () => stampOf([join(this.content.path, name)]),
      () => unlessTooComplex(this.shown(name), () => readYamlFile(this.content, name, schema)),
    );
    this.problems.push(...firstFaults(problems));
    return value;
  }

  private below(folder: string, ending: string): string[] {
    return recallNames(this.memory, `files of ${folder}`, () =>
      filesBelow(join(this.content.path, folder), ending),
    );
  }

  private shown(path: string): string {
    return `${this.content.shown}/${path}`;
  }
}

/** The received files that a front matter names, also when it cannot be read otherwise. */
function sourceNamesIn(text: string): string[] {
  return [...text.matchAll(/^\s*file:\s*["']?([^\s"']+)/gm)].map(([, name]) => name ?? '');
}
