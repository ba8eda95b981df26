import { bulletinWords as words } from '#text/bulletin';
import {
  addressee,
  closed,
  heading,
  note,
  opened,
  pageNumber,
  paragraphs,
  part,
  signed,
  tag,
  text,
  unitTable,
} from './layout.ts';
import { paragraph, section } from './word-xml.ts';

/** 站内情况通报的版式. */
const { tags, headings } = words;

export const bulletin = {
  document: section(
    'upright',
    paragraph(heading, tag(tags.title)),
    paragraph(addressee, `${tag(tags.addressee)}：`),
    paragraph(part, headings.whole),
    ...paragraphs(tags.whole),
    paragraph(part, headings.units),
    unitTable([
      ['rank', 900],
      ['unit', 2444],
      ['quota', 1100],
      ['received', 1100],
      ['adopted', 1100],
      ['adoptions', 1200],
      ['points', 1000],
    ]),
    paragraph(note, words.note),
    paragraph(part, headings.titles),
    ...paragraphs(tags.titles),
    paragraph(note, tag(tags.legend)),
    paragraph(text, opened(tags.corrections)),
    paragraph(part, headings.corrections),
    ...paragraphs(tags.items),
    paragraph(text, closed(tags.corrections)),
    paragraph(text, ''),
    paragraph(signed, tag(tags.station)),
    paragraph(signed, tag(tags.issuedOn)),
  ),
  footer: pageNumber,
};
