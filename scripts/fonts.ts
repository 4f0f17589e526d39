/**
 * `npm run fonts`: makes the files in `src/styles/fonts/` anew. Needs the whole faces, which are no dependency of the
 * site: `npm install --no-save source-serif@4.5.1 inter-ui@4.1.1`.
 */
import './node-version.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CUTS, cutOf } from './fonts/cuts.ts';

const ROOT = resolve(import.meta.dirname, '..');
const faces = CUTS.map((cut) => ({
  ...cut,
  face: resolve(ROOT, 'node_modules', cut.from.name, cut.from.file),
}));

if (!faces.every(({ face }) => existsSync(face))) {
  const packages = CUTS.map(({ from: { name, version } }) => `${name}@${version}`).join(' ');
  console.error(
    `Chưa có bộ chữ gốc.\n  → Chạy “npm install --no-save ${packages}”, rồi chạy lại; xong thì “npm ci”.`,
  );
  process.exit(1);
}
for (const { file, face } of faces) {
  const bytes = await cutOf(readFileSync(face));
  writeFileSync(resolve(ROOT, 'src/styles/fonts', file), bytes);
  console.log(`${file}: ${(bytes.length / 1024).toFixed(1)} kB`);
}
