/** The files without which the engine cannot start. */

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * Loads them side by side before the engine does so one after the other, and from the browser's store then. One that
 * is missing fails here: inside the engine it would end as an error that no one catches.
 *
 * @throws when one cannot be had
 * @example await loadEngineFiles(new URL('/pagefind/', location.href))
 */
export async function loadEngineFiles(base: URL): Promise<void> {
  const { languages } = (await (await need(base, 'pagefind-entry.json')).json()) as Entry;
  const files = Object.values(languages).flatMap(({ hash, wasm }) => [
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm ?? 'unknown'}.pagefind`,
  ]);
  await Promise.all(files.map(async (file) => (await need(base, file)).arrayBuffer()));
}

async function need(base: URL, file: string): Promise<Response> {
  const response = await fetch(new URL(file, base));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
