/** What whoever runs the site decides for all its pages (`content/site.yaml`). */

export interface SiteSettings {
  /** Where readers' reports of faults go; null: pages have no "Báo lỗi". */
  reportTo: string | null;
}

/** A site that decides nothing. */
export const NO_SETTINGS: SiteSettings = { reportTo: null };
