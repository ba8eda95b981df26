import { createHash } from 'node:crypto';
import type { PaperFile, Papers } from '#ports/papers';
import { archiveWords as words } from '#text/paper-words';
import { fileName } from './file-name.ts';
import { type ZipPart, zip } from './zip.ts';

/** 年度档案: a paper is packed as soon as it is made. Its list reads as `sha256sum -c` reads one. */
export const archivePaper: Papers['archive'] = async ({ station, year }, papers, taken) => {
  const title = words.title(station, year);
  return { name: fileName(title, taken, 'zip'), title, bytes: await zip(partsOf(papers)) };
};

async function* partsOf(papers: AsyncIterable<PaperFile>): AsyncGenerator<ZipPart> {
  const lines: string[] = [];
  for await (const { name, title, bytes } of papers) {
    const plain = `${title}${name.slice(name.lastIndexOf('.'))}`;
    lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${plain}\n`);
    yield { name: plain, pieces: [bytes] };
  }
  yield { name: words.manifest, pieces: lines };
}
