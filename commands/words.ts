import { en } from '#text/en';
import { type Words, zh } from '#text/zh';
import type { CommandDoor } from './answer.ts';
import { whisper } from './answer.ts';
import { showHelp } from './help/help.ts';
import { cut } from './limits.ts';

/** Of an unknown word, as much as one can recognise it by. */
const SHOWN = 20;

type Word = keyof Words['words'];

/** `/xinbao WORD`: the first word chooses, in Chinese or English whatever the locale; none asks for help. */
export const anyWord =
  (doors: Record<Word, CommandDoor>): CommandDoor =>
  async (visit, text) => {
    const [first = '', ...rest] = text.trim().split(/\s+/);
    const names = Object.keys(doors) as Word[];
    const wanted = first || zh.words.help;
    const word = names.find((name) => [zh.words[name], en.words[name]].includes(wanted.toLowerCase()));
    if (word) return doors[word](visit, rest.join(' '));
    const help = await showHelp(visit, '');
    const unknown = visit.words.help.unknown(cut(first, SHOWN));
    return help.do === 'whisper' ? whisper(`${unknown}\n${help.text}`) : help;
  };
