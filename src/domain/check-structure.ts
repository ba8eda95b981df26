import type { Hint } from './hint.ts';
import type { ReportType } from './report.ts';
import type { Sentence } from './sentence.ts';

/** 有情况、有分析、有建议、有成效. A short factual piece need not have all four; one that has none of the last three tells too little. */

const ANALYSIS =
  /原因|由于|因为|因(?!公|地制宜|素|特网)|究其|分析|成因|症结|根源|主要是|在于|关键|反映出|暴露|难点|难题|不足|教训|体会|启示|经验|制约|影响|导致|造成|致使|引发|存在(?:的)?(?:问题|隐患)|认为|威胁/;
const PROPOSAL =
  /建议|请(?:上级|有关)|恳请|请求|提请|望(?:上级|有关)|希望|下一步|今后|拟(?!定|人)|打算|计划|准备|将(?:于|在|进一步|继续|适时|逐步|尽快|会|把|对|组织|开展|推|按)|应(?:当|该|尽快|由|加)|亟[待需]|急需|需(?:要|由|尽快)|呼吁|对策|力争|明确.{0,6}时限|月底前/;
const RESULT =
  /成效|见效|效果|实效|效率|提高|提升|提前|提速|提振|下降|降低|降到|降至|减少|减轻|缩短|压缩|节约|节省|省下|省去|避免|好评|受到|点赞|称赞|赞|满意|欢迎|恢复|抢通|打通|通车|保障了?|确保|消除|解除|化解|解决|遏制|得到|改善|好转|整改|增强|增收|增加|加快|圆满|平稳|有序|零事故|没有发生|未发生|未出现|方便|顺畅|畅通|比.{0,8}(?:多|少|快|高|低)|翻番|由.{1,12}到|支持|配合|真正|以往|过去|原来|从前|不再|答复|修复|更换|查处|核减|无恙|新增|变成|为零|震慑|吃上|用上|核实|感到|好办|摸清|打下|奠定|激发|安排|有据可查/;
const FACTS =
  /\d|[一二三四五六七八九十百千]+(?:处|个|项|件|人|名|天|次|台|公里|米)|[日月]|近日|日前|[省县镇乡村桥]|反映|发现|发生/;

/** What of 情况、分析、建议、成效 an editor would miss. */
export function structureHints(sentences: Sentence[], type: ReportType): Hint[] {
  const text = sentences.map((sentence) => sentence.text).join('');
  const [first] = sentences;
  // The words looked for are Chinese: of a text in another language nothing is said.
  if (!first || !/(?:\p{Script=Han}[^\p{Script=Han}]{0,4}){10}/u.test(text)) return [];
  const facts = FACTS.test(text);
  const analysis = ANALYSIS.test(text);
  const proposal = PROPOSAL.test(text);
  const result = RESULT.test(text);
  const place = first.text;
  if (!facts) return [{ check: 'structure', place, missing: ['facts'] }];
  if (!analysis && !proposal && !result)
    return [{ check: 'structure', place, missing: ['analysis', 'proposal', 'result'] }];
  if (type === 'problem' && !proposal && !analysis)
    return [{ check: 'structure', place, missing: ['analysis', 'proposal'] }];
  return [];
}
