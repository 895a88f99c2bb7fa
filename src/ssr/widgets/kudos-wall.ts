import {html, nothing} from 'lit';
import {formatList} from '../../elements/format-list.js';
import {hidden} from '../../elements/styles/hidden.js';
import {modes} from '../../elements/styles/modes.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import type {Extra} from '../../widgets/kudos-wall/card-extras.js';
import {about} from '../../widgets/kudos-wall/kudos-about.js';
import {SHOWN_NAMES} from '../../widgets/kudos-wall/kudos-card.js';
import {BOX, box} from '../../widgets/kudos-wall/kudos-feed.js';
import {occasionNote} from '../../widgets/kudos-wall/kudos-occasion.js';
import {replies} from '../../widgets/kudos-wall/kudos-replies.js';
import {trace} from '../../widgets/kudos-wall/kudos-trace.js';
import {KudosWall} from '../../widgets/kudos-wall/kudos-wall.js';
import {readOnly, readWhole} from '../../widgets/kudos-wall/kudos-wall.model.js';
import type {WallActions} from '../../widgets/kudos-wall/wall-actions.js';
import {actionStyles} from '../../widgets/kudos-wall/wall-actions.styles.js';
import {firstRendering, instanceOf} from '../instance.js';
import type {ServerWidget} from '../server-widget.js';
import {unfolded} from '../state.template.js';
import type {PageWords} from '../words.js';

/** The wall, as it is first shown in the page, with what is folded away there for those who have no script. */
export const kudosWall: ServerWidget = {
  styles: [KudosWall.styles!, ...modes, hidden, actionStyles],
  asks(attributes) {
    const {name, limit} = instanceOf(KudosWall, attributes).view.options;
    return {name, query: {limit: limit()}};
  },
  heading: (words) => words.term('kudosHeading'),
  draw(drawing) {
    const wall = instanceOf(KudosWall, drawing.attributes);
    const isSilent = wall.replies === 'off';
    // What a page loads later puts more into a card. Here that is what somebody could unfold there; all else is as if it were not loaded.
    const actions: Partial<WallActions> = {
      above: () => undefined,
      below: () => undefined as never,
      feed: (items, make) => [box(items.slice(0, BOX).map(make))],
      extra: (item) => extra(drawing.words, item, isSilent),
    };
    wall.actions = actions as WallActions;
    return {template: firstRendering(wall, drawing), hydrates: true};
  },
};

/** What a card has beside what it shows at first: all that are thanked, what it was for, and the newest replies. */
function extra({localize}: PageWords, given: KudosItem, isSilent: boolean): Extra | undefined {
  const item = readOnly(readWhole(given));
  const {message, to, occasion} = item.data;
  const said = isSilent
    ? nothing
    : replies({...item, data: {...item.data, moreReplies: false}}, {localize, menu: false, loading: false, people: () => [], below: () => nothing});
  if (!message) return () => ({instead: unfolded(trace(localize, item, said)) as never});
  const names =
    to.length > SHOWN_NAMES + 1
      ? html`<p class="by">${formatList(localize.lang, to.map(({name}) => name || localize.term('formerColleague')))}</p>` // oxfmt-ignore
      : nothing;
  const title = occasion
    ? html`<p class="purpose" dir="auto">${occasion.title}</p>
        ${occasionNote(localize, item)}`
    : nothing;
  const parts = [names, about(localize, item), title, said];
  return parts.every((part) => part === nothing) ? undefined : () => ({tail: unfolded(parts)});
}
