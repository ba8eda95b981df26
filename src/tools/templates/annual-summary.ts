import { annualWords as words } from '#text/annual-summary';
import {
  dated,
  heading,
  pageNumber,
  paragraphs,
  part,
  signed,
  subpart,
  tag,
  text,
  unitTable,
} from './layout.ts';
import { paragraph, section } from './word-xml.ts';

/** 年度政务信息工作总结的版式: three parts. */
const { tags, headings } = words;

export const annualSummary = {
  document: section(
    'upright',
    paragraph(heading, tag(tags.title)),
    paragraph(dated, `（${tag(tags.asOf)}）`),
    paragraph(part, headings.organisation),
    ...paragraphs(tags.organisation),
    paragraph(part, headings.tasks),
    ...paragraphs(tags.tasks),
    unitTable([
      ['unit', 2844],
      ['quota', 1200],
      ['received', 1200],
      ['adopted', 1200],
      ['adoptions', 1300],
      ['points', 1100],
    ]),
    paragraph(part, headings.closing),
    paragraph(subpart, headings.rewards),
    ...paragraphs(tags.rewards),
    paragraph(subpart, headings.shortcomings),
    ...paragraphs(tags.shortcomings),
    paragraph(subpart, headings.plans),
    ...paragraphs(tags.plans),
    paragraph(text, ''),
    paragraph(signed, tag(tags.station)),
    paragraph(signed, tag(tags.issuedOn)),
  ),
  footer: pageNumber,
};
