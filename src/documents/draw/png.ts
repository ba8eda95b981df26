import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const fonts = join(dirname(resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const FACES = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'];

let ready: Promise<Uint8Array[]> | undefined;

async function load(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FACES.map((face) => readFile(join(fonts, face))));
}

/** An SVG as PNG, its letters from our own fonts: a machine without Chinese ones would leave them out without a word. */
export async function png(svg: string): Promise<Uint8Array> {
  ready ??= load();
  const font = { fontBuffers: await ready, defaultFontFamily: 'Noto Sans Hans' };
  const drawing = new Resvg(svg, { font });
  const picture = drawing.render();
  const bytes = picture.asPng();
  picture.free();
  drawing.free();
  return bytes;
}
