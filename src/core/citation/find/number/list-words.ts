/** The words between two citations of one list. */

/** What may stand between two members of a list. */
const LIST = /^[ ,;)]{0,4}(?:va|cung|hoac|den)?[ ,;(]{0,3}(?:cac |voi )?$/;

/** Whether two citations are members of one list, from the words between them. */
export function isList(between: string): boolean {
  return between.length < 24 && LIST.test(between);
}
