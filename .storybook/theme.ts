import {create} from 'storybook/theming';

const font = {fontBase: 'system-ui, sans-serif', fontCode: 'ui-monospace, monospace'};

/** The look of the documentation: paper and ink, as of the stories on it, in the scheme that the reader’s system has. */
export const light = create({
  base: 'light',
  brandTitle: 'Hearth',
  ...font,
  colorPrimary: '#9a3d22',
  colorSecondary: '#9a3d22',
  appBg: '#f6f0e8',
  appContentBg: '#fffdfa',
  appPreviewBg: '#fffdfa',
  appBorderColor: '#e8ddd2',
  appBorderRadius: 10,
  textColor: '#2b2521',
  textMutedColor: '#685c53',
  barBg: '#fffdfa',
  barTextColor: '#685c53',
  barSelectedColor: '#9a3d22',
  barHoverColor: '#9a3d22',
});

export const dark = create({
  base: 'dark',
  brandTitle: 'Hearth',
  ...font,
  colorPrimary: '#f0a58a',
  colorSecondary: '#f0a58a',
  appBg: '#1b1815',
  appContentBg: '#221e1a',
  appPreviewBg: '#221e1a',
  appBorderColor: '#3f362f',
  appBorderRadius: 10,
  textColor: '#f2ebe3',
  textMutedColor: '#bcaea3',
  barBg: '#221e1a',
  barTextColor: '#bcaea3',
  barSelectedColor: '#f0a58a',
  barHoverColor: '#f0a58a',
});

/** Which of the two the reader’s system asks for. */
export const preferred = () => (globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? dark : light);
