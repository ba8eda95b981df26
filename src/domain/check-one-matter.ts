import type { Hint } from './hint.ts';
import type { Sentence } from './sentence.ts';

/** 一事一报: several matters in one piece. */

const VERB =
  '(?:召开|开展|完成|组织|举办|举行|部署|推进|启动|查处|抢修|抢通|整治|慰问|清理|修补|修复|拆除|检查|培训|学习|落实|加强|推广|建成|更换|安装|走访|排查|实施|签订|引导|疏通|采购|编印|发放|参加|救助|栽植|更新|通过|办结|接受|迎接|选聘|表彰|规范)';
/** Two predicates, each with an object of its own, joined by 及、和、与. */
const JOINED = new RegExp(`${VERB}[^，、：]{2,}?(?:及|以及|和|与|暨|；|;)${VERB}(?!工作|活动)[^，、]{2,}`);
/** Two sides of one matter. */
const TOGETHER = /两手抓|并举|并重|双管齐下|两不误|双促进|相结合|双丰收|同步/;
const ROUND_UP =
  /(?:近期|近日|本周|一周|本月|上月|本季度|各项|几项|多项)(?:主要|重点|各项|几项)?工作(?:情况|动态|进展|进展情况|汇总|小结|简报|概况)?$|工作(?:动态|简报|汇总)$|^(?:多项|各项|几项)工作/;
const HEADING = /^[一二三四五六七八]、/;
/** Headings of one matter's own parts. */
const PARTS_OF_ONE =
  /情况|背景|问题|现状|原因|分析|成因|做法|措施|举措|成效|效果|经验|体会|启示|建议|对策|打算|下一步|处置|进展|不足|安排|意见|影响|特点|困难|难点/;
const ASIDE = /^(?:另外|此外|另悉|另据|再有|顺便|与此同时|同日)[，,]?/;
const COMMON =
  /我站|本站|全站|安澜|中队|开展|组织|完成|进行|参加|工作|情况|单位|职工|人员|部门|的|了|在|对|和|与|还|月|日|[\d，。、：；“”《》（）]/g;

/** Words that show that more than one matter is told. */
export function oneMatterHints(title: string, sentences: Sentence[]): Hint[] {
  const joined = JOINED.exec(title);
  if (joined && !TOGETHER.test(title)) return [{ check: 'one-matter', why: 'joined', place: joined[0] }];
  if (ROUND_UP.test(title)) return [{ check: 'one-matter', why: 'round-up', place: title }];
  const headings = sentences.map(({ text }) => text).filter((text) => HEADING.test(text));
  const foreign = headings.filter((text) => !PARTS_OF_ONE.test(text));
  if (headings.length > 1 && foreign.length > 1)
    return [{ check: 'one-matter', why: 'headings', place: foreign.slice(0, 3).join(' ') }];
  const aside = sentences.find(
    ({ text }, index) => ASIDE.test(text) && strange(text, title, sentences, index),
  );
  return aside ? [{ check: 'one-matter', why: 'aside', place: aside.text }] : [];
}

/** Whether a sentence shares no telling pair of characters with the title and what was said before it. */
function strange(text: string, title: string, sentences: Sentence[], index: number): boolean {
  const told = pairs([title, ...sentences.slice(0, index).map((sentence) => sentence.text)].join('。'));
  return [...pairs(text.replace(ASIDE, ''))].every((pair) => !told.has(pair));
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.replace(COMMON, ' ').split(/\s+/))
    for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  return found;
}
