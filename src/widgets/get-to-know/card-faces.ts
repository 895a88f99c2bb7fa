import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CardEdit} from './card-edit.js';
import type {CardItems} from './card-items.js';
import type {CardOwner} from './card-owner.js';
import type {CardPerson} from './card-person.js';
import type {CardPrompt} from './card-prompt.js';
import {reports} from './card-reports.js';
import type {CardSpotlight} from './card-spotlight.js';
import type {CardTools} from './card-tools.js';
import type {CardWriting} from './card-writing.js';
import {isBlank} from './get-to-know.model.js';
import type {ShownCard} from './get-to-know.model.js';

/** What the faces are made of. */
export interface FaceParts {
  tools: CardTools;
  items: CardItems;
  owner: CardOwner;
  person: CardPerson;
  writing: CardWriting;
  prompt: CardPrompt;
  spotlight: CardSpotlight;
  /** The page of one's own card, once it is loaded. */
  edit: CardEdit | undefined;
  /** Whether one came to that page from one's card, and goes back there. */
  came: boolean;
}

/** What the face shows that the page has chosen. */
export function faceOf(parts: FaceParts): unknown {
  const {tools, items, owner, person, writing, prompt, spotlight, edit} = parts;
  const {widget, answering} = tools;
  const {view, status, face} = widget;
  const {all, isOwn} = items;
  const [item] = all;
  const waits = status === 'loading' && view.waited ? html`<div class="empty" aria-busy="true"></div>` : nothing;
  // What is written anew there has no place of its own on a card that is only shown.
  const form = answering.draft && widget.active ? html`<div class="card invite-card">${writing.form()}</div>` : nothing;
  const show = (one: ShownCard) => widget.plain(one, person.around(one));
  switch (face) {
    case 'edit': {
      const {own} = items;
      return own && edit && widget.active ? html`${edit.render(own)} ${toolbar(own, parts)}` : waits;
    }
    case 'prompt':
      return html`${prompt.render(all)} ${waits}`;
    case 'spotlight':
      return html`${spotlight.render(all, show, owner.readerQuestion)} ${form} ${item ? toolbar(item, parts) : waits}`;
    case 'reports':
      return html`${reports(all, tools)} ${waits}`;
    default: {
      const shown = isOwn ? items.own : item;
      if (!shown) return waits;
      const invites = isOwn && widget.active && isBlank(shown.data) && view.view;
      return html`${show(shown)} ${isOwn ? form : nothing}
      ${invites && !answering.draft ? html`<div class="card invite-card">${writing.invitation()}</div>` : nothing} ${toolbar(shown, parts)}`;
    }
  }
}

/** What can be done with what is on the screen. */
function toolbar({data}: ShownCard, {tools, items, came}: FaceParts): TemplateResult | typeof nothing {
  const {widget, localize} = tools;
  const {face, active, hides} = widget;
  if (!active) return nothing;
  const {isOwn} = items;
  const something = data.answers[0] ?? data.own?.notes[0] ?? data.asked[0];
  return html`<div class="tools">
    ${isOwn && face === 'view' ? html`<button class="quiet" data-do="edit">${localize.term('cardEdit')}</button>` : nothing}
    ${isOwn && face === 'edit' && came ? html`<button class="quiet" data-do="done">${localize.term('cardDone')}</button>` : nothing}
    ${something ? html`<button class="quiet" data-do="hide" aria-pressed=${hides}>${localize.term('cardHide')}</button>` : nothing}
  </div>`;
}
