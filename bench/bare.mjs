import { App, HTTPReceiver } from '@slack/bolt';

/**
 * The thing to be measured against: Bolt over signed HTTP with one listener that only acknowledges. Plain JavaScript, so
 * that it starts without a loader.
 */
const [port, signingSecret] = process.argv.slice(2);
const receiver = new HTTPReceiver({ signingSecret });
const authorize = () => Promise.resolve({ botToken: 'xoxb-bare', botId: 'B', botUserId: 'U' });
const app = new App({ receiver, authorize });

app.view(/.*/, ({ ack }) => ack());

await app.start({ port: Number(port), host: '127.0.0.1' });
