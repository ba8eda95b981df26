/** A link a page may follow; undefined for anything that could run or read something. */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const trimmed = address.trim();
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(trimmed) ? trimmed : undefined;
}

/** Pictures come from the web, never out of the text itself. */
export const safePicture = (address: unknown): string | undefined => {
  const link = safeLink(address);
  return link?.toLowerCase().startsWith('http') ? link : undefined;
};
