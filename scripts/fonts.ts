/** `npm run fonts`: makes the files in `src/styles/fonts/` anew from their packages, and says what `fonts.css` must name. */
import './node-version.ts';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bytesOf, CUTS, unicodeRange } from './fonts/cuts.ts';

const FOLDER = resolve(import.meta.dirname, '../src/styles/fonts');

for (const cut of CUTS) {
  const bytes = await bytesOf(cut);
  writeFileSync(resolve(FOLDER, cut.file), bytes);
  console.log(
    `${cut.file}: ${(bytes.length / 1024).toFixed(1)} kB\n  unicode-range: ${unicodeRange(cut.characters)}`,
  );
}
