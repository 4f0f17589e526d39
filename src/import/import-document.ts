/** A received file to a draft: read, judged against the archive, written out and proved. Touches no disk. */

import { scopeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import { identify, workIdOf } from '../core/identity.ts';
import { citingDocument } from '../core/official-document.ts';
import { oneLine } from '../core/one-line.ts';
import { partQuoted } from '../core/printed-part.ts';
import type { Archive } from '../corpus/load.ts';
import type { Passage } from './act/act.ts';
import { readAct } from './act/read-act.ts';
import { bodyMdx } from './draft/body.ts';
import { frontMatterText } from './draft/front-matter.ts';
import { frontMatterOf } from './draft/front-matter-of.ts';
import { partsOf, prove } from './draft/prove.ts';
import { type StoredSource, storedSource } from './draft/stored-source.ts';
import { type ReadCitation, readCitations, relationsOf } from './facts/citations.ts';

import { type Facts, readFacts } from './facts/read-facts.ts';
import { type ProposedFigure, proposeFigures } from './figures/propose.ts';
import { corrected, type Misreading, misreadingsIn, withCorrections } from './letters/misreadings.ts';
import { pairsOf } from './letters/pairs.ts';
import type { ReadFile } from './received/read-file.ts';
import { ImportRefused } from './refusal.ts';
import { joinPages } from './text/join-pages.ts';
import { readBlocks } from './text/read-blocks.ts';

export interface Draft {
  /** Address of the work, and its file below content/. */
  work: string;
  path: string;
  mdx: string;
  sources: StoredSource;
  facts: Facts;
  figures: ProposedFigure[];
  citations: ReadCitation[];
  relations: { work: string; quote: string; line: number }[];
  misreadings: Misreading[];
  passages: Passage[];
}

export interface ImportOptions {
  issuer?: string | undefined;
  /** Decides on the proposed corrections; none is made that is not confirmed. */
  confirm: (proposals: readonly Misreading[]) => Promise<readonly Misreading[]>;
}

/** So many texts tell how words are spelt; reading more of a large archive would take longer than the import. */
const TEXTS_READ = 300;

/**
 * @throws ImportRefused when the act cannot be placed, or the draft would not say what was received
 * @example (await importDocument(readFile, archive, { confirm: async () => [] })).path // 'documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx'
 */
export async function importDocument(
  file: ReadFile,
  archive: Archive,
  options: ImportOptions,
): Promise<Draft> {
  const blocks = joinPages(readBlocks(file.text), file.isPrinted);
  const misreadings =
    file.transcription === 'born-digital' ? [] : misreadingsIn(blocks, pairsOf(spelling(archive)));
  const accepted = misreadings.length === 0 ? [] : await options.confirm(misreadings);
  const shown = readAct(corrected(blocks, accepted));
  const body = bodyMdx(readAct(blocks), withCorrections(blocks, accepted));
  const parts = partsOf(body);
  const stands = (quote: string) => partQuoted(parts, oneLine(quote)) !== undefined;
  const facts = proved(readFacts(shown, archive.corpus, options), stands);
  const { issuer, work } = placeOf(facts, archive);
  // A text in which letters were misread has been through a machine, whatever its ending.
  const transcription = misreadings.length > 0 ? 'ocr' : file.transcription;
  const sources = storedSource({ ...file, transcription }, work);
  const year = yearIn(facts);
  const figures = proposeFigures(shown, archive.corpus, {
    isReport: facts.type.value === 'bao-cao',
    year,
  }).filter(({ row }) => stands(row.quote));
  const citations = readCitations(
    facts.statements,
    citingDocument({ issuer, issuedOn: facts.issuedOn.value, dating: facts.dating }),
  );
  const known = archive.corpus.works.work;
  const relations = relationsOf(citations, (id) =>
    Boolean(known.get(id)?.held ?? known.get(id)?.record),
  ).filter(({ quote }) => stands(quote));
  const front = frontMatterOf({ facts, issuer, figures, relations, sources });
  const mdx = `${frontMatterText(front)}\n\n${body}\n`;
  prove(mdx, sources);
  return {
    work,
    path: `documents/${work}.mdx`,
    mdx,
    sources,
    facts,
    figures,
    citations,
    relations,
    misreadings: misreadings.filter((one) => !accepted.includes(one)),
    passages: shown,
  };
}

/** Only what stands in the body word for word may be quoted; a year whose proof does not stand is none. */
function proved(facts: Facts, stands: (quote: string) => boolean): Facts {
  const { dating, theme, recipients, issuedOn } = facts;
  const evidence = dating?.evidence.filter(stands) ?? [];
  const isProved = !dating || evidence.length > 0;
  return {
    ...facts,
    dating: isProved ? dating && { ...dating, evidence } : undefined,
    issuedOn: isProved ? issuedOn : { ...issuedOn, value: null, certainty: 'missing' },
    theme:
      theme.value === null || stands(theme.value) ? theme : { ...theme, value: null, certainty: 'missing' },
    recipients: { ...recipients, value: recipients.value.filter(({ name }) => stands(name)) },
  };
}

function spelling({ corpus, textOf }: Archive): string[] {
  return corpus.documents.slice(0, TEXTS_READ).flatMap((held) => textOf(held).parts.map(({ text }) => text));
}

function placeOf(facts: Facts, { corpus }: Archive): { issuer: string; work: string } {
  const issuer = facts.issuer.value;
  if (!issuer)
    throw new ImportRefused(
      'Không đọc được cơ quan ban hành từ phần đầu, chữ ký hay lời văn.',
      `Chạy lại với --issuer MÃ, ví dụ ${corpus.issuers
        .slice(0, 200)
        .filter(({ level }) => level === 'province')
        .slice(0, 3)
        .map(({ id }) => `--issuer ${id}`)
        .join(', ')} (mã trong content/issuers.yaml).`,
    );
  if (!facts.title.value)
    throw new ImportRefused(
      'Không thấy tên văn bản (trích yếu).',
      'Xem lại tệp: dòng tên loại (CHỈ THỊ, KẾ HOẠCH…) và trích yếu phải đứng trước lời văn, mỗi thứ một đoạn riêng.',
    );
  const scope = corpus.issuer.get(issuer)?.scope ?? scopeOfIssuer(issuer);
  const work = workIdOf(
    identify(
      {
        type: facts.type.value,
        number: facts.number.value,
        issuedOn: facts.issuedOn.value,
        title: facts.title.value,
      },
      scope,
    ),
  );
  return { issuer, work };
}

/** Of the title, of a period of one year, of the act itself; of a span of years none is the one. */
function yearIn({ issuedOn, period, title }: Facts): number | null {
  const [first, last] = (period.value ?? '').split('/').map((day) => day.slice(0, 4));
  const written =
    /năm (\d{4})(?![\d)])/u.exec(title.value ?? '')?.[1] ??
    (first && (last ?? first) === first ? first : null) ??
    issuedOn.value?.slice(0, 4);
  return written ? Number(written) : null;
}
