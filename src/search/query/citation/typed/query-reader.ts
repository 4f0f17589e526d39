/** The reading of a query word by word: whatever begins at a word is taken as far as it goes. */
import type { CitationQuery, NumberProof } from '../../citation-query.ts';
import { isCounted } from './counted.ts';
import { levelWords, pinWords, smallWords, typesWithoutNumber } from './query-words.ts';
import { bodyAt, provinceAt } from './typed-body.ts';
import { dateAt, isYearWord, NO_DATE } from './typed-date.ts';
import { kindAt, type TypedKind } from './typed-kind.ts';
import { numberAt, type TypedNumber } from './typed-number.ts';
import type { TypedWord } from './typed-words.ts';

/** Reads the words of one query from left to right. */
export class QueryReader {
  private readonly words: readonly TypedWord[];
  private readonly query: CitationQuery & { rest: string[]; words: string[] };
  private at = 0;
  /** The kind before the number, as long as only its body and place stand between. */
  private kind: TypedKind | null = null;
  private isTitle = false;
  /** Behind words that are no part of a citation: what looks like a body may belong to them. */
  private isLoose = false;

  constructor(words: readonly TypedWord[]) {
    this.words = words;
    this.query = {
      number: null,
      proof: null,
      types: [],
      date: undefined,
      body: null,
      province: null,
      level: null,
      saysNumber: false,
      rest: [],
      words: [],
    };
  }

  read(): CitationQuery {
    while (this.at < this.words.length) {
      const from = this.at;
      if (this.readDate()) continue;
      this.at = this.readNumber() ?? this.readKind() ?? this.readBody() ?? this.readPlace() ?? this.skip();
      this.query.words.push(...this.words.slice(from, this.at).map(({ text }) => text));
    }
    return this.query;
  }

  private get word(): TypedWord {
    return this.words[this.at] as TypedWord;
  }

  private readDate(): boolean {
    const { number, date } = this.query;
    if (number === null && this.isNumberOfItsOwn()) return false;
    const found = dateAt(this.words, this.at, number !== null);
    if (!found) return false;
    if (date === undefined && found.value !== NO_DATE) this.query.date = found.value;
    this.at = found.next;
    return true;
  }

  /** 2022/KH-UBND, "QĐ số 2022", and "kế hoạch 2022", which may be either. */
  private isNumberOfItsOwn(): boolean {
    if (!isYearWord(this.word)) return false;
    const number = numberAt(this.words, this.at)?.found;
    const hasKind = this.kind !== null && !this.query.types.some((type) => typesWithoutNumber.has(type));
    return Boolean(number?.bodies || number?.year || number?.kind) || hasKind;
  }

  /** The first number; a later one when it is the surer: "khoản 2 Điều 39 Nghị định 91/2017/NĐ-CP". */
  private readNumber(): number | null {
    if (this.hasSureNumber()) return null;
    const before = this.words[this.at - 1]?.text ?? '';
    const found = pinWords.has(before) ? null : numberAt(this.words, this.at);
    if (!found) return null;
    const saysNumber = before === 'so';
    const proof = this.proofOf(found.found, found.next, saysNumber);
    if (this.query.number && proof !== 'sign' && proof !== 'called') return null;
    if (this.query.number) this.query.types = this.kind?.types ?? [];
    this.query.number = found.found;
    this.query.saysNumber = saysNumber;
    this.query.proof = proof;
    this.isLoose = false;
    return found.next;
  }

  private hasSureNumber(): boolean {
    return this.query.proof === 'sign' || this.query.proof === 'called';
  }

  private proofOf(
    { serial, kind, bodies, year }: TypedNumber,
    next: number,
    saysNumber: boolean,
  ): NumberProof {
    if (bodies && (kind || this.kind || /\d$/.test(bodies))) return 'sign';
    if (!saysNumber) {
      if (isCounted(this.words, next, this.kind)) return 'counted';
      if (isYearWord(this.word) && !kind && !bodies) return 'counted';
    }
    if (kind || (this.kind && (this.kind.isNameOnly || year || serial.length > 2))) return 'called';
    return bodies || this.kind ? 'beside' : 'bare';
  }

  private readKind(): number | null {
    const found = kindAt(this.words, this.at);
    if (!found) return null;
    if (!this.hasSureNumber()) this.kind = found;
    if (this.query.number === null || (this.query.types.length === 0 && !this.isTitle))
      this.query.types = found.types;
    return found.next;
  }

  private readBody(): number | null {
    if (this.isTitle || (this.isLoose && this.query.number)) return null;
    const found = bodyAt(this.words, this.at);
    if (!found) return null;
    this.query.body ??= { means: found.means, words: found.words };
    return found.next;
  }

  private readPlace(): number | null {
    if (this.isTitle) return null;
    const province = provinceAt(this.words, this.at);
    if (province) {
      this.query.province ??= province.slug;
      return province.next;
    }
    const level = levelWords.get(this.word.text);
    if (!level || this.isLoose) return null;
    this.query.level ??= level;
    return this.at + 1;
  }

  private skip(): number {
    const { text } = this.word;
    if (text === 've' && this.query.number) this.isTitle = true;
    if (!this.isTitle && !smallWords.has(text)) {
      this.query.rest.push(text);
      this.isLoose = true;
      if (!this.hasSureNumber()) this.kind = null;
    }
    return this.at + 1;
  }
}
