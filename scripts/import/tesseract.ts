/** The engine for scans, when it is installed: tesseract.js with the Vietnamese model of its package, all on this machine. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecognisedPage, RecognisePages } from '../../src/import/ocr/pages.ts';

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Block {
  paragraphs: { lines: { bbox: Box; words: { text: string; confidence: number; bbox: Box }[] }[] }[];
}

interface Worker {
  recognize(
    image: Buffer,
    options: object,
    output: { blocks: boolean },
  ): Promise<{ data: { blocks: Block[] | null } }>;
  terminate(): Promise<unknown>;
}

type CreateWorker = (language: string, mode: number, options: object) => Promise<Worker>;

/**
 * @returns null when it is not installed
 * @example const recognise = await openTesseract()
 */
export async function openTesseract(): Promise<RecognisePages | null> {
  const require = createRequire(import.meta.url);
  try {
    const model = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
    // By its place, so that nothing but this command needs the package.
    const engine = await import(pathToFileURL(require.resolve('tesseract.js')).href);
    return recogniser(engine.default.createWorker as CreateWorker, model);
  } catch {
    return null;
  }
}

function recogniser(createWorker: CreateWorker, model: string): RecognisePages {
  return async (pictures, onPage) => {
    const worker = await createWorker('vie', 1, { langPath: model, cacheMethod: 'none', gzip: true });
    try {
      const pages: RecognisedPage[] = [];
      for (const [index, picture] of pictures.entries()) {
        onPage(index + 1);
        const { data } = await worker.recognize(picture, {}, { blocks: true });
        pages.push(pageOf(data.blocks ?? []));
      }
      return pages;
    } finally {
      await worker.terminate();
    }
  };
}

function pageOf(blocks: readonly Block[]): RecognisedPage {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  const heights = lines.map(({ bbox }) => bbox.y1 - bbox.y0).sort((a, b) => a - b);
  const right = lines.reduce((most, { bbox }) => Math.max(most, bbox.x1), 0);
  const left = lines.reduce((least, { bbox }) => Math.min(least, bbox.x0), right);
  return {
    // Both margins of an official page together are about 5 of 21 cm.
    width: (right - left) * 1.31,
    lineHeight: heights[Math.floor(heights.length / 2)] ?? 40,
    words: lines.flatMap(({ bbox, words }) =>
      words.map(({ text, confidence, bbox: own }) => ({
        text,
        confidence,
        left: own.x0,
        right: own.x1,
        foot: bbox.y1,
      })),
    ),
  };
}
