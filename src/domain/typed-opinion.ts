/** An opinion that fits into the button it is offered with. */
const MOST = 300;

const SEEN =
  /^(?:阅|已?阅悉?|已?收到|收悉|已?知悉|知道了?|好的?|嗯+|谢谢|ok|okay|seen|read|noted|received|thanks|thankyou)$/i;
const CONSENT =
  /^(?:已?阅[，,。\s]*)?(?:同意|可报|可以报|可以上报|准予报|请报送|approved?(?![a-z])|agreed?(?![a-z]))/i;
/** Consent withheld. */
const REFUSAL =
  /不能?同意|不宜上?报|不[上再予要能可]?报|不妥(?!之处)|不行|别报|暂不|暂缓|缓报|先不|退回|退稿|撤稿|撤回|重写|\b(?:not|don't|hold|return|reject)\b/i;
/** Consent that is taken back as soon as it is given. */
const TAKEN_BACK =
  /^(?:同意|approved?|agreed?)(?:上报|报送)?(?:的话)?[\s，,、。.；;?]*(?:但是?|不过|but)?[\s，,请]*(?:(?:不[上再予要能可]?|暂不上?)报送?(?=[\s，,。.；;]|$)|暂缓|缓报|先不报|别报|退回(?!的)|退稿|撤稿|撤回|not yet|(?:do not|don't) (?:send|report|submit)|hold|return|reject)/i;
/** Consent asked for, withheld or hedged is none. */
const DOUBT = new RegExp(`[?？]|吗|不要|不予|不宜|${REFUSAL.source}`, 'i');

/**
 * Whether words of 另写意见 read as 不同意: they are not taken for an approval. What opens with consent is one, whatever else it
 * says may not be published or sent.
 */
export const isRefusal = (words: string): boolean =>
  CONSENT.test(words.trim()) ? TAKEN_BACK.test(words.trim()) : REFUSAL.test(words);

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
