/** 正文: one text in as many fields as a form needs for it. A field's name says how it follows the one before. */
export interface BodyPart {
  id: string;
  text: string;
}

/** What a form's field takes. */
const FIELD_LENGTH = 3000;
/** A long text is laid out in shorter parts, so that each has room to be added to. */
const PART_LENGTH = 2500;
/** The longest text that a form takes. */
export const BODY_LENGTH = 18_000;
/** A part is at least half full, unless it is the last. */
const PARTS = Math.ceil(BODY_LENGTH / (PART_LENGTH / 2)) + 1;

const FIRST = 'body';
/** A part that begins a line of its own. */
const newLine = (n: number): string => `${FIRST}-${n}`;
/** A part that goes on in the middle of a line. */
const sameLine = (n: number): string => `${FIRST}-${n}-on`;

const numbers = Array.from({ length: PARTS - 1 }, (_, n) => n + 2);
/** Every name that a part may have, first to last. */
export const partIds: readonly string[] = [FIRST, ...numbers.flatMap((n) => [newLine(n), sameLine(n)])];

/** The text in parts; joined they are the very same text. */
export function partsOf(text: string): BodyPart[] {
  if (text.length <= FIELD_LENGTH) return [{ id: FIRST, text }];
  const parts: BodyPart[] = [];
  let id = FIRST;
  let rest = text;
  while (rest.length > PART_LENGTH) {
    const lineEnd = rest.lastIndexOf('\n', PART_LENGTH);
    const atLine = lineEnd > PART_LENGTH / 2 && lineEnd < rest.length - 1;
    // Not between the two halves of one character.
    const splitsOne = /[\uD800-\uDBFF]/.test(rest.charAt(PART_LENGTH - 1));
    const end = atLine ? lineEnd : PART_LENGTH - (splitsOne ? 1 : 0);
    parts.push({ id, text: rest.slice(0, end) });
    rest = rest.slice(atLine ? end + 1 : end);
    id = (atLine ? newLine : sameLine)(parts.length + 1);
  }
  return [...parts, { id, text: rest }];
}

/** The parts among a form's fields, in order. */
export const partsIn = (words: Readonly<Record<string, string>>): BodyPart[] =>
  partIds.flatMap((id) => {
    const text = words[id];
    return text === undefined ? [] : [{ id, text }];
  });

/** The parts as one text; a part left empty is none. */
export const joined = (parts: readonly BodyPart[]): string =>
  parts
    .filter(({ text }) => text !== '')
    .reduce(
      (whole, { id, text }) => (whole === '' || id.endsWith('-on') ? whole + text : `${whole}\n${text}`),
      '',
    );

/** The name of a further part, on a line of its own; none when the form is full. */
export function furtherPart(parts: readonly BodyPart[]): string | null {
  const further = newLine(parts.length + 1);
  return (parts.length + 1) * FIELD_LENGTH <= BODY_LENGTH ? further : null;
}
