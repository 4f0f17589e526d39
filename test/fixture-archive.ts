/**
 * A minimal archive that is valid, in a temporary folder of its own, for tests that change one thing
 * and read what an editor would be told. It goes away with the test.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkArchive } from '../src/checks/check-archive.ts';
import { warningsOf } from '../src/checks/warnings/warnings.ts';
import { printProblem } from '../src/core/problem.ts';
import { type Folders, foldersOf } from '../src/corpus/folders.ts';
import { loadArchive } from '../src/corpus/load.ts';

/** The project under test. */
export const PROJECT = join(import.meta.dirname, '..');

/** A paragraph of its directive. */
export const TASK = 'Sở Nội vụ theo dõi việc thực hiện Chỉ thị.';

/** The files of the fixture, below `content/`. */
export const DIRECTIVE = 'documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx';
export const REPORT = 'documents/kon-tum/bao-cao/2022/tong-ket-dot-thi-dua.mdx';
export const DIRECTIVE_SOURCE = 'sources/kon-tum/08-ct-ubnd-2024.txt';
export const REPORT_SOURCE = 'sources/kon-tum/bao-cao-2022.txt';
export const CAMPAIGN = 'campaigns/yeu-nuoc-2024.mdx';
export const INSTRUMENT = 'instruments/dang/trung-uong/chi-thi/2014/34-ct-tw.yaml';

const RECEIVED_DIRECTIVE = `Số: 08/CT-UBND

# CHỈ THỊ

Phát động Phong trào thi đua năm 2024

Thực hiện Chỉ thị số 34-CT/TW, phát động thi đua với chủ đề “**Đoàn kết - Trách nhiệm**”<sup>(1)</sup>.

I. CHỈ TIÊU

1. Tốc độ tăng trưởng GRDP đạt từ **10%** trở lên.

2. Phân đầu xây dựng nông thôn mới.

II. TỔ CHỨC THỰC HIỆN

Sở Nội vụ theo dõi việc thực hiện Chỉ thị.

<sup>(1)</sup> Chủ đề của năm.

Nơi nhận:
- Sở Nội vụ (t/h);
- Lưu: VT.

CHỦ TỊCH
Lê Ngọc Tuấn
`;

const RECEIVED_REPORT = `BÁO CÁO
Tổng kết Đợt thi đua

Đợt thi đua bắt đầu ngày 15/10/2022, kết thúc trước ngày 31/12/2022.

Có thêm 05 xã đạt chuẩn, bằng 100,84% kế hoạch.
`;

const DIRECTIVE_TEXT = `---
title: Phát động Phong trào thi đua năm 2024
type: chi-thi
number: 08/CT-UBND
issuedOn: 2024-02-06
place: Kon Tum
issuer: kon-tum/ubnd
signers:
  - name: Lê Ngọc Tuấn
    role: Chủ tịch
    onBehalf: kon-tum/ubnd
theme: Đoàn kết - Trách nhiệm
period: 2024
topics: [thi-dua-khen-thuong, kinh-te]
campaigns:
  - { id: yeu-nuoc-2024, role: launches }
relations:
  - { kind: implements, work: dang/trung-uong/chi-thi/2014/34-ct-tw, quote: "Thực hiện Chỉ thị số 34-CT/TW" }
recipients:
  - { name: Sở Nội vụ, purpose: t/h }
  - { name: "Lưu: VT" }
assignments:
  - to: Sở Nội vụ
    issuer: kon-tum/so-noi-vu
    quote: Sở Nội vụ theo dõi việc thực hiện
targets:
  - indicator: tang-truong-grdp
    label: Tốc độ tăng trưởng GRDP
    op: ">="
    value: 10
    unit: "%"
    year: 2024
    quote: Tốc độ tăng trưởng GRDP đạt từ 10% trở lên
results: []
source:
  file: kon-tum/08-ct-ubnd-2024.txt
  sha256: ${sha256Of(RECEIVED_DIRECTIVE)}
  transcription: ocr
  receivedFrom: null
  checkedBy: null
  checkedOn: null
---

<Letterhead>

Số: 08/CT-UBND

</Letterhead>

<Title>

CHỈ THỊ

Phát động Phong trào thi đua năm 2024

</Title>

Thực hiện Chỉ thị số 34-CT/TW, phát động thi đua với chủ đề “**Đoàn kết - Trách nhiệm**”[^1].

## I. CHỈ TIÊU

1. Tốc độ tăng trưởng GRDP đạt từ **10%** trở lên.

2. <Corrected from="Phân đầu">Phấn đấu</Corrected> xây dựng nông thôn mới.

## II. TỔ CHỨC THỰC HIỆN

Sở Nội vụ theo dõi việc thực hiện Chỉ thị.

<Recipients>

Nơi nhận:
- Sở Nội vụ (t/h);
- Lưu: VT.

</Recipients>

<Signature>

CHỦ TỊCH
Lê Ngọc Tuấn

</Signature>

[^1]: Chủ đề của năm.
`;

