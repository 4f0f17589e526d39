/** Why a reader stands at a place: the words that go on from "Bạn được dẫn tới mục II.3". */
import { expect, test } from 'vitest';
import { reasonOfOpening } from '../../src/reading/reason.ts';

const DOCUMENT = 'https://kho.example/vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const KHO = 'https://intranet.example/kho/vb/kon-tum/chi-thi/2024/08-ct-ubnd/';

test.each([
  [
    'words sought',
    `${DOCUMENT}?tim=h%E1%BB%99%20ngh%C3%A8o#muc-i-8`,
    'https://kho.example/tim-kiem/?q=h',
    '/',
    'theo lời tìm “hộ nghèo”',
  ],
  ['no words', `${DOCUMENT}?tim=%20#muc-i-8`, '', '/', ''],
  ['typed or from a mail', `${DOCUMENT}#muc-i-8`, '', '/', ''],
  [
    'a campaign',
    `${DOCUMENT}#muc-i-8`,
    'https://kho.example/phong-trao/nong-thon-moi/',
    '/',
    'từ trang phong trào',
  ],
  [
    'a work that is cited',
    `${DOCUMENT}#muc-i-8`,
    'https://kho.example/vb/34-ct-tw/',
    '/',
    'từ trang của văn bản khác',
  ],
  ['below a path', `${KHO}#muc-i-8`, 'https://intranet.example/kho/do-phu/', '/kho/', 'từ trang độ phủ'],
  ['the first page', `${DOCUMENT}#muc-i-8`, 'https://kho.example/', '/', 'từ trang khác của kho'],
  [
    'the same host beside the site',
    `${KHO}#muc-i-8`,
    'https://intranet.example/tin-tuc/',
    '/kho/',
    'từ một trang khác',
  ],
  ['elsewhere', `${DOCUMENT}#muc-i-8`, 'https://kontum.example/', '/', 'từ một trang khác'],
])('%s', (_, at, before, base, reason) => {
  expect(reasonOfOpening(new URL(at), before, base)).toBe(reason);
});
