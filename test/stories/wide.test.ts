import {describeStories} from './storybook.js';

describeStories([{themes: ['light', 'dark'], locale: 'en', width: 1000}]);
