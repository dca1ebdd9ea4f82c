/** Proves: what readers get of the page that an editor or a sanitizer has saved, as the tool comes and with its recipe, is what the guide tells. */
import { sampleOf } from '../../../scripts/testing/sample.js';
import { adaptersOf } from './adapters.js';
import { edited, type Editor } from './editor.js';
import { printed, template } from './published.js';
import { outcomeOf } from './reader.js';
import { expect, test } from './servers.js';
import { expectRecipes, expectRow, expectRows, versionOf } from './tables.js';

const HEAD = ['Tool', 'Version', 'Elements', 'Elements and tag', 'Plain boxes', 'Elements, recipe', 'Plain boxes, recipe', 'Recipe'];

const editors = await adaptersOf<Editor>('editors');
const names = editors.map(({ name }) => name);

for (const editor of sampleOf(editors, 2)) {
  test(editor.name, async ({ page, browser, servers, publish }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const cells: string[] = [];
    let isScriptTaken = false;
    for (const hasRecipe of [false, true]) {
      for (const form of ['elements', 'placeholder'] as const) {
        const { html, tag } = await printed(servers.embed, form);
        const outcome = (head: string, saved: string) => outcomeOf(page, plain, publish('/published.html', template(head, saved)));
        if (hasRecipe && !editor.recipe) cells.push('');
        else {
          const saved = await edited(page, publish, editor, html, hasRecipe);
          cells.push(await outcome(tag, saved));
          if (!hasRecipe) isScriptTaken = !saved.includes('<script');
          else if (isScriptTaken && !editor.keepsAll) expect(saved, 'the recipe opens no door to scripts').not.toContain('<script');
          if (form === 'elements' && !hasRecipe) cells.push(await outcome('', saved));
        }
      }
    }
    await plain.close();
    expect(
      cells.filter((cell) => cell.includes('nothing')),
      'a reader without any number',
    ).toEqual([]);
    const version = editor.package ? versionOf(editor.package) : `Chromium ${browser.version().replace(/\..*/, '')}`;
    await expectRow('editors', HEAD, names, [editor.name, version, ...cells, editor.says ?? '']);
  });
}

test('the table has each of them', () => {
  expectRows('editors', names);
});

test('the recipes are those of the tests', async () => {
  await expectRecipes('recipes', editors);
});
