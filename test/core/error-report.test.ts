/** The mail that reports a fault, read as a mail program reads it. */
import { describe, expect, test } from 'vitest';
import { type ReportedPlace, reportMail } from '../../src/core/error-report.ts';

const PAGE = {
  title: 'Chỉ thị 08/CT-UBND',
  address: 'https://kho.example/vb/kon-tum/chi-thi/2024/08-ct-ubnd/',
};
const TO = 'bao-loi@co-quan.example';
const END = '\r\n\r\nChỗ sai và cách sửa:\r\n';

/** To whom, subject and text. */
function opened(place: ReportedPlace, to = TO) {
  const address = new URL(reportMail(to, place));
  const { subject, body } = Object.fromEntries(
    address.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent)),
  );
  return { to: decodeURIComponent(address.pathname), subject, body };
}

test('page and address', () => {
  expect(opened(PAGE)).toEqual({
    to: TO,
    subject: 'Báo lỗi: Chỉ thị 08/CT-UBND',
    body: `Trang: ${PAGE.address}${END}`,
  });
});

test('place and selected words, a paragraph a line', () => {
  const place = {
    ...PAGE,
    pin: 'từ mục II.3 đến mục II.4',
    words: '3. Phấn đấu\n\n 4.  100% & “hơn” #1 + ?=',
  };
  expect(opened(place).body).toBe(
    `Trang: ${PAGE.address}\r\nChỗ: từ mục II.3 đến mục II.4\r\nLời văn: “3. Phấn đấu\r\n4. 100% & “hơn” #1 + ?=”${END}`,
  );
});

test('nothing is left that a mail address may not hold, and no line is added to its head', () => {
  const place = { ...PAGE, title: 'Dòng một\r\nBcc: ai@do.example', words: '"<&>\u00a0 đ' };
  expect(reportMail(TO, place)).toMatch(
    /^mailto:bao-loi@co-quan\.example\?subject=[\w.!~*'()%-]+&body=[\w.!~*'()%-]+$/,
  );
  expect(opened(place).subject).toBe('Báo lỗi: Dòng một Bcc: ai@do.example');
});

test('letters are composed, half a letter is left out', () => {
  expect(opened({ ...PAGE, words: 'thi đua'.normalize('NFD') }).body).toContain('“thi đua”'.normalize('NFC'));
  expect(opened({ ...PAGE, words: 'sao\ud83d' }).body).toContain('“sao”');
});

describe('what is too long', () => {
  const words = Array.from({ length: 400 }, (_, index) => `chữ${index}`).join(' ');

  test('ends after a whole word, with “…”, and fills what there is', () => {
    const mail = reportMail(TO, { ...PAGE, pin: 'mục II.3, đoạn 2', words });
    expect(mail.length).toBeLessThanOrEqual(1800);
    expect(mail.length).toBeGreaterThan(1750);
    const { body = '' } = opened({ ...PAGE, pin: 'mục II.3, đoạn 2', words });
    const [, quoted = ''] = /“(.*)…”/su.exec(body) ?? [];
    expect(words.startsWith(`${quoted.trimEnd()} `)).toBe(true);
    expect(body.endsWith(END)).toBe(true);
  });

  test('and has no space is left out', () => {
    expect(opened({ ...PAGE, words: 'ế'.repeat(2000) }).body).toBe(`Trang: ${PAGE.address}${END}`);
  });

  test.each([299, 300, 301, 320, 1000])('%i short words: never longer than allowed', (count) => {
    const { body } = opened({ ...PAGE, words: 'ba '.repeat(count) });
    expect(reportMail(TO, { ...PAGE, words: 'ba '.repeat(count) }).length).toBeLessThanOrEqual(1800);
    expect(body).toContain('“ba ba');
  });

  test('a title is cut for the subject', () => {
    const { subject = '' } = opened({ ...PAGE, title: 'Tổng kết đợt thi đua '.repeat(10) });
    expect(subject.length).toBeLessThanOrEqual(80);
    expect(subject).toMatch(/^Báo lỗi: (Tổng kết đợt thi đua )+.*\S …$/);
  });
});
