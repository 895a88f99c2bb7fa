import {createComponentExtension, createPlugin} from '@backstage/core-plugin-api';

export const hearthPlugin = createPlugin({id: 'hearth'});

/** For a page of the catalog: `<HearthCard space="harbor" />`. */
export const HearthCard = hearthPlugin.provide(
  createComponentExtension({name: 'HearthCard', component: {lazy: () => import('./HearthCard').then(({HearthCard: card}) => card)}}),
);
