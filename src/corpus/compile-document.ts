/**
 * One document file to what is published of it. Needs the file and its received source, nothing else,
 * so files compile in any order, in parallel, and are cached by their bytes.
 */
import type { CompiledDocument, CompiledPassages, CompiledText } from '../core/held-document.ts';
import { citingDocument, type OfficialDocument } from '../core/official-document.ts';
import type { Problem } from '../core/problem.ts';
import { documentSchema } from '../schema/document.ts';
import { readMarkdown } from './markdown-file.ts';
import { locateQuotes } from './quotes.ts';
import { type Received, receivedProblems } from './received-file.ts';

/** A document's file, and the way to the received file it names. */
export interface DocumentInput {
  file: string;
  text: string;
  /** The received file by its name below `content/sources/`; null when there is none. */
  receivedAs(name: string): Received | null;
}

export interface DocumentOutcome {
  compiled: Omit<CompiledDocument, 'textKey'> | null;
  text: CompiledText | null;
  cited: CompiledPassages | null;
  problems: Problem[];
}

/**
 * Compiles one document; every fault found in one pass is reported together.
 *
 * @example compileDocument({ file, text, receivedAs: () => null }).problems.map(printProblem)
 */
export function compileDocument({ file, text, receivedAs }: DocumentInput): DocumentOutcome {
  const { sound, problems } = readMarkdown<OfficialDocument>(file, text, documentSchema, citingDocument);
  if (!sound) return { compiled: null, text: null, cited: null, problems };
  const { front: document, yaml, body } = sound;
  const departures = receivedProblems(file, sound, receivedAs);
  const quotes = locateQuotes(file, document, yaml, body.parts);
  // A word lost from the body is lost from a quotation of it as well: that is one mistake.
  const lost = departures.some(({ rule }) => rule === 'fidelity') ? [] : quotes.problems;
  const found = [...departures, ...lost];
  if (found.length > 0) return { compiled: null, text: null, cited: null, problems: found };
  const headings = body.parts.filter((part) => part.depth !== undefined);
  return {
    compiled: {
      file,
      document,
      headings,
      corrections: body.corrections,
      citations: body.citations,
      quoted: quotes.quoted,
    },
    text: { html: body.html, notesHtml: body.notesHtml, parts: body.parts },
    cited: { passages: body.passages },
    problems: [],
  };
}
