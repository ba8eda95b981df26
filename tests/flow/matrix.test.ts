import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import { isOffice, type Role } from '#domain/person';
import { type Action, permit, policy } from '#domain/policy';
import { type Report, type ReportStatus, reportStatuses } from '#domain/report';
import type { Refusal } from '#domain/ruling';
import { zh } from '#text/zh';
import { deeds, type Payload } from './deeds.ts';
import { type Forger, openForger } from './forge.ts';
import { notYoursTo, unknown } from './pieces.ts';
import { place } from './placed.ts';
import { openStation, type Station } from './station.ts';

/** Who comes: how he stands to the piece, his account, and who he is on the station's list (nobody: a stranger, a leaver). */
interface Comer {
  user: string;
  person: string | null;
  /** He is among the writers as well. */
  wrote?: true;
}

const comers: Record<string, Comer> = {
  作者: { user: 'U06ZHAO', person: 'zhao-lei' },
  合写人: { user: 'U07QIAN', person: 'qian-fang' },
  审签人: { user: 'U02WANG', person: 'wang-zhiyuan' },
  '审签人，也是合写人': { user: 'U02WANG', person: 'wang-zhiyuan', wrote: true },
  另一位副站长: { user: 'U03LI', person: 'li-minghui' },
  站长: { user: 'U01ZHOU', person: 'zhou-jianguo' },
  正在核稿的经办人: { user: 'U05SUN', person: 'sun-xiaomei' },
  另一位经办人: { user: 'U12GAO', person: 'gao-yun' },
  '经办人，也是合写人': { user: 'U12GAO', person: 'gao-yun', wrote: true },
  办公室主任: { user: 'U04CHEN', person: 'chen-li' },
  本部门负责人: { user: 'U17FENG', person: 'feng-guoqiang' },
  其他部门负责人: { user: 'U19SHEN', person: 'shen-weimin' },
  其他部门信息员: { user: 'U08WU', person: 'wu-hao' },
  财务: { user: 'U10HE', person: 'he-tao' },
  管理员: { user: 'U11XU', person: 'xu-lin' },
  监督: { user: 'U28ZHENG', person: 'zheng-haiyan' },
  已离岗的人: { user: 'U09LIU', person: null },
  生人: { user: 'U99GUEST', person: null },
};

/** The demo station with one person more for the finance, for the administration and for the office, and one who has left. */
function peopled(demo: Organisation): Organisation {
  const given: Record<string, Role[]> = { 'he-tao': ['finance'], 'xu-lin': ['admin'], 'gao-yun': ['clerk'] };
  const people = demo.people.map((person) => ({
    ...person,
    roles: given[person.id] ?? person.roles,
    active: person.id !== 'liu-jing',
  }));
  return { ...demo, people };
}

const actions = Object.keys(policy).filter((name): name is Action => name in policy);
const counted = { cells: 0, allowed: 0, refused: 0 };

