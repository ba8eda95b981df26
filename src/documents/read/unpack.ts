import { inflateRawSync } from 'node:zlib';
import type { Unreadable } from '#domain/bulletin';
import { limits } from './limits.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

export type Unpacked =
  | { ok: true; parts: ReadonlyMap<string, Uint8Array> }
  | { ok: false; refusal: Extract<Unreadable, 'broken' | 'too-large'> };
const broken: Unpacked = { ok: false, refusal: 'broken' };
const tooLarge: Unpacked = { ok: false, refusal: 'too-large' };

/**
 * 解压: the parts of a packed file that are wanted. Sizes are measured while unpacking, not believed, so that a file which
 * unpacks to gigabytes (zip bomb) is refused after a few megabytes.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left: number = limits.unpacked;
  try {
    const { at: first, count } = directory(view);
    if (count > limits.parts) return tooLarge;
    let at = first;
    for (let entry = 0; entry < count; entry += 1) {
      if (view.getUint32(at, true) !== ENTRY) return broken;
      const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const [name = 0, extra = 0, comment = 0] = lengths;
      const called = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
      if (wanted(called)) {
        const part = contents(bytes, view, at, Math.min(left, limits.part));
        if (part === null) return tooLarge;
        left -= part.length;
        parts.set(called, part);
      }
      at += 46 + name + extra + comment;
    }
  } catch {
    return broken;
  }
  return { ok: true, parts };
}

/** The directory stands at the end of the file, before a comment of at most 64 kB. */
function directory(view: DataView): { at: number; count: number } {
  const last = view.byteLength - 22;
  for (let end = last; end >= 0 && end > last - 65_536; end -= 1)
    if (view.getUint32(end, true) === END)
      return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  throw new RangeError('no directory');
}

/** One part, unpacked; null where it is larger than allowed. */
function contents(bytes: Uint8Array, view: DataView, at: number, most: number): Uint8Array | null {
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no part');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) throw new RangeError('cut off');
  const method = view.getUint16(at + 10, true);
  if (method === 0) return data.length > most ? null : data;
  if (method !== 8) throw new RangeError('packed in a way not known');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
