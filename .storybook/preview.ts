import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** Languages that read from right to left. */
const rightToLeft = ['ar', 'he'];

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    locale: {
      description: 'Language and direction',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'ar', title: 'العربية'},
          {value: 'de', title: 'Deutsch'},
          {value: 'es', title: 'Español'},
          {value: 'fr', title: 'Français'},
          {value: 'he', title: 'עברית'},
          {value: 'hi', title: 'हिन्दी'},
          {value: 'it', title: 'Italiano'},
          {value: 'ja', title: '日本語'},
          {value: 'nl', title: 'Nederlands'},
          {value: 'pl', title: 'Polski'},
          {value: 'pt', title: 'Português'},
          {value: 'tr', title: 'Türkçe'},
          {value: 'uk', title: 'Українська'},
          {value: 'zh', title: '中文'},
          {value: 'en-XA', title: 'Pseudo (long, accented)'},
        ],
      },
    },
  },
  initialGlobals: {theme: 'light', locale: 'en'},
  decorators: [
    (story, {globals}) => {
      const {theme, locale} = globals as {theme: string; locale: string};
      const root = document.documentElement;
      root.lang = locale;
      root.dir = rightToLeft.includes(locale) ? 'rtl' : 'ltr';
      root.style.colorScheme = theme;
      // Storybook paints its canvas white in every scheme; the system colour follows the scheme.
      document.body.style.background = 'Canvas';
      return story();
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true},
  },
};

export default preview;
