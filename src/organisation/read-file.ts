import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Organisation } from '#domain/organisation';
import { crossFindings } from './cross-checks.ts';
import { fileSchema } from './file-schema.ts';
import { formMessages } from './form-messages.ts';
import { fromFile } from './from-file.ts';
import { placed } from './lines.ts';
import type { Message, Problem } from './problem.ts';
import { schemaFindings } from './schema-findings.ts';

export type ReadOrganisation = { ok: true; organisation: Organisation } | { ok: false; problems: Problem[] };

const largest = 1_000_000;

function syntaxMessage({ code, message }: YAMLParseError): Message {
  if (code === 'DUPLICATE_KEY') return formMessages.duplicateKey();
  if (code === 'TAB_AS_INDENT') return formMessages.tab();
  return formMessages.syntax(message.split(' at line ')[0] ?? message);
}

const syntaxProblem = (error: YAMLParseError): Problem => ({
  line: error.linePos?.[0].line ?? 1,
  column: error.linePos?.[0].col ?? 1,
  path: '',
  message: syntaxMessage(error),
});

/** The plain values of a document, or why there are none (an alias that leads nowhere or explodes). */
function valuesOf(document: Document): { values: unknown } | { fault: Message } {
  try {
    return { values: document.toJS() };
  } catch (error) {
    return { fault: formMessages.syntax(error instanceof Error ? error.message : String(error)) };
  }
}

/** Reads an organisation file, or lists everything that is wrong with it, in the order of the lines. */
export function readOrganisation(text: string): ReadOrganisation {
  const nowhere = { line: 1, path: '' };
  if (text.length > largest)
    return { ok: false, problems: [{ ...nowhere, message: formMessages.tooLarge() }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map(syntaxProblem);
  // A broken text yields only guesses; a key written twice leaves the rest readable.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { ok: false, problems };
  const read = valuesOf(document);
  if ('fault' in read) return { ok: false, problems: [...problems, { ...nowhere, message: read.fault }] };

  const file = fileSchema.safeParse(read.values);
  const findings = [
    ...(file.success ? [] : schemaFindings(file.error, read.values)),
    ...crossFindings(read.values),
  ];
  problems.push(...findings.map((finding) => placed(document, lines, finding)));
  if (file.success && problems.length === 0) return { ok: true, organisation: fromFile(file.data) };
  return {
    ok: false,
    problems: problems.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0)),
  };
}
