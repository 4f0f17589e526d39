/**
 * One document file to what is published of it. Needs the file and its received source, nothing else,
 * so files compile in any order, in parallel, and are cached by their bytes.
 */
import { createHash } from 'node:crypto';
import { compareTokens, type Difference } from '../core/fidelity.ts';
import type { CompiledDocument, CompiledText, QuotedAt } from '../core/held-document.ts';
import type { OfficialDocument } from '../core/official-document.ts';
import { type PrintedPart, partQuoted } from '../core/printed-part.ts';
import type { Problem } from '../core/problem.ts';
import { readReceived } from '../core/received.ts';
import { suspectCharacters } from '../core/suspect-characters.ts';
import { oneLine } from '../core/text.ts';
import { type CompiledBody, compileBody } from '../markdown/compile.ts';
import { documentSchema } from '../schema/document.ts';

import { FRONT_MATTER_LINE, splitFile } from './front-matter.ts';
import { type LocatedYaml, readYaml, validate } from './yaml-file.ts';

/** A document's file with the bytes of its received source; null when there is no such file. */
export interface DocumentInput {
  file: string;
  text: string;
  received: { file: string; bytes: Buffer } | null;
}

export interface DocumentOutcome {
  compiled: Omit<CompiledDocument, 'textKey'> | null;
  text: CompiledText | null;
  problems: Problem[];
}

/**
 * Compiles one document; every fault found in one pass is reported together.
 *
 * @example compileDocument({ file, text, received }).problems.map(printProblem)
 */
export function compileDocument({ file, text, received }: DocumentInput): DocumentOutcome {
  const { split, problems } = splitFile(file, text);
  if (!split) return { compiled: null, text: null, problems };
  const found = [...suspectProblems(file, text)];
  const front = readYaml(file, split.yaml, FRONT_MATTER_LINE);
  found.push(...front.problems);
  const valid = front.yaml ? validate(file, front.yaml, documentSchema) : null;
  found.push(...(valid?.problems ?? []));
  const { body, faults } = compileBody(split.body);
  found.push(...faults.map((fault) => ({ file, ...fault })));
  if (!valid?.value || !front.yaml || !body) return { compiled: null, text: null, problems: found };
  const quotes = locateQuotes(file, valid.value, front.yaml, body.parts);
  found.push(...quotes.problems, ...recipientProblems(file, valid.value, front.yaml, body.parts));
  found.push(...sourceProblems(file, valid.value, front.yaml, received, body));
  if (found.length > 0) return { compiled: null, text: null, problems: found };
  const headings = body.parts.filter((part) => part.depth !== undefined);
  const compiled = {
    file,
    document: valid.value,
    headings,
    corrections: body.corrections,
    quoted: quotes.quoted,
  };
  return { compiled, text: { html: body.html, notesHtml: body.notesHtml, parts: body.parts }, problems: [] };
}

function suspectProblems(file: string, text: string): Problem[] {
  return suspectCharacters(text).map(({ index, message, mend }) => {
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    return { file, line, column: index - before.lastIndexOf('\n'), message, mend, rule: 'characters' };
  });
}

/** Every quotation of the front matter, with its path. */
function quotesOf(document: OfficialDocument): { path: PropertyKey[]; quote: string }[] {
  const rows = (['targets', 'results', 'assignments', 'relations'] as const).flatMap((key) =>
    document[key].map((row, index) => ({ path: [key, index, 'quote'] as PropertyKey[], quote: row.quote })),
  );
  const evidence = (document.dating?.evidence ?? []).map((quote, index) => ({
    path: ['dating', 'evidence', index],
    quote,
  }));
  const theme = document.theme ? [{ path: ['theme'], quote: document.theme }] : [];
  return [...theme, ...evidence, ...rows];
}

function locateQuotes(file: string, document: OfficialDocument, yaml: LocatedYaml, parts: PrintedPart[]) {
  const quoted: Record<string, QuotedAt> = {};
  const problems: Problem[] = [];
  for (const { path, quote } of quotesOf(document)) {
    const part = partQuoted(parts, oneLine(quote));
    if (part) quoted[quote] = { address: part.address, pin: part.pin };
    else problems.push(quoteProblem(file, yaml.placeOf(path), quote));
  }
  return { quoted, problems };
}

function quoteProblem(file: string, place: { line: number; column: number }, quote: string): Problem {
  const shown = quote.length > 80 ? `${quote.slice(0, 80)}…` : quote;
  return {
    file,
    ...place,
    rule: 'quote',
    message: `Câu trích “${shown}” không có trong lời văn.`,
    mend: 'Chép nguyên văn câu ấy từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích).',
  };
}

function recipientProblems(
  file: string,
  document: OfficialDocument,
  yaml: LocatedYaml,
  parts: PrintedPart[],
): Problem[] {
  return document.recipients.flatMap(({ name }, index) =>
    partQuoted(parts, oneLine(name))
      ? []
      : [quoteProblem(file, yaml.placeOf(['recipients', index, 'name']), name)],
  );
}

function sourceProblems(
  file: string,
  document: OfficialDocument,
  yaml: LocatedYaml,
  received: DocumentInput['received'],
  body: CompiledBody,
): Problem[] {
  const { source } = document;
  if (!received) {
    return [
      {
        file,
        ...yaml.placeOf(['source', 'file']),
        rule: 'source-file',
        message: `Không có tệp nhận được “${source.file}”.`,
        mend: `Đặt tệp ấy vào content/sources/${source.file}, đúng từng byte như khi nhận.`,
      },
    ];
  }
  const sha256 = createHash('sha256').update(received.bytes).digest('hex');
  const changed =
    sha256 === source.sha256
      ? []
      : [
          {
            file,
            ...yaml.placeOf(['source', 'sha256']),
            rule: 'source-hash',
            message: `Tệp nhận được ${received.file} không khớp dấu SHA-256 đã ghi.`,
            mend: `Khôi phục tệp gốc; nếu đây đúng là tệp nhận được, ghi sha256: ${sha256}`,
          },
        ];
  const streams = readReceived(received.bytes.toString('utf8').normalize('NFC'));
  return [
    ...changed,
    ...compareTokens(streams, body.tokens).map((difference) =>
      fidelityProblem(file, received.file, difference),
    ),
  ];
}

function fidelityProblem(file: string, source: string, { where, received, document }: Difference): Problem {
  return {
    file,
    line: document.line,
    column: 1,
    rule: 'fidelity',
    message: `Bản chép khác tệp nhận được ở ${where}: tệp nhận được (${source}:${received.line}) có “${received.words}”, ở đây là “${document.words}”.`,
    mend: 'Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>.',
  };
}
