/** Proves in every engine: `frame.html` of another origin shows what its address asks for; the exit in a frame leaves the whole page where the frame may, and says so where it may not. */
import { loadMessages } from '@blind-betting/locales';
import { assert } from 'chai';
import { elsewhere, kit, until } from '../testing/built-page.mjs';

/** As `html --frame` prints it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-modals allow-top-navigation';

const pageAt = (origin: string, html: string) => `${origin}/packages/embed/built/page?${new URLSearchParams({ html, headers: '{}' })}`;
const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

let opened: Window | null = null;
afterEach(() => opened?.close());

/** Opens a page around a frame, whose messages it keeps. A window of its own: an exit that may leave the page would take the test along. */
function openAround(address: string, sandbox: string): Window & { said?: string } {
  const html = `<script>addEventListener('message', ({ data }) => (window.said = data));</script>
    <iframe src="${attribute(address)}" sandbox="${sandbox}" width="400" height="640"></iframe>`;
  opened = window.open(pageAt(location.origin, html));
  return opened!;
}

/** A page with an exit that is pressed at once, and tells the page around what is in it then. */
const leaving = (target: string) => `<script type="module" src="${kit().folder}/blind-betting.js" crossorigin></script>
  <h1>Help</h1>
  <quick-exit lang="nl" href="${attribute(target)}"></quick-exit>
  <script>
    new MutationObserver(() => {
      const { lang, textContent } = document.querySelector('[role=alert]') ?? {};
      if (lang) top.postMessage([lang, document.documentElement.textContent].join('|'), '*');
    }).observe(document, { childList: true, subtree: true });
    const wait = setInterval(() => {
      const exit = document.querySelector('quick-exit').shadowRoot?.querySelector('.root[lang] .exit');
      if (!exit) return;
      clearInterval(wait);
      exit.click();
    }, 20);
  </script>`;

describe('the exit in a frame of another origin', () => {
  const target = pageAt(location.origin, '<p>The weather</p>');

  it('leaves the whole page with the line that the guide gives', async () => {
    const view = openAround(pageAt(elsewhere, leaving(target)), SANDBOX);
    await until(() => view.location.href === target && view.document.body?.textContent?.includes('The weather'), 'the target is there');
    assert.equal(view.document.querySelectorAll('iframe').length, 0);
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    it(`says that the page is still open where it may not leave it (${sandbox})`, async () => {
      const view = openAround(pageAt(elsewhere, leaving(target)), sandbox);
      await until(() => view.said, 'the frame says so');
      const { stillOpen } = (await loadMessages('nl')).exit;
      assert.equal(view.said, `nl|${stillOpen}`, 'nothing else is left');
      assert.equal(view.document.querySelectorAll('iframe').length, 1);
    });
});

describe('frame.html', () => {
  /** Of the same origin as the test, so that it can look into it. */
  async function framed(query: string): Promise<Document> {
    const frame = document.createElement('iframe');
    frame.width = '400';
    frame.height = '640';
    frame.src = `${kit('copied').folder.replace(elsewhere, '')}/frame.html${query}`;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('help-directory, blind-betting-card'), 'the elements are there');
    return frame.contentDocument!;
  }
  const drawn = (page: Document, tag: string) => page.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root[lang]');
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('draws what its address asks for', async () => {
    const page = await framed('?country=LU&elements=card,help-directory&lang=fr&story=job');
    await until(() => drawn(page, 'blind-betting-card') && drawn(page, 'help-directory'), 'both are drawn');
    assert.equal(drawn(page, 'blind-betting-card')!.lang, 'fr');
    assert.equal(page.querySelector('blind-betting-card')!.getAttribute('story'), 'job');
    assert.include(page.querySelector('blind-betting-card p')!.textContent, 'Luxembourg', 'the numbers of that country alone');
    assert.lengthOf(page.querySelectorAll('p'), 1);
    const exit = () => page.querySelector('blind-betting-card')!.shadowRoot!.querySelector('quick-exit');
    await until(() => exit()?.shadowRoot?.querySelector('.exit'), 'there is an exit');
  });

  it('takes what the copy has, and says what it has not', async () => {
    const page = await framed('?country=UK&elements=help-directory,<b>&lang=en-GB');
    const directory = page.querySelector('help-directory')!;
    assert.deepEqual(directory.getAttributeNames(), []);
    assert.isNull(page.querySelector('blind-betting-card, b'));
    assert.isAbove(page.querySelectorAll('p').length, 1, 'the numbers of all its countries, until it is drawn');
  });
});
