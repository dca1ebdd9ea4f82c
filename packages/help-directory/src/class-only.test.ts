// A developer who imports the class alone and gives it a tag of her own: the exit must be there all the same.
import { clear, mount, settled } from '@blind-betting/base/testing.js';
import { QuickExit } from '@blind-betting/quick-exit';
import { assert } from 'chai';
import { html } from 'lit';
import { HelpDirectory } from './help-directory.js';

interface ScopedOptions {
  customElementRegistry: CustomElementRegistry;
}

/** A registry of one shadow tree; undefined in engines that know only that of the page. */
function scopedRegistry(): CustomElementRegistry | undefined {
  if (!('customElementRegistry' in Element.prototype)) return undefined;
  return new CustomElementRegistry();
}

/** A directory whose shadow tree has a registry of its own. */
function withRegistry(registry: CustomElementRegistry): typeof HelpDirectory {
  return class extends HelpDirectory {
    static override shadowRootOptions = { ...HelpDirectory.shadowRootOptions, customElementRegistry: registry } as ShadowRootInit;

    protected override createRenderRoot() {
      const root = super.createRenderRoot();
      const importNode = document.importNode.bind(document) as unknown as (node: Node, options: ScopedOptions) => Node;
      this.renderOptions.creationScope = { importNode: ((node: Node) => importNode(node, { customElementRegistry: registry })) as never };
      return root;
    }
  };
}

describe('a directory of which only the class is imported', () => {
  afterEach(clear);

  it('defines nothing until one stands on a page', () => {
    assert.isUndefined(customElements.get('help-directory'));
    assert.isUndefined(customElements.get('quick-exit'));
  });

  it('defines its exit for the page where nobody has', async () => {
    customElements.define('my-help', class extends HelpDirectory {});
    const root = await settled(mount(html`<my-help lang="en" country="BE"></my-help>`), (shadow) =>
      shadow.querySelector('quick-exit')?.shadowRoot?.querySelector('.exit'),
    );
    assert.instanceOf(root.querySelector('quick-exit'), customElements.get('quick-exit')!);
    assert.equal(root.querySelector('quick-exit')!.shadowRoot!.querySelector('.exit')!.textContent, 'Leave this page');
  });

  it('defines its exit in the registry of its shadow tree, where that has one', async () => {
    const registry = scopedRegistry();
    customElements.define('scoped-help', registry ? withRegistry(registry) : class extends HelpDirectory {});
    const root = await settled(mount(html`<scoped-help lang="en" country="BE"></scoped-help>`), (shadow) =>
      shadow.querySelector('quick-exit:defined')?.shadowRoot?.querySelector('.exit'),
    );
    assert.instanceOf(root.querySelector('quick-exit'), QuickExit);
    if (registry) assert.equal(registry.get('quick-exit'), QuickExit);
  });
});
