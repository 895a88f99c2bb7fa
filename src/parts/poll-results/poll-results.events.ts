/** Fired when the person wants to report one of the texts. Whoever shows the results asks why. */
export class TextReportEvent extends Event {
  static readonly type = 'hearth-text-report';
  /** The id of the text, in the list that the results have. */
  readonly textId: string;
  constructor(textId: string) {
    super(TextReportEvent.type);
    this.textId = textId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-text-report': TextReportEvent;
  }
}
