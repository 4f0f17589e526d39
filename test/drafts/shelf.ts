/** A small made-up archive for the draft checker; the works are real, what is known of them is cut short. */
import { checkDraft } from '../../src/drafts/check-draft.ts';
import type { DraftCheck } from '../../src/drafts/draft-row.ts';
import { type DraftAbout, readDraft } from '../../src/drafts/read-draft.ts';
import { shardOf } from '../../src/drafts/shard.ts';
import { type KnownWork, type Shard, shelfOf } from '../../src/drafts/shelf.ts';

export const KON_TUM: DraftAbout = { issuer: 'kon-tum/ubnd', day: '2024-02-06' };
export const NOTHING_TOLD: DraftAbout = { issuer: null, day: null };

const work = (id: string, name: string, more: Partial<KnownWork>): KnownWork => ({
  id,
  name,
  title: null,
  type: id.split('/').at(-3) ?? null,
  number: null,
  issuedOn: null,
  issuer: '',
  issuerId: id.split('/').slice(0, -3).join('/'),
  status: null,
  from: null,
  until: null,
  replacedBy: [],
  held: false,
  documents: 1,
  ...more,
});

const NEW_DECREE = { id: 'chinh-phu/nghi-dinh/2023/98-nd-cp', name: 'Nghị định số 98/2023/NĐ-CP' };

export const WORKS: KnownWork[] = [
  work('chinh-phu/nghi-dinh/2017/91-nd-cp', 'Nghị định số 91/2017/NĐ-CP', {
    number: '91/2017/NĐ-CP',
    issuedOn: '2017-07-31',
    issuer: 'Chính phủ',
    title: 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    status: { value: 'replaced', verified: false },
    until: '2024-01-01',
    replacedBy: [NEW_DECREE],
  }),
  work(
    'dang/trung-uong/chi-thi/2014/34-ct-tw',
    'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị',
    {
      number: '34-CT/TW',
      issuedOn: '2014-04-07',
      issuer: 'Bộ Chính trị',
      title: 'về tiếp tục đổi mới công tác thi đua, khen thưởng',
      documents: 3,
    },
  ),
  work('kon-tum/chi-thi/2024/08-ct-ubnd', 'Chỉ thị số 08/CT-UBND', {
    number: '08/CT-UBND',
    issuedOn: '2024-02-06',
    issuer: 'Ủy ban nhân dân tỉnh Kon Tum',
    issuerId: 'kon-tum/ubnd',
    title: 'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
    held: true,
  }),
  work('quoc-hoi/luat/2022/06-qh15', 'Luật số 06/2022/QH15', {
    number: '06/2022/QH15',
    issuedOn: '2022-06-15',
    issuer: 'Quốc hội',
    title: 'Luật Thi đua, khen thưởng',
    status: { value: 'in-force', verified: true },
    from: '2024-01-01',
    documents: 0,
  }),
];

/** The whole shelf, or one of which these files have not come. */
export function shelf(missing: readonly string[] = []) {
  const shards = new Map<string, Shard>();
  for (const one of WORKS) shards.set(shardOf(one.id), { ...shards.get(shardOf(one.id)), [one.id]: one });
  const existing = [...shards.keys()];
  for (const name of missing) shards.delete(name);
  return shelfOf(existing, shards);
}

/** The check of a text against it. */
export function checked(
  text: string,
  about: DraftAbout = KON_TUM,
  missing: readonly string[] = [],
): DraftCheck {
  return checkDraft(readDraft(text, about), about, shelf(missing));
}
