import { expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';

if (!chromiumPath) {
  process.stdout.write('tests/browser is skipped: no Chromium is installed, and CHROMIUM names none\n');
}

it('is tried in a browser wherever there is one, and always in CI', () => {
  if (process.env.CI === 'true') expect(chromiumPath).toBeDefined();
});
