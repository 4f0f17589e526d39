/** The archive from disk: every file read once, validated, compiled, linked; all problems together. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../core/cited.ts';
import { type Corpus, type CorpusParts, linkCorpus } from '../core/corpus.ts';
import type { CompiledPassages, CompiledText, HeldDocument } from '../core/held-document.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import type { Redirect } from '../core/redirect.ts';
import { NO_SETTINGS, type SiteSettings } from '../core/site-settings.ts';
import {
  abbreviationsSchema,
  indicatorsSchema,
  issuersSchema,
  redirectsSchema,
  topicsSchema,
} from '../schema/authority.ts';
import { siteSchema } from '../schema/site.ts';
import { compileAnew } from './compile-file.ts';
import { ContentReader } from './content-reader.ts';
import { type ContentFolder, contentFolder, type Folders } from './folders.ts';
import { linksIn } from './links.ts';
import { type Memory, noMemory, recallNames } from './memory.ts';
import { compilerDigest, openStore, type Store } from './store.ts';
import { unreadFiles } from './unread-files.ts';
import { missingFile } from './yaml-file.ts';

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
