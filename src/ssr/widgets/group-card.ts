import {html} from 'lit';
import {parseView} from '../../protocol/views/view.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import {hidden} from '../../elements/styles/hidden.js';
import {modes} from '../../elements/styles/modes.js';
import {card} from '../../widgets/kudos-wall/kudos-card.js';
import {occasionCard} from '../../widgets/kudos-wall/kudos-occasion.js';
import {KudosWall} from '../../widgets/kudos-wall/kudos-wall.js';
import {readOnly, readWhole} from '../../widgets/kudos-wall/kudos-wall.model.js';
import {actionStyles} from '../../widgets/kudos-wall/wall-actions.styles.js';
import type {ServerWidget} from '../server-widget.js';
import {frame, needsScriptLine} from '../state.template.js';

/** A card that many sign, to be read. */
export const groupCard: ServerWidget = {
  styles: [KudosWall.styles!, ...modes, hidden, actionStyles],
  asks: ({card: subject}) => ({name: 'kudos', query: {limit: 10, subject}}),
  heading: (words) => words.term('kudosHeading'),
  draw({attributes, words, level, body}) {
    const {localize} = words;
    const items = parseView(body, readKudosData).view.items.map((item) => readOnly(readWhole(item)));
    const context = {localize, editor: undefined, below: undefined, asking: true, people: () => [], form: () => undefined};
    const heading = attributes.heading ?? items[0]?.data.occasion?.title ?? this.heading(words, attributes);
    const cards = items.map((item) => (item.data.occasion ? occasionCard(item, context) : card(item, {localize, marks: []})));
    return {template: frame(heading, level, html`${cards}${needsScriptLine(words)}`), hydrates: false};
  },
};