const REPORT_TEXT = `---
title: Tổng kết Đợt thi đua
type: bao-cao
number: null
issuedOn: 2022
dating:
  notBefore: 2022-10-15
  notAfter: 2022-12-31
  evidence:
    - Đợt thi đua bắt đầu ngày 15/10/2022
place: null
issuer: kon-tum/ubnd
signers: []
theme: null
period: 2022-10-15/2022-12-31
topics: [kinh-te]
campaigns: []
relations: []
recipients: []
assignments: []
targets: []
results:
  - indicator: xa-nong-thon-moi
    label: Số xã đạt chuẩn
    op: "="
    value: 5
    unit: xã
    change: increase
    against: 2021
    estimated: true
    asOf: 2022-12-26
    ofTarget: 100.84
    setBy: kon-tum/chi-thi/2024/08-ct-ubnd
    quote: "Có thêm 05 xã đạt chuẩn, bằng 100,84% kế hoạch"
source:
  file: kon-tum/bao-cao-2022.txt
  sha256: ${sha256Of(RECEIVED_REPORT)}
  transcription: typed
  receivedFrom: null
  checkedBy: null
  checkedOn: null
---

<Title>

BÁO CÁO

Tổng kết Đợt thi đua

</Title>

Đợt thi đua bắt đầu ngày 15/10/2022, kết thúc trước ngày 31/12/2022.

Có thêm 05 xã đạt chuẩn, bằng 100,84% kế hoạch.
`;

const FILES: Readonly<Record<string, string>> = {
  'issuers.yaml': `- id: dang/trung-uong
  scope: dang/trung-uong
  names:
    - { name: Ban Chấp hành Trung ương, since: null, until: null }
  short: Trung ương
  system: party
  level: central
  parent: null
  codes: [TW]
- id: kon-tum/ubnd
  scope: kon-tum
  names:
    - { name: Ủy ban nhân dân tỉnh Kon Tum, since: 1991-10-12, until: 2025-06-30 }
  short: UBND tỉnh Kon Tum
  system: state
  level: province
  parent: null
  codes: [UBND]
  ended: { on: 2025-06-30, by: Nghị quyết 202/2025/QH15, note: Nhập vào tỉnh Quảng Ngãi }
- id: kon-tum/so-noi-vu
  scope: kon-tum/so-noi-vu
  names:
    - { name: Sở Nội vụ tỉnh Kon Tum, since: null, until: null }
  short: Sở Nội vụ
  system: state
  level: department
  parent: kon-tum/ubnd
  codes: [SNV]
`,
  'topics.yaml': `- { id: thi-dua-khen-thuong, name: "Thi đua, khen thưởng", description: Phát động và tổng kết }
- { id: kinh-te, name: Kinh tế, description: Phát triển kinh tế }
`,
  'indicators.yaml': `- { id: tang-truong-grdp, name: Tăng trưởng GRDP, units: ["%"], topic: kinh-te, better: up }
- { id: xa-nong-thon-moi, name: Số xã đạt chuẩn, units: [xã], topic: kinh-te, better: up }
- { id: nhiem-vu, name: Hoàn thành nhiệm vụ, units: [], topic: kinh-te, better: none }
`,
  'abbreviations.yaml': `- { short: UBND, full: Ủy ban nhân dân, group: co-quan }
`,
  [CAMPAIGN]: `---
name: Phong trào thi đua năm 2024
kind: phong-trao
level: province
issuer: kon-tum/ubnd
launchedBy: kon-tum/chi-thi/2024/08-ct-ubnd
slogan: Đoàn kết - Trách nhiệm
period: 2024
parent: null
aliases: []
topics: [thi-dua-khen-thuong]
---

Phát động tại Chỉ thị số 08/CT-UBND.
`,
  [INSTRUMENT]: `title: null
type: chi-thi
number: 34-CT/TW
issuedOn: 2014-04-07
issuer: dang/trung-uong
status: { value: in-force, source: Văn phòng Trung ương, verified: false }
aliases: []
note: null
evidence:
  - { document: kon-tum/chi-thi/2024/08-ct-ubnd, quote: Thực hiện Chỉ thị số 34-CT/TW }
`,
  [DIRECTIVE]: DIRECTIVE_TEXT,
  [REPORT]: REPORT_TEXT,
  [DIRECTIVE_SOURCE]: RECEIVED_DIRECTIVE,
  [REPORT_SOURCE]: RECEIVED_REPORT,
};

