/** The files of the content folder, one kind after another: validated, compiled, with what is wrong of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { CampaignRecord, HeldDocument, InstrumentRecord } from '../core/held-document.ts';
import { identify, workIdOf } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { instrumentSchema } from '../schema/authority.ts';
import { compileCampaign } from './compile-campaign.ts';
import { compileFile } from './compile-file.ts';
import { bytesOf, filesBelow } from './files.ts';
import { firstFaults } from './first-faults.ts';
import type { ContentFolder } from './folders.ts';
import { type Memory, recallNames, stampOf } from './memory.ts';
import type { Store } from './store.ts';
import { textOf } from './text-file.ts';
import { unlessTooComplex } from './too-complex.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads one kind of file after another and gathers what is wrong. */
export class ContentReader {
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
