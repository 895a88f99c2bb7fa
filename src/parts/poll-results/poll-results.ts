import {LitElement, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BookController} from '../../elements/book-controller.js';
import {buttons} from '../../elements/styles/buttons.js';
import {partBase} from '../../elements/styles/part-base.js';
import {whole} from '../../elements/whole.js';
import {gaugeWords} from '../../locales/gauge/book.js';
import {pollWords} from '../../locales/poll/book.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import {optionIds} from '../../protocol/results/definition.js';
import type {PollResults} from '../../protocol/results/results.js';
import {barStyles} from './bars.styles.js';
import {chartStyles} from './chart.styles.js';
import {columnStyles} from './columns.styles.js';
import {TextReportEvent} from './poll-results.events.js';
import {hasRows, isMarked, rowsOf} from './poll-results.model.js';
import {formatBand, formatDay, formatTenth} from './poll-results.numbers.js';
import {styles} from './poll-results.styles.js';
import {reasonWords} from './poll-results.words.js';
import {areDialsTold} from './dials.model.js';
import {dialStyles} from './dials.styles.js';
import {dials} from './dials.template.js';
import {meanKey} from './distribution.template.js';
import {apart, picture} from './picture.template.js';
import type {Showing} from './showing.js';
import {table} from './table.template.js';
import {texts} from './texts.template.js';
import {yours} from './yours.template.js';

/**
 * What a poll tells of its answers: a picture and a table of the same figures, how many answered, as far as that is told, and what people wrote. It
 * shows what it is given, which `guardResults` has looked at: it holds nothing back by itself.
 *
 * Screen readers always get the table. Everybody else gets the picture, and the table where they ask for it, and on paper.
 *
 * @summary Shows released results of a poll.
 * @tagname hearth-poll-results
 *
 * @event {TextReportEvent} hearth-text-report - Fired when the person wants to report one of the texts.
 *
 * @csspart heading - The heading.
 * @csspart toggle - The button that shows the table in place of the picture, and back.
 * @csspart chart - The picture.
 * @csspart table - The table.
 * @csspart note - What is said of the figures as a whole.
 * @csspart texts - What people wrote.
 */
export class PollResultsElement extends LitElement {
  static override styles = [...partBase, buttons, styles, barStyles, columnStyles, chartStyles, dialStyles];

  /** What was released, and looked at. */
  @property({attribute: false}) results?: PollResults;

  /** What may be answered: the words of options and of the ends of a scale. */
  @property({attribute: false}) form?: PollForm;

  /** What the person answered, where that is known here. */
  @property({attribute: false}) own?: AnswerValue;

  /** Whether each text can be reported. */
  @property({type: Boolean}) reportable = false;

  /** Whether some of what the host sent is held back here. */
  @property({type: Boolean}) overshare = false;

  /** What percentages are multiples of: 5 in unlinkable polls. Bars then end as softly as they are known. */
  @property({type: Number}) step = 1;

  /** The heading, where it is not that of all results. */
  @property() heading = '';

  /** The level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private asTable = false;

  readonly #localize = new BookController(this, pollWords);
  /** The words of dials, once there are some: few polls have any. */
  #words: BookController | undefined;

  /** Puts the focus on the button that reports a text: where the person was before they were asked why. */
  async focusReport(textId: string): Promise<void> {
    await this.updateComplete;
    const all = this.renderRoot.querySelectorAll<HTMLElement>('[data-text]');
    Array.from(all)
      .find(({dataset}) => dataset.text === textId)
      ?.focus();
  }

  protected override render() {
    const localize = this.#localize;
    const {results, form, own, step} = this;
    if (!localize.ready || !results || !form) return nothing;
    const rows = rowsOf(form, results, own);
    const showing: Showing = {localize, form, results, rows, own, step};
    const level = whole(this.headingLevel, 2, 6, 3);
    const told = form.type === 'pack' && areDialsTold(results) ? this.#dials(form, results, Math.min(6, level + 1)) : undefined;
    const drawn = told !== undefined || hasRows(rows, results);
    // Of a pack no table has it.
    const isApart = drawn && told === undefined;
    return html`<div class="results">
      <div class="head">
        <div id="heading" class="title" part="heading" role="heading" aria-level=${level}>${this.heading || localize.term('pollResults')}</div>
        ${drawn ? this.#toggle() : nothing}
      </div>
      ${this.#about(results)} ${told ?? (drawn ? this.#figures(showing) : nothing)} ${this.#reason(showing)}
      ${isApart && !this.asTable ? apart(showing, true) : nothing}
      ${own !== undefined && !(drawn && isMarked(rows, results, own)) ? yours(showing) : nothing}
      ${results.text ? texts(localize, results.text, Math.min(6, level + 1), this.reportable ? this.#report : undefined) : nothing}
      ${isApart ? nothing : apart(showing, false)}
      ${this.overshare ? html`<p class="said" part="note">${localize.term('pollOvershare')}</p>` : nothing}
    </div>`;
  }

  #toggle(): TemplateResult {
    const name = this.#localize.term(this.asTable ? 'pollAsChart' : 'pollAsTable');
    return html`<button class="quiet" part="toggle" @click=${() => (this.asTable = !this.asTable)}>${name}</button>`;
  }

  /** How many answered, and when that was. */
  #about({n, nBand, asOf}: PollResults): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const people =
      n !== undefined ? localize.term('pollCount', n) : nBand !== undefined ? localize.term('pollBand', formatBand(localize.lang, nBand)) : '';
    const day = asOf === undefined ? '' : formatDay(localize.lang, asOf);
    const said = [people, day && localize.term('pollAsOf', day)].filter(Boolean).join(' ');
    return said ? html`<p class="about" part="note">${said}</p>` : nothing;
  }

  /** Why less is shown than one might expect, or that there is nothing. */
  #reason({form, results, rows}: Showing): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const reason = reasonWords(localize, results);
    if (reason !== undefined) return html`<p class="said" part="note">${reason}</p>`;
    const isEmpty = rows.length === 0 && !results.text && form.type === 'word';
    return isEmpty ? html`<p class="said" part="note">${localize.term('pollNoWords')}</p>` : nothing;
  }

  #figures(showing: Showing): TemplateResult {
    const localize = this.#localize;
    const {form, results} = showing;
    const {mean} = results;
    const numbers = mean && ([formatTenth(localize.lang, mean.value), formatTenth(localize.lang, mean.spread)] as const);
    return html`<div class="chart ${this.asTable ? 'put-away' : ''}" part="chart" aria-hidden="true">${picture(showing)}</div>
      <div class="table ${this.asTable ? '' : 'visually-hidden'}">${table(showing)}</div>
      ${
        numbers
          ? html`<p class="average" part="note">
              ${this.asTable ? nothing : meanKey(optionIds(form).length)} ${localize.term(mean.about ? 'pollMeanAbout' : 'pollMean', ...numbers)}
            </p>`
          : nothing
      }`;
  }

  /** What is told of the dials of a pack. Their words come with the first of them. */
  #dials(form: Extract<PollForm, {type: 'pack'}>, results: PollResults, level: number): TemplateResult | typeof nothing {
    const localize = (this.#words ??= new BookController(this, gaugeWords));
    return localize.ready ? dials({localize, form, results, step: this.step, asTable: this.asTable, level}) : nothing;
  }

  readonly #report = (textId: string): void => {
    this.dispatchEvent(new TextReportEvent(textId));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-poll-results': PollResultsElement;
  }
}
