import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatAgo} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import {localWords} from './kudos-local.js';
import {rulingNote} from './kudos-ruling.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';

/** What stands below a kudos about its replies. */
export interface RepliesContext {
  localize: LocalizeController;
  /** Whether each has a menu. */
  menu: boolean;
  /** What stands below one of them. */
  below(reply: WallReply): unknown;
  /** Whether the older ones are on their way. */
  loading: boolean;
}

/** What can be done with a reply, in its menu. */
const MENU = ['withdraw', 'report', 'moderate'];

/** The replies to a kudos, older before newer, and the way to the older ones. */
export function replies({data: {replies: all, moreReplies, occasion}}: WallItem, context: RepliesContext): TemplateResult | typeof nothing {
  const {localize, loading} = context;
  if (all.length === 0 && !moreReplies) return nothing;
  return html`${
      moreReplies
        ? html`<button class="quiet older" data-do="older" aria-disabled=${loading}>
            ${localize.term(loading ? 'loading' : occasion ? 'kudosOlderSignatures' : 'kudosOlderReplies')}
          </button>`
        : nothing
    }
    <ul class="replies" aria-label=${localize.term(occasion ? 'kudosSignatures' : 'kudosReplies')}>
      ${all.map((reply) => replyTemplate(reply, context))}
    </ul>`;
}

function replyTemplate(reply: WallReply, {localize, menu, below}: RepliesContext): TemplateResult {
  const by = reply.by ?? {id: '', name: localize.term('formerColleague')};
  return html`<li class="reply" data-reply=${reply.id}>
    ${avatar(by)}
    <div>
      <p class="head">
        <bdi>${by.name}</bdi>
        ${reply.at ? html`<time datetime=${reply.at} .textContent=${formatAgo(localize.lang, reply.at)}></time>` : nothing}
        ${
          menu && reply.can.some((action) => MENU.includes(action))
            ? html`<button
                class="quiet end"
                data-do="menu"
                aria-haspopup="menu"
                aria-expanded="false"
                aria-label=${localize.term('kudosReplyMenu', by.name)}
              >
                ⋯
              </button>`
            : nothing
        }
      </p>
      <p class="message" dir="auto">${reply.message}</p>
      ${rulingNote(localize, reply, reply.can)} ${reply.local ? localWords(localize, reply.local) : nothing} ${below(reply)}
    </div>
  </li>`;
}
