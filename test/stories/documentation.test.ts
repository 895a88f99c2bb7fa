import {describeDocumentation} from './storybook.js';

describeDocumentation();
