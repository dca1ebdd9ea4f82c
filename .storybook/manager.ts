/** The shell around the stories: our mark, our colours, light or dark as the toolbar or the device says. */
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { shellTheme } from './themes.js';

const device = matchMedia('(prefers-color-scheme: dark)');
// Before the first story has said anything, the address may.
let chosen: unknown = /theme:(light|dark)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1];

function paint(): void {
  const theme = shellTheme(chosen, device.matches);
  document.documentElement.classList.toggle('dark', theme.base === 'dark');
  addons.setConfig({ theme });
}

addons.setConfig({
  theme: shellTheme(chosen, device.matches),
  layout: { panelPosition: 'bottom' },
  sidebar: { showRoots: false },
  layoutCustomisations: {
    // Pages to read have nothing to set.
    showPanel: ({ index, storyId }, shown) => !index?.[storyId]?.tags?.includes('page') && shown,
  },
});

device.addEventListener('change', paint);
addons.ready().then((channel) => {
  const follow = ({ globals }: { globals: Record<string, unknown> }) => {
    if (globals['theme'] === chosen) return;
    chosen = globals['theme'];
    paint();
  };
  channel.on(SET_GLOBALS, follow);
  channel.on(GLOBALS_UPDATED, follow);
});
paint();

/** The name of the tool does not belong into the title of a tab. */
new MutationObserver(() => {
  const title = document.title.replace(/ [⋅·|-] Storybook$|^Storybook$/, '');
  const ours = title.endsWith('Blind Betting') ? title : [title, 'Blind Betting'].filter(Boolean).join(' – ');
  if (document.title !== ours) document.title = ours;
}).observe(document.head, { childList: true, subtree: true, characterData: true });
