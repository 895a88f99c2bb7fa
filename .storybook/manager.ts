import {addons} from 'storybook/manager-api';
import {preferred} from './theme.js';

addons.setConfig({theme: preferred()});
