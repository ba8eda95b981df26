import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Config } from '#config';
import { type Finding, fail, ok, subjects, warn } from './finding.ts';

const manifestFile = new URL('../../../manifest.json', import.meta.url);
const manifestShape = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});
const answerShape = z.object({ ok: z.boolean(), error: z.string().optional() });

/** By so much the two clocks may differ: Slack's signatures are good for five minutes. */
const SKEW_MS = 60_000;
const PATIENCE_MS = 10_000;

/** Whether Slack knows the token, grants what the manifest asks for, and has our time. */
export async function lookAtSlack(config: Config, now: () => number): Promise<Finding[]> {
  if (config.mode === 'local')
    return [ok(subjects.slack, '未设令牌：使用本机演示工作区', 'none set: the local workspace is used')];
  try {
    const base = config.apiUrl ?? 'https://slack.com/api/';
    const response = await fetch(new URL('auth.test', base.endsWith('/') ? base : `${base}/`), {
      method: 'POST',
      headers: { authorization: `Bearer ${config.botToken}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const heard = now();
    const answer = answerShape.parse(await response.json());
    if (!answer.ok) {
      const why = answer.error ?? '';
      return [
        fail(
          subjects.slack,
          `Slack 不认可（${why}）：重新安装应用并更换令牌`,
          `refused (${why}): reinstall the app, copy the token anew`,
        ),
      ];
    }
    return [
      ok(subjects.slack, 'Slack 认可', 'Slack knows it'),
      await scopes(response.headers.get('x-oauth-scopes')),
      clock(response.headers.get('date'), heard),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return [
      fail(
        subjects.slack,
        `连不上 Slack（${why}）：检查网络和代理`,
        `Slack cannot be reached (${why}): look at network and proxy`,
      ),
    ];
  }
}

async function scopes(granted: string | null): Promise<Finding> {
  if (granted === null)
    return warn(
      subjects.scopes,
      '服务器没有告知权限，无法核对',
      'the server does not tell them; not compared',
    );
  const { bot } = manifestShape.parse(JSON.parse(await readFile(manifestFile, 'utf8'))).oauth_config.scopes;
  const held = new Set(granted.split(',').map((scope) => scope.trim()));
  const lacking = bot.filter((scope) => !held.has(scope)).join(', ');
  return lacking === ''
    ? ok(subjects.scopes, '与 manifest.json 一致', 'those of manifest.json')
    : fail(
        subjects.scopes,
        `缺少 ${lacking}：更新应用并重新安装`,
        `${lacking} missing: update the app and reinstall it`,
      );
}

function clock(date: string | null, now: number): Finding {
  const skew = Math.abs(Date.parse(date ?? '') - now);
  if (Number.isNaN(skew))
    return warn(subjects.clock, '服务器没有告知时间', 'the server does not tell its time');
  const seconds = Math.round(skew / 1000);
  return skew > SKEW_MS
    ? fail(
        subjects.clock,
        `与 Slack 相差 ${seconds} 秒：启用时间同步`,
        `${seconds} s off Slack's: let it be synchronised`,
      )
    : ok(subjects.clock, '与 Slack 一致', "Slack's");
}
