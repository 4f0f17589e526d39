/** The addresses of the ledger, all made here. */

export const LEDGER = '/chi-tieu/';
/** The lists of all bodies and all years with figures. */
export const LEDGER_BODIES = `${LEDGER}co-quan/`;
export const LEDGER_YEARS = `${LEDGER}nam/`;

/**
 * The page of an indicator, or one of its parts.
 *
 * @example indicatorPath('tang-truong-grdp') // '/chi-tieu/tang-truong-grdp/'
 */
export function indicatorPath(indicator: string, part = ''): string {
  return joined(`${LEDGER}${indicator}/`, part);
}

/**
 * The figures of one body.
 *
 * @example bodyLedgerPath('kon-tum/ubnd') // '/chi-tieu/co-quan/kon-tum/ubnd/'
 */
export function bodyLedgerPath(issuer: string, part = ''): string {
  return joined(`${LEDGER_BODIES}${issuer}/`, part);
}

/**
 * The figures of one year.
 *
 * @example yearLedgerPath('2024') // '/chi-tieu/nam/2024/'
 */
export function yearLedgerPath(year: string, part = ''): string {
  return joined(`${LEDGER_YEARS}${year}/`, part);
}

/**
 * A file with the rows of an indicator.
 *
 * @example indicatorFile('tang-truong-grdp', 'csv') // '/chi-tieu/tang-truong-grdp/tang-truong-grdp.csv'
 */
export function indicatorFile(indicator: string, type: 'csv' | 'json'): string {
  return `${LEDGER}${indicator}/${indicator}.${type}`;
}

/**
 * A file with a part of the whole ledger; parts are counted from 1.
 *
 * @example ledgerFile(2, 'csv') // '/du-lieu/chi-tieu/chi-tieu-2.csv'
 */
export function ledgerFile(part: number, type: 'csv' | 'json'): string {
  return `/du-lieu/chi-tieu/chi-tieu-${part}.${type}`;
}

function joined(path: string, part: string): string {
  return part ? `${path}${part}/` : path;
}
