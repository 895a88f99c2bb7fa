import type {PollAudience} from '../../../protocol/views/poll-audience.js';
import type {Directory} from '../../directory.js';

/** Where bands of people begin: no answer here is finer than what results say of how many answered (pulse poll, rule 2). */
const EDGES = [5, 10, 20, 50, 100];
/** As a rule of thumb at least half of those who are asked do not answer: so there have to be twice as many. */
const ASKED_FOR_ONE = 2;
/** The most groups of one question. */
const MOST_GROUPS = 50;

/** Who would be asked, and of how many at least something is to be told. */
export interface AudienceQuestion {
  space: string;
  /** The ids of groups; none for the whole space. */
  groups: readonly string[];
  /** The least number of people that the poll asks for, and the least number of answers that it needs to tell anything. */
  minGroup: number;
  needed: number;
}

/**
 * Whether enough people are asked, for whoever is about to ask them; their number is told to nobody. What is compared is rounded to the edges of bands, so
 * that whoever asks again and again with other numbers finds a band and no more: `few` where the number that the poll asks for lies within the band.
 */
export async function audienceOf({space, groups, minGroup, needed}: AudienceQuestion, directory: Directory): Promise<PollAudience> {
  const [found, inSpace] = await Promise.all([directory.groups(groups), directory.membersOf?.(space)]);
  if (groups.length === 0 ? !inSpace : groups.some((id) => !found.has(id))) return 'unknown';
  const there = inSpace && new Set(inSpace);
  const everybody = groups.length === 0 ? inSpace! : groups.flatMap((id) => found.get(id)!.members);
  const people = new Set(there ? everybody.filter((person) => there.has(person)) : everybody).size;
  const least = EDGES.findLast((edge) => edge <= minGroup) ?? EDGES[0]!;
  if (people < least) return 'no';
  const enough = EDGES.find((edge) => edge >= Math.max(minGroup, needed) * ASKED_FOR_ONE);
  if (enough === undefined) return people < EDGES.at(-1)! ? 'few' : 'unknown';
  return people < enough ? 'few' : 'yes';
}

/** Reads what somebody asks; nothing where it makes no sense. */
export function readAudienceQuestion(
  space: string,
  {groups = '[]', least = '', needed = least}: Readonly<Record<string, string>>,
): AudienceQuestion | undefined {
  const ids = readIds(groups);
  const [minGroup, answers] = [least, needed].map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0)) as [number, number];
  return ids && minGroup > 0 && answers > 0 ? {space, groups: ids, minGroup, needed: answers} : undefined;
}

function readIds(text: string): string[] | undefined {
  try {
    const ids: unknown = JSON.parse(text);
    const isList = Array.isArray(ids) && ids.length <= MOST_GROUPS && ids.every((id) => typeof id === 'string' && id.length <= 128);
    return isList ? [...new Set(ids as string[])] : undefined;
  } catch {
    return undefined;
  }
}
