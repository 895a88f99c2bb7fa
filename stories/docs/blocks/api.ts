import type {Api} from '../../../.storybook/api/api.js';

/** The interface of the package. Storybook’s build puts what it reads from the sources in the place of this module: see `.storybook/api/plugin.ts`. */
export const api: Api = {modules: [], events: {}, checks: []};