describe('谁能办什么', () => {
  let station: Station;
  let forger: Forger;
  const began = Date.now();
  beforeAll(async () => {
    station = await openStation({ transport: 'http', organisation: peopled });
    forger = await openForger(station);
  });
  afterAll(async () => {
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const { cells, allowed, refused } = counted;
    process.stdout.write(`matrix: ${cells} cells, ${allowed} allowed, ${refused} refused, in ${seconds} s\n`);
    await forger.close();
    await station.close();
  });

  it.each(actions)(
    '%s: everybody, in every status, as the policy says',
    async (action) => {
      const wrong: string[] = [];
      for (const status of reportStatuses) {
        const pieces = new Map<string, Report>();
        let mate = await mateOf(action);
        for (const [name, comer] of Object.entries(comers)) {
          const key = comer.wrote ? name : '';
          const piece = pieces.get(key) ?? (await placed(action, status, comer));
          const { changed, fault } = await cell(action, piece, comer, mate);
          if (changed) {
            pieces.delete(key);
            mate = await mateOf(action);
          } else pieces.set(key, piece);
          if (fault) wrong.push(`${action} ${status} ${name}: ${fault}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  it('asks every cell', () => {
    expect(counted.cells).toBe(actions.length * reportStatuses.length * Object.keys(comers).length);
    expect(counted.allowed + counted.refused).toBe(counted.cells);
  });

  const placed = (action: Action, status: ReportStatus, { person, wrote }: Comer): Promise<Report> =>
    place(station, {
      status,
      writers: ['zhao-lei', 'qian-fang', ...(wrote && person ? [person] : [])],
      ...deeds[action].needs,
    });

  /** Another piece, where the action takes one. */
  const mateOf = async (action: Action): Promise<string> =>
    deeds[action].mate ? (await place(station, { status: 'registered', writers: ['wu-hao'] })).id : '';

  /** One cell of the matrix, asked over HTTP; `fault` says in what the answer is not that of the policy. */
  async function cell(
    action: Action,
    piece: Report,
    comer: Comer,
    mate: string,
  ): Promise<{ changed: boolean; fault: string | null }> {
    counted.cells += 1;
    const { payload, becomes, asks } = deeds[action];
    const door = asks?.(piece.status) ?? action;
    const refused = expected(door, piece, comer);
    const head = station.auditHead();
    const asked = payload(piece, mate);
    const said = await sent(asked, comer.user, refused !== null);
    const now = await station.books.report(piece.id);
    const changed = station.auditHead() !== head;
    if (refused !== null) {
      counted.refused += 1;
      if (said !== refused) return { changed, fault: `said ${said}, not ${refused}` };
      const same = !changed && now?.revision === piece.revision;
      return { changed, fault: same ? null : 'was refused and did something' };
    }
    counted.allowed += 1;
    if (said !== '') return { changed, fault: `was refused: ${said}` };
    const status = becomes?.(piece.status) ?? piece.status;
    if (now?.status !== status) return { changed, fault: `led to ${now?.status}, not ${status}` };
    return { changed, fault: changed ? null : 'did nothing' };
  }

  /** What is said to a press or beside a field; '' where nothing is refused. */
  async function sent(asked: Payload, user: string, refused: boolean): Promise<string> {
    if ('form' in asked) {
      const said = Object(await forger.send(user, asked.form, asked.state, asked.values));
      return Object.values<string>(said.errors ?? {}).join();
    }
    const value = JSON.stringify(asked.value);
    if (refused) return forger.ask(user, asked.press, value);
    await forger.tap(user, asked.press, value);
    return '';
  }

  /** The sentence by which the policy refuses this; null where it allows it. */
  function expected(action: Action, piece: Report, { person: id }: Comer): string | null {
    const person = station.organisation.people.find((one) => one.id === id);
    if (!person) return unknown;
    const ruling = permit(action, piece, person.id, isOffice(person), station.organisation.people);
    if (ruling.ok) return null;
    // 核稿 that a colleague took over is said in its own words.
    if (action === 'edit' && isOffice(person) && ruling.refusal === 'not-yours')
      return zh.refusal['taken-over'];
    return sentence(ruling.refusal, piece, id);
  }

  function sentence(refusal: Refusal, { task: { decided, signer } }: Report, comer: string | null): string {
    if (refusal === 'not-yours') return notYoursTo(comer, '高云');
    if (refusal === 'own-report' && !decided && signer !== comer) {
      const leader = station.organisation.people.find(({ id }) => id === signer);
      return zh.signers.ownReport(zh.person(leader?.name ?? '', leader?.post ?? ''));
    }
    if (refusal !== 'already-decided' || !decided) return zh.refusal[refusal];
    if (decided.verdict === 'withdrawn') return zh.refusal['wrong-state'];
    return '王志远副站长已于3月5日10:00签署意见，本次操作未记录。';
  }
});
