import type { Organisation } from '#domain/organisation';
import { both } from './both.ts';
import type { Fact, Subject } from './fact.ts';
import type { Message } from './problem.ts';
import { subjectsOf } from './subjects.ts';

/** One difference, as a sentence. */
export interface Change {
  /** What changes: `unit:office`, `rules:2025-01-01`, `holidays`. */
  subject: string;
  message: Message;
}

function factSentence(name: Message, before: Fact | undefined, after: Fact | undefined): Message {
  if (!before) return both(`添上${name['zh-CN']}：${after?.value}`, `${name.en} is added: ${after?.value}`);
  if (!after)
    return both(
      `去掉${name['zh-CN']}（原为 ${before.value}）`,
      `${name.en} is removed (was ${before.value})`,
    );
  return both(
    `${name['zh-CN']}由 ${before.value} 改为 ${after.value}`,
    `${name.en} changes from ${before.value} to ${after.value}`,
  );
}

const about = ({ key, name }: Subject, what: Message): Change => ({
  subject: key,
  message: both(`${name['zh-CN']}：${what['zh-CN']}。`, `${name.en}: ${what.en}.`),
});

function factChanges(before: Subject, after: Subject): Change[] {
  const names = new Map([...before.facts, ...after.facts].map(({ name }) => [name.en, name]));
  const find = ({ facts }: Subject, key: string) => facts.find(({ name }) => name.en === key);
  return [...names].flatMap(([key, name]) => {
    const [old, next] = [find(before, key), find(after, key)];
    return old?.value === next?.value ? [] : [about(before, factSentence(name, old, next))];
  });
}

/** What differs between two organisations, in the order of the file; revision and date apart. */
export function compareOrganisations(before: Organisation, after: Organisation): Change[] {
  const [old, next] = [before, after].map((one) => new Map(subjectsOf(one).map((part) => [part.key, part])));
  const keys = new Set([...(next?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [was, is] = [old?.get(key), next?.get(key)];
    if (was && is) return factChanges(was, is);
    if (is) return [about(is, both('新增', 'is new'))];
    return was ? [about(was, was.dropped ?? both('去掉', 'is removed'))] : [];
  });
}
