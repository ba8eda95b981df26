import { expect, it } from 'vitest';
import { AS_IT_STANDS, buttonsOn, formBy, whisperTo, wordsOn } from './acts.ts';
import { coreFlow } from './core.ts';
import { openStation } from './station.ts';

it('speaks English where the station asks for it, names and titles aside', async () => {
  const station = await openStation({ locale: 'en' });
  const { zhao, wang, sun, wu } = station.people;
  const said = {
    approve: 'Approve',
    registered: 'To be edited',
    ready: 'Ready to send',
    sent: 'Sent up',
  };
  await coreFlow(station, { title: 'Snow cleared', body: 'Twelve people, three kilometres.' }, said, [
    'shi-gonglu-chu',
    'sheng-gonglu-ju',
  ]);
  await station.goTo('2025-03-20T09:00');
  await station.goTo('2025-03-24T09:00');
  const forms = [
    await formBy(zhao, () => zhao.command('/report')),
    await formBy(sun, () => sun.command('/adopt')),
  ];
  const whispers = [
    await whisperTo(zhao, () => zhao.command('/quota')),
    await whisperTo(zhao, () => zhao.command('/xinbao 我的')),
    await whisperTo(zhao, () => zhao.command('/leaderboard')),
    await whisperTo(zhao, () => zhao.command('/xinbao help')),
    await whisperTo(zhao, () => zhao.command('/xinbao nonsense')),
    await whisperTo(wu, () => wu.command('/adopt')),
  ];
  const messages = [
    ...(await zhao.messages()),
    ...(await wang.messages()),
    ...(await sun.messages(station.office)),
    ...(await sun.messages(station.team)),
  ];
  const { units, people, bodies, topics, templates } = station.organisation;
  const names = [...units, ...people, ...bodies].map(({ name }) => name);
  const posts = people.map(({ post }) => post);
  const offered = templates.map(({ name }) => name);
  const data = [AS_IT_STANDS, ...names, ...posts, ...offered, ...[...topics.values()].flat()].toSorted(
    (a, b) => b.length - a.length,
  );
  const own = [...forms, ...whispers, ...messages].flatMap((shown) => [
    wordsOn(shown),
    'ts' in shown ? [shown.text, ...buttonsOn(shown)].join('\n') : shown.title.text,
  ]);
  for (const words of own) {
    const rest = data.reduce((text, name) => text.replaceAll(name, ''), words);
    expect(rest).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  }
  expect(own.join('\n')).toContain('went to 市公路处 on 5 Mar. The office changed nothing.');
  expect(own.join('\n')).toContain('This is not yours to do. For help ask 孙晓梅 in the office.');
  await station.close();
});
