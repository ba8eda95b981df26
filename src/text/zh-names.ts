import type { AdoptionKind, InstructionLevel } from '#domain/adoption';
import type { DispatchWay } from '#domain/dispatch';
import type { ReportStatus, ReportType } from '#domain/report';

/** 类别、状态、方式等的名称。 */
export const zhNames = {
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
};
