/** The received file of a document: it is there, unchanged, and says the same. */
import { createHash } from 'node:crypto';
import { compareTokens, type Difference } from '../core/fidelity.ts';
import { mendLetters } from '../core/look-alikes.ts';
import type { OfficialDocument } from '../core/official-document.ts';
import type { Problem } from '../core/problem.ts';
import { readReceived, type Token, type TokenStreams } from '../core/received.ts';
import type { SoundFile } from './markdown-file.ts';
import { decoded } from './text-file.ts';

/** The received file with the name by which messages call it. */
export interface Received {
  file: string;
  bytes: Buffer;
}

/**
 * The digest by which a document names its received file.
 *
 * @example sha256Of(Buffer.from('')) // 'e3b0c442…'
 */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The first of these that fails: the file exists, its digest is the one written down, it is text,
 * it has the same words. Each later question makes sense only after the one before. Of a Word or PDF file
 * the text read out of it is compared, which lies beside it with a digest of its own.
 *
 * @example receivedProblems(file, sound, () => null)[0]?.rule // 'source-file'
 */
export function receivedProblems(
  file: string,
  sound: SoundFile<OfficialDocument>,
  receivedAs: (name: string) => Received | null,
): Problem[] {
  const { source } = sound.front;
  const parts = [
    { path: ['source'], ...source },
    ...(source.text ? [{ path: ['source', 'text'], ...source.text }] : []),
  ];
  for (const part of parts) {
    const problem = unlikeRecorded(file, sound, part, receivedAs(part.file));
    if (problem) return [problem];
  }
  const compared = parts.at(-1) ?? { path: ['source'], ...source };
  const received = receivedAs(compared.file);
  return received ? departures(file, sound, compared.path, received) : [];
}

/** A file that is not there, or has other bytes than those whose digest is written down. */
function unlikeRecorded(
  file: string,
  { yaml }: SoundFile<OfficialDocument>,
  recorded: { path: string[]; file: string; sha256: string },
  received: Received | null,
): Problem | null {
  const at = (key: string) => ({ file, ...yaml.placeOf([...recorded.path, key]) });
  if (!received) return { ...at('file'), ...absent(recorded.file) };
  const sha256 = sha256Of(received.bytes);
  return sha256 === recorded.sha256 ? null : { ...at('sha256'), ...changed(received.file, sha256) };
}

function departures(
  file: string,
  { yaml, body, bodyLine }: SoundFile<OfficialDocument>,
  path: string[],
  received: Received,
): Problem[] {
  const text = decoded(received.bytes);
  if (text === null) return [{ file, ...yaml.placeOf([...path, 'file']), ...unreadable(received.file) }];
  // Ð for Đ, loose marks and hidden signs print alike: the archive writes the letters that are meant.
  return differencesOf(readReceived(mendLetters(text).text), body.tokens).map((difference) => {
    const line = Math.max(difference.document.line, bodyLine);
    return { file, line, column: 1, ...departure(received.file, difference) };
  });
}

/** A footnote that only one side has is missed by its mark in the running text already. */
function differencesOf(received: TokenStreams, document: TokenStreams): Difference[] {
  const running = ({ body }: TokenStreams) => ({ body, notes: new Map<string, Token[]>() });
  const shared = ({ body, notes }: TokenStreams) => {
    const both = [...notes].filter(([mark]) => received.notes.has(mark) && document.notes.has(mark));
    return { body, notes: new Map(both) };
  };
  const departs = compareTokens(running(received), running(document)).length > 0;
  return departs ? compareTokens(shared(received), shared(document)) : compareTokens(received, document);
}

type Words = Pick<Problem, 'rule' | 'message' | 'mend'>;

function absent(name: string): Words {
  return {
    rule: 'source-file',
    message: `Không có tệp nhận được “${name}”.`,
    mend: `Đặt tệp ấy vào content/sources/${name}, đúng từng byte như khi nhận; gõ nhầm tên thì sửa tên.`,
  };
}

function changed(name: string, sha256: string): Words {
  return {
    rule: 'source-hash',
    message: `Tệp nhận được ${name} không khớp dấu SHA-256 đã ghi.`,
    mend: `Khôi phục tệp gốc; nếu đây đúng là tệp nhận được, ghi sha256: ${sha256}`,
  };
}

function unreadable(name: string): Words {
  return {
    rule: 'source-text',
    message: `Tệp nhận được ${name} không phải tệp chữ thuần (.txt, UTF-8) nên không đối chiếu được.`,
    mend: 'Đặt bản chuyển sang chữ thuần UTF-8 vào content/sources/ rồi ghi lại tên tệp và dấu SHA-256.',
  };
}

function departure(name: string, { where, received, document }: Difference): Words {
  return {
    rule: 'fidelity',
    message: `Bản chép khác tệp nhận được ở ${where}: tệp nhận được (${name}:${received.line}) có “${received.words}”, ở đây là “${document.words}”.`,
    mend: 'Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>.',
  };
}
