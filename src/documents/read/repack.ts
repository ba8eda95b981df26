/** The same parts as a file that a library opens without unpacking anything: what was measured is what is read. */
export async function repack(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { default: PizZip } = await import('pizzip');
  const zip = new PizZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  return zip.generate({ type: 'nodebuffer', compression: 'STORE' });
}

export const textOf = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : '');

/** A document type lets a small file grow without end; no office program writes one. */
export const hasDoctype = (parts: ReadonlyMap<string, Uint8Array>): boolean =>
  [...parts.values()].some((part) => textOf(part.subarray(0, 1000)).includes('<!DOCTYPE'));

export const countOf = (text: string, word: RegExp): number => text.match(word)?.length ?? 0;
