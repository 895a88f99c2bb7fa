import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {bars} from './bars.template.js';
import {distribution} from './distribution.template.js';
import {ownMark} from './own.template.js';
import {paint} from './paint.template.js';
import {pictureOf} from './poll-results.model.js';
import {shareWords} from './poll-results.words.js';
import type {Showing} from './showing.js';
import {captionOf, isOwnAbstention, valueHeading} from './table.template.js';
import {wordCloud} from './words.template.js';

/** The picture of the results: for the eye alone, as the table beside it says the same. */
export function picture(showing: Showing): TemplateResult {
  const {form} = showing;
  // Whoever sees a bar takes it for a share; of an order it is none.
  const title = form.type === 'rank' ? valueHeading(showing) : form.type === 'word' ? captionOf(showing) : undefined;
  return html`${paint()}${title ? html`<p class="what">${title}</p>` : nothing}${drawn(showing)}`;
}

/**
 * Those who preferred not to say, below the picture and no part of it: theirs is a share of all who took part.
 *
 * @param inTable whether the table says it, too.
 */
export function apart(showing: Showing, inTable: boolean): TemplateResult | typeof nothing {
  const {localize, results} = showing;
  if (!results.abstained) return nothing;
  return html`<div class="apart ${inTable ? 'twice' : ''}" aria-hidden=${inTable ? 'true' : nothing}>
    <div class="name">${localize.term('pollAbstained')}${isOwnAbstention(showing) ? ownMark(localize) : nothing}</div>
    <div class="value">${shareWords(localize, results.abstained)}</div>
  </div>`;
}

function drawn(showing: Showing): TemplateResult {
  switch (pictureOf(showing.form, showing.results)) {
    case 'columns':
    case 'dots':
      return distribution(showing);
    case 'words':
      return wordCloud(showing);
    default:
      return bars(showing);
  }
}
