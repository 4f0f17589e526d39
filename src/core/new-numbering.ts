/**
 * Provinces that took the name of one of those they were formed of. Their bodies are new since 01/7/2025 and number their
 * acts anew from that day, so that one serial of one name may stand twice in 2025 (Nghị quyết số 202/2025/QH15).
 */
const NEW_PROVINCES = new Set(
  'an-giang bac-ninh ca-mau can-tho da-nang dak-lak dong-nai dong-thap gia-lai hai-phong ho-chi-minh hung-yen khanh-hoa lam-dong lao-cai ninh-binh phu-tho quang-ngai quang-tri tay-ninh thai-nguyen tuyen-quang vinh-long'.split(
    ' ',
  ),
);
const SINCE = '2025-07-01';
const UNTIL = '2025-12-31';

/**
 * Whether a year alone leaves open which of two series an act belongs to.
 *
 * @example isOfTwoSeries('quang-ngai', '2025') // true
 */
export function isOfTwoSeries(scope: string, issuedOn: string | null): boolean {
  return issuedOn === SINCE.slice(0, 4) && isOfNewProvince(scope);
}

/** Communes of since then had none before them at their address, which held the district. */
function isOfNewProvince(scope: string): boolean {
  const [province = '', ...below] = scope.split('/');
  return NEW_PROVINCES.has(province) && !below.some((segment) => COMMUNE.test(segment));
}

const COMMUNE = /^(?:xa|phuong|thi-tran|dac-khu)-/;

/**
 * Whether an act of the State with this day belongs to the second series of its year.
 *
 * @param scope of the issuer's addresses: `quang-ngai`, `quang-ngai/so-noi-vu`
 * @param issuedOn a day; a year alone does not tell
 * @example isNumberedAnew('quang-ngai', '2025-09-01') // true
 * @example isNumberedAnew('quang-ngai', '2025-03-01') // false
 */
export function isNumberedAnew(scope: string, issuedOn: string | null): boolean {
  if (issuedOn === null || issuedOn.length !== 10 || issuedOn < SINCE || issuedOn > UNTIL) return false;
  return isOfNewProvince(scope);
}
