import { type Fields, fields, list, text } from '../../fields.ts';
import type { Channel, Person } from '../state/seen.ts';
import type { Choice } from './choices.ts';
import { personName } from './directory.ts';
import type { BlockWords } from './words.ts';

interface Known {
  people: readonly Person[];
  channels: readonly Channel[];
  words: BlockWords;
}

const personChoices = (people: readonly Person[]): Choice[] =>
  people
    .filter(({ deleted, bot }) => !deleted && !bot)
    .map(({ id, name, title, unit }) => ({
      value: id,
      label: name,
      detail: [unit, title].filter((word) => word).join(' · ') || undefined,
    }));

const isDirect = ({ kind }: Channel): boolean => kind === 'dm' || kind === 'app';

const channelChoice = (channel: Channel, { people, words }: Known): Choice =>
  isDirect(channel)
    ? {
        value: channel.id,
        label: channel.name || personName(people, channel.with ?? channel.id),
        detail: words.direct,
      }
    : { value: channel.id, label: `# ${channel.name}` };

/** Slack's names for the kinds of conversation. */
const kindInFilter = { channel: 'public', private: 'private', dm: 'im', app: 'im' };

/** `filter`: which kinds of conversation may be picked. */
function wanted(channel: Channel, element: Fields): boolean {
  const include = list(fields(element.filter).include);
  return !channel.archived && (include.length === 0 || include.includes(kindInFilter[channel.kind]));
}

/** What a select of people, channels or conversations offers. */
export function knownChoices(element: Fields, known: Known): Choice[] {
  const type = text(element.type) ?? '';
  if (type.endsWith('users_select')) return personChoices(known.people);
  const open = type.endsWith('channels_select')
    ? known.channels.filter(({ kind, archived }) => kind === 'channel' && !archived)
    : known.channels.filter((channel) => wanted(channel, element));
  return open.map((channel) => channelChoice(channel, known));
}
