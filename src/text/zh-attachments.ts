import type { BadFile } from '#domain/attachment';

/** 附件的用语。 */
export const zhAttachments = {
  label: '照片和附件',
  hint: 'JPG、PNG、GIF、PDF、Word（.docx）、Excel（.xlsx）、TXT，最多10个，每个不超过10MB',
  caption: (name: string) => `“${name}”的说明`,
  captionHint: '写明照片或材料的内容',
  kept: '保留的附件',
  ask: '请为每个附件填写说明，再点“送审”。',
  wrong: {
    kind: '只收 JPG、PNG、GIF、PDF、Word、Excel 和 TXT，且不含宏。请换一个文件。',
    'too-large': '文件超过10MB，请压缩后再选。',
    unreachable: '文件没有取到，请再点一次“送审”，或重新选择文件。',
    caption: '请填写说明，100字以内',
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
