import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {safeUrl} from '../../elements/safe-url.js';
import type {CardAudience} from '../../protocol/events/card.js';
import {ownLine} from './card-words.js';
import {draftFrom, draftOf, expiresAt, imageFrom, sameAudience} from './get-to-know.model.js';
import type {AnswerDraft, ShownAnswer} from './get-to-know.model.js';

/** What the two versions of an answer are shown with. */
interface Shown {
  localize: LocalizeController;
  hidden: boolean;
  groups: Readonly<Record<string, string>>;
  lost(event: Event): void;
}

/** An answer that was changed in two places: both are there, with all in which they differ, and their writer decides. */
export function twoVersions(answer: ShownAnswer, local: PendingEvent, {localize, hidden, groups, lost}: Shown): TemplateResult {
  const mine = draftFrom(local);
  const theirs = draftOf(answer);
  const own = {audience: mine.audience, expiresAt: expiresAt(mine.expiry, Date.now()), expired: false, space: local.event.space};
  const isForOthers = !sameAudience(mine.audience, theirs.audience) || mine.expiry !== theirs.expiry;
  return html`<div class="panel conflict" role="group" aria-label=${localize.term('cardConflict')}>
    <p>${localize.term('cardConflict')}</p>
    ${
      hidden
        ? nothing
        : html`<p class="label">${localize.term('cardConflictMine')}</p>
            <p class="words" dir="auto">${mine.text}</p>
            ${mine.image?.id === theirs.image?.id ? nothing : picture(localize, imageFrom(local, undefined), lost)}`
    }
    ${isForOthers ? ownLine(localize, {...answer, own}, groups) : nothing}
    <div class="foot">
      <button class="quiet" data-do="mine">${localize.term('cardTakeMine')}</button>
      <button class="quiet" data-do="theirs">${localize.term('cardTakeTheirs')}</button>
      <button class="quiet" data-do="merge">${localize.term('cardMerge')}</button>
    </div>
  </div>`;
}

/** A picture that is in one version alone; where it is in the other, that there is none. */
function picture(localize: LocalizeController, image: ReturnType<typeof imageFrom>, lost: (event: Event) => void): TemplateResult {
  const src = safeUrl(image?.src);
  return src
    ? html`<img part="picture" alt=${image!.alt} referrerpolicy="no-referrer" @error=${lost} src=${src} />`
    : html`<p class="meta">${localize.term('labelled', localize.term('cardImage'), '–')}</p>`;
}

/**
 * Both versions in one: the words of both, for the fewer people and the shorter time, with the picture of this device where it has one. Of two
 * circles of which neither is in the other, it is for its writer alone: they see that in the form, and choose.
 */
export function merged(mine: AnswerDraft, theirs: AnswerDraft): AnswerDraft {
  const {image, groupName} = mine;
  const audience = narrower(mine.audience, theirs.audience);
  return {
    ...theirs,
    text: theirs.text === mine.text ? mine.text : `${theirs.text}\n\n${mine.text}`,
    audience,
    ...(groupName && sameAudience(audience, mine.audience) && {groupName}),
    expiry: [mine.expiry, theirs.expiry].filter((day) => day !== '').sort()[0] ?? '',
    ...(image && {image}),
  };
}

function narrower(one: CardAudience, other: CardAudience): CardAudience {
  if (sameAudience(one, other) || other === 'org') return one;
  return one === 'org' ? other : 'me';
}
