/** What the text of a guide may use by name, and how its links, codes and headings are shown. */
import Keys from '../reader/Keys.astro';
import CitedSentence from './CitedSentence.astro';
import CopiedCitation from './CopiedCitation.astro';
import CorrectionExample from './CorrectionExample.astro';
import FieldList from './FieldList.astro';
import GuideCode from './GuideCode.astro';
import GuideLink from './GuideLink.astro';
import HostingFile from './HostingFile.astro';
import MistakeList from './MistakeList.astro';
import NotHeldExample from './NotHeldExample.astro';
import PairExample from './PairExample.astro';
import ReportExample from './ReportExample.astro';
import SearchForms from './SearchForms.astro';
import TargetSentence from './TargetSentence.astro';

export const guideComponents = {
  a: GuideLink,
  pre: GuideCode,
  CitedSentence,
  CopiedCitation,
  CorrectionExample,
  FieldList,
  HostingFile,
  Keys,
  MistakeList,
  NotHeldExample,
  PairExample,
  ReportExample,
  SearchForms,
  TargetSentence,
};