export interface FixtureArchive {
  /** Messages name its files `content/…`, as they do in the project. */
  folders: Folders;
  /** Replaces the one place where `from` stands; a test that would change nothing fails here. */
  edit(file: string, from: string, to: string): FixtureArchive;
  write(file: string, content: string | Buffer): FixtureArchive;
  remove(file: string): FixtureArchive;
  read(file: string): string;
  /** What `npm run check` would print of errors, each on one line. */
  problems(): string[];
  /** And of warnings. */
  warnings(): string[];
}

/**
 * A fresh archive for one test.
 *
 * @example fixtureArchive().edit(DIRECTIVE, 'type: chi-thi', 'type: chithi').problems()
 */
export function fixtureArchive(): FixtureArchive {
  const root = mkdtempSync(join(tmpdir(), 'kho-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  writeProgram(root);
  const folders = foldersOf({}, root);
  const pathOf = (file: string) => join(folders.content, file);
  const archive: FixtureArchive = {
    folders,
    edit: (file, from, to) => {
      const parts = archive.read(file).split(from);
      if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
      return archive.write(file, parts.join(to));
    },
    write: (file, content) => {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), content);
      return archive;
    },
    remove: (file) => {
      if (!existsSync(pathOf(file))) throw new Error(`no ${file}`);
      rmSync(pathOf(file), { recursive: true });
      return archive;
    },
    read: (file) => readFileSync(pathOf(file), 'utf8'),
    problems: () => checkArchive(loadArchive(folders), folders).map(printProblem),
    warnings: () => warningsOf(loadArchive(folders), folders).map(printProblem),
  };
  for (const [file, content] of Object.entries(FILES)) archive.write(file, content);
  return archive;
}

/**
 * A fresh archive whose directive prints other words in place of some, in the received file as well.
 *
 * @example printedOtherwise(TASK, `${TASK} Theo Nghị quyết số 07-NQ/TU.`).warnings()
 */
export function printedOtherwise(from: string, to: string): FixtureArchive {
  const archive = fixtureArchive();
  const before = sha256Of(archive.read(DIRECTIVE_SOURCE));
  archive.edit(DIRECTIVE_SOURCE, from, to);
  return archive.edit(DIRECTIVE, before, sha256Of(archive.read(DIRECTIVE_SOURCE))).edit(DIRECTIVE, from, to);
}

/** The store names its files by the digest of the program, which must not change while a test runs. */
function writeProgram(root: string): void {
  for (const folder of ['core', 'schema', 'markdown', 'corpus']) {
    mkdirSync(join(root, 'src', folder), { recursive: true });
    writeFileSync(join(root, 'src', folder, 'one.ts'), '');
  }
}

/** The digest that a document writes down for its received file. */
export function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** One change to one file, and all that an editor is then told: `line:column message → mend [rule]`. */
export type Row = [what: string, file: string, from: string, to: string, ...told: string[]];

/**
 * The problems of an archive with one change; the name of the changed file is left out.
 *
 * @example toldOf(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị') // ['3:7 type: Loại văn bản … [schema/type]']
 */
export function toldOf(file: string, from: string, to: string): string[] {
  const problems = fixtureArchive().edit(file, from, to).problems();
  return problems.map((problem) => problem.replace(`content/${file}:`, ''));
}
