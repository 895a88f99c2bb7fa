import type {FieldError} from '../protocol/receipt.js';

/** An event that no host would take: which members are at fault. Nothing was saved. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super('The event is not valid.');
    this.errors = errors;
  }
}

/** There is no room for one more unsent event. Nothing was saved and nothing older was given up for it. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';
  /** What ran out: the number of events, their bytes, or the storage of the browser. */
  readonly limit: 'events' | 'bytes' | 'quota';

  constructor(limit: 'events' | 'bytes' | 'quota', options?: ErrorOptions) {
    super('There are too many unsent events.', options);
    this.limit = limit;
  }
}

/** There is nobody who could be asked to erase a person: a sink keeps what it was given in its own way. Nothing was erased. */
export class ErasureUnavailableError extends Error {
  override readonly name = 'ErasureUnavailableError';
  constructor() {
    super('Only a full host can be asked to erase somebody: set an endpoint.');
  }
}

/** The configuration names nowhere to post to, only where to read. */
export class NowhereToPostError extends Error {
  override readonly name = 'NowhereToPostError';
  constructor() {
    super('There is nowhere to post to: set an endpoint, or post-to.');
  }
}
