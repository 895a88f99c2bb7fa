import {describeStories} from './storybook.js';

// What a zoom of 400 % leaves of a screen of 1280: in a language from right to left, and in words two fifths longer, which change the room that
// something takes, and neither roles, names nor colours.
describeStories([
  {themes: ['dark', 'light', 'contrast-dark'], locale: 'ar', width: 320},
  {themes: ['light'], locale: 'en-XA', width: 320, unchecked: true},
]);
