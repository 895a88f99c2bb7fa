import {css, html, nothing} from 'lit';
import {base} from '../../elements/styles/base.js';
import {buttons} from '../../elements/styles/buttons.js';
import {text, parseView} from '../../protocol/views/view.js';
import {mosaicStyles} from '../../widgets/mosaic/mosaic.styles.js';
import type {ServerWidget} from '../server-widget.js';
import {frame, needsScriptLine} from '../state.template.js';

/** Tiles that one request asks for: as many as a host gives. */
const PAGE = 500;

const listStyles = css`
  .tiles {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: var(--_space);
  }
  .tiles li {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_line);
  }
  .tiles p {
    margin: 0;
  }
  .by {
    color: var(--_muted);
  }
  .story {
    white-space: pre-line;
  }
`;

/** What is read of a tile. */
function readTile({phrase, story, lang, mine}: Record<string, unknown>) {
  const words = text(phrase);
  return words === undefined ? undefined : {phrase: words, story: text(story), lang: text(lang), mine: mine === true};
}

/** The mosaic as its list: whose each tile is, what stands on it, and its story. The picture needs to know how much room there is. */
export const mosaic: ServerWidget = {
  styles: [...base, buttons, mosaicStyles, listStyles],
  asks: () => ({name: 'mosaic', query: {limit: PAGE}}),
  heading: (words) => words.term('mosaicHeading'),
  draw({attributes, words, level, body}) {
    const {items} = parseView(body, readTile).view;
    const heading = attributes.heading ?? this.heading(words, attributes);
    const list =
      items.length === 0
        ? html`<p class="bed empty">${words.term('mosaicEmptyReadonly')}</p>`
        : html`<ul class="tiles" role="list" aria-labelledby="heading">
            ${items.map(
              ({by, data: {phrase, story, lang, mine}}) =>
                html`<li>
                  <p class="by"><bdi>${mine ? words.term('you') : (by?.name ?? words.term('formerColleague'))}</bdi></p>
                  <p class="phrase" dir="auto" lang=${lang ?? nothing}>${phrase}</p>
                  ${story ? html`<p class="story" dir="auto" lang=${lang ?? nothing}>${story}</p>` : nothing}
                </li>`,
            )}
          </ul>`;
    return {template: frame(heading, level, html`${list}${needsScriptLine(words)}`), hydrates: false};
  },
};
