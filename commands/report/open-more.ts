import { nothing, type PressDoor } from '../answer.ts';
import { manuscriptIn, reportForm } from './form.ts';

/** 「合写、附件等」: the form drawn anew with those fields; what stands in the others stays. */
export const openMore: PressDoor = (visit, _value, form) =>
  form
    ? { do: 'update', view: reportForm(visit, { manuscript: manuscriptIn(form.values), more: true }) }
    : nothing;
