import type {StorybookConfig} from '@storybook/web-components-vite';
import {fileURLToPath} from 'node:url';
import {mergeConfig} from 'vite';
import {apiPlugin} from './api/plugin.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {backgrounds: false, measure: false, outline: false},
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [apiPlugin(fileURLToPath(new URL('..', import.meta.url)))],
      build: {
        chunkSizeWarningLimit: 2000,
        // Lit apart from Storybook's own code, so that the test of the stories can tell whose fault a violation of the policy is.
        rolldownOptions: {output: {codeSplitting: {groups: [{name: 'lit', test: /node_modules\/(?:@lit|lit|lit-html|lit-element)\//}]}}},
      },
    }),
};

export default config;
