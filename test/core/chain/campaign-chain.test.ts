/** The chains of the real campaigns, and what follows from made ones. */
import { describe, expect, test } from 'vitest';
import { chainOf, isLong } from '../../../src/core/chain/campaign-chain.ts';
import { figuresOf, tasksOf } from '../../../src/core/chain/campaign-figures.ts';
import { missingIn } from '../../../src/core/chain/missing.ts';
import { shortWorkName } from '../../../src/core/chain/step-words.ts';
import type { Corpus } from '../../../src/core/corpus.ts';
import type { CampaignRecord, InstrumentRecord } from '../../../src/core/held-document.ts';
import { foldersOf } from '../../../src/corpus/folders.ts';
import { loadArchive } from '../../../src/corpus/load.ts';
import { corpusOf, heldAs } from '../real-corpus.ts';
import { issuers } from '../real-text.ts';

const { corpus } = loadArchive(foldersOf(process.env));

function campaign(id: string, from: Corpus = corpus): CampaignRecord {
  const record = from.campaign.get(id);
  if (!record) throw new Error(`no campaign ${id}`);
  return record;
}

function shown(id: string, from: Corpus = corpus): string[] {
  return chainOf(from, campaign(id, from)).steps.map(
    ({ stage, lane, work }) => `${stage} ${lane} ${shortWorkName(work)}${work.held ? '' : ' -'}`,
  );
}

describe('chainOf', () => {
  test.each([
    [
      'kon-tum-110-nam',
      [
        'ground province 67-KH/TU -',
        'launch province 3461/KH-UBND -',
        'plan district Kế hoạch',
        'report province Báo cáo',
      ],
    ],
    [
      'ngoc-hoi-yeu-nuoc-2023',
      [
        'ground central 34-CT/TW -',
        'ground province 147/UBND-NC -',
        'ground province 12-CT/TU -',
        'ground district 05-NQ/HU -',
        'ground district 30/NQ-HĐND -',
        'launch district Văn bản',
      ],
    ],
    // Its other relations name other campaigns: they are no ground of this one.
    ['quang-nam-yeu-nuoc-2024', ['ground central 34-CT/TW -', 'launch province Chỉ thị']],
    // A decision whose title names the campaign, though no document has a role for it.
    ['quang-nam-nong-thon-moi', ['plan province 2218/QĐ-UBND -', 'plan province Chỉ thị']],
    ['thay-co-guong-sang', []],
  ])('%s', (id, expected) => expect(shown(id)).toEqual(expected));

  test('links lead from what carries on to what it carries on', () => {
    const { links } = chainOf(corpus, campaign('kon-tum-110-nam'));
    const named = links.map(({ from, to }) => `${from.split('/')[1]} → ${to.split('/').at(-1)}`).sort();
    expect(named).toEqual([
      'bao-cao → 3461-kh-ubnd',
      'bao-cao → 67-kh-tu',
      'ke-hoach → 67-kh-tu',
      'kon-ray → 3461-kh-ubnd',
    ]);
  });
});

describe('missingIn', () => {
  const missing = (id: string) => {
    const found = missingIn(corpus, campaign(id), chainOf(corpus, campaign(id)));
    return {
      texts: found.texts.map(({ work }) => shortWorkName(work)),
      stages: found.stages,
      answers: found.answers.map(({ short }) => short),
      lanes: found.lanes,
    };
  };

  test('the drive of 110 years: its launch is cited and not held, one district has not answered', () => {
    expect(missing('kon-tum-110-nam')).toEqual({
      texts: ['67-KH/TU', '3461/KH-UBND'],
      stages: [],
      answers: ['UBND huyện Ngọc Hồi'],
      lanes: ['commune'],
    });
  });

  test('Ngọc Hồi 2023: the letter it answers is not held, nothing answers it', () => {
    const { texts, stages, answers } = missing('ngoc-hoi-yeu-nuoc-2023');
    expect(texts).toContain('147/UBND-NC');
    expect([stages, answers]).toEqual([['plan', 'report'], []]);
  });

  test('a body with a campaign of its own that is part of this one has answered', () => {
    expect(missing('nong-thon-moi').answers).not.toContain('UBND tỉnh Quảng Nam');
    expect(missing('nong-thon-moi').answers).toContain('UBND tỉnh Quảng Ngãi');
  });

  test('bodies that were gone by then are not asked (made up)', () => {
    const late = madeCampaign({ period: '2026' });
    expect(missingIn(late, campaign('made', late), chainOf(late, campaign('made', late))).answers).toEqual(
      [],
    );
    const early = madeCampaign({ period: '2024' });
    expect(
      missingIn(early, campaign('made', early), chainOf(early, campaign('made', early))).answers.map(
        ({ id }) => id,
      ),
    ).toEqual(['kon-tum/kon-ray/ubnd', 'kon-tum/ngoc-hoi/ubnd']);
  });
});

