import type { Message } from '../state/seen.ts';

interface MessageBlocksProps {
  blocks: NonNullable<Message['blocks']>;
  channel: string;
  ts: string;
}

export const MessageBlocks = ({ blocks }: MessageBlocksProps) => <pre>{JSON.stringify(blocks, null, 1)}</pre>;
