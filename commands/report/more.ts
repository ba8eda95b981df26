import type { KnownBlock } from '@slack/types';
import type { Visit } from '../answer.ts';
import type { FormValues } from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button } from '../kit.ts';
import { authorFields } from './co-writing.ts';

/** 「合写、附件等」: fields that few reports need stand behind a button, so that the form stays short. */
export const moreFields = (visit: Visit, shown: boolean): KnownBlock[] =>
  shown ? authorFields(visit) : actions(button(press.more, visit.words.writing.more, {}));

/** Whether a form that came back shows them. */
export const hasMore = (values: FormValues): boolean => field.coWriters in values;
