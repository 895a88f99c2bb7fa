import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatAgo} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import {cardMenu} from './card-menu.js';
import {menuButton} from './kudos-card.js';
import {localWords} from './kudos-local.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import {translation} from './kudos-translation.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';
import type {TranslatingController} from './translating-controller.js';

/** What stands below a kudos about its replies. */
export interface RepliesContext {
  localize: LocalizeController;
  /** What puts words into the language of the wall; absent where nobody can ask for that. */
  translating?: TranslatingController;
  /** Whether each has a menu. */
  menu: boolean;
  /** What leads to whoever wrote one of them. */
  people(item: WallItem, reply: WallReply): readonly MenuItem[];
  /** What stands below one of them. */
  below(reply: WallReply): unknown;
  /** Whether the older ones are on their way. */
  loading: boolean;
}

/** The replies to a kudos, older before newer, and the way to the older ones. */
export function replies(item: WallItem, context: RepliesContext): TemplateResult | typeof nothing {
  const {localize, loading} = context;
  const {replies: all, moreReplies, occasion} = item.data;
  if (all.length === 0 && !moreReplies) return nothing;
  return html`${
      moreReplies
        ? html`<button class="quiet older" data-do="older" aria-disabled=${loading}>
            ${localize.term(loading ? 'loading' : occasion ? 'kudosOlderSignatures' : 'kudosOlderReplies')}
          </button>`
        : nothing
    }
    <ul class="replies" aria-label=${localize.term(occasion ? 'kudosSignatures' : 'kudosReplies')}>
      ${all.map((reply) => replyTemplate(item, reply, context))}
    </ul>`;
}

function replyTemplate(item: WallItem, reply: WallReply, {localize, translating, menu, people, below}: RepliesContext): TemplateResult {
  const by = reply.by ?? {id: '', name: localize.term('formerColleague')};
  return html`<li class="reply" data-reply=${reply.id}>
    ${avatar(by)}
    <div>
      <p class="head">
        <bdi>${by.name}</bdi>
        ${reply.at ? html`<time datetime=${reply.at} .textContent=${formatAgo(localize.lang, reply.at)}></time>` : nothing}
        ${menu && cardMenu(localize, item, reply, people(item, reply)).length > 0 ? menuButton(localize.term('kudosReplyMenu', by.name)) : nothing}
      </p>
      <p class="message" dir="auto" lang=${reply.lang ?? nothing}>${reply.message}</p>
      ${translation(localize, translating, reply)} ${rulingNote(localize, reply, reply.can)}
      ${reply.local ? localWords(localize, reply.local) : nothing} ${below(reply)}
    </div>
  </li>`;
}
