import { describe, expect, it } from 'vitest';
import { readConfig } from '#config';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };
const socket = { ...bot, SLACK_APP_TOKEN: 'xapp-1' };
const http = { ...bot, SLACK_SIGNING_SECRET: '0123456789abcdef' };

describe('the environment', () => {
  it.each([
    ['nothing', {}, { mode: 'local' }],
    ['bot and app token', socket, { mode: 'socket', databaseUrl: 'file:data/xinbao.db' }],
    ['bot token and signing secret', http, { mode: 'http' }],
    ['a database but no tokens', { DATABASE_URL: 'file:real.db' }, { mode: 'local' }],
    ['an empty value', { ...socket, SLACK_SIGNING_SECRET: '' }, { mode: 'socket' }],
    [
      'another server',
      { ...socket, SLACK_API_URL: 'http://127.0.0.1:4/api/' },
      { apiUrl: 'http://127.0.0.1:4/api/' },
    ],
    ['a zone by its short name', { TIMEZONE: 'UTC' }, { timezone: 'UTC' }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    [
      'renamed commands',
      { COMMAND_NAMES: 'report=xb,quota=xbq' },
      { commandNames: { report: '/xb', adopt: '/adopt' } },
    ],
  ])('with %s gives the mode', (_what, environment, config) => {
    expect(readConfig(environment)).toMatchObject({ ok: true, config });
  });

  it.each([
    ['both ways at once', { ...socket, ...http }, ['both set']],
    ['half a set', bot, ['set alone']],
    ['the other half', { SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing']],
    ['a clock without a workspace', { ...socket, CLOCK_URL: 'http://127.0.0.1:4/' }, ['CLOCK_URL is only']],
    [
      'a clock elsewhere',
      { ...socket, SLACK_API_URL: 'http://127.0.0.1:4/', CLOCK_URL: 'http://clock.example/' },
      ['this machine'],
    ],
    [
      'a clock beside a real workspace',
      { ...socket, SLACK_API_URL: 'https://slack.example/api/', CLOCK_URL: 'http://127.0.0.1:4/' },
      ['CLOCK_URL is only'],
    ],
    [
      'a token sent about in the open',
      { ...socket, SLACK_API_URL: 'http://slack.example/api/' },
      ['SLACK_API_URL must be https'],
    ],
    ['a port that is none', { PORT: '3e3' }, ['PORT must be a port from 0']],
    ['two commands of one name', { COMMAND_NAMES: 'report=adopt' }, ['COMMAND_NAMES gives two']],
    ['PostgreSQL', { DATABASE_URL: 'postgres://x' }, ['not supported yet']],
    [
      'five mistakes at once',
      {
        SLACK_BOT_TOKEN: 'nonsense',
        PORT: '70000',
        TIMEZONE: 'Asia/Nowhere',
        LOCALE: 'fr',
        LOG_LEVEL: 'loud',
      },
      ['SLACK_BOT_TOKEN', 'PORT', 'TIMEZONE', 'LOCALE', 'LOG_LEVEL'],
    ],
  ])('with %s lists every problem', (_what, environment, wanted) => {
    const read = readConfig(environment);
    expect(read.ok).toBe(false);
    for (const words of wanted) expect(read.ok ? '' : read.problems.join('\n')).toContain(words);
  });

  it('never repeats a value, which may be a secret', () => {
    const read = readConfig({ SLACK_BOT_TOKEN: 'secret-1', SLACK_SIGNING_SECRET: 's3cr3t' });
    expect(JSON.stringify(read)).not.toMatch(/secret-1|s3cr3t/);
  });
});
