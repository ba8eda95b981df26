/** 我的信息。 */
export const zhMine = {
  title: '我的信息',
  none: (command: string) => `您还没有报送过信息。输入${command}报送第一篇。`,
  line: (no: string, title: string, status: string) => `来稿${no}《${title}》：${status}`,
  money: (earned: string, paid: string, unpaid: string, pending: number, asOf: string) =>
    `本年稿酬：应得${earned}，已发${paid}，待发${unpaid}${pending > 0 ? `，另有标准待定${pending}条次` : ''}（截至${asOf}）`,
  earlier: (amount: string) => `往年稿酬待发：${amount}`,
};
