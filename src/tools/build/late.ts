import type { OnResolveResult, Plugin } from 'esbuild';

/** Bolt's receivers that no house of ours has, and express with them: left out. */
const never = new Set(['./receivers/ExpressReceiver', './receivers/AwsLambdaReceiver']);
/**
 * What Bolt and the metrics load with themselves and a start need not have: the sign-in by OAuth, the socket where Slack comes
 * by HTTP, tracing. Each is loaded when something of it is first asked for.
 */
const late = new Set(['@slack/oauth', '@slack/socket-mode', '@opentelemetry/api']);
const loaders = /[/\\]node_modules[/\\](?:@slack[/\\]bolt|prom-client)[/\\]/;

export const loadLate = (home: string): Plugin => ({
  name: 'late',
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /./ }, async (asked): Promise<OnResolveResult | null> => {
      const { path, importer, resolveDir, kind, pluginData } = asked;
      if (pluginData === 'now' || !loaders.test(importer)) return null;
      if (never.has(path)) return { path, namespace: 'never' };
      if (!late.has(path)) return null;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'now' });
      return { path: found.path, namespace: 'late' };
    });
    onLoad({ filter: /./, namespace: 'never' }, () => ({ contents: '' }));
    // What zod says in other languages: our messages are our own.
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js';`,
    }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `
        let real;
        const get = (_, name) => name === '__esModule' ? true : (real ??= require(${JSON.stringify(path)}))[name];
        module.exports = new Proxy({}, { get });`,
      loader: 'js',
      resolveDir: home,
    }));
  },
});
