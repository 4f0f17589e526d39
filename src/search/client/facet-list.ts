/** The filters beside the results: a group for each facet, a box for each value. */
import type { FacetName, FacetValue, SearchAnswer, SearchOptions } from '../query/answer.ts';

const TITLES: Record<FacetName, string> = {
  held: 'Toàn văn',
  type: 'Loại',
  issuer: 'Cơ quan',
  year: 'Năm',
  topic: 'Chủ đề',
  campaign: 'Phong trào',
};
/** Values that are always shown; more of them come with one press. */
const SHOWN = 6;

export type Toggle = (facet: FacetName, value: string, isOn: boolean) => void;

/**
 * Draws the groups. A value that is chosen stays even when nothing has it any more.
 *
 * @example drawFacets(aside, answer.facets, options.filters, toggle)
 */
export function drawFacets(
  into: HTMLElement,
  facets: SearchAnswer['facets'],
  filters: SearchOptions['filters'],
  toggle: Toggle,
): void {
  const open = new Set([...into.querySelectorAll('details[open]')].map((group) => group.id));
  const focused = document.activeElement?.id;
  into.replaceChildren(
    ...(Object.keys(TITLES) as FacetName[]).flatMap((facet) => {
      const chosen = filters[facet] ?? [];
      const values = [
        ...facets[facet],
        ...chosen.filter((one) => !facets[facet].some(({ value }) => value === one)).map(lost),
      ];
      return values.length > 0 ? [groupOf(facet, values, chosen, toggle, open)] : [];
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function lost(value: string): FacetValue {
  return { value, name: value, count: 0 };
}

function groupOf(
  facet: FacetName,
  values: readonly FacetValue[],
  chosen: readonly string[],
  toggle: Toggle,
  open: ReadonlySet<string>,
): HTMLElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = TITLES[facet];
  const boxes = values.map((value) => boxOf(facet, value, chosen.includes(value.value), toggle));
  group.append(legend, ...boxes.slice(0, SHOWN));
  if (boxes.length > SHOWN) group.append(restOf(facet, boxes.slice(SHOWN), open));
  return group;
}

function restOf(facet: FacetName, boxes: readonly HTMLElement[], open: ReadonlySet<string>): HTMLElement {
  const rest = document.createElement('details');
  rest.id = `them-${facet}`;
  rest.open = open.has(rest.id) || boxes.some((box) => box.querySelector('input')?.checked);
  const summary = document.createElement('summary');
  summary.textContent = `Còn ${boxes.length} mục`;
  rest.append(summary, ...boxes);
  return rest;
}

function boxOf(
  facet: FacetName,
  { value, name, count }: FacetValue,
  isChosen: boolean,
  toggle: Toggle,
): HTMLElement {
  const label = document.createElement('label');
  label.className = 'facet';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `loc-${facet}-${value}`;
  box.checked = isChosen;
  box.addEventListener('change', () => toggle(facet, value, box.checked));
  const words = document.createElement('span');
  words.textContent = name;
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  label.append(box, words, number);
  return label;
}
