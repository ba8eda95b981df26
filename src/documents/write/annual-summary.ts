import type { AnnualSummary } from '#domain/annual-summary';
import { annualWords as words } from '#text/annual-summary';
import { asOfWords, dayWords } from '#text/paper-words';
import { groupValues, paragraphs } from './bulletin.ts';
import type { WordPaper } from './word-paper.ts';

const { tags, template } = words;
/** Its three parts. */
const needed = [
  [tags.title],
  [tags.organisation],
  [tags.tasks],
  [tags.rewards],
  [tags.shortcomings],
  [tags.plans],
];

/** 年度政务信息工作总结: a draft of the office, in which every figure is the summary's own. */
export const annualPaper = (summary: AnnualSummary): WordPaper => ({
  template,
  title: words.title(summary.station, summary.year),
  known: Object.values<string>(tags),
  needed,
  values: {
    [tags.title]: words.title(summary.station, summary.year),
    [tags.asOf]: asOfWords(summary.asOf),
    [tags.organisation]: paragraphs(words.organisation(summary)),
    [tags.tasks]: paragraphs(words.tasks(summary)),
    [tags.groups]: groupValues(summary.groups),
    [tags.rewards]: paragraphs(words.rewards(summary)),
    [tags.shortcomings]: paragraphs(words.shortcomings(summary)),
    [tags.plans]: paragraphs(words.plans(summary)),
    [tags.station]: summary.station,
    [tags.issuedOn]: summary.issuedOn ? dayWords(summary.issuedOn) : '',
  },
});
