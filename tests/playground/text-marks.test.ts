import { describe, expect, it } from 'vitest';
import { type Mark, marksOf } from '#playground/page/text-marks/marks';

const text = (value: string): Mark => ({ kind: 'text', text: value });

describe('marked-up text is read', () => {
  it.each<[string, string, Mark[]]>([
    ['plain', '路面整修', [text('路面整修')]],
    ['bold', '*重要*：请看', [{ kind: 'bold', marks: [text('重要')] }, text('：请看')]],
    ['a single bold sign', '*好*', [{ kind: 'bold', marks: [text('好')] }]],
    [
      'italic in bold',
      '*a _b_*',
      [{ kind: 'bold', marks: [text('a '), { kind: 'italic', marks: [text('b')] }] }],
    ],
    ['struck', '~旧~ 新', [{ kind: 'strike', marks: [text('旧')] }, text(' 新')]],
    ['code, whatever is in it', '`*a* &lt;b&gt;`', [{ kind: 'code', text: '*a* <b>' }]],
    ['a fence', '```\na\n*b*\n```', [{ kind: 'fence', text: 'a\n*b*' }]],
    [
      'a link with words',
      '<https://a.cn/?x=1&amp;y=2|首页>',
      [{ kind: 'link', url: 'https://a.cn/?x=1&y=2', label: '首页' }],
    ],
    [
      'a bare link',
      '见https://a.cn/b，谢谢',
      [text('见'), { kind: 'link', url: 'https://a.cn/b', label: 'https://a.cn/b' }, text('，谢谢')],
    ],
    ['a mail address', '<mailto:a@b.cn|a@b.cn>', [{ kind: 'link', url: 'mailto:a@b.cn', label: 'a@b.cn' }]],
    ['a person', '<@U1> 好', [{ kind: 'person', id: 'U1', label: '' }, text(' 好')]],
    ['a channel', '<#C1|team>', [{ kind: 'channel', id: 'C1', label: 'team' }]],
    ['everyone', '<!channel>', [{ kind: 'group', label: '@channel' }]],
    ['lines', 'a\n\nb', [text('a'), { kind: 'break' }, text(''), { kind: 'break' }, text('b')]],
    [
      'a quote',
      '&gt; a\n&gt; b\nc',
      [{ kind: 'quote', marks: [text('a'), { kind: 'break' }, text('b')] }, text('c')],
    ],
  ])('%s', (_what, typed, marks) => {
    expect(marksOf(typed)).toEqual(marks);
  });

  it.each([
    ['signs inside a word', 'a*b*c 3*4*5 snake_case_name'],
    ['signs with room around', '* a * and _ b _'],
    ['a sign without its pair', '*a'],
    ['rows of signs', '**** ____'],
  ])('as text: %s', (_what, typed) => {
    expect(marksOf(typed)).toEqual([text(typed)]);
  });

  it('as text where it was escaped', () => {
    expect(marksOf('&lt;!channel&gt; &lt;@U1&gt; &amp;lt;')).toEqual([text('<!channel> <@U1> &lt;')]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.cn'])('never as a link to %s', (url) => {
    expect(marksOf(`<${url}|here>`)).toEqual([text(`<${url}|here>`)]);
  });
});
