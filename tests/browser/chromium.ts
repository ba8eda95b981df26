import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Debian's Chromium, or the one that CHROMIUM names. */
export const chromiumPath = places.find((place) => place && existsSync(place));

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('There is no Chromium: install it, or name it in CHROMIUM');
  return chromium.launch({ executablePath: chromiumPath, args: quietly });
}
