import type { Organisation } from '#domain/organisation';
import type { Role } from '#domain/person';

/** Everybody who may come, by his account and by whom the station takes him for. */
export const comers: Record<string, [user: string, person: string | null]> = {
  信息员: ['U06ZHAO', 'zhao-lei'],
  部门负责人: ['U17FENG', 'feng-guoqiang'],
  副站长: ['U02WANG', 'wang-zhiyuan'],
  站长: ['U01ZHOU', 'zhou-jianguo'],
  '编制、起草的经办人': ['U05SUN', 'sun-xiaomei'],
  另一位经办人: ['U12GAO', 'gao-yun'],
  办公室主任: ['U04CHEN', 'chen-li'],
  财务: ['U10HE', 'he-tao'],
  管理员: ['U11XU', 'xu-lin'],
  监督: ['U28ZHENG', 'zheng-haiyan'],
  已离岗的人: ['U09LIU', null],
  生人: ['U99GUEST', null],
};

/** The demo station with one person more for the finance, for the administration and for the office, and one who has left. */
export function peopled(demo: Organisation): Organisation {
  const given: Record<string, Role[]> = { 'he-tao': ['finance'], 'xu-lin': ['admin'], 'gao-yun': ['clerk'] };
  const people = demo.people.map((person) => ({
    ...person,
    roles: given[person.id] ?? person.roles,
    active: person.id !== 'liu-jing',
  }));
  return { ...demo, people };
}

/** What stands in a form's fields as they come from Slack. */
export const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
export const chosen = (value: string) => ({ e: { type: 'static_select', selected_option: { value } } });
export const ticked = (...values: string[]) => ({
  e: { type: 'checkboxes', selected_options: values.map((value) => ({ value })) },
});
export const day = (selected_date: string) => ({ e: { type: 'datepicker', selected_date } });
