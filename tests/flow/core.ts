import {
  adopt,
  type Card,
  cardOf,
  dispatch,
  type Entered,
  edit,
  press,
  redrawn,
  submit,
  topView,
} from './acts.ts';
import type { Station } from './station.ts';

/** What stands on the cards by which a piece is found at each step. */
export interface Said {
  approve: string;
  registered: string;
  ready: string;
  sent: string;
}

const inChinese: Said = {
  approve: '同意报送',
  registered: '待核稿',
  ready: '待上报',
  sent: '已上报',
};

/** The whole way of one piece: submit, approve, edit, send up, adopt; answers its cards. */
export async function coreFlow(
  { people, office }: Station,
  words: Entered,
  said: Said = inChinese,
  bodies = ['shi-gonglu-chu', 'shi-jiaotong-ju'],
): Promise<{ own: Card; sign: Card; desk: Card }> {
  const { zhao, wang, sun } = people;
  const shown = words.title.slice(0, 20);
  await submit(zhao, words);
  const sign = await cardOf(wang, [shown, said.approve]);
  const own = await cardOf(zhao, shown);
  await press(wang, sign, 'review.approve');
  const desk = await cardOf(sun, [shown, said.registered], office);
  await edit(sun, desk);
  const ready = await cardOf(sun, [shown, said.ready], office);
  await dispatch(sun, ready);
  await redrawn(sun, desk, said.sent);
  await adopt(sun, { search: '', bodies });
  await sun.close((await topView(sun)).id);
  return { own, sign, desk };
}

/** Calls that the workspace refused, each with Slack's word for it. */
export async function refusedCalls({ client }: Station): Promise<string[]> {
  return (await client.log()).flatMap(({ kind, name, answer }) => {
    const { ok, error, response_metadata: more } = Object(answer);
    return kind === 'api' && ok === false ? [`${name}: ${error} ${JSON.stringify(more ?? '')}`] : [];
  });
}
