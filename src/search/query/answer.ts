/**
 * What a search answers, whatever engine stands behind it. The page and the tests know these shapes and nothing
 * of the engine.
 */

/** One work that a typed citation names. */
export interface CitationHit {
  /** Its id, which is its address below `/vb/`. */
  id: string;
  /** Number and kind, or the name: "Chỉ thị 34-CT/TW". */
  name: string;
  /** A day or a year; null when it is not known. */
  issuedOn: string | null;
  issuer: string;
  title: string | null;
  held: boolean;
  /** How many documents cite it. */
  documents: number;
}

export interface CitationAnswer {
  /**
   * `sure`: the query names these works (one: Enter opens it; several: all of them).
   * `weak`: it may be meant, so the rows stand below the texts ("kế hoạch 5 năm", "luật đất đai 2024").
   * `near`: no work has the number that was typed; these have the nearest.
   */
  kind: 'sure' | 'weak' | 'near' | 'none';
  hits: CitationHit[];
}

/** A passage in a found page. `marked` is plain text cut into pieces; every second piece is a hit. */
export interface TextPassage {
  /** Address of the section on the page, with `#`; '' for the page itself. */
  anchor: string;
  heading: string;
  marked: string[];
}

export interface TextHit {
  /** Row in the document table. */
  row: number;
  url: string;
  title: string;
  kind: string;
  date: string;
  issuer: string;
  passages: TextPassage[];
}

export type FacetName = 'type' | 'issuer' | 'year' | 'topic' | 'campaign' | 'held';

/** One value of a facet with how many of the found pages have it. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
}

export interface SearchOptions {
  /** Chosen values; several of one facet are alternatives. */
  filters: Partial<Record<FacetName, string[]>>;
  sort: 'relevance' | 'newest' | 'oldest';
  /** From 1. */
  page: number;
}

export interface SearchAnswer {
  citations: CitationAnswer;
  texts: TextHit[];
  facets: Record<FacetName, FacetValue[]>;
  total: number;
  /** Words that stand nowhere together, or nowhere at all, and were dropped. */
  dropped: string[];
}
