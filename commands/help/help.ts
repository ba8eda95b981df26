import { type CommandDoor, whisper } from '../answer.ts';
import { header, paragraphs } from '../kit.ts';

/** `/xinbao 帮助`: every command in one line each. */
export const showHelp: CommandDoor = ({ words, names }) => {
  const lines = words.help.lines(names).join('\n');
  return whisper(lines, [header(words.help.title), ...paragraphs(lines)]);
};
