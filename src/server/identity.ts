/** Who is signed in, as the host tells it. Nothing of it is ever taken from what a client says. */
export interface Identity {
  id: string;
  name: string;
  roles: readonly string[];
  /** The spaces whose walls this person may read and write to. */
  spaces: readonly string[];
}

/** A person who looks at things: the identity, and the groups that the directory counts this person in. */
export interface Viewer extends Identity {
  groups: ReadonlySet<string>;
}
