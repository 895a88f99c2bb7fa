/** An embedded widget cannot be shown as it was asked for. The message says what to do, to whoever set up the page. */
export class EmbedError extends Error {
  override readonly name = 'EmbedError';
  /** The parameter of the address that is wrong, or the member of the configuration. */
  readonly subject: string;

  constructor(subject: string, message: string) {
    super(message);
    this.subject = subject;
  }
}
