import { transmittalWords as words } from '#text/transmittal';
import { cell, footer, type Look, paragraph, row, section, table } from './word-xml.ts';

/** 报送单的版式: A4, the title in 小标宋, everything else in 仿宋 三号 within a frame, the page's number below. */

const { tags } = words;
const tag = (name: string) => `{${name}}`;

const heading: Look = { font: 'title', halfPoints: 44, align: 'center', after: 240 };
const label: Look = { font: 'black', halfPoints: 28, align: 'center' };
const value: Look = { font: 'body', halfPoints: 32, align: 'left' };
const words32: Look = { font: 'body', halfPoints: 32, align: 'both', indent: true };

/** Widths in twentieths of a point; together the 156 mm between the margins. */
const [NAME, VALUE] = [1500, 2922];
const WIDE = VALUE + NAME + VALUE;

const named = (name: string) => cell(NAME, [paragraph(label, name)]);
const filled = (name: string, width = VALUE) => cell(width, [paragraph(value, tag(name))]);
const pair = (left: string, right: string) => row(named(left) + filled(left) + named(right) + filled(right));
const line = (name: string) => row(named(name) + cell(WIDE, [paragraph(value, tag(name))], 3));

/** Each paragraph of the body is one of the paper, so that all begin two characters in. */
const body = row(
  named(tags.body) +
    cell(
      WIDE,
      [
        paragraph(words32, `{#${tags.paragraphs}}`),
        paragraph(words32, tag(tags.paragraph)),
        paragraph(words32, `{/${tags.paragraphs}}`),
      ],
      3,
    ),
);

export const transmittalSheet = {
  document: section(
    'upright',
    paragraph(heading, words.paper),
    table(
      [NAME, VALUE, NAME, VALUE],
      pair(tags.station, tags.type),
      pair(tags.receipt, tags.registration),
      line(tags.title),
      body,
      line(tags.opinion),
      line(tags.signer),
      pair(tags.signedOn, tags.sentOn),
      row(named(tags.clerk) + filled(tags.clerk) + named(tags.phone) + cell(VALUE, [paragraph(value, '')])),
    ),
    '<w:p/>',
  ),
  footer: footer({ font: 'song', halfPoints: 28, align: 'center' }),
};
