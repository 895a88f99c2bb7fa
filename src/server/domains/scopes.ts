/** What stands in a scope between its parts can stand in none of them. */
const part = encodeURIComponent;

/** What all people of a space may see. */
export const spaceScope = (space: string): string => `space/${part(space)}`;

/** What one person may see in a space, or in all of them. */
export const personScope = (person: string, space?: string): string => `${space === undefined ? '' : `${spaceScope(space)}/`}person/${part(person)}`;

/** What the people of one group may see in a space, or in all of them. */
export const groupScope = (group: string, space?: string): string => `${space === undefined ? '' : `${spaceScope(space)}/`}group/${part(group)}`;

/** What a person gave. */
export const givenScope = (person: string): string => `given/${personScope(person)}`;

/** What came to a person, or to a group, in all spaces. */
export const receivedScope = ({kind, id}: {kind: 'person' | 'group'; id: string}): string =>
  `received/${kind === 'person' ? personScope(id) : groupScope(id)}`;

/** What came to a person who keeps it private. */
export const keptScope = (person: string): string => `kept/${personScope(person)}`;

/** What moderators of a space still have to decide on, and what they withheld. */
export const queueScope = (space: string, part: 'open' | 'decided'): string => `${part}/${spaceScope(space)}`;

/** What everybody at work may see. */
export const ORG_SCOPE = 'org';

/** What those may see who may see two things at once: the second within the first. */
export const within = (outer: string, inner: string): string => `${outer}/${inner}`;

/** What is said to one question, of what those may see who may see a scope. */
export const promptScope = (scope: string, prompt: string): string => `${scope}/prompt/${part(prompt)}`;

/** What belongs to a person, and goes to them with all that a host keeps of them. */
export const ownScope = (person: string): string => `own/${personScope(person)}`;