describe('what is told and aimed at', () => {
  test('a sentence that tells several stands once, the plan before the report', () => {
    const tasks = tasksOf(corpus, campaign('kon-tum-110-nam'));
    expect(tasks[0]?.to.map(({ to }) => to)).toEqual([
      'Từng cơ quan, đơn vị',
      'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
      'các địa phương trên địa bàn huyện',
    ]);
    expect(tasks.at(-1)?.held.document.type).toBe('bao-cao');
  });

  test('a document that only carries a movement out gives the sentences that name it', () => {
    const tasks = tasksOf(corpus, campaign('luong-y-nhu-tu-mau'));
    expect(tasks.map(({ to }) => to.map(({ to: named }) => named))).toEqual([['Ngành y tế']]);
    expect(tasksOf(corpus, campaign('hoc-tap-bac-ho'))).toEqual([]);
  });

  test('indicators with both sides come first', () => {
    const figures = figuresOf(corpus, campaign('kon-tum-110-nam'));
    const [growth] = figures;
    expect(growth?.indicator.id).toBe('tang-truong-grdp');
    expect([growth?.targets[0]?.row.value, growth?.results[0]?.row.value]).toEqual([10, 9.5]);
    const both = figures.map(({ targets, results }) => targets.length > 0 && results.length > 0);
    expect(both.lastIndexOf(true)).toBeLessThan(both.indexOf(false));
  });
});

describe('at scale (made up)', () => {
  test('a chain of 3,000 plans is long, and its steps are in order of level and date', () => {
    const plans = Array.from({ length: 3000 }, (_, index) =>
      heldAs(`kon-tum/ke-hoach/2024/${index}`, {
        issuedOn: `2024-0${(index % 9) + 1}-01`,
        issuer: index % 2 === 0 ? 'kon-tum/ubnd' : 'kon-tum/ngoc-hoi/ubnd',
        campaigns: [{ id: 'made', role: 'implements' }],
      }),
    );
    const made = madeCampaign({ documents: plans });
    const chain = chainOf(made, campaign('made', made));
    expect(chain.steps).toHaveLength(3000);
    expect(isLong(chain)).toBe(true);
    expect(chain.steps.slice(0, 1500).every(({ lane }) => lane === 'province')).toBe(true);
    const dates = chain.steps.slice(0, 1500).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  test('the same words launched in another province are not its plans', () => {
    const title = 'về phát động phong trào “Chung tay xóa nhà tạm”';
    const citing = heldAs('kon-tum/ke-hoach/2024/01', {
      campaigns: [{ id: 'made', role: 'implements' }],
      relations: ['kon-tum', 'quang-nam'].map((scope) => ({
        kind: 'implements' as const,
        work: `${scope}/ke-hoach/2024/02-kh-ubnd`,
        quote: title,
      })),
    });
    const made = madeCampaign({
      documents: [citing],
      instruments: ['kon-tum', 'quang-nam'].map((scope) => instrument(scope, title)),
    });
    expect(shown('made', made)).toEqual(['launch province Kế hoạch -', 'plan province Văn bản']);
  });
});

/** A campaign of Kon Tum with nothing else than is given. */
function madeCampaign(given: {
  period?: string;
  documents?: ReturnType<typeof heldAs>[];
  instruments?: InstrumentRecord[];
}): Corpus {
  const record: CampaignRecord = {
    file: '',
    id: 'made',
    summary: '',
    summaryHtml: '',
    campaign: {
      name: 'Chung tay xóa nhà tạm',
      kind: 'phong-trao',
      level: 'province',
      issuer: 'kon-tum/ubnd',
      launchedBy: null,
      slogan: null,
      period: given.period ?? null,
      parent: null,
      aliases: [],
      topics: [],
    },
  };
  return corpusOf({
    issuers: [...issuers],
    campaigns: [record],
    documents: given.documents ?? [],
    instruments: given.instruments ?? [],
  });
}

function instrument(scope: string, title: string): InstrumentRecord {
  return {
    file: '',
    id: `${scope}/ke-hoach/2024/02-kh-ubnd`,
    instrument: {
      title,
      type: 'ke-hoach',
      number: null,
      issuedOn: '2024-01-02',
      issuer: `${scope}/ubnd`,
      status: null,
      aliases: [],
      note: null,
      evidence: [],
    },
  };
}
