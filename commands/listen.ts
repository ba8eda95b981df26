import type { App } from '@slack/bolt';
import { type Answer, whisper } from './answer.ts';
import { type House, visitOf } from './door.ts';
import { homeTab } from './home-tab.ts';
import { commands, forms, presses, searches, shortcuts } from './index.ts';
import { option } from './kit.ts';
import { escaped } from './limits.ts';
import { listenToEvents } from './listen-events.ts';
import { byFirstField, pressedForm, pressedValue } from './payload.ts';
import { say, sayOver, sentenceForm, shown } from './reply.ts';
import { safely, safelyPressed } from './safely.ts';

const commandDoors = new Map(Object.entries(commands));
const shortcutDoors = new Map(Object.entries(shortcuts));
const pressDoors = new Map(Object.entries(presses));
const formDoors = new Map(Object.entries(forms));
const searchDoors = new Map(Object.entries(searches));

/** One listener per kind of payload; the ids choose the door through the maps of `index.ts`. */
export function listen(app: App, house: House): void {
  const { words } = house;
  const home = homeTab(house);
  listenToEvents(app, house, home);
  const commandNamed = new Map(Object.entries(house.names).map(([name, typed]) => [typed, name]));

  app.command(/.*/, async ({ command, ack, client }) => {
    const answer = await safely(house, async () => {
      const door = commandDoors.get(commandNamed.get(command.command) ?? '');
      const who = await visitOf(house, command.user_id, command.trigger_id);
      if ('stranger' in who) return whisper(who.stranger);
      return door ? door(who.visit, command.text ?? '') : whisper(words.help.unknown(command.command));
    });
    const done = await shown(client, { trigger: command.trigger_id }, answer, house);
    if (done.do === 'whisper') await ack({ response_type: 'ephemeral', ...said(done) });
    else await ack();
  });

  app.shortcut(/.*/, async ({ shortcut, ack, client, respond }) => {
    const message = shortcut.type === 'message_action' ? (shortcut.message.text ?? '') : null;
    const answer = await safely(house, async () => {
      const door = shortcutDoors.get(shortcut.callback_id);
      const who = await visitOf(house, shortcut.user.id, shortcut.trigger_id);
      if ('stranger' in who) return whisper(who.stranger);
      return door ? door(who.visit, message ?? '') : whisper(words.refusal['wrong-state']);
    });
    const done = await shown(client, { trigger: shortcut.trigger_id }, answer, house);
    await ack();
    if (done.do !== 'whisper') return;
    if (message !== null) await say(respond, done, house);
    // A global shortcut has no channel to whisper in: the sentence comes as a direct message.
    else await client.chat.postMessage({ channel: shortcut.user.id, ...said(done) });
  });

  app.action(/.*/, async ({ body, action, ack, client, respond }) => {
    if (body.type !== 'block_actions' || !('action_id' in action)) return ack();
    const form = pressedForm(body);
    const answer = await safelyPressed(house, action.action_id, async () => {
      const door = pressDoors.get(action.action_id);
      const who = await visitOf(house, body.user.id, body.trigger_id);
      if ('stranger' in who) return whisper(who.stranger);
      // A button of an older version of this program.
      return door ? door(who.visit, pressedValue(action), form) : whisper(words.refusal['wrong-state']);
    });
    const where = { trigger: body.trigger_id, form: form?.id };
    // In a form or the home tab nothing can be whispered: the sentence is shown as a form.
    const sentence = answer.do === 'whisper' && body.container.type === 'view';
    const placed: Answer = sentence ? { do: 'push', view: sentenceForm(house, answer) } : answer;
    const done = await shown(client, where, placed, house);
    await ack();
    if ((done.do === 'whisper' || done.do === 'instead') && body.response_url)
      await say(respond, done, house);
    else if (done.do === 'whisper') await sayOver(client, { ...where, user: body.user.id }, done, house);
    // Whoever is typing has changed nothing that his home tab shows.
    if (action.type !== 'plain_text_input') await home.refresh(client, body.user.id);
  });

  app.view({ type: 'view_submission', callback_id: /.*/ }, async ({ body, view, ack, client }) => {
    const no = (sentence: string) => {
      const errors = byFirstField(view, sentence);
      // A form that only asks a question has no field to be blamed: it becomes the sentence.
      return errors
        ? ack({ response_action: 'errors', errors })
        : ack({ response_action: 'update', view: sentenceForm(house, { do: 'whisper', text: sentence }) });
    };
    try {
      const door = formDoors.get(view.callback_id);
      const who = await visitOf(house, body.user.id, view.id);
      if ('stranger' in who) return await no(who.stranger);
      // A form of an older version of this program stays open with its words.
      if (!door) return await no(words.refusal['wrong-state']);
      const form = { values: view.state.values, state: view.private_metadata, arrival: view.id };
      const answer = await door(who.visit, form);
      if (answer.do === 'errors') return await ack({ response_action: 'errors', errors: answer.errors });
      if (answer.do === 'update' || answer.do === 'push')
        await ack({ response_action: answer.do, view: answer.view });
      else await ack();
      await home.refresh(client, body.user.id);
    } catch (error) {
      // The form stays open with its words; the reference leads to the log.
      await no(words.failed(house.report(error)));
    }
  });

  app.options(/.*/, async ({ body, payload, ack }) => {
    const find = async () => {
      const door = searchDoors.get(payload.action_id);
      const who = await visitOf(house, body.user.id);
      return door && 'visit' in who ? await door(who.visit, payload.value) : [];
    };
    const found = await find().catch((error: unknown) => {
      house.report(error);
      return [];
    });
    await ack({ options: found.map(([text, value]) => option(text, value)) });
  });
}

const said = ({ text, blocks }: Extract<Answer, { do: 'whisper' }>) => ({
  text: escaped(text),
  ...(blocks && { blocks }),
});
