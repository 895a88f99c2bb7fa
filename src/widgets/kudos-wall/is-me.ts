import type {PeopleItem} from '../../protocol/person.js';

/** Whether this is whoever writes, by themselves: a group that they are in can be thanked by them, too. */
export const isMe = ({kind, id}: PeopleItem, me: string | undefined): boolean => kind === 'person' && id === me;
