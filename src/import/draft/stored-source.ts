/** Where the received file will lie below content/sources/, and the text read out of it when that is needed. */
import { compareTokens } from '../../core/fidelity.ts';
import type { Source } from '../../core/official-document.ts';
import { readReceived } from '../../core/received.ts';
import { sha256Of } from '../../corpus/received-file.ts';
import { decoded } from '../../corpus/text-file.ts';
import type { ReadFile } from '../received/read-file.ts';

export interface StoredSource {
  /** Names below content/sources/, each with what is written there. */
  files: { name: string; bytes: Buffer }[];
  recorded: Source;
}

/**
 * The received file byte for byte; beside it its text, unless the file itself says the same words as plain UTF-8.
 *
 * @param work address of the document
 * @example storedSource(file, 'kon-tum/chi-thi/2024/08-ct-ubnd').recorded.file // 'kon-tum/08-ct-ubnd-2024.txt'
 */
export function storedSource(file: ReadFile, work: string): StoredSource {
  const [name = '', year = '', , ...scope] = work.split('/').reverse();
  const stem = [...scope.reverse(), /^\d{4}$/.test(year) ? `${name}-${year}` : name].join('/');
  const original = { name: `${stem}.${file.ending}`, bytes: file.bytes };
  const text = {
    name: `${stem}.${file.ending === 'txt' ? 'ban-chu.' : ''}txt`,
    bytes: Buffer.from(file.text),
  };
  const isText = file.ending === 'txt' && saysTheSame(file);
  const recordedText = isText ? {} : { text: { file: text.name, sha256: sha256Of(text.bytes) } };
  return {
    files: isText ? [original] : [original, text],
    recorded: {
      file: original.name,
      sha256: sha256Of(original.bytes),
      ...recordedText,
      transcription: file.transcription,
      receivedFrom: null,
      checkedBy: null,
      checkedOn: null,
    },
  };
}

function saysTheSame({ bytes, text }: ReadFile): boolean {
  const received = decoded(bytes);
  return (
    received !== null &&
    compareTokens(readReceived(received.normalize('NFC')), readReceived(text)).length === 0
  );
}
