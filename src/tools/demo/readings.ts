import type { Person } from '#playground/person';
import type { SeenMessage } from '#playground/seen';
import { zh } from '#text/zh';
import { persist, type Stage } from './screen.ts';

/** What the people of the station read on their screens at the end of the year. */

/** What a command answers to this person alone. */
async function answerTo(stage: Stage, person: Person, command: string, holds: RegExp): Promise<string> {
  const before = (await person.messages()).length;
  return persist(
    stage,
    `${person.id} types ${command}`,
    async () => {
      const fresh = (await person.messages()).slice(before).map((message) => JSON.stringify(message.blocks));
      return fresh.findLast((text) => holds.test(text));
    },
    () => person.command(command),
  );
}

const numbers = (text: string, pattern: RegExp): number[] => (pattern.exec(text) ?? []).slice(1).map(Number);

/** 全站全年: 上报篇, 采用篇, 采用条次, as the office reads them. */
export async function yearFigures(stage: Stage, office: Person) {
  const text = await answerTo(stage, office, '/quota', /全站全年/);
  const [dispatched, , adopted, , adoptions] = numbers(
    text,
    /上报(\d+)／(\d+)篇，采用(\d+)／(\d+)篇，采用(\d+)条次/,
  );
  return { dispatched, adopted, adoptions };
}

/** 站内积分 of the year, from the leaderboard. */
export async function yearPoints(stage: Stage, office: Person): Promise<number | undefined> {
  return numbers(await answerTo(stage, office, '/leaderboard', /站内积分/), /站内积分([\d.]+)分/)[0];
}

/** 来稿 of one month by unit name. */
export async function monthTable(stage: Stage, office: Person, month: number): Promise<Map<string, number>> {
  const text = await answerTo(stage, office, `/quota ${month}`, new RegExp(`"${zh.quota.title(month)}"`));
  const rows = text.matchAll(/([^"\\：，]+?)：来稿(\d+)篇／任务\d+篇/g);
  return new Map([...rows].map(([, unit = '', pieces]) => [unit.replace(/^n/, ''), Number(pieces)]));
}

/** 稿酬 of one writer: yuan, and how many adoptions are 标准待定. */
export async function moneyOf(stage: Stage, person: Person): Promise<{ yuan: number; pending: number }> {
  const text = await answerTo(stage, person, '/xinbao 我的', /本年稿酬|还没有报送过/);
  const [yuan = 0] = numbers(text.replaceAll(',', ''), /本年稿酬：应得([\d.]+)元/);
  const [pending = 0] = numbers(text, /另有标准待定(\d+)条次/);
  return { yuan, pending };
}

/** The bot's messages in a conversation whose key begins so, with the key. */
export async function keyed(
  person: Person,
  prefix: string,
  channel?: string,
): Promise<[string, SeenMessage][]> {
  const messages = await person.messages(channel);
  return messages.flatMap((message): [string, SeenMessage][] => {
    const key = message.metadata?.event_payload.key;
    return typeof key === 'string' && key.startsWith(prefix) ? [[key, message]] : [];
  });
}
