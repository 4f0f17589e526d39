/** The checker beside the page: reads the draft, fetches what the archive knows, and answers only the latest question. */
import { checkDraft } from '../check-draft.ts';
import { readDraft } from '../read-draft.ts';
import { shardsOf } from '../shard.ts';
import type { Answer, Opening, Question } from '../wire.ts';
import { ShardStore } from './shard-store.ts';

/** So long the archive's files are waited for before a first answer goes out without them. */
const PATIENCE = 80;
/** Read at the start, so that patterns are built and code is compiled before the first draft comes. */
const WARMING =
  'Căn cứ Luật Thi đua, khen thưởng; Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI.';
const WARMING_TIMES = 150;

let store = new ShardStore('', []);
let latest: Question | undefined;

addEventListener('message', ({ data }: MessageEvent<Opening | Question>) => {
  if (data.kind === 'open') {
    store = new ShardStore(data.folder, data.shards);
    readDraft(WARMING.repeat(WARMING_TIMES), { issuer: null, day: null });
    return;
  }
  latest = data;
  // Questions that already wait behind this one come first and make it void.
  setTimeout(() => void answer(data), 0);
});

async function answer(question: Question): Promise<void> {
  if (question !== latest) return;
  const citations = readDraft(question.text, question.about);
  const send = (archive: Answer['archive']) => {
    if (question !== latest) return;
    const check = checkDraft(citations, question.about, store.shelf());
    postMessage({ number: question.number, check, archive } satisfies Answer);
  };
  const fetched = store.fetchAll(shardsOf(citations));
  const first = await Promise.race([fetched, pause()]);
  if (first === 'waiting') send('waiting');
  send((await fetched) ? 'read' : 'failed');
}

function pause(): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(() => resolve('waiting'), PATIENCE));
}
