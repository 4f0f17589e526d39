/** Documents whose sentences stand on one page of a campaign's mentions. */
export const MENTIONS_A_PAGE = 40;
