// Proves in every engine: a target of the exit that says nothing for twenty seconds gives way to an empty page. In a window of its own, so that the test can look on.
import { assert } from 'chai';
import { kit, until } from '../testing/built-page.mjs';

it('a target that is silent for twenty seconds: an empty page', async () => {
  const silent = kit('slow', 'entry');
  const html = `<script type="module" src="${kit().folder}/blind-betting.js" crossorigin></script>
    <quick-exit href="${silent.folder}/blind-betting.js"></quick-exit>
    <script>
      const wait = setInterval(() => {
        const exit = document.querySelector('quick-exit').shadowRoot?.querySelector('a[part~=exit]');
        if (!exit) return;
        clearInterval(wait);
        exit.click();
      }, 20);
    </script>`;
  const address = `${location.origin}/packages/embed/built/page?${new URLSearchParams({ html, headers: '{}' })}`;
  const view = window.open(address)!;
  await until(async () => (await silent.asked()).length > 0, 'the target is asked for');
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  assert.equal(view.location.href, address, 'the target may still answer');
  await until(() => view.location.href === 'about:blank', 'an empty page took the place, for the target is still silent');
  view.close();
  // Nothing shall be on its way any more when the next page comes.
  await silent.mend();
});
