/** The controlled lists and the records of campaigns and of works not held. */
import type { z } from 'zod';
import { type Campaign, campaignKinds } from '../core/campaign.ts';
import type { Abbreviation, Indicator, Topic } from '../core/corpus.ts';
import { type Instrument, relationNames, statusNames } from '../core/instrument.ts';
import { type Issuer, levelNames, type NamePeriod } from '../core/issuer.ts';
import type { Redirect } from '../core/redirect.ts';
import { day, dayOrYear, period, runsForward } from './dates.ts';
import {
  address,
  documentNumber,
  flag,
  id,
  idOf,
  listOf,
  oneOf,
  row,
  segment,
  told,
  topicIds,
  typeSlug,
  words,
} from './fields.ts';
import { shown } from './shown.ts';

const namePeriod = row({
  name: told(words, 'Tên đầy đủ.', 'Ủy ban nhân dân tỉnh Kon Tum'),
  since: told(day.nullable(), 'Mang tên này từ ngày; null nếu chưa rõ.', '1991-10-12'),
  until: told(day.nullable(), 'Mang tên này đến hết ngày; null nếu còn.', '2025-06-30'),
  note: told(words, 'Ghi chú về tên này.', 'Tách từ tỉnh Gia Lai - Kon Tum').optional(),
}).refine(({ since, until }) => runsForward(since, until), {
  path: ['since'],
  error: ({ input }) => {
    const { since, until } = input as NamePeriod;
    return `Tên này bắt đầu ${shown(since)} sau khi kết thúc ${shown(until)} → Xem lại since và until.`;
  },
});

/** issuers.yaml: bodies, their names through time, and what became of them. */
export const issuersSchema: z.ZodType<Issuer[]> = told(
  listOf(
    told(
      row({
        id: told(id, 'Mã cơ quan, dùng ở mọi chỗ nhắc tới cơ quan; đã dùng thì không đổi.', 'kon-tum/ubnd'),
        scope: told(id, 'Phần đầu địa chỉ các văn bản của cơ quan: mã bỏ phần cuối /ubnd, /hdnd.', 'kon-tum'),
        names: told(
          listOf(told(namePeriod, 'Một tên.')).min(1, {
            error: 'Cơ quan chưa có tên → Ghi ít nhất một tên.',
          }),
          'Tên qua các thời kỳ, mới nhất ở cuối.',
        ),
        short: told(words, 'Tên ngắn.', 'UBND tỉnh Kon Tum'),
        system: told(
          oneOf({ state: 'Nhà nước', party: 'Đảng', front: 'Mặt trận, đoàn thể', other: 'khác' }),
          'Thuộc hệ thống nào.',
          'state',
        ),
        level: told(oneOf(levelNames), 'Cấp.', 'province'),
        parent: told(idOf('issuers').nullable(), 'Cơ quan cấp trên.', 'chinh-phu'),
        codes: told(listOf(told(words, 'Một chữ viết tắt.', 'UBND')), 'Chữ viết tắt trong ký hiệu văn bản.', [
          'UBND',
        ]),
        successor: told(idOf('issuers'), 'Cơ quan kế tục.', 'quang-ngai/ubnd').optional(),
        ended: told(
          row({
            on: told(day, 'Ngày cuối cùng tồn tại.', '2025-06-30'),
            by: told(words, 'Theo văn bản nào.', 'Nghị quyết 202/2025/QH15'),
            note: told(words, 'Đã thành gì.', 'Nhập vào tỉnh Quảng Ngãi'),
          }),
          'Khi cơ quan không còn.',
        ).optional(),
        note: told(words, 'Ghi chú.', 'Có con dấu riêng.').optional(),
        source: told(
          words,
          'Nguồn của những điều trên.',
          'Chỉ thị số 08/CT-UBND ngày 06/02/2024, Nơi nhận',
        ).optional(),
      }),
      'Một cơ quan.',
    ),
  ),
  'Các cơ quan ban hành, tên qua các thời kỳ và cơ quan kế tục.',
);

/** topics.yaml. */
export const topicsSchema: z.ZodType<Topic[]> = told(
  listOf(
    told(
      row({
        id: told(segment, 'Mã chủ đề, cũng là địa chỉ trang.', 'nong-thon-moi'),
        name: told(words, 'Tên chủ đề.', 'Nông thôn mới'),
        description: told(words, 'Gồm những gì.', 'Xây dựng nông thôn mới, đô thị văn minh'),
      }),
      'Một chủ đề.',
    ),
  ),
  'Các chủ đề xếp loại văn bản.',
);

