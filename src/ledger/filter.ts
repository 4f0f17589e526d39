/** Narrows the tables and charts of a page to what is chosen. The choice stands in the address, so it can be sent on. */

/** What is chosen, by the name under which rows tell it: `place`, `year`, `kind`, `topic`. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether a row is among what was chosen; where nothing is chosen, everything is.
 *
 * @param told what the row tells of itself; what it does not tell is not asked
 * @example isChosen({ place: 'kon-tum', year: '2022' }, new Map([['year', new Set(['2022'])]])) // true
 */
export function isChosen(told: Readonly<Record<string, string | undefined>>, choice: Choice): boolean {
  return [...choice].every(([by, values]) => {
    const value = told[by];
    return values.size === 0 || value === undefined || values.has(value);
  });
}

/**
 * Shows the form and follows it.
 *
 * @example startFilter(document.querySelector('[data-ledger-filter]'))
 */
export function startFilter(form: HTMLFormElement): void {
  const sets = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset')];
  readAddress(sets);
  form.hidden = false;
  const follow = () => {
    writeAddress(sets);
    apply(sets, form);
  };
  form.addEventListener('change', follow);
  // The boxes are empty only after the event.
  form.addEventListener('reset', () => setTimeout(follow));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply(sets, form);
}

function boxesOf(set: HTMLFieldSetElement): HTMLInputElement[] {
  return [...set.querySelectorAll<HTMLInputElement>('input')];
}

function chosenIn(set: HTMLFieldSetElement): string[] {
  return boxesOf(set)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

function readAddress(sets: readonly HTMLFieldSetElement[]): void {
  const asked = new URLSearchParams(location.search);
  for (const set of sets) {
    const values = asked.get(set.dataset['key'] ?? '')?.split(',');
    // A browser keeps boxes over a reload; the address counts.
    for (const box of boxesOf(set)) box.checked = values?.includes(box.value) ?? false;
  }
}

function writeAddress(sets: readonly HTMLFieldSetElement[]): void {
  const address = new URL(location.href);
  for (const set of sets) {
    const values = chosenIn(set).join(',');
    if (values) address.searchParams.set(set.dataset['key'] ?? '', values);
    else address.searchParams.delete(set.dataset['key'] ?? '');
  }
  history.replaceState(null, '', address);
}

function apply(sets: readonly HTMLFieldSetElement[], form: HTMLFormElement): void {
  const choice = new Map(sets.map((set) => [set.dataset['by'] ?? '', new Set(chosenIn(set))]));
  const rows = [...document.querySelectorAll<HTMLElement>('[data-ledger] tbody tr')];
  for (const row of rows) row.hidden = !isChosen(row.dataset, choice);
  for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) closeRanks(chart, choice);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = `Đang hiện ${shown} trên ${rows.length} dòng.`;
}

/** The rows of a chart that are left move up; a chart without any is hidden with its caption. */
function closeRanks(chart: SVGSVGElement, choice: Choice): void {
  let y = Number(chart.dataset['axis']);
  let left = 0;
  for (const row of chart.querySelectorAll<SVGSVGElement>('.chart-row')) {
    const shows = isChosen(row.dataset, choice);
    row.toggleAttribute('hidden', !shows);
    if (!shows) continue;
    row.setAttribute('y', String(y));
    y += Number(row.dataset['height']);
    left += 1;
  }
  chart.setAttribute('height', String(y));
  const figure = chart.closest('figure');
  if (figure) figure.hidden = left === 0;
}
