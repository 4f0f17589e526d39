/** Citations in the shown text: each leads to its work, and no printed letter is lost or moved. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/core/citation/find/find-citations.ts';
import { compileBody } from '../../src/markdown/compile.ts';

const KON_TUM = { issuer: 'kon-tum/ubnd', from: '2024-02-06', to: '2024-02-06' };

function cited(text: string) {
  const { body } = compileBody(text, KON_TUM);
  if (!body) throw new Error('Không biên dịch được.');
  return body;
}

/** Every link of a citation as `words → address below /vb/`. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a href="\/vb\/([^"]*)\/" class="citation">(.*?)<\/a>/gs)].map(
    ([, id, words]) => `${words?.replace(/<[^>]*>/g, '')} → ${id}`,
  );
}

/** The words a reader sees, without anchors. */
function wordsIn(html: string): string {
  return html
    .replace(/<a [^>]*class="anchor"[^>]*><\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x26;', '&');
}

const TW = 'dang/trung-uong/chi-thi/2014/34-ct-tw';

describe('each citation is one link', () => {
  test.each([
    [
      'in plain words, as printed',
      'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị',
      [`Chỉ thị số 34-CT/TW → ${TW}`],
    ],
    [
      'with emphasis around it (made up)',
      'theo **Chỉ thị số 34-CT/TW** ngày 07/4/2014',
      [`Chỉ thị số 34-CT/TW → ${TW}`],
    ],
    [
      'with emphasis inside it (made up)',
      'theo Chỉ thị số **34-CT/TW** ngày 07/4/2014',
      [`Chỉ thị số 34-CT/TW → ${TW}`],
    ],
    [
      'with emphasis on a letter of the number (made up)',
      'Chỉ thị số 34-*CT*/TW ngày 07/4/2014',
      [`Chỉ thị số 34-CT/TW → ${TW}`],
    ],
    [
      'in emphasis that begins before it: two halves of one link (made up)',
      '*theo Chỉ thị số* 34-CT/TW ngày 07/4/2014',
      [`Chỉ thị số → ${TW}`, ` 34-CT/TW → ${TW}`],
    ],
    [
      'a correction inside keeps its own link (made up)',
      '<Corrected from="Chi thị">Chỉ thị</Corrected> số 34-CT/TW ngày 07/4/2014',
      [` số 34-CT/TW → ${TW}`],
    ],
    [
      'a short form takes the full one from a later paragraph (made up)',
      'Sơ kết Chỉ thị 34 trong năm.\n\nChỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      [`Chỉ thị 34 → ${TW}`, `Chỉ thị số 34-CT/TW → ${TW}`],
    ],
    [
      'in a table, with the day in the next cell (made up)',
      '| Văn bản | Ngày |\n| --- | --- |\n| Kế hoạch số 3461/KH-UBND | ngày 14/10/2022 |',
      ['Kế hoạch số 3461/KH-UBND → kon-tum/ke-hoach/2022/3461-kh-ubnd'],
    ],
  ])('%s: %s', (_, text, links) => {
    expect(linksIn(cited(text).html)).toEqual(links);
  });

  test('in a footnote', () => {
    const { html, notesHtml } = cited('Đạt[^1].\n\n[^1]: Hướng dẫn số 05/HD-SNV ngày 14 tháng 11 năm 2022.');
    expect(linksIn(html)).toEqual([]);
    expect(linksIn(notesHtml)).toEqual([
      'Hướng dẫn số 05/HD-SNV → kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv',
    ]);
  });

  test('a paragraph’s end parts two citations for good, whatever the next one begins with', () => {
    const { citations } = cited('Quyết định số 380/QĐ-UBND\n\nvà Quyết định số 381/QĐ-UBND ngày 29/6/2022');
    expect(citations.map(({ work }) => work)).toEqual([
      'kon-tum/quyet-dinh/khong-ro-nam/380-qd-ubnd',
      'kon-tum/quyet-dinh/2022/381-qd-ubnd',
    ]);
  });
});

describe('what must not be linked is marked and says why', () => {
  test.each([
    [
      'no such day',
      'Chỉ thị số 34-CT/TW ngày 31/02/2014',
      'ngày ban hành ghi trong văn bản là ngày không có thật',
    ],
    [
      'the year disagrees',
      'Nghị định số 73/2023/NĐ-CP ngày 29/9/2022',
      'năm trong số, ký hiệu khác năm của ngày ban hành',
    ],
    [
      'letters that nobody knows',
      'Kế hoạch số 12/KH-XYZQ ngày 01/3/2023',
      'chữ viết tắt tên cơ quan chưa có trong danh mục',
    ],
  ])('%s (made up): %s', (_, text, reason) => {
    const { html } = cited(text);
    expect(linksIn(html)).toEqual([]);
    expect(html).toContain(`<span class="citation unresolved" title="Chưa xác định được: ${reason}">`);
  });

  test('without a citing document nothing is looked for: a campaign’s summary', () => {
    expect(compileBody('Chỉ thị số 34-CT/TW ngày 07/4/2014').body?.citations).toEqual([]);
  });
});

describe('the printed text stays letter for letter', () => {
  test.each([
    'Kế hoạch số 2442 /KH-UBND ngày 28 tháng 7 năm 2022; số 2973 KH-UBND ngày 08 tháng 9 năm 2022',
    '**Chỉ thị** *số* 34-**CT**/TW *ngày* 07/4/2014 & 5*6*7',
    'Chỉ thị số\n34-CT/TW ngày\n07/4/2014',
  ])('%s', (text) => {
    const { body } = compileBody(text, KON_TUM);
    const plain = compileBody(text).body;
    expect(body?.citations.length).toBeGreaterThan(0);
    expect(wordsIn(body?.html ?? '')).toBe(wordsIn(plain?.html ?? ''));
    expect(body?.parts).toEqual(plain?.parts);
    expect(body?.tokens).toEqual(plain?.tokens);
  });
});

describe('the passage of a citation', () => {
  test('is its sentence on one line, and the places in it are those of the printed words', () => {
    const { passages } = cited(
      '1. Đạt 10%. Thực hiện Chỉ thị\nsố **34-CT/TW** ngày 07/4/2014; nâng cao chất lượng.',
    );
    expect(
      passages.map(({ address, pin, sentence, start, end }) => [
        address,
        pin,
        sentence,
        sentence.slice(start, end),
      ]),
    ).toEqual([
      [
        'muc-1',
        'mục 1',
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014; nâng cao chất lượng.',
        'Chỉ thị số 34-CT/TW',
      ],
    ]);
  });

  test('holds what is found in that sentence alone', () => {
    const { passages, citations } = cited(
      'Nghị quyết số 23-NQ/TU ngày 05/12/2023 của Tỉnh ủy. Kế hoạch số 80-KH/TU ngày 15/12/2014.',
    );
    expect(passages.map(({ sentence }) => findCitations(sentence).length)).toEqual([1, 1]);
    expect(citations.map(({ work }) => work)).toEqual([
      'dang/kon-tum/nghi-quyet/2023/23-nq-tu',
      'dang/kon-tum/ke-hoach/2014/80-kh-tu',
    ]);
  });
});
