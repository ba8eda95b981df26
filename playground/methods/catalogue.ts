import { deleteMessage, updateMessage } from './change-message.ts';
import { apiTest, authTest, botsInfo, openConnection } from './connection.ts';
import {
  conversationInfo,
  conversationMembers,
  listConversations,
  openConversation,
} from './conversations.ts';
import { completeUpload, fileInfo, getUploadUrl } from './files.ts';
import { conversationHistory, conversationReplies } from './history.ts';
import type { Method } from './method.ts';
import { getPermalink } from './permalink.ts';
import { postEphemeral } from './post-ephemeral.ts';
import { postMessage } from './post-message.ts';
import { deleteScheduledMessage, listScheduledMessages, scheduleMessage } from './schedule.ts';
import { listUsers, lookUpByEmail, userInfo } from './users.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts';

/** Every Web API method the workspace answers. */
export const catalogue: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    'api.test': apiTest,
    'apps.connections.open': openConnection,
    'auth.test': authTest,
    'bots.info': botsInfo,
    'chat.delete': deleteMessage,
    'chat.deleteScheduledMessage': deleteScheduledMessage,
    'chat.getPermalink': getPermalink,
    'chat.postEphemeral': postEphemeral,
    'chat.postMessage': postMessage,
    'chat.scheduleMessage': scheduleMessage,
    'chat.scheduledMessages.list': listScheduledMessages,
    'chat.update': updateMessage,
    'conversations.history': conversationHistory,
    'conversations.info': conversationInfo,
    'conversations.list': listConversations,
    'conversations.members': conversationMembers,
    'conversations.open': openConversation,
    'conversations.replies': conversationReplies,
    'files.completeUploadExternal': completeUpload,
    'files.getUploadURLExternal': getUploadUrl,
    'files.info': fileInfo,
    'users.info': userInfo,
    'users.list': listUsers,
    'users.lookupByEmail': lookUpByEmail,
    'views.open': viewsOpen,
    'views.publish': viewsPublish,
    'views.push': viewsPush,
    'views.update': viewsUpdate,
  }),
);
