/** The shell of the showcase: paper and ink by day, ink and lamp light by night. */
import { create, type ThemeVars } from 'storybook/theming';

const common = {
  brandTitle: '<img class="mark" src="./mark.svg" alt=""> <b>Blind Betting</b> <span>web kit</span>',
  // A click on the mark leads to the cover.
  brandUrl: './?path=/story/start--cover',
  brandTarget: '_self',
  fontBase: "system-ui, 'Noto Sans', sans-serif",
  fontCode: "ui-monospace, 'Noto Sans Mono', monospace",
  appBorderRadius: 10,
  inputBorderRadius: 8,
};

const light = create({
  ...common,
  base: 'light',
  colorPrimary: '#8d0f16',
  colorSecondary: '#8d0f16',
  appBg: '#f7f4ec',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#ece6d8',
  appBorderColor: '#ddd6c6',
  textColor: '#17181c',
  textInverseColor: '#ffffff',
  textMutedColor: '#55504a',
  barTextColor: '#43454d',
  barHoverColor: '#8d0f16',
  barSelectedColor: '#8d0f16',
  barBg: '#fffdf8',
  inputBg: '#ffffff',
  inputBorder: '#83868f',
  inputTextColor: '#17181c',
});

const dark = create({
  ...common,
  base: 'dark',
  colorPrimary: '#e8528a',
  colorSecondary: '#e8528a',
  appBg: '#1b1a18',
  appContentBg: '#151619',
  appPreviewBg: '#151619',
  appHoverBg: '#332f29',
  appBorderColor: '#3d3931',
  textColor: '#f1f2f5',
  textInverseColor: '#17181c',
  textMutedColor: '#c3bcae',
  barTextColor: '#c9ccd4',
  barHoverColor: '#ffb98f',
  barSelectedColor: '#ffb98f',
  barBg: '#1b1a18',
  inputBg: '#26241f',
  inputBorder: '#8f8a80',
  inputTextColor: '#f1f2f5',
});

/**
 * The theme of the shell.
 * @param theme of the toolbar: `light`, `dark`, or anything else for that of the device
 * @param isDarkDevice what the device asks for
 */
export const shellTheme = (theme: unknown, isDarkDevice: boolean): ThemeVars =>
  theme === 'dark' || (theme !== 'light' && isDarkDevice) ? dark : light;
