/** Answers that came as flags: judged like typed ones, all faults at once. */
import { type Answers, cleanAnswer, faultIn, mayBeEmpty, type Question } from './question.ts';

/** A fault of a flag, or a question that still has no answer. */
export interface Lack {
  key: string;
  fault: string;
}

/**
 * The questions that arise, in their order, after these answers.
 *
 * @example askedAfter(questions, { signer: 'Lê Ngọc Tuấn' }).some(({ key }) => key === 'role') // true
 */
export function askedAfter(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(({ isAsked }) => isAsked?.(answers) ?? true);
}

/**
 * The faults of what was given; an answer to a question that does not arise is one.
 *
 * @example faultsOfGiven(questions, { issuer: 'kon-tum/ubn' })[0]?.key // 'issuer'
 */
export function faultsOfGiven(questions: readonly Question[], given: Answers): Lack[] {
  const asked = new Set(askedAfter(questions, given));
  return questions.flatMap((question): Lack[] => {
    const { key } = question;
    const answer = given[key];
    if (answer === undefined) return [];
    if (!asked.has(question))
      return [{ key, fault: `Chưa có câu trả lời mà “${key}” bổ sung → Bỏ --${key}.` }];
    const fault = faultIn(question, answer, given);
    return fault ? [{ key, fault }] : [];
  });
}

/**
 * The given answers with proposals for what is left open, and what is still lacking.
 *
 * @example completed(questions, given).lacking.map(({ key }) => key) // ['title']
 */
export function completed(
  questions: readonly Question[],
  given: Answers,
): { answers: Answers; lacking: Question[] } {
  const answers: Record<string, string> = {};
  const lacking: Question[] = [];
  for (const question of questions) {
    if (question.isAsked && !question.isAsked(answers)) continue;
    const answer = given[question.key] ?? question.proposal?.(answers) ?? '';
    answers[question.key] = cleanAnswer(answer);
    if (answer === '' && !mayBeEmpty(question, answers)) lacking.push(question);
  }
  return { answers, lacking };
}
