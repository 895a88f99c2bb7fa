import {describeStories} from './storybook.js';

describeStories([
  {theme: 'light', locale: 'en', width: 1000},
  {theme: 'dark', locale: 'de', width: 1000},
]);
