/**
 * 报送单用语: what stands on the sheet that goes to a Chinese superior, and in its template. It is Chinese whatever
 * language the chat speaks, so it has no English twin.
 */
export const transmittalWords = {
  paper: '政务信息报送单',
  /** The template's file, ours and the one an office puts before it. */
  template: '报送单.docx',
  number: (year: number, number: number) => `${year}-${String(number).padStart(3, '0')}`,
  day: (date: string) =>
    `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  person: (name: string, post: string) => `${name}${post}`,
  type: { general: '一般信息', problem: '问题信息' },
  title: (receipt: string) => `政务信息报送单（来稿${receipt}）`,
  delegate: (delegate: string, principal: string) => `${delegate}受${principal}委托审签`,
  onPaper: (signer: string, clerk: string, place: string) =>
    `${signer}（纸质审签，由${clerk}补登，原件存${place}）`,
  byPhone: (signer: string, clerk: string) => `${signer}（电话同意，由${clerk}记录）`,
  office: '办公室',
  registerOnly: (place: string) => `（仅登记，文稿存${place}）`,
  /** Tags of the template, `{题目}` and so on. */
  tags: {
    station: '报送单位',
    title: '题目',
    body: '正文',
    paragraphs: '正文段落',
    paragraph: '段落',
    type: '信息类别',
    signer: '审签人',
    opinion: '审签意见',
    signedOn: '审签日期',
    clerk: '经办人',
    phone: '联系电话',
    sentOn: '上报日期',
    receipt: '来稿号',
    registration: '登记号',
  },
} as const;
