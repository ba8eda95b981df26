import { createHmac } from 'node:crypto';
import { field, modal } from '#commands/ids';
import { localDate } from '#domain/instant';

/** `/report` forms as Slack sends them: about 400 characters of Chinese, every one its own form and title, signed. */

export const signingSecret = 'bench-signing-secret';

/** The demo station's correspondents, one of each section. */
const writers = [
  'U06ZHAO',
  'U07QIAN',
  'U08WU',
  'U09LIU',
  'U10HE',
  'U11XU',
  'U12GAO',
  'U13MA',
  'U14TANG',
  'U15LIN',
  'U16DENG',
];

const sentence =
  '入汛以来，养护中队对省道沿线边沟、涵洞和高边坡逐处排查，清理淤塞排水设施，备足砂石料和警示标志，' +
  '安排专人二十四小时值守，遇险情先封闭后处置，保障群众出行安全畅通。';
const body = sentence.repeat(5).slice(0, 400);

// What differs from one form to the next; plain letters, which stand for themselves in an encoded form.
const NUMBER = 'NUMBERxxNUMBER';
const WRITER = 'WRITERxxWRITER';
const TITLE = 'TITLExxTITLE';

const inputs = [field.title, field.type, field.body, field.eventDate, field.declaration].map((id) => ({
  type: 'input',
  block_id: id,
  label: { type: 'plain_text', text: '报送信息', emoji: true },
  optional: true,
  dispatch_action: false,
  element: { type: 'plain_text_input', action_id: id, dispatch_action_config: { trigger_actions_on: [] } },
}));

const values = {
  [field.title]: {
    [field.title]: { type: 'plain_text_input', value: TITLE },
  },
  [field.type]: {
    [field.type]: { type: 'radio_buttons', selected_option: { text: text('一般'), value: 'general' } },
  },
  [field.body]: { [field.body]: { type: 'plain_text_input', value: body } },
  [field.eventDate]: {
    [field.eventDate]: { type: 'datepicker', selected_date: localDate(Date.now(), 'Asia/Shanghai') },
  },
  [field.declaration]: {
    [field.declaration]: { type: 'checkboxes', selected_options: [{ text: text('属实'), value: 'yes' }] },
  },
};

const payload = {
  type: 'view_submission',
  team: { id: 'T01', domain: 'bench' },
  user: { id: WRITER, username: 'writer', name: 'writer', team_id: 'T01' },
  api_app_id: 'A01',
  token: 'verification',
  trigger_id: `1.2.${NUMBER}`,
  view: {
    id: `V${NUMBER}`,
    team_id: 'T01',
    type: 'modal',
    blocks: inputs,
    private_metadata: '{}',
    callback_id: modal.report,
    state: { values },
    hash: `1.${NUMBER}`,
    title: text('报送信息'),
    clear_on_close: false,
    notify_on_close: false,
    close: text('取消'),
    submit: text('送审'),
    previous_view_id: null,
    root_view_id: `V${NUMBER}`,
    app_id: 'A01',
    external_id: '',
    app_installed_team_id: 'T01',
    bot_id: 'B00',
  },
  response_urls: [],
  is_enterprise_install: false,
  enterprise: null,
};

function text(said: string) {
  return { type: 'plain_text', text: said, emoji: true };
}

const template = JSON.stringify(payload);
const formTemplate = encodeURIComponent(template);

/** A title like no other, after words that all of them share: a form that asks for a reason is no whole submission. */
function titleNumbered(number: number): string {
  const characters = Array.from({ length: 14 }, (_, at) => {
    const mixed = Math.imul((number * 14 + at) ^ 0x9e37_79b9, 0x85eb_ca6b);
    return String.fromCharCode(0x4e00 + (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35) >>> 19));
  });
  return `汛期排查${characters.join('')}`;
}

const filled = (empty: string, number: number, title: string): string =>
  empty
    .replaceAll(TITLE, title)
    .replaceAll(NUMBER, String(number).padStart(9, '0'))
    .replaceAll(WRITER, writers[number % writers.length] ?? '');

/** What a form carries, as a socket brings it. */
export const payloadNumbered = (number: number): string => filled(template, number, titleNumbered(number));

/** The bytes of one request on the wire, signed now. */
export const submission = (number: number): string =>
  signed(`payload=${filled(formTemplate, number, encodeURIComponent(titleNumbered(number)))}`);

/** A form of any kind as Slack would sign and send it. */
export function signed(form: string): string {
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', signingSecret).update(`v0:${at}:${form}`).digest('hex');
  return [
    'POST /slack/events HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${form.length}`,
    `X-Slack-Request-Timestamp: ${at}`,
    `X-Slack-Signature: v0=${mac}`,
    '',
    form,
  ].join('\r\n');
}
