import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {describeBallotStore} from './store-contract.js';

describeBallotStore('memory', {open: async () => createMemoryBallotStore()});
