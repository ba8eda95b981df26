import { type Fields, fieldsList, isFields, text, unfold } from './fields.ts';

/** A limit, and how much of it was used. */
export interface Near {
  rule: string;
  used: number;
  limit: number;
}

/** What lies below this share of a limit is nobody's worry. */
const share = 0.8;

export const onlyNear = (uses: Near[]): Near[] => uses.filter(({ used, limit }) => used >= limit * share);

/** Every string under a key `text`, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

const longest = (texts: string[]): number => Math.max(0, ...texts.map((one) => one.length));

function usesOfBlocks(value: unknown, most: number): Near[] {
  const blocks = fieldsList(unfold(value));
  const texts = textsIn(blocks);
  const rows = blocks.flatMap((block) => fieldsList(block.elements).length);
  return [
    { rule: 'blocks', used: blocks.length, limit: most },
    { rule: 'text', used: longest(blocks.flatMap((block) => textsIn(block.text))), limit: 3_000 },
    { rule: 'elements', used: Math.max(0, ...rows), limit: 25 },
    ...(most === 50 ? [{ rule: 'text in all blocks', used: longest([texts.join('')]), limit: 12_000 }] : []),
  ];
}

/** What a call's arguments use of Slack's limits. */
export function usesOf(method: string, args: Fields): Near[] {
  const view = unfold(args.view);
  if (isFields(view))
    return [
      ...usesOfBlocks(view.blocks, 100),
      { rule: 'view bytes', used: Buffer.byteLength(JSON.stringify(view)), limit: 250_000 },
      { rule: 'private_metadata', used: (text(view.private_metadata) ?? '').length, limit: 3_000 },
    ];
  if (!method.startsWith('chat.') && method !== 'response_url') return [];
  const said = (text(args.text) ?? '').length;
  return [
    ...usesOfBlocks(args.blocks, 50),
    { rule: 'message text', used: said, limit: method === 'chat.update' ? 4_000 : 40_000 },
  ];
}
