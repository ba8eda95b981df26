/** 坐标: precise enough to find a place by. */

const NAMED = '(?:北纬|南纬|东经|西经|经度|纬度|经纬度|坐标|lat(?:itude)?|l(?:o?ng|on)(?:itude)?)';
const DEGREES = '\\d{1,3}(?:°|º|˚|度)';
const MINUTES = "\\d{1,2}(?:\\.\\d+)?(?:['′’‘`]|分)";
const SECONDS = '\\d{1,2}(?:\\.\\d+)?(?:["″”“]|[\'′’]{2}|秒)';
const ANGLE = /(?:转|偏|坡|倾|夹|方位|仰|俯|内摩擦|安息|斜|交)角[^。，,\d]{0,6}$|角度[^。，,\d]{0,6}$/;

const PLACES = [
  new RegExp(`${NAMED}[^\\d。\\n]{0,6}\\d{1,3}\\.\\d{4,}`, 'i'),
  new RegExp(`${NAMED}[^\\d。\\n]{0,6}${DEGREES}${MINUTES}(?!\\d*[—\\-~至到])`, 'i'),
  /(?<![A-Za-z])[NSEW][:=]?\d{1,3}\.\d{4,}|\d{1,3}\.\d{4,}[°º度]?[NSEW北东](?![A-Za-z])/,
  new RegExp(
    `(?<![A-Za-z])[NSEW][:=]?${DEGREES}${MINUTES}|${DEGREES}${MINUTES}(?:${SECONDS})?[NSEW](?![A-Za-z])`,
  ),
  /\d{1,3}\.\d{4,}[°º度]/,
  /[XxNn][=:坐标]{1,3}\d{6,8}(?:\.\d+)?.{0,4}[YyEe][=:坐标]{1,3}\d{6,8}(?:\.\d+)?/,
];
const EXACT = new RegExp(`${DEGREES}${MINUTES}${SECONDS}`, 'g');
const PAIR = /(?<![\d.])(\d{2,3})\.\d{4,}\s*[,，、;；/\s|]\s*(\d{2,3})\.\d{4,}(?![\d.])/g;

const isLatitude = (degrees: number): boolean => degrees >= 3 && degrees <= 54;
const isLongitude = (degrees: number): boolean => degrees >= 73 && degrees <= 136;

/** Whether a text (as it reads) says exactly where something lies. */
export function holdsPlace(text: string): boolean {
  const close = text.replace(/[^\S\n]/g, '');
  if (PLACES.some((place) => place.test(close))) return true;
  for (const found of close.matchAll(EXACT)) if (!ANGLE.test(close.slice(0, found.index))) return true;
  for (const [, one, other] of text.matchAll(PAIR)) {
    const pair = [Number(one), Number(other)];
    if (pair.some(isLatitude) && pair.some(isLongitude)) return true;
  }
  return false;
}
