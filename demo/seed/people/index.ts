import {COMMON_SPACE, CRAFTS, SPACES} from '../company.js';
import type {Craft, Space, Team} from '../company.js';
import {elsewhere} from './elsewhere.js';
import {harbor} from './harbor.js';
import {lighthouse} from './lighthouse.js';
import {orchard} from './orchard.js';
import type {PersonRecord} from './person-record.js';

/** Somebody who works at Ternhaven. */
export interface DemoPerson extends PersonRecord {
  called: string;
  detail: string;
  craft: Craft;
  team: Team;
  /** The spaces that this person reads and writes in. */
  spaces: Space[];
  writes: string[];
  roles: string[];
}

/** Everybody at Ternhaven, team by team. */
export const people: readonly DemoPerson[] = [...harbor, ...lighthouse, ...orchard, ...elsewhere].map(complete);

const byId = new Map(people.map((person) => [person.id, person]));

/** The person with this id, if there is one. */
export const findPerson = (id: string): DemoPerson | undefined => byId.get(id);

function complete(record: PersonRecord): DemoPerson {
  const {team, label} = CRAFTS[record.craft];
  const {roles = []} = record;
  return {
    ...record,
    called: record.called ?? record.name,
    detail: secondLine(record, label),
    team,
    spaces: spacesOf(team, roles),
    writes: record.writes ?? [],
    roles,
  };
}

/** Everybody shares one space and has that of their team; moderators read all. */
function spacesOf(team: Team, roles: readonly string[]): Space[] {
  if (roles.includes('moderator')) return Object.keys(SPACES) as Space[];
  return team === 'elsewhere' ? [COMMON_SPACE] : [COMMON_SPACE, team];
}

/** What tells people apart: where they work, and what they are called where a name is in a script that not all can read or type. */
function secondLine({name, called}: PersonRecord, label: string): string {
  return called !== undefined && !/\p{Script=Latin}/u.test(name) ? `${called} · ${label}` : label;
}
