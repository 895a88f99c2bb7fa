import type {KudosDraft} from './kudos-wall.model.js';

/** The person gives these thanks. */
export class KudosComposeEvent extends Event {
  static readonly type = 'hearth-kudos-compose';
  readonly draft: KudosDraft;
  constructor(draft: KudosDraft) {
    super(KudosComposeEvent.type);
    this.draft = draft;
  }
}

/** What stands in the form has changed. */
export class KudosDraftEvent extends Event {
  static readonly type = 'hearth-kudos-draft';
  readonly draft: KudosDraft;
  constructor(draft: KudosDraft) {
    super(KudosDraftEvent.type);
    this.draft = draft;
  }
}
