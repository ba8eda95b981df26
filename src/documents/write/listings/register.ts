import type { RegisterRow } from '#domain/listing';
import type { SeriesNumber } from '#domain/report';
import { listingWords as words } from '#text/listings';
import { listWords, numberWords } from '#text/paper-words';
import { zhNames } from '#text/zh-names';
import type { Field } from './field.ts';

const { register } = words;
const no = (number: SeriesNumber | null) => (number ? numberWords(number.year, number.number) : null);

/** 来稿登记簿. */
export const registerFields: Field<RegisterRow>[] = [
  { name: words.number, kind: 'integer', width: 6, value: (_row, number) => number },
  { name: register.receipt, kind: 'text', width: 10, value: ({ receipt }) => no(receipt) },
  { name: register.registration, kind: 'text', width: 10, value: ({ registration }) => no(registration) },
  { name: register.receivedOn, kind: 'date', width: 12, value: ({ receivedOn }) => receivedOn },
  { name: words.unit, kind: 'text', width: 14, value: ({ unit }) => unit },
  { name: register.writers, kind: 'text', width: 12, value: ({ writers }) => listWords(writers) },
  { name: words.title, kind: 'text', width: 40, value: ({ title }) => title ?? words.hidden },
  { name: register.type, kind: 'text', width: 10, value: ({ type }) => zhNames.type[type] },
  { name: register.eventDate, kind: 'date', width: 12, value: ({ eventDate }) => eventDate },
  { name: register.status, kind: 'text', width: 12, value: ({ status }) => zhNames.status[status] },
  { name: register.signer, kind: 'text', width: 10, value: ({ signer }) => signer },
  { name: register.signedOn, kind: 'date', width: 12, value: ({ signedOn }) => signedOn },
  { name: register.sentTo, kind: 'text', width: 16, value: ({ sentTo }) => listWords(sentTo) || null },
  { name: register.sentOn, kind: 'date', width: 12, value: ({ sentOn }) => sentOn },
  { name: register.adoptions, kind: 'integer', width: 10, total: true, value: ({ adoptions }) => adoptions },
  {
    name: register.remark,
    kind: 'text',
    width: 12,
    value: ({ registerOnly }) => (registerOnly ? register.registerOnly : null),
  },
];
