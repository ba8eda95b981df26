/** 待审签提醒、委托审签的用语。 */
export const zhSigners = {
  digest: (count: number, date: string) => `您有${count}篇信息待审签，最早为${date}报送。`,
  overdue: (title: string, no: string, signer: string, since: string) =>
    `《${title}》（来稿${no}）${since}送${signer}审签，已满8个工作小时，尚未签署意见。`,
};

/** English has the same keys. */
export type SignerWords = typeof zhSigners;
