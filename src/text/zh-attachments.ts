import type { BadFile } from '#domain/attachment';

/** 附件的用语。 */
export const zhAttachments = {
  label: '照片和附件',
  hint: 'JPG、PNG、GIF、PDF、Word（.docx）、Excel（.xlsx）、TXT，最多10个，每个不超过10MB。草稿不留文件，继续填写时请重新选择',
  captions: '照片和附件的说明',
  captionsHint: '有附件时必填：每个附件一行，按选择的先后，写明照片或材料的内容',
  uneven: (files: number, lines: number) => `附件${files}个，说明${lines}行；请每个附件写一行说明`,
  kept: '保留的附件',
  ofFile: (name: string, wrong: string) => `“${name}”：${wrong}`,
  wrong: {
    kind: '只收 JPG、PNG、GIF、PDF、Word、Excel 和 TXT，且不含宏。请换一个文件。',
    'too-large': '文件超过10MB，请压缩后再选。',
    'long-text': '文本文件超过300KB，请减少内容后再选。',
    unreachable: '文件没有取到，请再点一次“送审”，或重新选择文件。',
    caption: '说明请在100字以内',
    'too-many': '附件最多10个，请减少后再送审。',
  } satisfies Record<BadFile['why'], string>,
  card: (count: number, captions: string) => `附件${count}个：${captions}`,
  line: (number: number, caption: string, name: string, size: string) =>
    `附件${number}：${caption}（${name}，${size}）`,
  megabytes: (size: string) => `${size}MB`,
  take: '取附件',
  coming: '附件随后以私信发给您。',
  here: (title: string, caption: string) => `《${title}》附件：${caption}`,
};
