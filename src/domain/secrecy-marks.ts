import { bare, closed } from './secrecy-plain.ts';

/** 密级标志、工作秘密、内部文件、涉密文号. */

const GRADE = '(?:绝密|机密|秘密)';

/** Marks that nothing innocent bears, however their characters are pulled apart. */
const SURE = [
  new RegExp(`${GRADE}级?(?:件|文件)?[★☆✩✭✯✰⭐*※]|[★☆⭐※]${GRADE}`),
  new RegExp(
    `${GRADE}级?(?:件|文件)?[([【〔]?(?:(?:保密)?期限)?(?:为|是)?(?:长期|[\\d一二三五十]+(?:年|个月)|启用前|解密前)`,
  ),
  new RegExp(`[【〔［〖([](?:内部)?(?:${GRADE}|工作秘密|内部|内部文件|内部资料)[级件]?[】〕］〗)\\]]`),
  /密[发字函电传办件]{0,2}[〔[(【](?:19|20)\d{2}[〕\])】]/,
  /(?<![农司计飞手动电])机[密要]?[发字函传]?[〔[(【](?:19|20)\d{2}[〕\])】]/,
  /内[部参]?[发字传参][〔[(【](?:19|20)\d{2}[〕\])】]/,
  /[([【〔]密[)\]】〕]|密字第?\d+号|密电\d+号|机密?第\d+号|[委府厅局部办省市县站]密电/,
  /工作秘密[★☆*※]|工作秘密(?:长期|[\d一二三五十]+年)/,
  /(?:内部|本|此|文|该)(?:文件|资料|材料|刊物|件|简报|通报|参考|信息)(?:注意|妥善|请)(?:妥善)?(?:保存|保管)/,
  /(?:不得|请勿|严禁|切勿|不可|不准|勿|禁止)(?:对外)?(?:外传|外泄|扩散)(?!病|污|疫|火|油)/,
  /(?:此|本)件不(?:予|得|宜)?(?:公开|上网|翻印)|阅后(?:即|请)?(?:收回|清退|退回|销毁|焚)/,
  new RegExp(
    `(?:收到|收文|转发|附件|摘录|抄录|拍摄)[^。，；]{0,8}${GRADE}级?(?:文件|材料|资料|公文|电报|件)`,
  ),
  /保密期限(?:为|是)?[:：]?(?:长期|[\d一二三五十]+(?:年|个月))|解密(?:时间|日期|条件)(?:为|是)?\d/,
];

/** Marks that a colon or the start of a line makes. */
const PLACED = [
  new RegExp(
    `(?:${GRADE}|工作秘密|内部(?:文件|资料|材料|刊物))[,、](?:未经(?:批准|许可|同意))?(?:严禁|不得|禁止|请勿|切勿|不准)(?:擅自)?(?:复制|复印|翻印|拍照|转发|摘抄|公开)`,
  ),
  /密级(?:[:：]|为|是|定为|属)(?!公开|无|非密|不涉密|普通|\/|-)\S|(?:属|定|标)密级/,
  new RegExp(`密级${GRADE}`),
  new RegExp(`(?:^|\\n)[([【]?(?:${GRADE}|工作秘密|内部)(?:级|件)?(?:[:：!]|$|\\n|急件|特急|加急)`),
  new RegExp(`(?:^|\\n)(?:特急|加急|急件)[,、:：]?${GRADE}`),
];

/** Words that may also be spoken about: whoever teaches, forbids or denies them says nothing secret. */
const SPOKEN = [
  new RegExp(`${GRADE}级?(?:文件|材料|资料|公文|电报|内容|图纸|档案|会议|事项|文电|信息|级|件)(?!别)`),
  new RegExp(`(?:属于?|系|定为|列为|确定为|标注为?|标为)(?:国家)?(?:${GRADE}|工作秘密|内部掌握)`),
  /工作秘密/,
  /内部(?:文件|资料|材料|刊物|参考|参阅|传阅|掌握|文电|明电|电报|发文|简报|情况通报)(?![柜室夹盒袋])/,
  /仅限内部|限内部(?:使用|传阅|掌握)|供内部(?:参考|传阅|使用|掌握)|内部使用/,
];
const ABOUT =
  /宣传|培训|教育|学习|讲座|讲课|授课|知识|测试|竞赛|答题|案例|警示|条例|办法|《[^》]*保密[^》]*》|保密[法局委]|自查|检查|排查|管理|制度|台账|承诺|签订|泄露|泄密|窃密|保守|严守|不涉及|未涉及|不含|无涉密|非涉密|严禁|禁止|不得|不准|防止|杜绝|防范|清理|清退|销毁|审查|意识|义务|什么是|哪些|区分|界定|题材|电影|剧|故事|史|商业秘密|内部(?:资料|材料|文件)(?:采购|验收|归档|装订)/;

const sentencesOf = (text: string): string[] => text.split(/[。！？!?；;\n]/);

/** Whether a text (as it reads) bears a mark of secrecy. */
export function bearsMark(text: string): boolean {
  const close = closed(text);
  if (/\b(?:TOP SECRET|CONFIDENTIAL|SECRET)\b/.test(text)) return true;
  if ([close, bare(text)].some((form) => SURE.some((mark) => mark.test(form)))) return true;
  if (PLACED.some((mark) => mark.test(close)) || OPENING.test(text)) return true;
  return sentencesOf(close).some((said) => !ABOUT.test(said) && SPOKEN.some((mark) => mark.test(said)));
}

/** 机密 or 工作秘密 alone before the title, as a printed head has it. */
const OPENING = new RegExp(`(?:^|\\n)\\s*(?:${GRADE}|工作秘密|内部)\\s+\\S`);
