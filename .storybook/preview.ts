import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import card from '../packages/card/custom-elements.json';
import directory from '../packages/help-directory/custom-elements.json';
import exit from '../packages/quick-exit/custom-elements.json';
import { country, direction, language, narrow, theme } from './decorators.js';
import { globalTypes, initialGlobals, loadDirection } from './toolbar.js';

const modules: unknown[] = [card, directory, exit].flatMap((manifest) => manifest.modules as unknown[]);
setCustomElementsManifest({ schemaVersion: card.schemaVersion, modules });

const preview: Preview = {
  globalTypes,
  initialGlobals,
  loaders: [loadDirection],
  decorators: [country, narrow, direction, language, theme],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
