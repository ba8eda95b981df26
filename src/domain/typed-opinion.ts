/** An opinion that fits into the button it is offered with. */
const MOST = 300;

const SEEN =
  /^(?:阅|已?阅悉?|已?收到|收悉|已?知悉|知道了?|好的?|嗯+|谢谢|ok|okay|seen|read|noted|received|thanks|thankyou)$/i;
const CONSENT = /^(?:同意|可报|可以报|可以上报|准予报|请报送|approved?(?![a-z])|agreed?(?![a-z]))/i;
/** Whatever may withhold consent: what holds any of it is not offered. */
const WITHHELD =
  /不同意|不宜|不予|不[上再予要能]?报|别报|不妥|不行|暂不|暂缓|缓报|先不|退回|退稿|撤稿|撤回|重写|\b(?:not|don't|hold|return|reject)\b/i;
/** Consent asked for, withheld or hedged is none. */
const DOUBT = new RegExp(`[?？]|吗|不要|${WITHHELD.source}`, 'i');

/** Where a word that refuses the piece ends: anywhere, or with nothing named that is refused (暂不上报 and not 暂不上报数额). */
const ANY = '';
const BARE = '(?=[\\s\\p{P}]|$)';
/** Words that refuse the piece, and not a part of it or its publication. */
const refusing = (end: string): string =>
  `(?:(?:我|本人|请|建议|暂|先|此[件稿]|该[件稿])*(?:不[予能宜]?同意|不(?:妥|行|准|批)(?!之处|的)|(?:[退打撤]回|[退撤]稿|重写|再议)(?!的|意见)|(?:不[再予要宜能得可必]?以?|暂?缓|别)(?:上报|报送|报|送)${end}|暂缓${BARE})|` +
  `(?:(?:i|we|please)\\s+)*(?:(?:not|can(?:not|['’]t))\\s+(?:be\\s+)?(?:approved?|agreed?|now|yet|sent|reported)|(?:do\\s+not|don['’]t)\\s+(?:send|report|submit|forward|approve|agree)${end}|hold|return|reject(?:ed)?|refused?|declined?|disagreed?|no(?=[.,;!]|$))(?![a-z]))`;
const BEGUN = new RegExp(`^${refusing(ANY)}`, 'iu');
const LATER = new RegExp(`[\\p{P}\\s]${refusing(BARE)}`, 'iu');
/** 同意，但不上报: consent that the next word takes back. */
const TAKEN_BACK = new RegExp(
  `${CONSENT.source}(?:上报|报送)?(?:的话)?[\\s\\p{P}]*(?:但是?|不过|然而|but|to)?\\s*${refusing(BARE)}`,
  'iu',
);

/**
 * Whether an opinion for 同意 reads as 不同意: it refuses the piece itself, at its beginning or in a clause of its own.
 * Words that begin with consent may keep back what they like (同意报送，不予公开), unless they take the consent itself back.
 */
export function isRefusal(typed: string): boolean {
  const words = typedWords(typed);
  return CONSENT.test(words) ? TAKEN_BACK.test(words) : BEGUN.test(words) || LATER.test(words);
}

/**
 * What words typed under a sign card are: an opinion to be offered, never taken (同意，请核实数据后报送); 阅, 已阅, 收到,
 * which say that it was seen and no more; or anything else.
 */
export function readTyped(text: string): 'opinion' | 'seen' | 'other' {
  if (SEEN.test(text.replace(/[\s\p{P}]/gu, ''))) return 'seen';
  const words = typedWords(text);
  return words.length <= MOST && CONSENT.test(words) && !DOUBT.test(words) ? 'opinion' : 'other';
}

/** The words as they would be recorded: on one line. */
export const typedWords = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
