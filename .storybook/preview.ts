import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {configure} from 'storybook/test';
import {tables} from './manifest.js';
import {lookOf, looks} from '../stories/support/looks.js';
import {preferred} from './theme.js';
import '../src/theme/css/themes/atlassian.css';
import '../src/theme/css/themes/compact.css';
import '../src/theme/css/themes/contrast.css';
import '../src/theme/css/themes/fluent.css';
import '../src/theme/css/themes/gov.css';
import '../src/theme/css/themes/hearth.css';
import '../src/theme/css/themes/material.css';
import '../src/theme/css/themes/roomy.css';
import {loadWords} from '../src/elements/localize-controller.js';
import './preview.css';

// The page itself has none of the themes: a story says which one it has.
Object.assign(document.documentElement.dataset, {hearthTheme: '', hearthDensity: ''});

setCustomElementsManifest(tables);

// Something that is to come is waited for longer than it takes on a machine with much else to do.
configure({asyncUtilTimeout: 15_000});

/** Languages that read from right to left. */
const rightToLeft = ['ar', 'he'];

/** Rows of the tables that only inform. */
const NOT_SET = /^(?:events|slots|css )/;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: looks.map(({name, title}) => ({value: name, title})),
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          {value: 'compact', title: 'Compact'},
          {value: 'regular', title: 'Regular'},
          {value: 'roomy', title: 'Roomy'},
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
  // What is no property of the element cannot be set by a field in its table.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [name, NOT_SET.test(type.table?.category ?? '') ? {...type, control: false} : type]),
      ),
  ],
  initialGlobals: {theme: 'light', density: 'regular', locale: 'en'},
  // A story begins when its words are there: what is checked is what a person sees.
  loaders: [({globals}) => loadWords(String(globals.locale))],
  decorators: [
    (story, {globals, viewMode}) => {
      const {theme, density, locale} = globals as {theme: string; density: string; locale: string};
      const look = lookOf(theme);
      const dir = rightToLeft.includes(locale) ? 'rtl' : 'ltr';
      const alone = viewMode === 'story';
      // A page of documentation stays English; alone, the story is the page.
      if (alone) Object.assign(document.documentElement, {lang: locale, dir});
      return html`<div
        class="stage ${look.scheme} ${alone ? 'whole' : ''}"
        data-hearth-theme=${look.theme}
        data-hearth-density=${density}
        lang=${locale}
        dir=${dir}
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    docs: {theme: preferred()},
    // Of what passes, one example a rule: to describe each element takes longer than to find what is wrong.
    a11y: {test: 'error', options: {resultTypes: ['violations', 'incomplete']}},
    backgrounds: {disable: true},
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Welcome',
          'At a glance',
          'What it is not',
          'Getting started',
          ['*', 'Frameworks', 'Server rendering', 'Into an application', 'Versions'],
          'Places',
          'Widgets',
          [
            'Kudos wall',
            ['Overview', 'Playground', 'States', 'Do and dont', 'Events', 'Keyboard', 'Accessibility', 'Privacy', 'Docs', '*'],
            'Group card',
            ['Overview', 'Try it', 'Docs', '*'],
            'Get-to-know card',
            ['Overview', 'Try it', 'Decks', 'Docs', '*'],
            'Pulse poll',
            ['Overview', 'Try it', 'Docs', '*'],
            'Poll editor',
            ['Overview', 'Try it', 'Docs', '*'],
            'Gauge',
            ['Overview', 'Try it', 'Docs', '*'],
            'Mosaic',
            ['Overview', 'Try it', 'Docs', '*'],
          ],
          'Questions of polls',
          'Results of polls',
          'Hosts',
          ['*', 'Write your own'],
          'Places',
          ['Overview', 'In a frame', 'Behind your sign-in', 'Plugins'],
          'Theming',
          'Languages',
          'Accessibility',
          'Browsers',
          'Privacy',
          'Reference',
          ['Elements', 'In the page', 'Server', 'Protocol', 'Decks and polls', '*'],
          'Why it is like this',
          'Elements',
          'Parts',
          '*',
        ],
      },
    },
  },
};

export default preview;
