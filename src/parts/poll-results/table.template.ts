import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ownMark} from './own.template.js';
import {pictureOf} from './poll-results.model.js';
import {headWords, shareWords, valueWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** What a picture and its table show: the name of both. */
export const captionOf = ({localize, form, caption}: Showing): string => caption ?? localize.term(form.type === 'word' ? 'pollWords' : 'pollResults');

/** What stands above the shares. */
export function valueHeading({localize, form, results}: Showing): string {
  if (form.type !== 'rank') return localize.term('pollColumnShare');
  return localize.term(pictureOf(form, results) === 'places' ? 'pollColumnPlace' : 'pollColumnFirst');
}

/** The results as a table: all that the picture shows, in words and figures. */
export function table(showing: Showing): TemplateResult {
  const {localize, form, results, rows} = showing;
  return html`<table part="table">
    <caption>
      ${captionOf(showing)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${localize.term('pollColumnAnswer')}</th>
        <th scope="col">${valueHeading(showing)}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const {name, more} = headWords(localize, form, row);
        return html`<tr>
          <th scope="row">
            <bdi>${name}</bdi>${more ? html` <span class="more">${more}</span>` : nothing}${row.own ? html` ${ownMark(localize)}` : nothing}
          </th>
          <td>${valueWords(localize, row)}</td>
        </tr>`;
      })}
    </tbody>
    ${
      results.abstained
        ? html`<tfoot>
            <tr>
              <th scope="row">${localize.term('pollAbstained')}${isOwnAbstention(showing) ? html` ${ownMark(localize)}` : nothing}</th>
              <td>${shareWords(localize, results.abstained)}</td>
            </tr>
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** Whether the person preferred not to say. */
export const isOwnAbstention = ({own}: Showing): boolean => own !== undefined && 'abstain' in own;
