import { Document, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Organisation } from '#domain/organisation';
import { toFile } from './to-file.ts';

/** What an office clerk should know when he opens an exported file. */
const comments: Record<string, string> = {
  revision: ' 版次由程序填写，请勿改动；过期的文件会被拒绝。',
  units: ' 部门。quota 是月任务（篇），调整时在后面添上新的月份，不改旧的。',
  people: ' 人员。调离的人写 active: false，不要删除。',
  bodies: ' 采用单位。aliases 是同一单位的其他叫法。',
  rules:
    ' 计分计酬标准，按采用日期选用。已有的一版不改，调整时在后面添一版。没有标准写“待定”。各项写法见 docs/rules.md。',
  holidays: ' off 放假，on 调休上班。',
  topics: ' 每月选题参考，0 是各月通用。',
  templates: ' 信息模板。填报时选用，只填入空着的题目和正文；方括号里的由填报人改写。',
};

/** Writes an organisation as its file: `readOrganisation` reads the same value back. */
export function writeOrganisation(organisation: Organisation): string {
  const document = new Document(toFile(organisation), { aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const comment = comments[String(key.value)];
      if (comment) key.commentBefore = comment;
      layOut(value, String(key.value));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** One line for each unit, person and body; rule versions and topics open up. */
function layOut(value: unknown, section: string): void {
  if (!isCollection(value)) return;
  // The words of a template have lines of their own.
  if (section === 'templates') return;
  if (section === 'rules' && isSeq(value)) {
    for (const version of value.items) if (isMap(version)) openVersion(version);
  } else if (isSeq(value) || section === 'topics' || section === 'holidays') {
    for (const item of value.items) inline(isSeq(value) ? item : Reflect.get(Object(item), 'value'));
  } else if (section !== 'settings') value.flow = true;
}

function openVersion(version: { items: { key: unknown; value: unknown }[] }): void {
  for (const { key, value } of version.items) {
    const name = isScalar(key) ? key.value : '';
    const byId = name === 'rates' || name === 'own';
    if (byId && isMap(value)) for (const rate of value.items) inline(rate.value);
    else if (isSeq(value)) for (const row of value.items) inline(row);
    else inline(value);
  }
}

function inline(node: unknown): void {
  if (isCollection(node)) node.flow = true;
}
