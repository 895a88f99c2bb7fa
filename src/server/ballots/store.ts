/** That a token of a poll was signed for a person: who saw the poll, not who voted. */
export interface IssuedRow {
  pollId: string;
  person: string;
  /** The SHA-256 digest of what was signed, as base64url. */
  blindedHash: string;
  /** As base64url. */
  signature: string;
}

/** A ballot that counts. It says nothing of whose it is, nor when it came, nor what came before it. */
export interface StoredBallot {
  pollId: string;
  /** The SHA-256 digest of the token, as base64url. */
  spent: string;
  /** As canonical JSON. */
  choice: string;
}

/** What became of a ballot: it is counted, was so before (`duplicate`), its token was used for another choice, or the poll is over. */
export type CastOutcome = 'counted' | 'duplicate' | 'already-spent' | 'closed';

/** How ballots stand. */
export interface Tally {
  /** Tokens that were given. */
  issued: number;
  /** Ballots that count. */
  cast: number;
  /** How often each choice was made, sorted by the choice: canonical JSON. */
  choices: readonly {choice: string; count: number}[];
}

/** How ballots stood when a poll was closed. */
export interface ClosedTally extends Omit<Tally, 'choices'> {
  /** Absent once what they said is let go of. */
  choices?: Tally['choices'];
  /** The digests of all tokens that were used, sorted, so that everybody finds their own. Absent once they are forgotten. */
  spent?: readonly string[];
}

/** As few ballots of a large poll as are written together into the table that lasts, where not so long passed that fewer are. */
export const GROUP = 5;
/** How long ballots wait for others to be written together with, in milliseconds. */
export const GROUP_WAIT = 600_000;

/**
 * Where ballots are kept: apart from everything else, in no order but that of their digests, which is none. No row has a number, a time, an
 * address. What a poll is, when it is open and what may be chosen in it is none of its business.
 */
export interface BallotStore {
  /** What was signed for a person. */
  issued(pollId: string, person: string): Promise<IssuedRow | undefined>;
  /**
   * Notes what was signed for a person, unless something was for them or for `alias`, which stands for them once they are erased; resolves to what is noted
   * then. Whatever else happens at the same moment, in another process, too: nobody has two.
   */
  issue(row: IssuedRow, alias?: string): Promise<IssuedRow>;
  /** The ids of the polls for which something was signed for a person, sorted. */
  issuedTo(person: string): Promise<string[]>;
  /** Replaces a person by an alias that nobody can tell them by: what was signed is still counted. */
  rename(person: string, alias: string): Promise<void>;

  /** Takes a ballot. Once it is told to be counted it is not lost, whatever happens to the process. */
  cast(ballot: StoredBallot): Promise<CastOutcome>;
  /** The choice that a token was used for, as canonical JSON; empty once that is let go of. */
  find(pollId: string, spent: string): Promise<string | undefined>;
  tally(pollId: string): Promise<Tally>;

  /** Ends a poll: from now on every new ballot is refused. Once more, it tells the same. */
  close(pollId: string): Promise<ClosedTally>;
  /** How a poll stood when it was closed; nothing where it was not. */
  closed(pollId: string): Promise<ClosedTally | undefined>;
  /**
   * Lets go of what the ballots of a closed poll said, once that is told elsewhere: how many there were stays, and the digests, by which everybody finds
   * their own.
   */
  release(pollId: string): Promise<void>;
  /** Lets go of who was given tokens, and of the digests, for a poll that is closed. The numbers stay. */
  forget(pollId: string): Promise<void>;
  /** Lets go of everything about a poll, whatever its state, as if nobody had ever taken part. */
  drop(pollId: string): Promise<void>;

  /** The ids of all polls of which anything is kept, sorted: those that are closed included. */
  polls(): Promise<string[]>;

  /** Lets go of files and connections. */
  end(): Promise<void>;
}

/** Sorts texts by their characters, the same everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts choices. */
export function countChoices(choices: Iterable<string>): Tally['choices'] {
  const counts = new Map<string, number>();
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => byText(a, b)).map(([choice, count]) => ({choice, count}));
}
