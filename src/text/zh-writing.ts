import type { EntryWay } from '#domain/authorship';

/** 合写、代录的用语。 */
export const zhWriting = {
  more: '合写、附件等',
  coWriters: '合写人（可多选）',
  coWritersHint: '按姓名查找；合写人可修改再报、撤回，不能审签本篇',
  shares: '份额',
  sharesHint: '如“钱芳 2，赵磊 1”，每位作者一次；不填为均分',
  coUnits: '共同报送部门（可多选）',
  coUnitsHint: '来稿计入报送部门，不重复计数',
  entryWriter: '代录：作者',
  entryWriterHint: '电话或纸质来稿由办公室代录时选择，计入作者所在部门',
  entryWay: '代录：来稿方式',
  entryWayHint: '选了代录作者的必选',
  entryWayMissing: '请选择来稿方式',
  entryWriterMissing: '请选择作者',
  ways: { phone: '电话', paper: '纸质' } satisfies Record<EntryWay, string>,
  entered: (way: string, clerk: string) => `代录（${way}来稿）：${clerk}`,
  share: (name: string, share: number) => `${name}${share}`,
  shared: (shares: string) => `份额：${shares}`,
};
