import {describeStories} from './storybook.js';

describeStories([{themes: ['light', 'dark', 'contrast', 'contrast-dark'], locale: 'en', width: 1000}]);
