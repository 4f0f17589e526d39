/** Answers become a file at its address, which passes the check or names what is still to be filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/import/received/read-file.ts';
import { withRow } from '../../src/new/add-row.ts';
import { DIRECTIVE_SOURCE, fixtureArchive } from '../fixture-archive.ts';
import { begun, formOf } from './answers.ts';

const ACT =
  'CHỈ THỊ\n\nVề thi đua năm 2023\n\nCác sở phấn đấu đạt {10%} theo chủ đề “Vượt khó”.\n\nTM. ỦY BAN NHÂN DÂN\n\nLê Ngọc Tuấn\n';
const ANSWERS = {
  issuer: 'kon-tum/ubnd',
  type: 'chi-thi',
  number: '15/CT-UBND',
  issuedOn: '2023-03-05',
  title: 'Về thi đua năm 2023',
  place: 'Kon Tum',
  signer: 'Lê Ngọc Tuấn',
  role: 'Chủ tịch',
  theme: 'Vượt khó',
  period: '2023',
  topics: 'kinh-te, thi-dua-khen-thuong',
  campaign: 'yeu-nuoc-2024',
  campaignRole: 'mentions',
  receivedFrom: 'Văn phòng UBND tỉnh',
};

async function received(text: string) {
  return readFile('chi-thi.txt', Buffer.from(text), { changes: 'ask', recognise: null, progress: () => {} });
}

describe('a document', () => {
  test('from a received file: every word, the editor’s facts, nothing left to do', async () => {
    const archive = fixtureArchive();
    const { address, files } = begun(archive, 'van-ban', ANSWERS, await received(ACT));
    expect(address).toBe('/vb/kon-tum/chi-thi/2023/15-ct-ubnd/');
    expect(files.map(({ name }) => name)).toEqual([
      'sources/kon-tum/15-ct-ubnd-2023.txt',
      'documents/kon-tum/chi-thi/2023/15-ct-ubnd.mdx',
    ]);
    expect(archive.read('sources/kon-tum/15-ct-ubnd-2023.txt')).toBe(ACT);
    expect(archive.read('documents/kon-tum/chi-thi/2023/15-ct-ubnd.mdx')).toMatch(
      /^---\ntitle: Về thi đua năm 2023\ntype: chi-thi\nnumber: 15\/CT-UBND\nissuedOn: 2023-03-05\nplace: Kon Tum\nissuer: kon-tum\/ubnd\n/,
    );
    expect(archive.problems()).toEqual([]);
  });

  test('by hand: the check names each place that only the editor can fill in', () => {
    const archive = fixtureArchive();
    const { files } = begun(archive, 'van-ban', ANSWERS);
    const file = files[0]?.name ?? '';
    const line = (words: string) =>
      archive
        .read(file)
        .split('\n')
        .findIndex((text) => text.includes(words)) + 1;
    expect(archive.problems().map((problem) => problem.replace(`content/${file}:`, ''))).toEqual([
      `${line('file: CẦN')}:9 Chỗ này còn phải điền: tên tệp đã nhận, đặt trong content/sources/. → Thay cả dấu CẦN-ĐIỀN bằng nội dung theo bản nguồn; bản nguồn không có thì ghi null hoặc xóa dòng. [to-fill]`,
      `${line('sha256: CẦN')}:11 Chỗ này còn phải điền: dấu SHA-256 của tệp ấy. → Thay cả dấu CẦN-ĐIỀN bằng nội dung theo bản nguồn; bản nguồn không có thì ghi null hoặc xóa dòng. [to-fill]`,
      `${line('CẦN-ĐIỀN (lời văn')}:1 Chỗ này còn phải điền: lời văn, mỗi đoạn in thành một đoạn. → Thay cả dấu CẦN-ĐIỀN bằng nội dung theo bản nguồn; bản nguồn không có thì ghi null hoặc xóa dòng. [to-fill]`,
    ]);
  });

  test('without number, day and type nothing is invented', () => {
    const archive = fixtureArchive();
    const { address, files } = begun(archive, 'van-ban', { issuer: 'kon-tum/ubnd', title: 'Về việc {lạ}' });
    expect(address).toBe('/vb/kon-tum/van-ban/khong-ro-nam/ve-viec-la/');
    const text = archive.read(files[0]?.name ?? '');
    for (const key of ['type', 'number', 'issuedOn', 'place', 'theme', 'period'])
      expect(text).toContain(`\n${key}: null\n`);
    expect(text).toContain('<Title>\n\nVề việc \\{lạ\\}\n\n</Title>');
  });

  test('that the archive holds is refused', () => {
    const held = { ...ANSWERS, number: '08/CT-UBND', issuedOn: '2024-02-06' };
    expect(() => formOf(fixtureArchive(), 'van-ban').write(held, null)).toThrow(
      /Kho đã có văn bản này: .*08-ct-ubnd\.mdx/,
    );
  });

  test('made of a file that the archive has is refused', async () => {
    const archive = fixtureArchive();
    const file = await received(archive.read(DIRECTIVE_SOURCE));
    expect(() => formOf(archive, 'van-ban').write(ANSWERS, file)).toThrow(
      /Kho đã có văn bản chép từ chính tệp này: .*08-ct-ubnd\.mdx/,
    );
  });

  test('of which there is a record: the editor is told to merge it', () => {
    const answers = {
      issuer: 'dang/trung-uong',
      type: 'chi-thi',
      number: '34-CT/TW',
      issuedOn: '2014-04-07',
      title: 'x',
    };
    expect(formOf(fixtureArchive(), 'van-ban').write(answers, null).notes).toEqual([
      expect.stringMatching(/^Kho đang có hồ sơ .*34-ct-tw\.yaml của văn bản này/),
    ]);
  });
});

describe('a campaign', () => {
  const CAMPAIGN = {
    name: 'Phong trào thi đua “Vượt khó” năm 2024',
    id: 'vuot-kho-nam-2024',
    kind: 'phong-trao',
    level: 'province',
    issuer: 'kon-tum/ubnd',
    launchedBy: 'kon-tum/chi-thi/2024/08-ct-ubnd',
    slogan: 'Vượt khó',
    period: '2024',
    parent: 'yeu-nuoc-2024',
    aliases: 'thi đua vượt khó; Vượt khó, vươn lên',
    topics: 'kinh-te',
    summary: 'UBND tỉnh phát động năm 2024 {thử}.',
  };

  test('with a summary passes the check', () => {
    const archive = fixtureArchive();
    expect(begun(archive, 'phong-trao', CAMPAIGN).address).toBe('/phong-trao/vuot-kho-nam-2024/');
    expect(archive.read('campaigns/vuot-kho-nam-2024.mdx')).toMatch(
      /aliases:\n {2}- thi đua vượt khó\n {2}- Vượt khó, vươn lên\ntopics:\n {2}- kinh-te\n---\n\nUBND tỉnh phát động năm 2024 \\\{thử\\\}\.\n$/,
    );
    expect(archive.problems()).toEqual([]);
  });

  test('without one: the check asks for it and for nothing else', () => {
    const archive = fixtureArchive();
    begun(archive, 'phong-trao', { name: 'Vượt khó', id: 'vuot-kho', kind: 'dot' });
    expect(archive.problems()).toEqual([
      expect.stringMatching(/vuot-kho\.mdx:14:1 Chỗ này còn phải điền: lời giới thiệu/),
    ]);
  });
});

describe('the record of a cited work', () => {
  test('passes the check, with no state that nobody told', () => {
    const archive = fixtureArchive();
    const answers = {
      issuer: 'kon-tum/ubnd',
      type: 'ke-hoach',
      number: '12/KH-UBND',
      title: 'về thi đua',
      issuedOn: '2021',
      factsSource: 'Công báo tỉnh',
      factsVerified: 'false',
    };
    const { address } = begun(archive, 'van-ban-vien-dan', answers);
    expect(address).toBe('/vb/kon-tum/ke-hoach/2021/12-kh-ubnd/');
    expect(archive.read('instruments/kon-tum/ke-hoach/2021/12-kh-ubnd.yaml')).toBe(
      'title: về thi đua\ntype: ke-hoach\nnumber: 12/KH-UBND\nissuedOn: 2021\nissuer: kon-tum/ubnd\nstatus: null\naliases: []\nnote: null\nfacts:\n  source: Công báo tỉnh\n  verified: false\nevidence: []\n',
    );
    expect(archive.problems()).toEqual([]);
  });

  test('takes the sentences that cite it from the archive', async () => {
    const archive = fixtureArchive();
    const act = ACT.replace('{10%}', 'kế hoạch theo Quyết định số 5/QĐ-UBND ngày 03/3/2022 của UBND tỉnh');
    begun(archive, 'van-ban', ANSWERS, await received(act));
    begun(archive, 'van-ban-vien-dan', {
      issuer: 'kon-tum/ubnd',
      type: 'quyet-dinh',
      number: '5/QĐ-UBND',
      issuedOn: '2022-03-03',
    });
    expect(archive.read('instruments/kon-tum/quyet-dinh/2022/05-qd-ubnd.yaml')).toContain(
      'evidence:\n  - document: kon-tum/chi-thi/2023/15-ct-ubnd\n    quote: Các sở phấn đấu đạt kế hoạch theo Quyết định số 5/QĐ-UBND',
    );
    expect(archive.problems()).toEqual([]);
  });
});

describe('a body', () => {
  test('is one row behind the others, and a document of it can be begun', () => {
    const archive = fixtureArchive();
    const { row } = formOf(archive, 'co-quan').write(
      {
        name: 'Ủy ban nhân dân huyện Kon Rẫy',
        short: 'UBND huyện Kon Rẫy',
        parent: 'kon-tum/ubnd',
        id: 'kon-tum/kon-ray/ubnd',
        system: 'state',
        level: 'district',
        codes: 'UBND; UB',
      },
      null,
    );
    const before = readFileSync(join(archive.folders.content, 'issuers.yaml'), 'utf8');
    archive.write('issuers.yaml', withRow(before, row?.text ?? ''));
    expect(archive.read('issuers.yaml')).toBe(
      `${before}- id: kon-tum/kon-ray/ubnd\n  scope: kon-tum/kon-ray\n  names:\n    - name: Ủy ban nhân dân huyện Kon Rẫy\n      since: null\n      until: null\n  short: UBND huyện Kon Rẫy\n  system: state\n  level: district\n  parent: kon-tum/ubnd\n  codes:\n    - UBND\n    - UB\n`,
    );
    expect(archive.problems()).toEqual([]);
    expect(
      formOf(archive, 'van-ban').write({ issuer: 'kon-tum/kon-ray/ubnd', title: 'Về x' }, null).address,
    ).toBe('/vb/kon-tum/kon-ray/van-ban/khong-ro-nam/ve-x/');
  });

  test.each([
    ['an empty list', '[]\n', '- id: b\n'],
    ['no last newline', '- id: a', '- id: a\n- id: b\n'],
    ['lines of Windows', '- id: a\r\n', '- id: a\r\n- id: b\r\n'],
  ])('behind %s', (_, before, after) => expect(withRow(before, '- id: b')).toBe(after));
});
