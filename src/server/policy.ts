/** A value that people share and that a kudos may name. */
export interface SharedValue {
  id: string;
  label: string;
}

/** What a host asks of its people, within the limits of the protocol. */
export interface Policy {
  /** The most grapheme clusters of a message. At most, and by default, 2000. */
  maxMessage?: number;
  /** How long a giver may change the words of a kudos, in milliseconds. By default 15 minutes. */
  editWindow?: number;
  /** The marks that may be set on a kudos. By default `thanks`, `celebrate` and `learn`. */
  marks?: readonly string[];
  /** The space whose wall also shows what is said to everyone elsewhere. By default `everyone`. */
  commonSpace?: string;
  /** The shared values of each space, by the id of the space. A space without any accepts none. */
  values?: Readonly<Record<string, readonly SharedValue[]>>;
}

/** A policy with every gap filled. */
export interface CompletePolicy {
  maxMessage: number;
  editWindow: number;
  marks: readonly string[];
  commonSpace: string;
  values: ReadonlyMap<string, readonly SharedValue[]>;
}

/** Fills the gaps of a policy. */
export function completePolicy(policy: Policy = {}): CompletePolicy {
  return {
    maxMessage: policy.maxMessage ?? 2000,
    editWindow: policy.editWindow ?? 15 * 60_000,
    marks: policy.marks ?? ['thanks', 'celebrate', 'learn'],
    commonSpace: policy.commonSpace ?? 'everyone',
    values: new Map(Object.entries(policy.values ?? {})),
  };
}
