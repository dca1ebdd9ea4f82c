/** Proves: what readers get where a consent manager stands on the page, with the tag outside of it and filed in it, before consent and after. */
import { adaptersOf } from './adapters.js';
import { printed, template } from './published.js';
import { seen } from './reader.js';
import { sampleOf } from '../../../scripts/testing/sample.js';
import { expect, test } from './servers.js';
import { expectRow, expectRows, versionOf } from './tables.js';

export interface Manager {
  name: string;
  package: string;
  says?: string;
  /** Itself, as it stands in the head. */
  head: string;
  /** The tag as it is written so that it waits for consent. */
  filed(tag: string): string;
  /** What the button for "all" does, in the page. */
  accept(): unknown;
}

const HEAD = ['Tool', 'Version', 'Tag outside of it, before consent', 'Filed, before consent', 'Filed, after consent', 'To know'];

const managers = await adaptersOf<Manager>('consent');
const names = managers.map(({ name }) => name);

for (const manager of sampleOf(managers, 1)) {
  test(manager.name, async ({ page, servers, publish }) => {
    const { html, tag } = await printed(servers.embed, 'elements');
    const elements = html.slice(html.indexOf('<div>'));
    const open = async (own: string) => page.goto(publish('/consent.html', template(`${own}\n${manager.head}`, elements)));
    await open(tag);
    const cells: string[] = [await seen(page)];
    const openFiled = () => page.goto(publish('/consent.html', template(manager.head, `${elements}${manager.filed(tag)}`)));
    await openFiled();
    cells.push(await seen(page));
    await openFiled();
    const asked = page.waitForRequest(/src="([^"]+)"/.exec(tag)![1]!);
    await page.evaluate(manager.accept);
    await asked;
    cells.push(await seen(page));
    expect(
      cells.filter((cell) => cell === 'nothing'),
      'a reader without any number',
    ).toEqual([]);
    await expectRow('consent', HEAD, names, [manager.name, versionOf(manager.package), ...cells, manager.says ?? '']);
  });
}

test('the table has each of them', () => {
  expectRows('consent', names);
});
