import type { FieldProblem } from '#domain/check';

/** 报送表单。 */
export const zhForm = {
  title: '报送政务信息',
  reviseTitle: '修改再报',
  secrecy: '本平台为互联网平台。严禁录入国家秘密、工作秘密、内部文件和领导批示内容。',
  returned: (signer: string, reason: string) => `退回修改。${signer}：${reason}`,
  headline: '题目（一事一报，30字以内）',
  type: '信息类别',
  typeHint: '反映困难、矛盾、隐患或建议上级解决事项的，选“问题信息”',
  body: '正文（情况、分析、建议、成效）',
  eventDate: '事发（办结）日期',
  unit: '报送部门',
  declaration: '核对声明',
  declare: '已核对：内容属实、数据准确；经保密审查，不涉及国家秘密和工作秘密',
  notice: '提示',
  submit: '送审',
  close: '关闭',
};

/** 填写有误时栏目旁的提示。 */
export const zhField = {
  title: { missing: '请填写题目', future: '' },
  body: { missing: '请填写正文', future: '' },
  eventDate: { missing: '请填写日期', future: '日期不能晚于今天' },
  declaration: { missing: '请勾选核对声明', future: '' },
} satisfies Record<FieldProblem['field'], Record<FieldProblem['problem'], string>>;
