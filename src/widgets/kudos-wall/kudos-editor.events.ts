/** The person saves these words. */
export class KudosSaveEvent extends Event {
  static readonly type = 'hearth-kudos-save';
  readonly message: string;
  constructor(message: string) {
    super(KudosSaveEvent.type);
    this.message = message;
  }
}
