/** Loads the archive and no more: what every engine's time begins with. The first run compiles it. */
import '../../../node-version.ts';
import { openPages } from './pages.ts';

console.log(openPages().length);
