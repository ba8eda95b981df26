import type { AdoptionKind, InstructionLevel } from '#domain/adoption';
import type { FieldProblem } from '#domain/check';
import type { DispatchWay } from '#domain/dispatch';
import type { MaterialReason } from '#domain/material';
import type { Verdict } from '#domain/opinion';
import type { Stage } from '#domain/reminder';
import type { ReportStatus, ReportType } from '#domain/report';
import type { Refusal } from '#domain/ruling';
import type { SecrecyRule } from '#domain/secrecy';
import { zhAttachments } from './zh-attachments.ts';
import { zhChecks } from './zh-checks.ts';
import { zhDesk } from './zh-desk.ts';
import { zhDrafts } from './zh-drafts.ts';
import { zhHome } from './zh-home.ts';
import { zhPapers } from './zh-papers.ts';
import { zhRegister } from './zh-register.ts';
import { zhSigners } from './zh-signers.ts';
import { zhSigning } from './zh-signing.ts';
import { zhSolicit } from './zh-solicit.ts';
import { zhTimeline } from './zh-timeline.ts';
import { zhTyped } from './zh-typed.ts';
import { zhUrgent } from './zh-urgent.ts';
import { zhWaiting } from './zh-waiting.ts';
import { zhWriting } from './zh-writing.ts';

