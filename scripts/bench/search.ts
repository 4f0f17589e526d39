/**
 * Compares this site's search with plain Pagefind and with MiniSearch, on the same synthetic archive in the same run.
 *
 *     npm run bench:search -- --documents 1000,3000,10000 [--seed 1] [--alone] [--keep] [--json]
 *
 * Times are those of Chromium on this machine with the site's own server, which is no network: bytes tell what a
 * network adds. Ours and MiniSearch are as their pages would use them; Pagefind has its default options.
 */
import '../node-version.ts';
import { launchChromium } from '../../test/browser/harness/chromium.ts';
import { readPlan } from './plan.ts';
import { measureEngines, type SizeMeasurement } from './search/measure-engines.ts';
import { printEngines } from './search/report.ts';

const USAGE =
  'Cách dùng: npm run bench:search -- --documents 1000,3000 [--seed 1] [--alone] [--keep] [--json]';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const plan = readPlan(USAGE);
const browser = await launchChromium();
const measurements: SizeMeasurement[] = [];
try {
  for (const documents of plan.sizes) {
    const measurement = await measureEngines(browser, documents, plan);
    measurements.push(measurement);
    if (!plan.json) console.log(printEngines(measurement));
  }
} finally {
  await browser.close();
}
if (plan.json) console.log(JSON.stringify(measurements, null, 2));
