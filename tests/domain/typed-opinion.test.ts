import { describe, expect, it } from 'vitest';
import { isRefusal, readTyped, typedWords } from '#domain/typed-opinion';

describe('words typed under a sign card', () => {
  it.each([
    '同意',
    '同意。',
    ' 同意报送 ',
    '同意，请核实数据后报送',
    '同意\n请按时限报送',
    '可报',
    '可以报送',
    'Approved',
    'agree, please verify the figures',
  ])('offer an opinion: %s', (text) => expect(readTyped(text)).toBe('opinion'));

  it.each([
    '阅',
    '已阅',
    '已阅。',
    '收到',
    '已收到！',
    '收悉',
    '知悉',
    '好',
    '好的。',
    'OK',
    'Noted.',
    'thank you',
  ])('are never an opinion: %s', (text) => expect(readTyped(text)).toBe('seen'));

  it.each([
    '同意吗？',
    '同意？',
    '不同意',
    '同意的话请退回修改',
    '同意，但暂不报送',
    '同意暂缓',
    '同意，但不上报',
    '同意，不再报',
    '同意，不予报送',
    '同意退稿',
    '同意撤稿',
    '同意撤回',
    '同意，但不要报',
    '同意报送，不予公开',
    '同意，不能报',
    '同意，别报',
    '请赵磊核实后再说',
    'approve? not yet',
    'approval needed',
    'agreement',
    '',
    `同意${'，请核实'.repeat(80)}`,
  ])('are left to the buttons: %s', (text) => expect(readTyped(text)).toBe('other'));

  it('are recorded on one line', () => {
    expect(typedWords(' 同意，\n\t请核实 ')).toBe('同意， 请核实');
  });
});

describe('words of 另写意见', () => {
  it.each([
    '不同意',
    '不同意报送。',
    '不予报送',
    '暂不报送，等核实',
    '退回，数据不实',
    '退稿重写',
    '先不报',
    '不要报',
    '不能同意',
    '不能报',
    '别报',
    '不妥',
    '不行',
    '不宜报送',
    '暂不上报该件',
    '请退回修改',
    '我不同意',
    '缓报。',
    '数据不实，退回',
    '经核，暂不上报。',
    '同意，但不上报',
    '同意，但暂不报送',
    '同意报送，但先不报。',
    '同意，不再报',
    '同意，不予报送',
    '同意，但不要报',
    '同意退稿',
    '同意撤回',
    '同意暂缓',
    '同意，退回修改。',
    '同意的话请退回修改',
    'Not approved',
    'Do not send',
    'Reject',
    'Return to the writer',
    'Approved, but do not send.',
    'approve? not yet',
  ])('read as a refusal: %s', (words) => expect(isRefusal(words)).toBe(true));

  it.each([
    '同意报送。',
    '同意，请办公室核实数据后报送。',
    '同意，请办公室按规定时限报送。',
    '同意，请持续跟踪续报。',
    '同意，数据再核一次。',
    '同意。是否已通报？',
    '请不要遗漏附件，同意报送',
    'Approved; office to verify the figures first.',
    'Approved.',
    '',
    '同意报送，不予公开。',
    '同意报送，不宜对外公开。',
    '同意报送，不报附件。',
    '同意。赔付数额暂不上报，其余报送。',
    '同意，退回的两处数据已核实。',
    '同意，请按领导小组退回意见修改后报送',
    '已阅，同意报送，不予公开。',
    '不妥之处已改，报送。',
    '数据不宜公开',
    'Approved. Do not publish.',
    'No objection.',
    'Returned figures were verified; agreed.',
  ])('are an approval: %s', (words) => expect(isRefusal(words)).toBe(false));
});
