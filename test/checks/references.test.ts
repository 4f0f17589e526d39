/** Every name by which one file means another must exist. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, INSTRUMENT, REPORT, type Row, toldOf } from '../fixture-archive.ts';

describe('a document names', () => {
  test.each<Row>([
    [
      'its issuer; its address, which follows from it, is not told as well',
      DIRECTIVE,
      'issuer: kon-tum/ubnd\nsigners',
      'issuer: kon-tum/ubn\nsigners',
      '7:9 Không có cơ quan “kon-tum/ubn”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'the body for which is signed',
      DIRECTIVE,
      'onBehalf: kon-tum/ubnd',
      'onBehalf: kon-tum/hdnd',
      '11:15 Không có cơ quan “kon-tum/hdnd”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'a topic',
      DIRECTIVE,
      'topics: [thi-dua-khen-thuong, kinh-te]',
      'topics: [thi-dua-khen-thuong, y-te]',
      '14:31 Không có chủ đề “y-te”. → Sửa cho đúng mã, hoặc thêm vào content/topics.yaml. [reference]',
    ],
    [
      'a campaign',
      DIRECTIVE,
      'id: yeu-nuoc-2024',
      'id: yeu-nuoc-2025',
      '16:11 Không có phong trào “yeu-nuoc-2025”. → Sửa cho đúng mã, hoặc thêm vào content/campaigns/. [reference]',
    ],
    [
      'a related work',
      DIRECTIVE,
      'work: dang/trung-uong/chi-thi/2014/34-ct-tw',
      'work: dang/trung-uong/chi-thi/2014/35-ct-tw',
      '18:31 Không có văn bản “dang/trung-uong/chi-thi/2014/35-ct-tw”. → Sửa cho đúng mã, hoặc thêm vào content/documents/, content/instruments/. [reference]',
    ],
    [
      'the body that gets an order',
      DIRECTIVE,
      'issuer: kon-tum/so-noi-vu',
      'issuer: kon-tum/so-y-te',
      '24:13 Không có cơ quan “kon-tum/so-y-te”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'an indicator of a goal',
      DIRECTIVE,
      'indicator: tang-truong-grdp',
      'indicator: tang-truong',
      '27:16 Không có chỉ tiêu “tang-truong”. → Sửa cho đúng mã, hoặc thêm vào content/indicators.yaml. [reference]',
    ],
    [
      'an indicator of an outcome',
      REPORT,
      'indicator: xa-nong-thon-moi',
      'indicator: xa',
      '23:16 Không có chỉ tiêu “xa”. → Sửa cho đúng mã, hoặc thêm vào content/indicators.yaml. [reference]',
    ],
    [
      'the work that set a goal',
      REPORT,
      'setBy: kon-tum/chi-thi/2024/08-ct-ubnd',
      'setBy: kon-tum/chi-thi/2024/09-ct-ubnd',
      '33:12 Không có văn bản “kon-tum/chi-thi/2024/09-ct-ubnd”. → Sửa cho đúng mã, hoặc thêm vào content/documents/, content/instruments/. [reference]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a campaign names', () => {
  test.each<Row>([
    [
      'its issuer',
      CAMPAIGN,
      'issuer: kon-tum/ubnd',
      'issuer: kon-tum',
      '5:9 Không có cơ quan “kon-tum”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'the work that launched it',
      CAMPAIGN,
      'launchedBy: kon-tum/chi-thi/2024/08-ct-ubnd',
      'launchedBy: kon-tum/chi-thi/2024/8-ct-ubnd',
      '6:13 Không có văn bản “kon-tum/chi-thi/2024/8-ct-ubnd”. → Sửa cho đúng mã, hoặc thêm vào content/documents/, content/instruments/. [reference]',
    ],
    [
      'the campaign above it',
      CAMPAIGN,
      'parent: null',
      'parent: nong-thon-moi',
      '9:9 Không có phong trào “nong-thon-moi”. → Sửa cho đúng mã, hoặc thêm vào content/campaigns/. [reference]',
    ],
    [
      'a topic',
      CAMPAIGN,
      'topics: [thi-dua-khen-thuong]',
      'topics: [thi-dua]',
      '11:10 Không có chủ đề “thi-dua”. → Sửa cho đúng mã, hoặc thêm vào content/topics.yaml. [reference]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('an instrument names', () => {
  test.each<Row>([
    [
      'its issuer',
      INSTRUMENT,
      'issuer: dang/trung-uong',
      'issuer: dang/tinh-uy',
      '5:9 Không có cơ quan “dang/tinh-uy”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'a document with its text; another instrument has none',
      INSTRUMENT,
      'document: kon-tum/chi-thi/2024/08-ct-ubnd',
      'document: dang/trung-uong/chi-thi/2014/34-ct-tw',
      '10:17 Không có toàn văn của văn bản “dang/trung-uong/chi-thi/2014/34-ct-tw”. → Sửa cho đúng mã, hoặc thêm vào content/documents/. [reference]',
    ],
    [
      'a sentence of that document',
      INSTRUMENT,
      'quote: Thực hiện Chỉ thị số 34-CT/TW',
      'quote: Thi hành Chỉ thị số 34-CT/TW',
      '10:57 Câu trích “Thi hành Chỉ thị số 34-CT/TW” không có trong content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a controlled list names', () => {
  test.each<Row>([
    [
      'the body above',
      'issuers.yaml',
      'parent: kon-tum/ubnd',
      'parent: kon-tum',
      '27:11 Không có cơ quan “kon-tum”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'the successor',
      'issuers.yaml',
      '  codes: [SNV]\n',
      '  codes: [SNV]\n  successor: quang-ngai/so-noi-vu\n',
      '29:14 Không có cơ quan “quang-ngai/so-noi-vu”. → Sửa cho đúng mã, hoặc thêm vào content/issuers.yaml. [reference]',
    ],
    [
      'the topic of an indicator',
      'indicators.yaml',
      'units: [xã], topic: kinh-te',
      'units: [xã], topic: kinh',
      '2:70 Không có chủ đề “kinh”. → Sửa cho đúng mã, hoặc thêm vào content/topics.yaml. [reference]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
