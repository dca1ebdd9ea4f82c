/** A site of two pages, one of which holds the elements, as a loader, a framework or an optimizer brings it. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { printed } from './published.js';
import type { Publish } from './servers.js';

/** Which of the two pages. */
export type View = 'start' | 'help';

export interface Loader {
  /** As readers of the table know it. */
  name: string;
  /** Of npm; where it is not one of the tools, its version stands in `version`. */
  package?: string;
  version?: string;
  /** What a partner should know, in one line. */
  says?: string;
  /** Where a page changes without being loaded. */
  changes?: boolean;
  /** Whether the tag with `data-mount` can stand in its content. */
  mounts?: boolean;
  /** What the page says without script, where a framework draws in the browser alone. */
  noScript?: string;
  /** What it does to a page that is whole. */
  optimize?(html: string, servers: { embed: string }): string | Promise<string>;
  /** What the head holds. */
  head?: string;
  /** The body. @param content of the page, which is in HTML */
  body?(content: string): string;
  /** Draws the view into #app, in the browser, and again when it changes. */
  app?(root: Element, view: View, isDrawn: boolean): void | Promise<void>;
  /** Draws the view on a server. */
  server?(view: View): string | Promise<string>;
}

const NAVIGATION = '<nav><a href="/loader/start.html">Stad</a> <a href="/loader/help.html">Hulp</a></nav>';

/** Packages of the root, where an adapter wants those instead of the tools' own. */
const fromRoot = (names: string[]): Plugin => ({
  name: 'from-root',
  setup({ onResolve, resolve }) {
    onResolve({ filter: new RegExp(`^(${names.join('|')})(/|$)`) }, async ({ path, kind, pluginData }) =>
      pluginData ? undefined : resolve(path, { kind, pluginData: true, resolveDir: fileURLToPath(new URL('../../../', import.meta.url)) }),
    );
  },
});

async function bundled(file: URL, packages: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import adapter from ${JSON.stringify(fileURLToPath(file))};
        const root = document.querySelector('#app');
        const view = () => location.pathname.match(/(start|help)\\.html/)[1];
        const show = (isDrawn = false) => adapter.app(root, view(), isDrawn);
        addEventListener('click', (event) => {
          const link = event.target.closest('nav a');
          if (!link) return;
          event.preventDefault();
          history.pushState(null, '', link.href);
          show();
        });
        addEventListener('popstate', () => show());
        show(root.childNodes.length > 0);`,
      resolveDir: fileURLToPath(new URL('./', import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: packages.length > 0 ? [fromRoot(packages)] : [],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/**
 * @param loader with the file of its adapter
 * @param form whether the elements stand in the markup, or come by the tag
 */
export async function publishSite(
  publish: Publish,
  servers: { embed: string },
  loader: Loader & { file: URL; ofRoot?: string[] },
  form: 'elements' | 'mount',
): Promise<void> {
  const { html, tag } = await printed(servers.embed, 'elements');
  const mounting = tag.replace(
    '></script>',
    ' data-mount="blind-betting-card help-directory" data-country="BE" data-lang="nl-BE"></script>',
  );
  const elements = html.slice(html.indexOf('<div>'));
  const help = form === 'elements' ? elements : `<p>Bel <a href="tel:112">112</a>.</p>${mounting}`;
  const script = loader.app
    ? `<script>${(await bundled(loader.file, loader.ofRoot ?? [])).replaceAll('</script', '<\\/script')}</script>`
    : '';
  for (const view of ['start', 'help'] as const) {
    const own = view === 'help' ? `<h1>Hulp</h1>${help}<p id="after">De stad is open.</p>` : '<h1>Stad</h1><p>Welkom.</p>';
    const content = loader.app ? `<div id="app">${(await loader.server?.(view)) ?? ''}</div>` : own;
    const body = loader.body?.(content) ?? `<body>${NAVIGATION}<main>${content}${loader.noScript ?? ''}</main>${script}</body>`;
    const page = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${view}</title>
${form === 'elements' ? tag : ''}
${loader.head ?? ''}
</head>
${body.replace('{{navigation}}', NAVIGATION)}
</html>`;
    publish(`/loader/${view}.html`, (await loader.optimize?.(page, servers)) ?? page);
  }
}
