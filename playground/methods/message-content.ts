import { checkBlocks } from '../blocks/check-blocks.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';
import { messagesOf, problem } from '../blocks/problem.ts';
import { isTooMuch } from '../blocks/text-total.ts';
import { type Fields, fieldsList, isFields, text, unfold } from '../fields.ts';
import { type Answer, refuse } from './answer.ts';

export interface Content {
  text: string;
  blocks?: Fields[] | undefined;
  attachments?: Fields[] | undefined;
  metadata?: Fields | undefined;
  warnings: string[];
}

const mostPosted = 40_000;
const mostMarkdown = 12_000;
const mostAttachments = 100;

function metadataOf(value: unknown): Fields | undefined | 'invalid' {
  if (value === undefined || value === '') return undefined;
  const metadata = unfold(value);
  if (!isFields(metadata)) return 'invalid';
  // An empty object takes metadata away on an update.
  if (Object.keys(metadata).length === 0) return metadata;
  return typeof metadata.event_type === 'string' && isFields(metadata.event_payload) ? metadata : 'invalid';
}

function blocksOf(value: unknown): Fields[] | undefined | Answer {
  if (value === undefined || value === '') return undefined;
  const blocks = unfold(value);
  if (!Array.isArray(blocks)) return refuse('invalid_blocks_format');
  const problems = checkBlocks(blocks, '/blocks', 'message');
  const markdown = fieldsList(blocks).filter((block) => block.type === 'markdown');
  const written = markdown.reduce((sum, block) => sum + (text(block.text) ?? '').length, 0);
  if (written > mostMarkdown)
    problems.push(
      ...problem('/blocks', `markdown must be less than ${mostMarkdown + 1} characters in total`),
    );
  if (problems.length > 0) return refuse('invalid_blocks', messagesOf(problems));
  return isTooMuch(blocks) ? refuse('msg_blocks_too_long') : nameBlocks(fieldsList(blocks));
}

/** What a message says, read from a call's arguments, or why Slack would not take it. */
export function messageContent(args: Fields): Content | Answer {
  const blocks = blocksOf(args.blocks);
  if (blocks !== undefined && !Array.isArray(blocks)) return blocks;
  const metadata = metadataOf(args.metadata);
  if (metadata === 'invalid') return refuse('invalid_metadata_format');
  const markdown = text(args.markdown_text);
  if (markdown !== undefined && (text(args.text) !== undefined || blocks?.length))
    return refuse('markdown_text_conflict');
  if ((markdown ?? '').length > mostMarkdown) return refuse('msg_too_long');
  const given = text(args.text) ?? markdown ?? '';
  const attachments = args.attachments === undefined ? undefined : fieldsList(unfold(args.attachments));
  if ((attachments ?? []).length > mostAttachments) return refuse('too_many_attachments');
  if (given === '' && !blocks?.length && !attachments?.length) return refuse('no_text');
  const warnings = given.length > mostPosted ? ['message_truncated'] : [];
  return { text: given.slice(0, mostPosted), blocks, attachments, metadata, warnings };
}

export const isRefusal = (content: Content | Answer): content is Answer => 'ok' in content;
