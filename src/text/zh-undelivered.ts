/** 未送达的通知。 */
export const zhUndelivered = {
  title: '未送达',
  told: (whom: string) =>
    `发给${whom}的通知未能送达。请核对其账号或频道（账号在用，信报已在频道内），再到“未送达”中重发。`,
  open: '查看未送达',
  none: '没有未送达的通知。',
  more: '只列最早的20件，处理后再看其余。',
  row: (whom: string, reason: string, moment: string) => `${moment}发给${whom}：${reason}`,
  resend: '重发',
  resent: '已列入重发。',
  channels: { team: '政务信息频道', office: '办公室频道' },
  reasons: {
    'no account or channel': '没有对应的账号或频道',
    channel_not_found: '找不到频道',
    not_in_channel: '信报不在频道内',
    is_archived: '频道已归档',
    user_not_found: '找不到账号',
    user_disabled: '账号已停用',
    missing_scope: '信报缺少权限',
  },
  otherReason: (error: string) => `聊天平台未接收（${error}）`,
};
