import { type DigitGroups, numbersIn } from './secrecy-digits.ts';

/** 身份证号、电话号码、银行卡号. */

const UNIT =
  /^\s?(?:余|多)?(?:元|万|亿|千|吨|米|公里|千米|㎡|m|km|平方|立方|人|户|个|辆|台|株|块|条|处|件|份|次|字|千瓦|度(?!\d)|kWh|kg|千克|克|升|%|‰|亩|公顷|套|张|只)/;
const CODE =
  /(?:编号|编码|代码|单号|文号|流水号|序号|批号|项目号|合同号|标段号|货号|条码|订单|备案号|发票|税号|信用代码|车架号|专利号|学号|工号|ISBN|IMEI)[^\d]{0,6}$/i;
const NUMBERED = /[A-Za-z][-_]?$/;
const PHONE =
  /(?:电话|手机|座机|传真|联系方式|联系人|致电|拨打|来电|微信|值班室|号码|tel|phone|mobile|mob|call)[^\d]{0,8}$/i;
const ACCOUNT =
  /(?:卡号|账号|帐号|账户|帐户|银行卡|开户|储蓄卡|工资卡|一卡通|存折|对公户|打款|汇至|转至|收款)[^\d]{0,12}$/;

const single = ({ count, digits }: DigitGroups): boolean => count === digits.length;
/** Pulled apart by spaces, hyphens or dots of one kind into few groups, as people write a number. */
function grouped(number: DigitGroups, few: number): boolean {
  const { count } = number;
  if (count === 1) return true;
  if (count > few) return false;
  const [joint = '', ...others] = number.between;
  if (others.length > 0) return false;
  return /^[./]$/.test(joint)
    ? count === 3
    : !/[,、，。]/.test(joint) || /^3,4,4$/.test(number.groups.join());
}
/** Part of a decimal, an amount or a code. */
const measured = ({ before, after }: DigitGroups): boolean =>
  /\d\.$|[¥￥$]\s?$/.test(before) || /^\.\d/.test(after) || UNIT.test(after);

const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/;
const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const IDENTITY = /^\d{15}$|^\d{17}[\dXx]$/;
/** 身份证号: eighteen characters with their check character, or the fifteen of old with a plausible birthday. */
export function holdsIdNumber(text: string): boolean {
  for (const number of numbersIn(text, { digits: [15, 18], shape: IDENTITY, groups: 18 })) {
    const { digits } = number;
    if (digits.length === 18 && isIdNumber(digits)) return true;
    const old = /^\d{15}$/.test(digits) && PROVINCES.test(digits) && !/0{6}/.test(digits);
    if (!old || measured(number) || CODE.test(number.before) || NUMBERED.test(number.before)) continue;
    const [year, month, day] = [digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12)].map(Number);
    if (!isDay(1900 + (year ?? 0), month ?? 0, day ?? 0)) continue;
    if (single(number) || grouped(number, 4)) return true;
  }
  return false;
}

function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !PROVINCES.test(digits)) return false;
  const year = Number(digits.slice(6, 10));
  if (year < 1900 || year > 2099 || !isDay(year, Number(digits.slice(10, 12)), Number(digits.slice(12, 14))))
    return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

const MOBILE = /^(?:0{0,2}86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:0{0,2}86)?0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/;
const LOCAL = /^[2-8]\d{6,7}$/;
const TELEPHONE = new RegExp([MOBILE, LANDLINE, LOCAL].map(({ source }) => source).join('|'));
/** 手机号、带区号的座机; without an area code only where the words before say that it is a telephone. */
export function holdsPhone(text: string): boolean {
  for (const number of numbersIn(text, { digits: [7, 15], shape: TELEPHONE, groups: 11 })) {
    const { digits, before } = number;
    const named = PHONE.test(before);
    if (!named && (measured(number) || CODE.test(before) || NUMBERED.test(before))) continue;
    if (MOBILE.test(digits) && (single(number) || grouped(number, named ? 11 : 4))) return true;
    if (isLandline(number)) return true;
    if (named && LOCAL.test(digits) && (single(number) || grouped(number, 3))) return true;
  }
  return false;
}

const AREA = /^(?:0{0,2}86)?0?(?:10|2\d|[3-9]\d{2})$/;
/** 0830-4171234, (0830)417 1234, 08304171234. */
function isLandline(number: DigitGroups): boolean {
  const { digits, count } = number;
  if (!LANDLINE.test(digits)) return false;
  if (count === 1 || single(number)) return true;
  const { groups, between } = number;
  const area = digits.slice(0, groups[0]);
  return (
    AREA.test(area) &&
    area.startsWith('0') &&
    groups.length <= 4 &&
    between.every((joint) => !/^[.,、，。]$/.test(joint))
  );
}

/** 银行卡号 by Luhn's sum; behind the word 账号 any account number. */
export function holdsBankCard(text: string): boolean {
  for (const number of numbersIn(text, { digits: [12, 21], shape: /^\d+$/, groups: 6 })) {
    const whole = single(number) || grouped(number, 6);
    if (!whole) continue;
    const { digits, before } = number;
    if (ACCOUNT.test(before) && digits.length >= 12) return true;
    if (digits.length < 16 || digits.length > 19) continue;
    if (measured(number) || CODE.test(before) || NUMBERED.test(before)) continue;
    if (/^(?:62|4|5[1-5]|3[56]|60|9[05])/.test(digits) && luhn(digits)) return true;
  }
  return false;
}

function luhn(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
