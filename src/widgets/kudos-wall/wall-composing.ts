import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {isOffIn} from '../../elements/off.js';
import {whole} from '../../elements/whole.js';
import type {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import {distinctName} from '../../parts/people-picker/people-picker.model.js';
import {undoBar} from '../../parts/undo-bar/undo-bar.template.js';
import type {Audience} from '../../protocol/events/kudos.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {FeedController} from './feed-controller.js';
import type {GivingController} from './giving-controller.js';
import type {KudosComposeEvent, KudosDraftEvent} from './kudos-composer.events.js';
import {namesIn} from './kudos-names.js';
import type {Said} from './kudos-nudges.js';
import type {KudosWall} from './kudos-wall.js';
import {AUDIENCES} from './kudos-wall.model.js';
import {exported} from '../../parts/exported.js';

/** What the form of a thank-you on a wall works with. */
export interface ComposingContext {
  wall: KudosWall;
  localize: LocalizeController;
  giving: GivingController;
  feed: FeedController;
  /** Finds people at the host of the wall. */
  search: PeoplePicker['search'];
  /** The id of whoever is signed in, where that is known. */
  me: string | undefined;
  /** Characters of a message at most. */
  maxLength: number;
}

const NO_VALUES: ReadonlyMap<string, string> = new Map();

/** The form of a thank-you, while it is open, and the bar to undo what was just given. */
export function composing(context: ComposingContext): TemplateResult {
  const {wall, localize, giving, feed, search, maxLength} = context;
  return html`${
    giving.open
      ? html`<hearth-kudos-composer
          exportparts=${exported('kudos-composer')}
          .search=${search}
          .draft=${giving.draft}
          .errors=${giving.errors}
          .failure=${giving.failure}
          .maxRecipients=${whole(wall.maxRecipients, 1, 50, 10)}
          .maxLength=${maxLength}
          .defaultAudience=${audienceFor(wall)}
          .cards=${!isOffIn(wall.view.connection, 'group-card')}
          .me=${context.me}
          .said=${saidBy(context)}
          .wordCheck=${wall.wordCheck}
          .values=${choosable(wall)}
          @hearth-kudos-draft=${(event: KudosDraftEvent) => giving.keep(event.draft)}
          @hearth-kudos-compose=${(event: KudosComposeEvent) => void feed.give(event.draft)}
          @hearth-kudos-close=${() => void feed.closeComposer()}
        ></hearth-kudos-composer>`
      : nothing
  }
  ${undoBar(
    wall,
    localize,
    giving,
    () => localize.term('kudosHeld', namesIn(localize, toldApart(giving.held?.draft.to))),
    () => void feed.undo(),
  )}`;
}

/** Who may see a thank-you where its giver chooses nothing else. */
export const audienceFor = ({defaultAudience}: KudosWall): Audience => (AUDIENCES.includes(defaultAudience) ? defaultAudience : 'group');

/** Those who are thanked, by the names that they have in the form. */
const toldApart = (to: readonly PeopleItem[] = []) => to.map((person) => ({name: distinctName(person, to)}));

/** The labels of the shared values that can be chosen on a wall, by id. */
export const choosable = (wall: KudosWall): ReadonlyMap<string, string> => (wall.values !== 'off' && wall.labels) || NO_VALUES;

/** What the person said lately, as far as it is shown. */
function saidBy({wall, me}: ComposingContext): Said[] {
  const mine = wall.view.items.filter(({by}) => by && by.id === me);
  return mine.map(({data}) => ({message: data.message, to: data.to.map(({id}) => id)}));
}
