/** A draft in words: the report of an import. */
import type { Corpus } from '../core/corpus.ts';
import { printAmount } from '../core/target.ts';
import { missing } from './facts/fact.ts';
import { launchesUnknown, unknownMovements } from './facts/movements.ts';
import type { Draft } from './import-document.ts';
import type { Misreading } from './letters/misreadings.ts';
import type { ReadFile } from './received/read-file.ts';
import { placed, type Report, type ReportLine, reportLine } from './report.ts';

/**
 * @example printReport(describe(draft, file, corpus))
 */
export function describe(draft: Draft, file: ReadFile, corpus: Corpus): Report {
  const { facts } = draft;
  const isScan = file.transcription === 'ocr';
  // What a machine read in a picture is sure only when a person has looked at it.
  const told = (lines: readonly ReportLine[]) =>
    lines.map((line) =>
      isScan && line.certainty === 'sure' ? { ...line, certainty: 'guess' as const } : line,
    );
  return {
    lines: told([
      reportLine('Cơ quan ban hành', facts.issuer),
      reportLine('Số, ký hiệu', { ...facts.number, value: facts.number.value?.written ?? null }),
      reportLine('Ngày ban hành', facts.issuedOn),
      reportLine('Địa danh', facts.place),
      reportLine('Loại văn bản', facts.type),
      reportLine('Trích yếu', facts.title),
      reportLine('Người ký', facts.signers),
      reportLine('Nơi nhận', facts.recipients),
      reportLine('Chủ đề', facts.theme),
      reportLine('Thời gian', facts.period),
      ...facts.campaigns.map((campaign) => reportLine('Phong trào', campaign)),
      ...facts.topics.map((topic) => reportLine('Chủ đề nội dung', topic)),
      ...draft.relations.map(
        ({ work, quote, line }): ReportLine => ({
          certainty: 'guess',
          about: 'Thực hiện',
          line,
          words: `${work}  ← “${quote.slice(0, 90)}”`,
        }),
      ),
      ...joinedParagraphs(draft),
      ...file.changes.map(
        ({ line, words }): ReportLine => ({ certainty: 'guess', about: 'Bản nhận được', line, words }),
      ),
      ...unknownMovements(facts.statements, corpus).map(({ text, line }) =>
        reportLine(
          'Phong trào chưa có hồ sơ',
          missing(null, `“${text}” → thêm content/campaigns/ nếu đúng là một phong trào`, line),
        ),
      ),
      ...ownMovement(draft, corpus),
      ...recordToReplace(draft, corpus),
      ...unknownIssuer(draft, corpus),
      {
        certainty: 'guess',
        about: 'Cách chép',
        line: null,
        words: `${draft.sources.recorded.transcription} (typed: gõ lại, ocr: nhận dạng, born-digital: bản điện tử gốc)`,
      },
      ...leftToEditor,
    ]),
    numbered: (draft.sources.recorded.text ?? draft.sources.recorded).file,
    figures: draft.figures.map(figureLine),
    citations: citationLines(draft),
    misreadings: draft.misreadings.map(misreadingLine),
  };
}

function joinedParagraphs({ passages }: Draft): ReportLine[] {
  return passages
    .flatMap(({ blocks }) => blocks.flatMap(({ joinedAt }) => joinedAt ?? []))
    .map((line) => ({
      certainty: 'guess',
      about: 'Nối đoạn',
      line,
      words: 'đoạn bị cắt ở cuối trang, nối với đoạn trước',
    }));
}

/** What no file says, and the importer does not propose. */
const leftToEditor: readonly ReportLine[] = [
  {
    certainty: 'missing',
    about: 'Ai gửi, ai đối chiếu',
    line: null,
    words:
      'source.receivedFrom, checkedBy, checkedOn trong bản nháp; để null thì trang nói chưa ai đối chiếu với bản gốc',
  },
  {
    certainty: 'missing',
    about: 'Giao việc',
    line: null,
    words: 'assignments: máy không đề xuất; muốn trang kể ai phải làm gì thì ghi từng việc, không thì để []',
  },
];

/** An act that begins a movement of its own, which the archive cannot have yet. */
function ownMovement({ facts }: Draft, corpus: Corpus): ReportLine[] {
  if (!launchesUnknown(facts.title.value ?? '', corpus)) return [];
  return [
    {
      certainty: 'missing',
      about: 'Phong trào của chính văn bản này',
      line: facts.title.line,
      words:
        'chưa có hồ sơ. Tạo bằng npm run new -- phong-trao, rồi thêm mã vào campaigns với role: launches',
    },
  ];
}

/** The record of a work that was only cited gives way to its text. */
function recordToReplace({ work }: Draft, corpus: Corpus): ReportLine[] {
  const record = corpus.works.work.get(work)?.record;
  if (!record) return [];
  return [
    {
      certainty: 'missing',
      about: 'Hồ sơ trùng',
      line: null,
      words: `xóa ${record.file}: từ nay kho có toàn văn ở cùng địa chỉ`,
    },
  ];
}

function unknownIssuer({ facts }: Draft, corpus: Corpus): ReportLine[] {
  const id = facts.issuer.value ?? '';
  if (corpus.issuer.has(id)) return [];
  return [
    {
      certainty: 'missing',
      about: 'Cơ quan',
      line: facts.issuer.line,
      words: `${id} chưa có trong content/issuers.yaml: chạy npm run new -- co-quan --id ${id} (hỏi từng mục), rồi npm run check`,
    },
  ];
}

function figureLine({ isTarget, line, indicator, row, estimated }: Draft['figures'][number]): string {
  const amount = printAmount({ ...row, indicator: '' }) ?? 'định tính';
  const kind = isTarget ? 'chỉ tiêu' : estimated ? 'kết quả (ước)' : 'kết quả';
  const year = row.year ? `năm ${row.year}` : 'KHÔNG RÕ NĂM';
  return `${placed(line)}${kind} ${amount} · ${year} · ${row.label.slice(0, 80)} · ${indicator ?? 'CHƯA CÓ MÃ trong indicators.yaml'}`;
}

function citationLines({ citations }: Draft): string[] {
  const doubtful = citations.filter(({ kind }) => kind !== 'dated' && kind !== 'named');
  const sure = citations.length - doubtful.length;
  return [
    `${citations.length} chỗ dẫn văn bản; ${sure} chỗ xác định được.`,
    ...doubtful.map(
      ({ line, text, doubt, work }) =>
        `${placed(line)}${text}: ${doubt ?? 'chưa xác định được'}${work ? ` (nối tới ${work})` : ' (không nối)'}`,
    ),
  ];
}

/**
 * One proposed correction with its number, and what to write in the body by hand.
 *
 * @example misreadingLine(misreading, 0) // '[1] dòng   32  “Phân đầu” → “Phấn đấu” (…)'
 */
export function misreadingLine({ line, from, to, reason }: Misreading, index: number): string {
  return `[${index + 1}] ${placed(line)}“${from}” → “${to}” (${reason}): <Corrected from="${from}">${to}</Corrected>`;
}
