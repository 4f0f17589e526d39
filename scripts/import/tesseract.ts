/** The engine for scans, when it is installed: tesseract.js with the Vietnamese model of its package, all on this machine. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecognisedLine, RecognisePages } from '../../src/import/ocr/pages.ts';

interface Block {
  paragraphs: { lines: { text: string; confidence: number }[] }[];
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
      const pages: RecognisedLine[][] = [];
      for (const [index, picture] of pictures.entries()) {
        onPage(index + 1);
        const { data } = await worker.recognize(picture, {}, { blocks: true });
        pages.push(linesOf(data.blocks ?? []));
      }
      return pages;
    } finally {
      await worker.terminate();
    }
  };
}

function linesOf(blocks: readonly Block[]): RecognisedLine[] {
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map(({ text, confidence }, index) => ({ text: text.trim(), confidence, isFirst: index === 0 })),
    ),
  );
}
