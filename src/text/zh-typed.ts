/** 在消息里回复文字时的用语。 */
export const zhTyped = {
  ask: (text: string) => `您回复的“${text}”是否记为审签意见？`,
  about: (title: string) => `《${title}》`,
  yes: '记为同意',
  no: '不是',
  recorded: (words: string) => `已记为审签意见：${words}`,
  dropped: '未记录，请用审签卡上的按钮办理。',
  notHeard: (command: string) =>
    `在此回复的文字不作办理。审签请用卡片上的按钮；输入“${command} 帮助”查看用法。`,
};
