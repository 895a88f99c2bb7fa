import {SPACES} from './company.js';

/** What people at Ternhaven agreed on, in words for what one does. */
export const values = [
  {id: 'ask', label: 'Ask before guessing'},
  {id: 'check', label: 'Check each other’s work, and be glad of it'},
  {id: 'show', label: 'Show how, not just that'},
  {id: 'ready', label: 'Leave it ready for the next one'},
  {id: 'room', label: 'Make room for one more'},
  {id: 'early', label: 'Say it early, say it kindly'},
] as const;

/** Those who may ask everybody a question: whoever wants to ask one goes to them. */
const ASKERS: readonly string[] = ['chiara', 'mod', 'rana'];

export const mayAsk = (person: string): boolean => ASKERS.includes(person);

/** What the host of Ternhaven asks of its people. */
export const policy = {
  commonSpace: 'everyone',
  mayOpenPoll: ({id}: {id: string}) => mayAsk(id),
  values: Object.fromEntries(Object.keys(SPACES).map((space) => [space, values])),
};
