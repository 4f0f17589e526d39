/** What runs on a pull request: the asked commands, with rights to read and no secret, whoever sent it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../fixture-archive.ts';

const textOf = (file: string) => readFileSync(join(PROJECT, file), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[]; env?: unknown }>;
}

describe.each(['.github/workflows/kiem-tra.yml', '.gitea/workflows/kiem-tra.yml'])('%s', (file) => {
  const text = textOf(file);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  test('runs on pull requests without the rights of the target', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(text).not.toContain('pull_request_target');
    expect(workflow.on['push']).toEqual({ branches: ['main'] });
  });

  test('may read and nothing else, and knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  });

  test('every action is pinned to a commit, its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used).toHaveLength(3);
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('nothing that a stranger writes gets into a command', () => {
    expect(runs.filter((run) => /\$\{\{/.test(run))).toEqual([]);
  });

  test('runs what the README tells a newcomer to run', () => {
    expect(runs[0]).toBe('npm ci && npm test');
    expect(textOf('.ci/run')).toContain('npm ci && npm test');
  });

  test('gives the built site and the summary of changes, also when a test failed', () => {
    expect(runs[1]).toMatch(/^npm run --silent changes -- (?:HEAD\^1|"\$BASE") > thay-doi\.md\n/);
    const given = steps.at(-1);
    expect([given?.if, given?.with?.['path']]).toEqual([
      expect.stringContaining('!cancelled()'),
      'dist\nthay-doi.md\n',
    ]);
    expect(steps.at(-2)?.if).toContain('!cancelled()');
  });
});

describe('.gitlab-ci.yml', () => {
  const text = textOf('.gitlab-ci.yml');
  const pipeline = parse(text) as {
    workflow: { rules: { if: string }[] };
    'kiem-tra': Record<string, unknown> & { artifacts: Record<string, unknown> };
  };
  const job = pipeline['kiem-tra'];

  test('runs on merge requests and the main branch, nothing else', () => {
    expect(Object.keys(pipeline)).toEqual(['workflow', 'kiem-tra']);
    expect(pipeline.workflow.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event"',
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
  });

  test('runs the asked commands in a pinned image, without token or secret', () => {
    expect(job['script']).toEqual(['npm ci && npm test']);
    expect(job['image']).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+$/);
    expect(text).not.toMatch(/secrets:|id_tokens|TOKEN|PASSWORD/);
  });

  test('gives the built site and the summary of changes, also when a test failed', () => {
    expect(job.artifacts['when']).toBe('always');
    expect(job.artifacts['paths']).toEqual(['dist/', 'thay-doi.md']);
    expect(String(job['after_script'])).toContain(
      'npm run --silent changes -- "$CI_MERGE_REQUEST_DIFF_BASE_SHA"',
    );
  });
});

describe('what a newcomer fills in', () => {
  const ASKED = ['## Thay đổi gì', '## Nguồn', '## Ai đã kiểm', '`npm run check`', '`npm run changes'];

  test.each(['.github/PULL_REQUEST_TEMPLATE.md', '.gitlab/merge_request_templates/Default.md'])(
    '%s asks for source, checker and change',
    (file) => {
      expect(ASKED.filter((words) => !textOf(file).includes(words))).toEqual([]);
    },
  );

  test.each(['loi-trong-van-ban', 'them-van-ban', 'loi-phan-mem'])('an issue: %s, on each host', (name) => {
    const form = parse(textOf(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect([form.name, form.description].every(Boolean)).toBe(true);
    const markdown = textOf(`.gitlab/issue_templates/${name}.md`);
    expect(form.body.filter(({ attributes }) => !markdown.includes(attributes.label))).toEqual([]);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
  });

  test.each(['.github', '.gitlab', '.gitea'])('%s/CODEOWNERS gives the content to editors', (folder) => {
    const rows = textOf(`${folder}/CODEOWNERS`)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const content = rows.filter((line) => line.replace(/^\//, '').startsWith('content/'));
    expect(content.length).toBeGreaterThan(1);
    expect(content.filter((line) => !line.includes('@bien-tap'))).toEqual([]);
  });

  test('commands that the templates and workflows name exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = ['.github/PULL_REQUEST_TEMPLATE.md', '.github/workflows/kiem-tra.yml', '.gitlab-ci.yml']
      .map(textOf)
      .flatMap((text) =>
        [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name ?? ''),
      );
    expect(
      named.filter(
        (name) => !existsSync(join(PROJECT, (scripts[name] ?? '').replace(/^node /, ''))) || !scripts[name],
      ),
    ).toEqual([]);
  });
});
