/** Edits of a document that leave it sound: one word of its text is marked as misread, each time as something else. */
import { readFileSync, writeFileSync } from 'node:fs';

/** A word in the middle of a running line, with plain words around it. */
const WORD = /^(?!#|<|\[|---|- |[a-zA-Z]+:)(.*?\p{Ll}+ )(\p{Ll}{2,})( \p{Ll}+.*)$/gmu;

export interface Edits {
  /** Writes the file with this word in the place. */
  write(word: string): void;
  /** Writes the file with something that the gate refuses. */
  breakIt(): void;
  /** Writes the file with another title. */
  retitle(title: string): void;
  mend(): void;
}

/**
 * @throws an Error when the document has no fitting line
 * @example editsOf('/tmp/kho/content/documents/…/08-ct-ubnd.mdx').write('thử1')
 */
export function editsOf(file: string): Edits {
  const sound = readFileSync(file, 'utf8');
  const end = sound.indexOf('\n---\n') + 5;
  const [front, body] = [sound.slice(0, end), sound.slice(end)];
  const line = [...body.matchAll(WORD)].find(
    ([text, before = '', word = '', after = '']) =>
      !/[<>\\*[\]|]/.test(text) && !front.includes(`${before.slice(-20)}${word}${after.slice(0, 20)}`),
  );
  if (!line) throw new Error(`Không tìm được đoạn để sửa thử trong ${file}.`);
  const [text, before = '', word = '', after = ''] = line;
  const at = line.index;
  const changed = (middle: string) =>
    `${front}${body.slice(0, at)}${before}${middle}${after}${body.slice(at + text.length)}`;
  return {
    write: (other) => writeFileSync(file, changed(`<Corrected from="${word}">${other}</Corrected>`)),
    breakIt: () => writeFileSync(file, changed('{1 + 1}')),
    retitle: (title) => writeFileSync(file, sound.replace(/^title: .*$/m, `title: ${title}`)),
    mend: () => writeFileSync(file, sound),
  };
}
