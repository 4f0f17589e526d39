/** A document the archive holds, as pages and checks read it; its text stands apart, so that ten thousand fit in memory. */
import type { Campaign } from './campaign.ts';
import type { Cited, Passage } from './cited.ts';
import type { Instrument } from './instrument.ts';
import type { OfficialDocument } from './official-document.ts';
import type { Correction, PrintedPart } from './printed-part.ts';

/** The part of the text in which a quoted sentence stands. */
export interface QuotedAt {
  address: string;
  pin: string;
}

export interface CompiledDocument {
  /** Path of its file from the project's root. */
  file: string;
  document: OfficialDocument;
  /** Headings for the outline beside the text. */
  headings: PrintedPart[];
  corrections: Correction[];
  /** What it cites, in reading order. */
  citations: Cited[];
  /** Where each quote of the front matter stands, by quote. */
  quoted: Record<string, QuotedAt>;
  /** Name of its text in the store. */
  textKey: string;
}

/** The heavy half, read page by page. */
export interface CompiledText {
  html: string;
  notesHtml: string;
  parts: PrintedPart[];
}

/** The sentences that cite, kept apart from the whole text: a work's page reads those of many documents. */
export interface CompiledPassages {
  passages: Passage[];
}

export interface HeldDocument extends CompiledDocument {
  /** Its identity, which is its address below `/vb/`. */
  id: string;
}

export interface CampaignRecord {
  file: string;
  id: string;
  campaign: Campaign;
  summaryHtml: string;
  summary: string;
}

export interface InstrumentRecord {
  file: string;
  id: string;
  instrument: Instrument;
}
