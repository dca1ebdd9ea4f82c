import type { StorybookConfig } from '@storybook/web-components-vite';
import { guides, guideIndexer } from './guides/plugin.js';
import { writeHosts } from './hosts/write-hosts.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./pages/start.stories.ts', '../packages/*/src/**/*.stories.ts', './pages/*.stories.ts', '../docs/*.md'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: async (given = []) => [...given, './static', { from: await writeHosts(), to: '/hosts' }],
  experimental_indexers: (indexers = []) => [...indexers, guideIndexer],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), guides()] }),
  // The theme says what lies under a story, and nobody measures boxes here.
  features: { backgrounds: false, measure: false, outline: false },
  // Nothing about the people who work on this leaves their machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
