/** 补登只从上级通报得知的信息。 */
export const zhRetro = {
  title: '补登信息',
  lead: '只从上级通报得知、没有来稿的信息：编来稿号和登记号，不送审签，不计入来稿；登记后接着登记采用。',
  fromCheck: '通报列有、本站查无的信息：按通报所写预填，请核对后补登，同时登记采用。',
  name: '题目',
  nameMissing: '请填写题目',
  writers: '作者',
  date: '通报日期',
  save: '补登',
  author: (title: string, no: string, date: string) =>
    `《${title}》（来稿${no}）据${date}上级通报补登，不计入来稿。`,
  mark: (date: string) => `据${date}上级通报补登，不计入来稿`,
};
