import type { Channel, Person } from '../state/seen.ts';

export const personName = (people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id;

export const channelName = (channels: readonly Channel[], id: string): string =>
  channels.find((channel) => channel.id === id)?.name || id;
