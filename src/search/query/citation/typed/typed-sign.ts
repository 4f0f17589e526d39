/** The letters behind a number as typed: kind, body, unit, with any sign between them or none. */
import {
  isBodyLetters,
  isSyllable,
  isUnitLetters,
  kindLetters,
  kindsOfLetters,
  takesTerm,
  unglued,
} from './sign-codes.ts';
import { isShortBody } from './typed-body.ts';
import { isNear, isTight, type TypedWord } from './typed-words.ts';

export interface TypedSign {
  /** Folded letters of the kind in the sign: `ct`. */
  kind: string | null;
  /** Folded letters of bodies and units behind it: `ubnd`. */
  bodies: string;
  /** Letters behind a space that may belong to it: "08 ct ubnd nc". */
  more: string;
}

/** What was read, and where the words behind it begin. */
export interface Found<T> {
  found: T;
  next: number;
}

/**
 * The letters of the sign that begin at a word: kind, then bodies.
 *
 * @example signAt(typedWords('34 ct-tw'), 1)?.found // { kind: 'ct', bodies: 'tw', more: '' }
 */
export function signAt(words: readonly TypedWord[], at: number): Found<TypedSign> | null {
  const first = words[at];
  if (!first || first.isNumber || !isNear(first)) return null;
  const hasSign = /[-/._]/.test(first.before) || first.before === '';
  if (!hasSign && isShortBody(first.text)) return null;
  const assembly = termBehind(words, at + 1, first.text);
  const isAssembly = assembly.found !== first.text;
  const cut = isAssembly
    ? { kind: null, bodies: first.text }
    : isCode(first, hasSign)
      ? unglued(first.text)
      : null;
  if (!cut) return hasSign ? unknownSign(words, at) : null;
  const start = cut.kind !== null && cut.bodies === '' ? { found: '', next: at + 1 } : null;
  const rest = start ? bodiesFrom(words, at + 1) : termBehind(words, at + 1, cut.bodies);
  const units = bodiesBehind(words, rest.next, rest.found);
  const more = units.found === '' ? null : moreBehind(words, units.next);
  return {
    found: { kind: cut.kind, bodies: units.found, more: more?.found ?? '' },
    next: more?.next ?? units.next,
  };
}

/** Letters that are a word as well need a sign beside them, or capitals. */
function isCode({ text, isCapital }: TypedWord, hasSign: boolean): boolean {
  if (hasSign || !isSyllable(text)) return true;
  return isCapital && kindsOfLetters(text) !== undefined;
}

/** The first body behind a kind: a known one, or any letters on a sign. */
function bodiesFrom(words: readonly TypedWord[], at: number): Found<string> {
  const word = words[at];
  if (!word || word.isNumber || !isNear(word)) return { found: '', next: at };
  const hangs = isTight(word) && word.before !== '';
  if (!hangs && unglued(word.text)?.kind !== null) return { found: '', next: at };
  return termBehind(words, at + 1, word.text);
}

/** "QH" and "15", which are two words here. */
function termBehind(words: readonly TypedWord[], at: number, body: string): Found<string> {
  const term = words[at];
  const isTerm = term?.isNumber && term.text.length < 3 && term.before === '' && takesTerm(body);
  return isTerm ? { found: body + term.text, next: at + 1 } : { found: body, next: at };
}

/** Further bodies and units on their signs: "-NC", "-BTC". */
function bodiesBehind(words: readonly TypedWord[], at: number, known: string): Found<string> {
  let [found, next] = [known, at];
  for (let word = words[next]; known !== '' && word; word = words[next]) {
    if (word.isNumber || !/^[-/.]$/.test(word.before)) break;
    const more = termBehind(words, next + 1, word.text);
    [found, next] = [found + more.found, more.next];
  }
  return { found, next };
}

/** Units behind spaces. */
function moreBehind(words: readonly TypedWord[], at: number): Found<string> {
  let [found, next] = ['', at];
  for (let word = words[next]; word && !word.isNumber && isNear(word); word = words[next]) {
    if (isShortBody(word.text)) break;
    if (!isUnitLetters(word.text) && (isSyllable(word.text) || !isBodyLetters(word.text))) break;
    [found, next] = [found + word.text, next + 1];
  }
  return { found, next };
}

/** Letters of no table, hanging on signs: "05/ABC-XYZ". One run alone may be anything ("05-xã"). */
function unknownSign(words: readonly TypedWord[], at: number): Found<TypedSign> | null {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !second || second.isNumber || !/^[-/]$/.test(second.before) || first.before === '')
    return null;
  const { found, next } = bodiesBehind(words, at + 1, first.text);
  return { found: { kind: null, bodies: kindLetters(found), more: '' }, next };
}
