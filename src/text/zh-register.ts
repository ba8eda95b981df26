/** 仅登记的用语。 */
export const zhRegister = {
  title: '仅登记',
  note: '不宜录入文字的信息，只登记代号和文稿存放处，不录题目和正文；审签、上报按纸质或机要办理。',
  code: '代号（代替题目）',
  codeHint: '如“问题信息第3号”，不写具体事项',
  place: '文稿存放处',
  placeHint: '如“办公室保密柜”',
  declare: '已核对：代号、日期、存放处无误；所填内容不涉及国家秘密和工作秘密，文稿按保密规定保管',
  placeMissing: '请填写文稿存放处',
  writer: '作者',
  writerHint: '办公室代为登记时选择；计入作者所在部门',
  lies: (place: string) => `仅登记，文稿存${place}`,
};
