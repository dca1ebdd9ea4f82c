import { assert } from 'chai';
import { html, LitElement, render } from 'lit';
import { LocaleController } from './locale-controller.js';
import { deferredLocales, type DeferredLocales } from './testing/fake-locales.js';
import { clear, mount, settled } from './testing/mount.js';
import { hearWarnings } from './testing/warnings.js';

class Probe extends LitElement {
  static override properties = { country: {} };
  declare country: string;
  readonly locale = new LocaleController(this);

  constructor() {
    super();
    this.country = '';
  }

  override render() {
    return html`<p>${this.locale.messages?.language} ${this.locale.country?.code} ${this.locale.failed ? 'failed' : ''}</p>`;
  }
}
customElements.define('locale-probe', Probe);

const shows = (text: string) => (root: ShadowRoot) => root.textContent?.trim().replace(/\s+/g, ' ') === text;

describe('the locale controller', () => {
  afterEach(() => {
    clear();
    document.documentElement.lang = 'en';
  });

  it('takes the nearest lang, through shadow roots', async () => {
    const outer = mount(html`<section lang="fr"><div></div></section>`);
    const shadow = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    render(html`<locale-probe country="BE"></locale-probe>`, shadow);
    await settled(shadow.querySelector<Probe>('locale-probe')!, shows('fr-BE BE'));
  });

  it('finds its way out of a form whose fields are named like properties', async () => {
    const names = ['parentElement', 'parentNode', 'getAttribute', 'lang', 'closest', 'assignedSlot', 'getRootNode'];
    const form = mount(
      html`<form lang="fr">${names.map((name) => html`<input name=${name} />`)}<locale-probe country="FR"></locale-probe></form>`,
    );
    await settled(form.querySelector<Probe>('locale-probe')!, shows('fr FR'));
  });

  it('follows a lang that changes around it, as page translators do with the document', async () => {
    document.documentElement.lang = 'nl-BE';
    const probe = mount<Probe>(html`<locale-probe></locale-probe>`);
    await settled(probe, shows('nl-BE BE'));
    document.documentElement.lang = 'de';
    await settled(probe, (root) => root.textContent?.includes('de '));
  });

  it("takes the country's own form of a language that the page names without a region", async () => {
    await settled(mount<Probe>(html`<locale-probe lang="nl" country="BE"></locale-probe>`), shows('nl-BE BE'));
    await settled(mount<Probe>(html`<locale-probe lang="nl-NL" country="BE"></locale-probe>`), shows('nl BE'));
    await settled(mount<Probe>(html`<locale-probe lang="de" country="AT"></locale-probe>`), shows('de-AT AT'));
  });

  it('gives two elements two languages', async () => {
    const first = mount<Probe>(html`<locale-probe lang="fr" country="FR"></locale-probe>`);
    const second = mount<Probe>(html`<locale-probe lang="ar" country="FR"></locale-probe>`);
    await settled(first, shows('fr FR'));
    await settled(second, shows('ar FR'));
  });

  it('passes over a lang that is no tag or not ours, and says so once', async () => {
    const said = hearWarnings();
    document.documentElement.lang = 'fr';
    await settled(mount<Probe>(html`<locale-probe lang="C" country="FR"></locale-probe>`), shows('fr FR'));
    const probe = mount<Probe>(html`<locale-probe lang="tlh" country="FR"></locale-probe>`);
    await settled(probe, shows('fr FR'));
    probe.requestUpdate();
    await settled(probe, shows('fr FR'));
    const [first, second, ...others] = said;
    assert.include(first, '<locale-probe> lang="C" has no texts, "fr" is used. Known: ');
    assert.include(second, 'lang="tlh"');
    assert.isEmpty(others);
  });

  describe('with loads that wait', () => {
    let locales: DeferredLocales;
    beforeEach(() => {
      locales = deferredLocales();
      hearWarnings();
    });
    afterEach(() => locales.restore());

    it('lets the last request win', async () => {
      const probe = mount<Probe>(html`<locale-probe lang="fr" country="FR"></locale-probe>`);
      await settled(probe, () => locales.waiting.has('fr'));
      probe.lang = 'de';
      await settled(probe, () => locales.waiting.has('de'));
      locales.waiting.get('FR')!.answer();
      locales.waiting.get('de')!.answer();
      await settled(probe, shows('de FR'));
      locales.waiting.get('fr')!.answer();
      await new Promise((resolve) => setTimeout(resolve));
      await settled(probe, shows('de FR'));
    });

    it('says that a load failed and asks again when the network is back', async () => {
      const probe = mount<Probe>(html`<locale-probe lang="fr" country="FR"></locale-probe>`);
      await settled(probe, () => locales.waiting.has('fr'));
      locales.waiting.get('fr')!.fail();
      locales.waiting.get('FR')!.answer();
      await settled(probe, (root) => root.textContent?.includes('failed'));
      assert.equal(probe.locale.emergencyNumber, '112');
      locales.waiting.clear();
      dispatchEvent(new Event('online'));
      await settled(probe, () => locales.waiting.has('fr'));
      locales.waiting.get('fr')!.answer();
      locales.waiting.get('FR')!.answer();
      await settled(probe, shows('fr FR'));
    });

    it('does nothing harmful when it was removed while loading', async () => {
      const probe = mount<Probe>(html`<locale-probe lang="fr" country="FR"></locale-probe>`);
      await settled(probe, () => locales.waiting.has('fr'));
      probe.remove();
      locales.waiting.get('fr')!.answer();
      locales.waiting.get('FR')!.answer();
      await settled(probe, shows('fr FR'));
    });
  });
});
