import {describeStories} from './storybook.js';

describeStories([{themes: ['light', 'dark', 'contrast'], locale: 'en', width: 1000}]);
