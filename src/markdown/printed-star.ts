/**
 * Stars that a document prints: between letters or digits ("5*6*7") and alone in brackets ("(*)").
 * Markdown would read two of them as emphasis and take both from the text.
 */
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

const STAR = 42;
const [OPENING, CLOSING] = [40, 41];

const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok): State {
  const before = this.previous;
  const inside: State = (code) => {
    if (code === STAR) {
      effects.consume(code);
      return inside;
    }
    effects.exit('data');
    const printed = (isWord(before) && isWord(code)) || (before === OPENING && code === CLOSING);
    return printed ? ok(code) : nok(code);
  };
  return (code) => {
    effects.enter('data');
    return inside(code);
  };
};

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

const printedStar: Construct = { name: 'printedStar', tokenize };

/**
 * The rule for the parser, asked before emphasis.
 *
 * @example parseBody('5*6*7').tree // one paragraph with the text "5*6*7"
 */
export const printedStars: Extension = { text: { [STAR]: printedStar } };
