import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** One file of an archive, said piece by piece, so that it never stands in memory whole. */
export interface ZipPart {
  name: string;
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 2025: the same parts give the same bytes. */
const [TIME, DATE] = [0, ((2025 - 1980) << 9) | (1 << 5) | 1];
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Packed {
  name: Buffer;
  crc: number;
  size: number;
  bytes: Buffer;
}

/** 压缩包: parts packed one after the other by zlib's own threads; only what is packed is held. */
export async function zip(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): Promise<Uint8Array> {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for await (const part of parts) {
    const packed = await pack(part);
    const head = Buffer.concat([local(packed), packed.name]);
    directory.push(central(packed, at), packed.name);
    written.push(head, packed.bytes);
    at += head.length + packed.bytes.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...written, entries, end(directory.length / 2, entries.length, at)]);
}

async function pack({ name, pieces }: ZipPart): Promise<Packed> {
  const packed: Buffer[] = [];
  let [crc, size] = [0, 0];
  const counted = async function* () {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  };
  await pipeline(counted, createDeflateRaw(), async (out: AsyncIterable<Buffer>) => {
    for await (const bytes of out) packed.push(bytes);
  });
  return { name: Buffer.from(name), crc, size, bytes: Buffer.concat(packed) };
}

/** What the head of a part and its line in the directory have in common. */
const about = ({ name, crc, size, bytes }: Packed): Buffer =>
  fields(
    [2, VERSION],
    [2, UTF8],
    [2, DEFLATED],
    [2, TIME],
    [2, DATE],
    [4, crc],
    [4, bytes.length],
    [4, size],
    [2, name.length],
    [2, 0],
  );
const local = (packed: Packed): Buffer => Buffer.concat([fields([4, LOCAL]), about(packed)]);
const central = (packed: Packed, at: number): Buffer =>
  Buffer.concat([
    fields([4, CENTRAL], [2, VERSION]),
    about(packed),
    fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
  ]);
const end = (count: number, length: number, at: number): Buffer =>
  fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);

function fields(...values: [bytes: 2 | 4, value: number][]): Buffer {
  const out = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = out.writeUIntLE(value, at, bytes);
  return out;
}
