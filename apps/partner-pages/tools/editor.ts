/** What an editor or a sanitizer makes of what is pasted into it: the real tool, in the browser or in Node. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Publish } from './servers.js';

export interface Editor {
  /** As readers of the table know it. */
  name: string;
  /** Of npm; none where the browser brings it. */
  package?: string;
  /** Files of packages that a page loads by a tag, where it cannot be bundled. */
  scripts?: string[];
  /** Runs in Node, as on a server, and not in a page. */
  runsInNode?: boolean;
  /** The recipe, in one line. */
  says?: string;
  /** What a site adds to its settings, between `// recipe` and `// end`, as the guide prints it. */
  recipe?: unknown;
  /** Whether with the recipe it keeps scripts too, which it takes out otherwise. */
  keepsAll?: boolean;
  /** Pastes the source, and gives back what is saved. @param recipe undefined: as it comes */
  edit(html: string, recipe?: never): string | Promise<string>;
}

/** The code of an adapter for the browser. */
async function bundled(file: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'adapter',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/**
 * @param page of the origin that serves the libraries
 * @param editor with the file of its adapter
 * @param html as it is pasted
 * @param hasRecipe whether with the recipe, or as the tool comes
 * @returns what it saves
 */
export async function edited(
  page: Page,
  publish: Publish,
  editor: Editor & { file: URL },
  html: string,
  hasRecipe: boolean,
): Promise<string> {
  if (editor.runsInNode) return editor.edit(html, (hasRecipe ? editor.recipe : undefined) as never);
  const scripts = (editor.scripts ?? []).map((address) => `<script src="/tools/libraries/${address}"></script>`).join('');
  await page.goto(publish('/editor.html', `<!doctype html><html lang="nl"><title>Editor</title>${scripts}<div id="editor"></div></html>`));
  await page.addScriptTag({ content: await bundled(editor.file) });
  return page.evaluate(
    async ([pasted, withRecipe]) => {
      const { default: adapter } = (globalThis as unknown as { adapter: { default: Editor } }).adapter;
      return adapter.edit(pasted, (withRecipe ? adapter.recipe : undefined) as never);
    },
    [html, hasRecipe] as const,
  );
}
