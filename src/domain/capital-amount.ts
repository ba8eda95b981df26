const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''];
const GROUPS = ['', '万', '亿', '万亿'];

/** 大写金额, as 《支付结算办法》 writes it: 1340 元 is 壹仟叁佰肆拾元整. Takes cents. */
export function capitalAmount(cents: number): string {
  const whole = Math.abs(cents);
  const yuan = Math.floor(whole / 100);
  const [jiao, fen] = [Math.floor((whole % 100) / 10), whole % 10];
  const sign = cents < 0 ? '负' : '';
  const front = yuan > 0 ? `${integer(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `${sign}${front || '零元'}整`;
  const tenth = jiao > 0 ? `${DIGITS[jiao]}角` : front && '零';
  return `${sign}${front}${tenth}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
}

/** By groups of four digits; one 零 stands for however many places are empty between two figures. */
function integer(value: number): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let said = '';
  let gap = false;
  for (const [at, group] of [...groups.entries()].toReversed()) {
    if (group === 0) {
      gap = said !== '';
      continue;
    }
    if (said !== '' && (gap || group < 1000)) said += '零';
    said += fourDigits(group) + GROUPS[at];
    gap = false;
  }
  return said;
}

function fourDigits(group: number): string {
  const digits = Array.from(String(group).padStart(4, '0'), Number);
  return digits
    .map((digit, at) => (digit === 0 ? '零' : `${DIGITS[digit]}${PLACES[at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
