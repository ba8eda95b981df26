import { open, type PressDoor } from '../answer.ts';
import { modal } from '../ids.ts';
import { header, modalView, note, paragraphs } from '../kit.ts';
import { byline, refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { attachmentsRead } from './attachments.ts';
import { entryNotes, shareNotes } from './co-writing.ts';
import { hintsRead } from './hint-lines.ts';
import { placeNotes } from './register-only.ts';

/** 「阅读全文」. */
export const fullTextPress: PressDoor = async (visit, value) => {
  const { words, organisation, services, person } = visit;
  const { report: id } = carried(ofReport, value);
  const ruling = await services.readReport(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { report } = ruling.value;
  return open(
    modalView(modal.reading, { title: words.sign.full, close: words.form.close }, [
      header(report.text.title),
      ...paragraphs(report.text.body),
      ...placeNotes(words, report),
      ...attachmentsRead(words, id, report.text.attachments),
      ...hintsRead(words, organisation, report),
      note(byline(words, organisation, report)),
      ...entryNotes(words, organisation, report),
      ...shareNotes(words, organisation, report),
    ]),
  );
};
