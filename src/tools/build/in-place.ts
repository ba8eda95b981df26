import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * A file of ours says where its templates, migrations or programs lie by `import.meta.url`: in the built file it still names
 * the place in the source tree, where they stay.
 */
export const inPlace = (home: string): Plugin => ({
  name: 'in-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = relative(home, path).split(sep).join('/');
      if (place.startsWith('node_modules') || !text.includes('import.meta.url')) return null;
      const here = `new URL(${JSON.stringify(place)}, HOME).href`;
      return { contents: text.replaceAll('import.meta.url', here), loader: 'ts' };
    });
  },
});
