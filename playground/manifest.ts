import { type Fields, fields, fieldsList, list } from './fields.ts';

/** What the app's manifest declares; Slack gives an app nothing else. */
const settings = (manifest: Fields) => fields(manifest.settings);
const features = (manifest: Fields) => fields(manifest.features);

export const scopesOf = (manifest: Fields): string[] =>
  list(fields(fields(manifest.oauth_config).scopes).bot).filter((scope) => typeof scope === 'string');

export const hasCommand = (manifest: Fields, command: string): boolean =>
  fieldsList(features(manifest).slash_commands).some((known) => known.command === command);

export const hasShortcut = (manifest: Fields, callbackId: string, type: 'global' | 'message'): boolean =>
  fieldsList(features(manifest).shortcuts).some(
    (known) => known.callback_id === callbackId && known.type === type,
  );

export const hearsEvent = (manifest: Fields, event: string): boolean =>
  list(fields(settings(manifest).event_subscriptions).bot_events).includes(event);

export const hasHome = (manifest: Fields): boolean =>
  fields(features(manifest).app_home).home_tab_enabled === true;

/** The tab is there unless the manifest takes it away. */
export const hasNoMessages = (manifest: Fields): boolean =>
  fields(features(manifest).app_home).messages_tab_enabled === false;

export const isInteractive = (manifest: Fields): boolean =>
  fields(settings(manifest).interactivity).is_enabled === true;

export const isOnSockets = (manifest: Fields): boolean => settings(manifest).socket_mode_enabled === true;
