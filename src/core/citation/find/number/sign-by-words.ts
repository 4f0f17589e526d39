/** A sign as the words around it mean it: letters that lost a stroke, or leave out what the words say. */

import type { Sign } from '../sign/sign.ts';
import type { Beside } from './beside.ts';
import type { KindBefore } from './kind-before.ts';

/**
 * The sign as the word for the kind means it: in "Đề án số 02-DA/TU" the letters of a đề án lost their stroke.
 *
 * @example ofKind({ type: 'DA', … }, { type: 'de-an', … }).type // 'ĐA'
 */
export function ofKind(sign: Sign, { type }: KindBefore): Sign {
  return sign.type === 'DA' && type === 'de-an' ? { ...sign, type: 'ĐA' } : sign;
}

/**
 * "13-NQ/TƯ của Tỉnh ủy": TƯ is a misread TU where the words say so; "12-HD/BTC của Ban Tổ chức Tỉnh ủy" leaves the
 * committee out.
 *
 * @param printed the number as printed
 * @example ofIssuer({ type: 'NQ', bodies: ['TW'], … }, '13-NQ/TƯ', { issuer: tinhUy, … }).bodies // ['TU']
 */
export function ofIssuer(sign: Sign, printed: string, { issuer }: Beside): Sign {
  const body = issuer?.means.kind === 'local' && issuer.means.body.party ? issuer.means.body : null;
  if (!body) return sign;
  const [first = '', ...units] = sign.bodies;
  if (/TƯ$/.test(printed))
    return { ...sign, bodies: sign.bodies.map((letters) => letters.replace(/TW$/, 'TU')) };
  const whole =
    body.segment === ''
      ? undefined
      : body.codes.find((code) => code === `${first}TU` || code === `${first}HU`);
  return whole ? { ...sign, bodies: [whole, ...units], isParty: true } : sign;
}
