/**
 * The style sheets of pages. Each page has one, whole: a second file costs a phone on a slow network a round trip
 * before it shows anything, more than the rules that two sheets have in common.
 */
import comparison from './sheets/comparison.css?url';
import document from './sheets/document.css?url';
import drafts from './sheets/drafts.css?url';
import every from './sheets/every.css?url';
import guides from './sheets/guides.css?url';
import issuer from './sheets/issuer.css?url';
import ledger from './sheets/ledger.css?url';
import search from './sheets/search.css?url';

/** Addresses by the name that a page gives to its frame. */
export const SHEETS = { comparison, document, drafts, every, guides, issuer, ledger, search };

export type Sheet = keyof typeof SHEETS;
