import type { HomeView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { type House, visitOf } from './door.ts';
import { events } from './index.ts';
import { homeView, paragraphs } from './kit.ts';

/** The home tab of each person: published when he opens it, and again after what he does, once he has opened it. */
export interface HomeTab {
  open(client: WebClient, user: string): Promise<void>;
  /** Published anew for one who has opened it since the program started; for others it would be work for nobody. */
  refresh(client: WebClient, user: string): Promise<void>;
}

export function homeTab(house: House): HomeTab {
  const openedBy = new Set<string>();

  async function drawn(user: string): Promise<HomeView> {
    try {
      const who = await visitOf(house, user);
      return 'stranger' in who ? homeView(paragraphs(who.stranger)) : await events.home(who.visit);
    } catch (error) {
      return homeView(paragraphs(house.words.pressFailed(house.report(error))));
    }
  }

  const publish = async (client: WebClient, user: string) => {
    const view = await drawn(user);
    await client.views.publish({ user_id: user, view }).catch((error: unknown) => house.report(error));
  };

  return {
    open: (client, user) => {
      openedBy.add(user);
      return publish(client, user);
    },
    refresh: async (client, user) => {
      if (openedBy.has(user)) await publish(client, user);
    },
  };
}
