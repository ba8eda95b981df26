import type { Organisation } from '#domain/organisation';
import type { Transmittal } from '#domain/transmittal';

/**
 * 文件: what is handed to a person or channel as a file. A chat keeps no key of ours beside a file: its name is all that
 * it can be looked up by, so no two notices may give the same one.
 */
export interface PaperFile {
  name: string;
  /** What people see it called. */
  title: string;
  bytes: Uint8Array;
}

/** What is wrong with a template, and with which tags. */
export interface TemplateFault {
  /** The template's file name. */
  template: string;
  why: 'unreadable' | 'not-word' | 'broken-tags' | 'unknown-tags' | 'missing-tags';
  tags: string[];
}

export type Made = { ok: true; file: PaperFile } | { ok: false; fault: TemplateFault };

/** Papers made from plain values. Their libraries are loaded when the first one is asked for. */
export interface Papers {
  transmittal(sheet: Transmittal, organisation: Organisation): Promise<Made>;
}
