/** The controlled lists and the records of campaigns and of works not held. */
import type { z } from 'zod';
import type { Campaign } from '../core/campaign.ts';
import type { Abbreviation, Indicator, Topic } from '../core/corpus.ts';
import type { Instrument } from '../core/instrument.ts';
import type { Issuer, NamePeriod } from '../core/issuer.ts';
import type { Redirect } from '../core/redirect.ts';
import { day, dayOrYear, period, runsForward } from './dates.ts';
import {
  address,
  documentNumber,
  flag,
  id,
  ids,
  listOf,
  oneOf,
  row,
  segment,
  typeSlug,
  words,
} from './fields.ts';
import { shown } from './shown.ts';

const namePeriod = row({
  name: words,
  since: day.nullable(),
  until: day.nullable(),
  note: words.optional(),
}).refine(({ since, until }) => runsForward(since, until), {
  path: ['since'],
  error: ({ input }) => {
    const { since, until } = input as NamePeriod;
    return `Tên này bắt đầu ${shown(since)} sau khi kết thúc ${shown(until)} → Xem lại since và until.`;
  },
});

/** issuers.yaml: bodies, their names through time, and what became of them. */
export const issuersSchema: z.ZodType<Issuer[]> = listOf(
  row({
    id,
    /** Phần đầu địa chỉ các văn bản của cơ quan. */
    scope: id,
    /** Tên qua các thời kỳ, mới nhất ở cuối. */
    names: listOf(namePeriod).min(1, { error: 'Cơ quan chưa có tên → Ghi ít nhất một tên.' }),
    short: words,
    system: oneOf(['state', 'party', 'front', 'other']),
    level: oneOf(['central', 'ministry', 'province', 'department', 'district', 'commune']),
    parent: id.nullable(),
    /** Chữ viết tắt trong ký hiệu văn bản. */
    codes: listOf(words),
    successor: id.optional(),
    ended: row({ on: day, by: words, note: words }).optional(),
    note: words.optional(),
    source: words.optional(),
  }),
);

/** topics.yaml. */
export const topicsSchema: z.ZodType<Topic[]> = listOf(row({ id: segment, name: words, description: words }));

/** indicators.yaml: what figures measure, so that those of two bodies can be compared. */
export const indicatorsSchema: z.ZodType<Indicator[]> = listOf(
  row({
    id,
    name: words,
    /** Các đơn vị được dùng. */
    units: listOf(words),
    topic: id,
    /** Tăng là tốt, giảm là tốt, hay không chiều nào. */
    better: oneOf(['up', 'down', 'none']),
    note: words.optional(),
  }),
);

/** abbreviations.yaml. */
export const abbreviationsSchema: z.ZodType<Abbreviation[]> = listOf(
  row({ short: words, full: words, group: id }),
);

/** Front matter of content/campaigns/*.mdx. */
export const campaignSchema: z.ZodType<Campaign> = row({
  name: words,
  kind: oneOf(['phong-trao', 'dot', 'cuoc-van-dong', 'hoat-dong']),
  level: oneOf(['central', 'province', 'district']).nullable(),
  issuer: id.nullable(),
  /** Văn bản phát động. */
  launchedBy: id.nullable(),
  slogan: words.nullable(),
  period: period.nullable(),
  /** Phong trào rộng hơn. */
  parent: id.nullable(),
  /** Những cách gọi khác trong văn bản, nguyên văn. */
  aliases: listOf(words),
  topics: ids,
});

/** redirects.yaml: addresses that were given up, and where what they showed stands now. */
export const redirectsSchema: z.ZodType<Redirect[]> = listOf(
  row({
    /** Địa chỉ cũ, nay không còn trang. */
    from: address,
    /** Địa chỉ mới. */
    to: address,
  }),
);

const confirmed = flag('Viết true khi đã đọc trong nguồn tin cậy, không thì false.');

/** content/instruments/**.yaml: a work that is cited and not held. */
export const instrumentSchema: z.ZodType<Instrument> = row({
  title: words.nullable(),
  type: typeSlug.nullable(),
  number: documentNumber.nullable(),
  issuedOn: dayOrYear.nullable(),
  issuer: id,
  /** Tên như in khi là một bộ phận của cơ quan: Bộ Chính trị, Ban Thường vụ Tỉnh ủy. */
  issuedBy: words.optional(),
  /** Ngày đầu có hiệu lực, ngày đầu hết hiệu lực. */
  inForce: row({ from: day.nullable(), until: day.nullable() })
    .refine(({ from, until }) => runsForward(from, until), {
      path: ['from'],
      error: ({ input }) => {
        const { from, until } = input as { from: string; until: string };
        return `Ngày có hiệu lực ${shown(from)} đứng sau ngày hết hiệu lực ${shown(until)} → Xem lại from và until.`;
      },
    })
    .optional(),
  /** Tình trạng hiệu lực, luôn kèm nguồn. */
  status: row({
    value: oneOf(['in-force', 'amended', 'replaced', 'expired']),
    source: words,
    verified: confirmed,
  }).nullable(),
  /** Quan hệ với văn bản khác, mỗi quan hệ kèm nguồn. */
  relations: listOf(
    row({
      kind: oneOf([
        'replaced-by',
        'replaces',
        'amended-by',
        'amends',
        'followed-by',
        'follows',
        'implements',
        'continues',
        'continued-by',
      ]),
      work: id,
      source: words,
      verified: confirmed,
    }),
  ).optional(),
  aliases: listOf(words),
  /** Chỗ dẫn không ghi ngày mà biên tập viên biết là dẫn văn bản này: as là địa chỉ không rõ năm, in là văn bản dẫn. */
  citedAs: listOf(row({ as: id, in: id.optional(), reason: words })).optional(),
  note: words.nullable(),
  /** Nguồn của trích yếu, ngày, cơ quan khi không lấy từ evidence; doubts ghi rõ điều chưa kiểm chứng. */
  facts: row({ source: words, verified: confirmed, doubts: listOf(words).optional() }).optional(),
  evidence: listOf(row({ document: id, quote: words })),
}).refine(({ number, title }) => number !== null || title !== null, {
  path: ['number'],
  error:
    'Chưa có số, ký hiệu lẫn trích yếu → Ghi ít nhất một trong number, title; thiếu cả hai thì không có địa chỉ.',
});
