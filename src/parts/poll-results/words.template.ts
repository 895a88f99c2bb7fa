import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ownMark} from './own.template.js';
import {wordSize} from './poll-results.geometry.js';
import {rowWords, shareWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** Words beside each other, the most frequent first and a little larger, each with its share. */
export function wordCloud({localize, form, rows}: Showing): TemplateResult {
  const shares = rows.map(({share}) => share);
  return html`<div class="cloud">
    ${rows.map(
      (row) =>
        html`<div class="word ${row.own ? 'mine' : ''}">
          <bdi class=${wordSize(row.share, shares)}>${rowWords(localize, form, row).name}</bdi>
          <span class="value">${shareWords(localize, row.share)}</span>
          ${row.own ? ownMark(localize) : ''}
        </div>`,
    )}
  </div>`;
}
