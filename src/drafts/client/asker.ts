/** The page's side of the worker: asks, and hands on only what answers the latest question. */
import type { DraftAbout } from '../read-draft.ts';
import type { Answer, Opening, Question } from '../wire.ts';

/** Where the archive's files lie, and which there are. */
export type Archive = Omit<Opening, 'kind'>;

export interface Answers {
  answered(text: string, answer: Answer): void;
  /** The worker does not start or broke down. */
  broken(): void;
}

export class Asker {
  private readonly worker: Worker;
  private number = 0;
  private text = '';

  constructor(archive: Archive, { answered, broken }: Answers) {
    this.worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === this.number) answered(this.text, data);
    });
    this.worker.addEventListener('error', broken);
    this.worker.postMessage({ kind: 'open', ...archive } satisfies Opening);
  }

  /** Asks; the answer to any earlier question is dropped. */
  ask(text: string, about: DraftAbout): void {
    this.number += 1;
    this.text = text;
    this.worker.postMessage({ kind: 'ask', number: this.number, text, about } satisfies Question);
  }

  /** No answer to what was asked is wanted any more. */
  forget(): void {
    this.number += 1;
  }
}