/** indicators.yaml: what figures measure, so that those of two bodies can be compared. */
export const indicatorsSchema: z.ZodType<Indicator[]> = told(
  listOf(
    told(
      row({
        id: told(id, 'Mã chỉ tiêu.', 'ty-le-ho-ngheo'),
        name: told(words, 'Tên chỉ tiêu.', 'Tỷ lệ hộ nghèo'),
        units: told(listOf(told(words, 'Một đơn vị.', '%')), 'Các đơn vị được dùng.', ['%']),
        topic: told(idOf('topics'), 'Chủ đề của chỉ tiêu.', 'giam-ngheo'),
        better: told(
          oneOf({ up: 'tăng là tốt', down: 'giảm là tốt', none: 'không chiều nào' }),
          'Chiều tốt của con số.',
          'down',
        ),
        note: told(words, 'Ghi chú về cách tính.', 'Theo chuẩn nghèo đa chiều.').optional(),
      }),
      'Một loại chỉ tiêu.',
    ),
  ),
  'Các loại chỉ tiêu, để so con số của văn bản này với văn bản khác.',
);

/** abbreviations.yaml. */
export const abbreviationsSchema: z.ZodType<Abbreviation[]> = told(
  listOf(
    told(
      row({
        short: told(words, 'Chữ viết tắt.', 'UBND'),
        full: told(words, 'Viết đầy đủ.', 'Ủy ban nhân dân'),
        group: told(id, 'Nhóm.', 'co-quan'),
      }),
      'Một chữ viết tắt.',
    ),
  ),
  'Những chữ viết tắt được giải nghĩa trên trang.',
);

/** Front matter of content/campaigns/*.mdx. */
export const campaignSchema: z.ZodType<Campaign> = told(
  row({
    name: told(words, 'Tên phong trào, như văn bản gọi.', 'Cả nước chung sức xây dựng nông thôn mới'),
    kind: told(oneOf(campaignKinds), 'Hình thức.', 'phong-trao'),
    level: told(
      oneOf({ central: 'trung ương', province: 'tỉnh', district: 'huyện' }).nullable(),
      'Cấp phát động.',
      'province',
    ),
    issuer: told(idOf('issuers').nullable(), 'Cơ quan phát động.', 'kon-tum/ubnd'),
    launchedBy: told(
      idOf('works').nullable(),
      'Địa chỉ văn bản phát động, phần sau /vb/.',
      'kon-tum/chi-thi/2024/08-ct-ubnd',
    ),
    slogan: told(words.nullable(), 'Khẩu hiệu, nguyên văn, không kèm ngoặc kép.', 'Đoàn kết - Trách nhiệm'),
    period: told(period.nullable(), 'Thời gian.', '2021/2025'),
    parent: told(idOf('campaigns').nullable(), 'Phong trào rộng hơn.', 'nong-thon-moi'),
    aliases: told(
      listOf(told(words, 'Một cách gọi.', 'xây dựng nông thôn mới')),
      'Những cách gọi khác trong văn bản, nguyên văn.',
    ),
    topics: told(topicIds, 'Chủ đề xếp loại: mã trong topics.yaml.', ['nong-thon-moi']),
  }),
  'Khai báo của một phong trào; lời giới thiệu viết bên dưới.',
);

/** redirects.yaml: addresses that were given up, and where what they showed stands now. */
export const redirectsSchema: z.ZodType<Redirect[]> = listOf(
  row({
    from: told(address, 'Địa chỉ cũ, nay không còn trang.', '/vb/kon-tum/chi-thi/khong-ro-nam/phat-dong/'),
    to: told(address, 'Địa chỉ mới.', '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/'),
  }),
);

const confirmed = flag('Viết true khi đã đọc trong nguồn tin cậy, không thì false.');