/** 简体中文：全部界面用语。英文目录 `en.ts` 与之同键。 */
export const zh = {
  day: (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  moment: (date: string, time: string) =>
    `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日${time.slice(0, 5)}`,
  person: (name: string, post: string) => `${name}${post}`,
  list: (items: string[]) => items.join('、'),
  clauses: (items: string[]) => items.join('，'),
  facts: (items: string[]) => items.join('｜'),
  sentences: (items: string[]) => items.join(''),
  detail: (what: string, more: string) => `${what}：${more}`,
  aside: (text: string) => `（${text}）`,
  number: (year: number, number: number) => `${year}-${String(number).padStart(3, '0')}`,
  yuan: (cents: number) => `${(cents / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`,
  points: (hundredths: number) => `${hundredths / 100}分`,

  commands: {
    report: '报送一篇政务信息',
    adopt: '登记上级采用情况（限办公室）',
    quota: '查看本部门本月报送任务和全年进度',
    leaderboard: '查看报送采用积分榜',
    xinbao: '信报：我的、帮助和其他事项',
  },
  signers: zhSigners,
  solicit: zhSolicit,
  checks: zhChecks,
  signing: zhSigning,
  drafts: zhDrafts,
  urgent: zhUrgent,
  writing: zhWriting,
  attachments: zhAttachments,
  register: zhRegister,
  words: {
    sign: '补签',
    registerOnly: '仅登记',
    urgent: '急报',
    backflow: '倒流',
    waiting: '审签',
    drafts: '草稿',
    queue: '待办',
    delegate: '委托',
    solicit: '约稿',
    mine: '我的',
    help: '帮助',
    report: '报送',
    adopt: '采用',
    quota: '任务',
    leaderboard: '积分榜',
  },

  type: { general: '一般信息', problem: '问题信息' } satisfies Record<ReportType, string>,
  status: {
    'pending-sign': '待审签',
    returned: '已退回',
    registered: '待核稿',
    editing: '核稿中',
    'pending-resign': '待重新审签',
    ready: '待上报',
    dispatched: '已上报',
    closed: '已办结',
    kept: '留存',
    rejected: '暂不报送',
    withdrawn: '已撤回',
    'merged-into': '已并入',
    'duplicate-of': '重复',
  } satisfies Record<ReportStatus, string>,
  kind: {
    single: '单篇',
    merged: '综合',
    special: '专报',
    brief: '简讯',
    solicited: '约稿',
  } satisfies Record<AdoptionKind, string>,
  level: { county: '县级', city: '市级', province: '省级', nation: '国家级' } satisfies Record<
    InstructionLevel,
    string
  >,
  way: {
    system: '业务系统',
    email: '邮件',
    fax: '传真',
    paper: '纸质',
    'secure-post': '机要',
  } satisfies Record<DispatchWay, string>,

  form: {
    title: '报送政务信息',
    reviseTitle: '修改再报',
    secrecy: '本平台为互联网平台。严禁录入国家秘密、工作秘密、内部文件和领导批示内容。',
    returned: (signer: string, reason: string) => `退回修改。${signer}：${reason}`,
    headline: '题目（一事一报，30字以内）',
    type: '信息类别',
    typeHint: '反映困难、矛盾、隐患或建议上级解决事项的，选“问题信息”',
    body: '正文（情况、分析、建议、成效）',
    eventDate: '事发（办结）日期',
    unit: '报送部门',
    declaration: '核对声明',
    declare: '已核对：内容属实、数据准确；经保密审查，不涉及国家秘密和工作秘密',
    notice: '提示',
    submit: '送审',
    close: '关闭',
  },
  field: {
    title: { missing: '请填写题目', future: '' },
    body: { missing: '请填写正文', future: '' },
    eventDate: { missing: '请填写日期', future: '日期不能晚于今天' },
    declaration: { missing: '请勾选核对声明', future: '' },
  } satisfies Record<FieldProblem['field'], Record<FieldProblem['problem'], string>>,

  author: {
    submitted: (title: string, no: string, signer: string) =>
      `《${title}》已登记（来稿${no}），送${signer}审签。进度在本条更新，无需催问。`,
    received: (title: string, no: string, signer: string) =>
      `《${title}》已登记（来稿${no}），由办公室核稿后送${signer}审签。进度在本条更新，无需催问。`,
    approved: (title: string, no: string) => `《${title}》（来稿${no}）已审签，由办公室核稿。`,
    resigning: (title: string, no: string, signer: string) =>
      `《${title}》（来稿${no}）核稿时有改动，送${signer}重新审签。`,
    ready: (title: string, no: string) => `《${title}》（来稿${no}）已核稿，待上报。`,
    dispatched: (title: string, date: string, body: string, changes: number) =>
      `《${title}》已于${date}上报${body}。${changes === 0 ? '办公室未作改动。' : `办公室改动${changes}处，可查看对照。`}`,
    returned: (title: string, no: string) => `《${title}》（来稿${no}）已退回，待修改再报。`,
    rejected: (title: string, no: string) => `《${title}》（来稿${no}）暂不报送，不计入来稿。`,
    withdrawn: (title: string, no: string) => `《${title}》（来稿${no}）已撤回，不计入来稿。`,
    kept: (title: string, no: string) => `《${title}》（来稿${no}）由办公室留存，仍计入来稿。`,
    mergedInto: (title: string, no: string, lead: string) =>
      `《${title}》（来稿${no}）并入《${lead}》，仍计入来稿。`,
    duplicateOf: (title: string, no: string, original: string) =>
      `《${title}》（来稿${no}）与来稿${original}重复，不计入来稿。`,
    adoptions: (bodies: string, count: number) => `已被${bodies}采用，计${count}条次。`,
    sentBack: (title: string, signer: string, reason: string) =>
      `《${title}》退回修改。${signer}：${reason}。来稿号和报送日期保留。`,
    heldBack: (title: string, signer: string, reason: string) =>
      `《${title}》暂不报送。${signer}：${reason}。`,
    adopted: (title: string, bodies: string, count: number) =>
      `《${title}》被${bodies}采用，计${count}条次。`,
    revise: '修改再报',
    withdraw: '撤回',
    withdrawSure: '撤回后不计入来稿，确定撤回？',
    compare: '查看对照',
  },

  sign: {
    head: (type: string) => `呈请审签：${type}`,
    resignHead: '核稿时改动了数字或人名地名，请复核改动处并重新审签',
    byline: (unit: string, writers: string, date: string, version: number, no: string) =>
      `${unit} ${writers}｜${date}报送｜第${version}稿｜来稿${no}`,
    approve: '同意报送',
    opinion: '另写意见',
    return: '退回修改',
    hold: '暂不报送',
    full: '阅读全文',
    undo: '撤回意见',
    defaultOpinion: '同意报送。',
    phrases: [
      '同意报送。',
      '同意，请办公室核实数据后报送。',
      '同意，请办公室按规定时限报送。',
      '同意，请持续跟踪续报。',
    ],
    verdict: (signer: string, words: string, moment: string) => `${signer}：${words}（${moment}）`,
    verdicts: {
      approved: '同意报送',
      returned: '退回修改',
      rejected: '暂不报送',
      undone: '已撤回意见',
      withdrawn: '作者已撤回',
      kept: '留存',
      endorsed: '同意报送',
      'passed-on': '转请他人审签',
      raised: '转为问题信息',
      lowered: '转为一般信息',
      'withdrawal-declined': '不同意撤回',
      merged: '并入综合稿',
      duplicate: '标为重复',
    } satisfies Record<Verdict, string>,
    superseded: '此件已重新呈请审签，请看新的审签卡。',
    opinionTitle: '签署意见',
    opinionLabel: '意见',
    ownWords: '另写意见（填写后以此为准）',
    sign: '签署',
    returnTitle: '退回修改',
    holdTitle: '暂不报送',
    reason: '原因',
    ownReason: '其他原因或具体要求',
    reasons: ['请核实数据', '请补充分析建议', '一事一报，请拆分', '时效已过', '与已报信息重复', '文字需精简'],
    reasonMissing: '请选择或填写原因',
    confirm: '确定',
    copy: (unit: string, title: string, signer: string) =>
      `抄送：${unit}报送问题信息《${title}》，由${signer}审签。`,
  },

  office: {
    head: (status: string) => `办公室：${status}`,
    claimedBy: (name: string) => `核稿：${name}`,
    edit: '核稿',
    dispatch: '登记上报',
    dispatchAgain: '另报其他单位',
    return: '退回修改',
    keep: '留存',
    registration: (no: string) => `登记号${no}`,
    editTitle: '核稿',
    editNote: '改动数字、日期、单位、人名地名，或改动超过15%，须重新审签，保存前会提示。',
    save: '保存',
    material: (signer: string, reasons: string) => `本次核稿${reasons}，保存后送${signer}重新审签。`,
    materialReasons: {
      figures: '改动了数字',
      names: '改动了人名或单位名',
      'type-or-date': '改动了类别或日期',
      attachments: '改动了附件',
      extent: '改动超过15%',
      'own-part': '并入了审签人本人撰写的信息',
    } satisfies Record<MaterialReason, string>,
    materialSave: '保存送签',
    dispatchTitle: '登记上报',
    dispatchNote: '本程序只作登记，不代为发送。',
    body: '上报单位（可多选）',
    bodyMissing: '请选择上报单位',
    date: '上报日期',
    number: '编号',
    way: '上报方式',
    register: '登记',
    keepTitle: '留存',
    keepReason: '留存原因',
    keepReasonMissing: '请填写留存原因',
    unchanged: '文稿没有改动。',
    sent: (body: string, date: string, number: string) => `${date}上报${body}${number && `，编号${number}`}`,
    queue: (edit: number, send: number, pending: number) =>
      `待核稿${edit}篇｜待上报${send}篇｜标准待定${pending}条次`,
  },

  papers: zhPapers,
  waiting: zhWaiting,
  typed: zhTyped,
  timeline: zhTimeline,
  home: zhHome,
  desk: zhDesk,

  adopt: {
    title: '登记采用',
    report: '信息（题目或来稿号）',
    bodies: '采用单位（可多选）',
    carrier: '刊物',
    issue: '期号',
    kind: '采用方式',
    kindByReport: '按来稿（约稿件计约稿，其他计单篇）',
    date: '采用日期',
    titlePrinted: '采用题目（有改动时填）',
    instruction: '领导批示（只登记层级、日期、文号，不录内容）',
    instructionDate: '批示日期',
    instructionReference: '批示文号',
    save: '登记',
    option: (no: string, title: string) => `${no} ${title}`,
    done: (title: string, bodies: string, count: number) =>
      `已登记《${title}》被${bodies}采用，计${count}条次。`,
    pending: (body: string) => `${body}未定稿酬标准，本条次稿酬列为“标准待定”。`,
    dateFuture: '采用日期不能晚于今天',
    carrierMissing: '请填写刊物',
    bodiesMissing: '请选择采用单位',
  },

  quota: {
    title: (month: number) => `${month}月报送任务`,
    line: (unit: string, received: number, quota: number) => `${unit}：来稿${received}篇／任务${quota}篇`,
    met: '已完成',
    short: (n: number) => `还差${n}篇`,
    year: (
      dispatched: number,
      target: number,
      adopted: number,
      adoptedTarget: number,
      adoptions: number,
      asOf: string,
    ) =>
      `全站全年：上报${dispatched}／${target}篇，采用${adopted}／${adoptedTarget}篇，采用${adoptions}条次（截至${asOf}）。`,
    reminder: {
      twentieth: (p) =>
        `${p.unit}${p.month}月已报送${p.received}篇，距任务还有${p.short}篇。${p.topics && `近期可写：${p.topics}。`}确无可报事项可点“本月无稿”。无需回复。`,
      'third-last': (p) =>
        `${p.month}月还有3个工作日（含今天），${p.unit}尚差${p.short}篇。需要协助请联系办公室${p.office}。确无可报事项可点“本月无稿”。无需回复。`,
      last: (p) =>
        `今天是${p.month}月最后一个工作日，${p.unit}尚差${p.short}篇。${p.lastDay}24时前送审的计入本月；无稿不必凑数。本月不再提醒，无需回复。`,
    } as Record<Stage, (p: ReminderWords) => string>,
    report: '报送信息',
    none: '本月无稿',
    snooze: '本月不再提醒',
    noted: (month: number) => `已记${month}月无稿，${month}月不再提醒本部门。`,
    snoozed: (month: number) => `${month}月不再提醒您。`,
  },

  board: {
    title: (from: string, to: string) => `政务信息报送采用积分榜（${from}—${to}）`,
    quietTitle: (from: string, to: string) => `政务信息报送采用情况（${from}—${to}）`,
    late: '补发',
    week: (dispatched: number, adopted: number, adoptions: number) =>
      `本期上报${dispatched}篇，采用${adopted}篇、${adoptions}条次。`,
    year: (dispatched: number, adopted: number, adoptions: number, points: string, asOf: string) =>
      `全年上报${dispatched}篇，采用${adopted}篇、${adoptions}条次，站内积分${points}（截至${asOf}）。`,
    top: (units: string) => `采用较多的部门：${units}。`,
    met: (units: string) => `已完成本月任务：${units}。`,
    closing: '各部门明细只对本部门显示。',
    entry: (unit: string, points: string) => `${unit} ${points}`,
    row: (rank: number, unit: string, points: string, adopted: number, adoptions: number, moved: string) =>
      `第${rank}名 ${unit}：站内积分${points}，采用${adopted}篇、${adoptions}条次${moved}`,
    moved: (n: number) => (n === 0 ? '' : n > 0 ? `，升${n}位` : `，降${-n}位`),
    none: '暂无采用。',
    currentTitle: (asOf: string) => `报送采用积分榜（截至${asOf}）`,
  },

  mine: {
    title: '我的信息',
    none: (command: string) => `您还没有报送过信息。输入${command}报送第一篇。`,
    line: (no: string, title: string, status: string) => `来稿${no}《${title}》：${status}`,
    money: (amount: string, pending: number, asOf: string) =>
      `本年稿酬：${amount}${pending > 0 ? `，另有标准待定${pending}条次` : ''}（截至${asOf}）`,
  },

  help: {
    title: '信报使用说明',
    lines: (names: Record<'report' | 'adopt' | 'quota' | 'leaderboard' | 'xinbao', string>) => [
      `${names.report}　报送一篇政务信息，送领导审签，进度在消息里更新`,
      `${names.quota}　本部门本月任务和全年进度`,
      `${names.leaderboard}　报送采用积分榜`,
      `${names.xinbao} 审签　逐篇审签待我审签的信息`,
      `${names.xinbao} 委托　委托其他领导审签，或结束委托（限领导和办公室）`,
      `${names.xinbao} 我的　我报送的信息：办理进度、采用和稿酬`,
      `${names.xinbao} 草稿　未报送的草稿，可继续填写或删除`,
      `${names.adopt}　登记上级采用情况（限办公室）`,
      `${names.xinbao} 补签　补登纸质或电话审签（限办公室）`,
      `${names.xinbao} 仅登记　不宜录入文字的信息，只登记代号和文稿存放处`,
      `${names.xinbao} 急报　报送突发事件，两个时限；${names.xinbao} 急报 列表`,
      `${names.xinbao} 约稿　向部门约稿（限办公室）；${names.xinbao} 约稿 列表`,
      `${names.xinbao} 倒流　登记信息倒流（限办公室）`,
      `${names.xinbao} 待办　办公室待办：筛选、核稿、登记上报（限办公室）`,
      `${names.xinbao} 帮助　本说明`,
    ],
    unknown: (word: string) => `没有“${word}”这一项。`,
  },

  refusal: {
    'not-yours': '此项不由您办理。',
    'own-report': '本人撰写的信息须由他人审签。',
    'already-decided': '此件已签署意见，本次操作未记录。',
    'being-edited': '此件正由同事核稿；如需办理，请先与其商定，或打开核稿接手。',
    'taken-over': '此件已由同事接手，本次核稿未保存；所填内容仍在，请与同事商定后重新核稿。',
    'text-changed': '文稿已更新，请看新稿后再办理。',
    'wrong-state': '此件现在的状态不能这样办理，请看最新卡片。',
    'office-began': '办公室已开始核稿，意见不能撤回；如需改动请联系办公室。',
    'wrong-target': '所选信息不能这样办理，请另选。',
    unsigned: '本稿未经审签，或审签后有重要改动，不能登记上报。',
    'not-eligible': '此人不能审签这篇信息，请另选领导。',
    'withdrawal-asked': '作者申请撤回此件，请先答复。',
    'no-signer': '没有可审签的领导，请联系办公室。',
    'register-only': '本站问题信息只作登记，不录文字，请办理“仅登记”。',
    'wrong-entry': '代录的作者须为他人，且在册在职。',
    'wrong-co-writers': '合写人须在册在职，不与作者重复，最多5人。',
    'wrong-shares': '份额无法识别，写法如“钱芳 2，赵磊 1”，每位作者一次。',
    'wrong-co-units': '共同报送部门不与报送部门重复，最多5个。',
    'wrong-dates': '日期不对：开始日期不早于今天，结束日期不早于开始日期。',
    'delegated-already': '这些日期内已有委托，请先结束原委托。',
    'delegation-circle': '受托人在这些日期内已委托他人，转回了委托人，不能循环委托。',
    'delegation-over': '此项委托已结束。',
    'wrong-units': '请选择在册部门。',
    'wrong-due': '时限须晚于现在。',
    'someone-was-faster': '他人刚刚办理了此件，请看最新卡片再试。',
    'already-recorded': '此项已登记过，未重复登记。',
    'no-such-report': '没有找到这篇信息。',
  } satisfies Record<Refusal, string>,
  secret: (rule: string) =>
    `检出疑似涉密或敏感标志（${rule}）。内容未保存。请勿改写重报，请删除本机文字，改走机要渠道；可办理“仅登记”。`,
  secrecyRule: {
    mark: '密级或内部文件标志',
    'id-number': '身份证号',
    phone: '电话号码',
    'bank-card': '银行卡号',
    coordinates: '坐标',
  } satisfies Record<SecrecyRule, string>,
  decided: (signer: string, moment: string) => `${signer}已于${moment}签署意见，本次操作未记录。`,
  contact: (name: string) => `需要协助请联系办公室${name}。`,
  unknownPerson: (name: string) => `花名册中没有您的账号，请联系办公室${name}添加。`,
  failed: (ref: string) => `未能保存，所填内容仍在。请稍后再试；仍不行请把编号${ref}告诉办公室。`,
  pressFailed: (ref: string) => `未能办理，请重试；仍不行请把编号${ref}告诉办公室。`,
  tryAgain: '操作超时，请重试。',
};

/** What a reminder's sentence is filled with. */
export interface ReminderWords {
  unit: string;
  month: number;
  received: number;
  short: number;
  topics: string;
  office: string;
  lastDay: string;
}

/** Every catalogue has exactly these keys, with sentences of the same parameters. */
export type Words = typeof zh;
