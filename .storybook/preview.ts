import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { elementControls, emptyControls } from './arg-types.js';
import { attributesOnly, manifest } from './manifest.js';
import { direction, language, narrow, theme } from './decorators/around.js';
import { attributes } from './decorators/attributes.js';
import { clock } from './decorators/clock.js';
import { look } from './decorators/look.js';
import { media } from './decorators/media.js';
import { container } from './element-docs/container.js';
import { providePseudoLanguage } from './pseudo-language.js';
import { globalTypes, initialGlobals, loadDirection, viewports } from './toolbar.js';

providePseudoLanguage();
setCustomElementsManifest(attributesOnly(manifest));

const preview: Preview = {
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [elementControls],
  argsEnhancers: [emptyControls],
  loaders: [loadDirection],
  decorators: [attributes, narrow, direction, language, clock, look, media, theme],
  parameters: {
    a11y: { test: 'error' },
    viewport: { options: viewports },
    docs: { container },
    options: {
      storySort: {
        order: ['Start', 'Foundations', 'Card', 'Help directory', 'Quick exit', 'Languages', 'Countries', 'On partner sites', 'Guides'],
      },
    },
  },
};

export default preview;