/** content/instruments/**.yaml: a work that is cited and not held. */
export const instrumentSchema: z.ZodType<Instrument> = told(
  row({
    title: told(
      words.nullable(),
      'Trích yếu; null nếu chưa rõ.',
      'về tiếp tục đổi mới công tác thi đua, khen thưởng',
    ),
    type: told(typeSlug.nullable(), 'Loại văn bản.', 'chi-thi'),
    number: told(documentNumber.nullable(), 'Số, ký hiệu đúng thể thức.', '34-CT/TW'),
    issuedOn: told(dayOrYear.nullable(), 'Ngày hoặc năm ban hành.', '2014-04-07'),
    issuer: told(idOf('issuers'), 'Cơ quan ban hành: mã trong issuers.yaml.', 'dang/trung-uong'),
    issuedBy: told(words, 'Tên như in, khi là một bộ phận của cơ quan.', 'Bộ Chính trị').optional(),
    inForce: told(
      row({
        from: told(day.nullable(), 'Ngày đầu có hiệu lực.', '2024-01-01'),
        until: told(day.nullable(), 'Ngày đầu hết hiệu lực.', '2025-07-01'),
      }).refine(({ from, until }) => runsForward(from, until), {
        path: ['from'],
        error: ({ input }) => {
          const { from, until } = input as { from: string; until: string };
          return `Ngày có hiệu lực ${shown(from)} đứng sau ngày hết hiệu lực ${shown(until)} → Xem lại from và until.`;
        },
      }),
      'Thời gian có hiệu lực.',
    ).optional(),
    status: told(
      row({
        value: told(oneOf(statusNames), 'Tình trạng.', 'replaced'),
        source: told(words, 'Đọc ở đâu.', 'Nghị định 98/2023/NĐ-CP, Điều 98'),
        verified: told(confirmed, 'Đã đọc trong nguồn tin cậy chưa.', true),
      }).nullable(),
      'Tình trạng hiệu lực, luôn kèm nguồn; chưa rõ thì null.',
    ),
    relations: told(
      listOf(
        told(
          row({
            kind: told(oneOf(relationNames), 'Quan hệ với văn bản kia.', 'replaced-by'),
            work: told(
              idOf('works'),
              'Địa chỉ văn bản kia, phần sau /vb/.',
              'chinh-phu/nghi-dinh/2023/98-nd-cp',
            ),
            source: told(words, 'Đọc ở đâu.', 'Nghị định 98/2023/NĐ-CP, Điều 98'),
            verified: told(confirmed, 'Đã đọc trong nguồn tin cậy chưa.', true),
          }),
          'Một quan hệ.',
        ),
      ),
      'Quan hệ với văn bản khác, mỗi quan hệ kèm nguồn.',
    ).optional(),
    aliases: told(
      listOf(told(words, 'Một cách viết.', '34/CT-TW')),
      'Những cách viết sai hoặc khác trong văn bản.',
    ),
    citedAs: told(
      listOf(
        told(
          row({
            as: told(
              id,
              'Địa chỉ không rõ năm mà chỗ dẫn đang trỏ tới.',
              'dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw',
            ),
            in: told(
              idOf('works'),
              'Chỉ trong văn bản này; bỏ trống: ở mọi văn bản.',
              'kon-tum/chi-thi/2024/08-ct-ubnd',
            ).optional(),
            reason: told(
              words,
              'Vì sao biết.',
              'Văn bản dẫn ban hành năm 2016, chỉ có một Chỉ thị 34 trước đó.',
            ),
          }),
          'Một chỗ dẫn.',
        ),
      ),
      'Chỗ dẫn không ghi ngày mà biên tập viên biết là dẫn văn bản này.',
    ).optional(),
    note: told(words.nullable(), 'Ghi chú cho người đọc.', 'Số 34-CT/TW còn là của một chỉ thị khác.'),
    facts: told(
      row({
        source: told(words, 'Đọc ở đâu.', 'Cơ sở dữ liệu quốc gia về văn bản pháp luật'),
        verified: told(confirmed, 'Đã đọc trong nguồn tin cậy chưa.', true),
        doubts: told(listOf(told(words, 'Một điều.', 'ngày ban hành')), 'Những điều chưa kiểm chứng.', [
          'ngày ban hành',
        ]).optional(),
      }),
      'Nguồn của trích yếu, ngày, cơ quan, khi không lấy từ evidence.',
    ).optional(),
    evidence: told(
      listOf(
        told(
          row({
            document: told(
              idOf('works'),
              'Địa chỉ văn bản của kho, phần sau /vb/.',
              'kon-tum/chi-thi/2024/08-ct-ubnd',
            ),
            quote: told(words, 'Nguyên văn câu viện dẫn.', 'Thực hiện Chỉ thị số 34-CT/TW'),
          }),
          'Một câu.',
        ),
      ),
      'Những câu trong văn bản của kho viện dẫn văn bản này.',
    ),
  }).refine(({ number, title }) => number !== null || title !== null, {
    path: ['number'],
    error:
      'Chưa có số, ký hiệu lẫn trích yếu → Ghi ít nhất một trong number, title; thiếu cả hai thì không có địa chỉ.',
  }),
  'Hồ sơ của một văn bản được viện dẫn mà kho không có toàn văn.',
);
