/** What a comparison is told of one document: the file that the page loads. */
import type { ComparedFigure } from '../core/compare/compared-figure.ts';
import type { ComparedPart } from '../core/compare/sections.ts';

/** A document that may be chosen, as a list shows it. */
export interface ChosenFrom {
  id: string;
  /** "Chỉ thị 08/CT-UBND", or the kind alone. */
  name: string;
  title: string;
  /** Body and day, as far as they are known. */
  about: string;
}

export interface ComparedDocument extends ChosenFrom {
  parts: ComparedPart[];
  figures: ComparedFigure[];
  /** What one is likely to hold beside it: of its campaigns, of its body, of its kind and year. */
  beside: ChosenFrom[];
}
