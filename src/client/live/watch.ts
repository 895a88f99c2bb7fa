/** Somebody who wants to know when a view may have changed. */
export interface Watch {
  /** The name of the view. */
  readonly name: string;
  /** The space, or `me`. */
  readonly space: string;
  callback(): void;
  /** The position of the host's log up to which they have seen everything; nothing where they do not know. */
  seen?(): string | undefined;
}
