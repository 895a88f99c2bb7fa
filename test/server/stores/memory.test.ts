import {createMemoryStore} from '../../../src/server/stores/memory.js';
import {describeStore} from './store-contract.js';

describeStore('memory', {
  open: async () => createMemoryStore(),
  dispose: (store) => store.close(),
});
