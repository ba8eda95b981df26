import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What stands at an address of the page; null when nothing does. */
export type Page = (path: string) => Promise<{ body: string | Uint8Array; type: string } | null>;

const at = (path: string): string => fileURLToPath(new URL(`./page/${path}`, import.meta.url));
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Builds the page in memory: nothing of it is kept on disk. */
export async function buildPage(): Promise<Page> {
  const [html, built] = await Promise.all([
    readFile(at('index.html'), 'utf8'),
    build({
      entryPoints: { page: at('main.tsx'), style: at('style/page.css') },
      outdir: '/',
      entryNames: 'page',
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: ['chrome123', 'firefox121', 'safari17.5'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {},
      logLevel: 'silent',
    }),
  ]);
  const files = new Map<string, { body: string | Uint8Array; type: string }>([
    ['/', { body: html, type: types.html }],
  ]);
  for (const { path, contents } of built.outputFiles) {
    const kind = path.endsWith('.css') ? 'css' : 'js';
    files.set(`/page.${kind}`, { body: contents, type: types[kind] });
  }
  return (path) => Promise.resolve(files.get(path) ?? null);
}
