/** A person as others see them. Names are shown as given: never split, re-cased or reordered. */
export interface Person {
  id: string;
  name: string;
  /** A second line that tells people of the same name apart: a team, a place. */
  detail?: string;
  /** URL of a picture. */
  avatar?: string;
  pronouns?: string;
  pronunciation?: string;
}

/** What a search for people finds: a person, or a group that can be thanked as one. */
export interface PeopleItem extends Person {
  kind: 'person' | 'group';
  /**
   * `private`: this person prefers thanks that only they see. `off`: they want none; a host leaves them out of every answer, and whom the directory of a
   * page names so is left out all the same.
   */
  recognition?: 'open' | 'private' | 'off';
  /** Of a person: the ids of the groups they are in, as far as those can be thanked as one. */
  groups?: string[];
}

/** The answer of `GET /v1/people`. */
export interface PeopleBody {
  items: PeopleItem[];
}
