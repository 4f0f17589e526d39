/** Starts filtering and sorting on a page of the ledger. */
import { startFilter } from './filter.ts';
import { startSorting } from './sorting.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('[data-ledger]')) startSorting(table);
const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]');
if (form) startFilter(form);
