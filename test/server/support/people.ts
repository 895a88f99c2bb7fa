import {createDirectory} from '../../../src/server/index.js';
import type {Directory, DirectoryGroup, DirectoryPerson, Identity} from '../../../src/server/index.js';

export const people: DirectoryPerson[] = [
  {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
  {id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen', avatar: '/faces/bilal.png', pronouns: 'he'},
  {id: 'chiara', name: 'Chiara Müller-Łącka', detail: 'Light'},
  {id: 'dmitri', name: 'Дмитрий Ёлкин', detail: 'Boat yard'},
  {id: 'eun-ji', name: '김은지', detail: 'Office', recognition: 'private'},
  {id: 'farid', name: 'Farid Ansari', recognition: 'off'},
  {id: 'grace', name: 'Grace Ombati', detail: 'Light'},
];

export const groups: DirectoryGroup[] = [
  {id: 'crew', name: 'Morning crew', members: ['bilal', 'grace']},
  {id: 'lamps', name: 'Lamps', detail: 'Light', members: ['chiara', 'grace']},
];

const identity = (id: string, ...spaces: string[]): Identity => ({id, name: id, roles: ['member'], spaces: ['everyone', ...spaces]});

const moderator = (id: string, ...spaces: string[]): Identity => ({...identity(id, ...spaces), roles: ['member', 'moderator']});

/** Who can sign in: ana, bilal, dmitri, eun-ji and farid work in the harbor, chiara and grace in the lighthouse; each has a moderator. */
export const identities: Record<string, Identity> = {
  ana: identity('ana', 'harbor'),
  bilal: identity('bilal', 'harbor'),
  chiara: identity('chiara', 'lighthouse'),
  dmitri: identity('dmitri', 'harbor'),
  'eun-ji': identity('eun-ji', 'harbor'),
  farid: identity('farid', 'harbor'),
  grace: identity('grace', 'lighthouse'),
  'harbor-mod': moderator('harbor-mod', 'harbor'),
  'lighthouse-mod': moderator('lighthouse-mod', 'lighthouse'),
};

/** The directory, without those who have left. */
export const createPeople = (...left: string[]): Directory =>
  createDirectory({people: people.filter(({id}) => !left.includes(id)), groups: groups.filter(({id}) => !left.includes(id))});
