import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const answers = (name: string, flag: string) => spawnSync(name, [flag], { stdio: 'ignore' }).status === 0;

const soffice = ['soffice', 'libreoffice'].find((name) => answers(name, '--version'));
/** LibreOffice and what reads its pages, or undefined where one of them is missing. */
export const libreOffice = answers('pdftotext', '-v') ? soffice : undefined;

/** What LibreOffice shows of a paper. */
export interface Shown {
  /** Without blanks: lines break where the page does. */
  text: string;
  pages: number;
  /** The part of the first page that is dark. */
  ink: number;
}

/** Opens all papers in one go and looks at the pages they become. */
export async function opened(papers: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Shown>> {
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-office-'));
  const at = (name: string) => join(folder, name);
  for (const [name, bytes] of papers) await writeFile(at(name), bytes);
  const quietly = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf'];
  await run(soffice ?? '', [...quietly, '--outdir', folder, ...[...papers.keys()].map(at)]);
  const shown = new Map<string, Shown>();
  for (const name of papers.keys()) {
    const pdf = at(name.replace(/\.\w+$/, '.pdf'));
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
    await run('pdftoppm', ['-r', '50', '-gray', '-singlefile', pdf, at('page')]);
    const pages = stdout.split('\f').length - 1;
    shown.set(name, {
      text: stdout.replace(/\s/g, ''),
      pages,
      ink: darkPart(await readFile(at('page.pgm'))),
    });
  }
  await rm(folder, { recursive: true });
  return shown;
}

/** Of a portable grey map: its head, then a byte for each dot. */
function darkPart(picture: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  const dots = picture.subarray(head?.[0].length ?? picture.length);
  return dots.filter((dot) => dot < 128).length / dots.length;
}
