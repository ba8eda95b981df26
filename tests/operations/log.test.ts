import { describe, expect, it } from 'vitest';
import { openLog, scrub } from '#operations/log';

/** A log at `level`, and the lines it wrote. */
function listening(level: string) {
  const lines: string[] = [];
  return { log: openLog(level, { write: (line) => void lines.push(line) }), lines };
}
const secret = '8f742231b10e8888abcd99yyyzzz85a5'.replace(/[^0-9a-f]/g, '0');

describe('a text in the log', () => {
  it.each([
    ['a bot token', `token xoxb-123-456-AbC_d at`, 'token [secret] at'],
    ['a user token', `"xoxp-1-2"`, '"[secret]"'],
    ['an app token', `(xapp-1-A1-2-f00)`, '([secret])'],
    ['a rotated token', `xoxe.xoxb-1-abc`, 'xoxe.[secret]'],
    ['a token in an address', `https://a.b/?token=xoxb-1-2&x=1`, 'https://a.b/?token=[secret]&x=1'],
    ['a signing secret', `secret=${secret};`, 'secret=[secret];'],
    [
      'an address that posts by itself',
      `https://hooks.slack.com/commands/T1/2/abc now`,
      'https://[secret] now',
    ],
    ['a header', 'Authorization: Bearer abc.DEF-1', 'Authorization: [secret]'],
    ['a signature', `x-slack-signature: v0=${'a'.repeat(64)}`, 'x-slack-signature: [secret]'],
    ['a named secret', `{"signing_secret":"short one","n":1}`, `{"signing_secret":[secret],"n":1}`],
    ['a token of no known shape', 'access_token=abcdef&x=1', 'access_token=[secret]&x=1'],
    ['two of them', `xoxb-1 and xapp-2`, '[secret] and [secret]'],
  ])('loses %s', (_what, text, written) => {
    expect(scrub(text)).toBe(written);
  });

  it('loses the values that a failed query was given, and keeps where it failed', () => {
    const text =
      'Failed query: insert into texts values (?)\nparams: 养护,机密\n内容\n    at keep (db/keep.ts:1:1)';
    expect(scrub(text)).toBe(
      'Failed query: insert into texts values (?)\nparams: [withheld]\n    at keep (db/keep.ts:1:1)',
    );
    expect(scrub('x\nparams: 养护')).toBe('x\nparams: [withheld]');
  });

  it('keeps ids and hashes of texts', () => {
    const hash = 'a'.repeat(64);
    expect(scrub(`r12ab ${hash} 2025-17 来稿`)).toBe(`r12ab ${hash} 2025-17 来稿`);
  });
});

describe('the log', () => {
  it('writes one JSON line each, from its level on', () => {
    const { log, lines } = listening('warn');
    log.debug('a');
    log.info('b');
    log.warn('c xoxb-1-2');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 40, time: expect.any(String), msg: 'c [secret]' },
    ]);
  });

  it('gives a failure the reference it is written under, with its cause and without secrets', () => {
    const { log, lines } = listening('info');
    const cause = new Error('refused xapp-1-2');
    const ref = log.failure(new Error('no answer', { cause }));
    expect(ref).toMatch(/^[0-9a-f]{6}$/);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, ref });
    expect(lines[0]).toContain('caused by Error: refused [secret]');
    expect(lines[0]).toContain('no answer');
  });

  it('writes no secret however deep it lies, in a cause or among several failures', () => {
    const { log, lines } = listening('debug');
    const canaries = ['xoxb-1-canary', 'xapp-1-canary', 'Bearer canary', `v0=${'c'.repeat(64)}`, secret];
    let deep: Error = new Error(`first ${canaries.join(' ')}`);
    for (let n = 0; n < 20; n += 1)
      deep = new AggregateError(
        [new Error(`n ${canaries[n % 5]}`, { cause: deep })],
        `${n} ${canaries[n % 5]}`,
      );
    log.failure(deep);
    for (const level of ['debug', 'info', 'warn'] as const) log[level](JSON.stringify({ a: [{ canaries }] }));
    expect(lines).toHaveLength(4);
    for (const canary of canaries) expect(lines.join('')).not.toContain(canary);
    expect(lines[0]).toContain('together with');
  });

  it('writes nothing of what a library hangs on its failures', () => {
    const { log, lines } = listening('info');
    log.failure(Object.assign(new Error('chat.postMessage failed'), { data: { text: '正文' } }));
    log.failure('plain words');
    expect(lines.join('')).not.toContain('正文');
    expect(lines[1]).toContain('plain words');
  });

  it('gives every failure another reference', () => {
    const { log } = listening('silent');
    const refs = Array.from({ length: 50 }, () => log.failure('x'));
    expect(new Set(refs).size).toBe(50);
  });
});
