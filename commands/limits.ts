/** Slack's limits, in characters unless said otherwise. */
export const limits = {
  sectionText: 3000,
  header: 150,
  buttonText: 75,
  optionText: 75,
  options: 100,
  viewTitle: 24,
  privateMetadata: 3000,
  inputLength: 3000,
  altText: 2000,
  /** The short text of a message, shown in notifications. */
  fallback: 150,
} as const;

/** Cut to `most` characters, the last one an ellipsis where something is missing. Never cuts a character in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Pieces of at most `most` characters, at line ends where there are any; joined they are the text. */
export function parts(text: string, most: number): string[] {
  if (text.length <= most) return text === '' ? [] : [text];
  const lineEnd = text.lastIndexOf('\n', most - 1) + 1;
  let end = lineEnd > most / 2 ? lineEnd : most;
  // Not between the two halves of one character.
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return [text.slice(0, end), ...parts(text.slice(end), most)];
}

/** Typed words in a place where Slack reads markup: `&`, `<`, `>` lose their meaning. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What Slack sends of typed words, as they were typed. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
