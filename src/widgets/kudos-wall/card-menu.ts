import type {LocalizeController} from '../../elements/localize-controller.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';

/** What can be done with a thank-you, or with a reply to it: what the host allows, no more; and what leads to the `people` on it. */
export function cardMenu(localize: LocalizeController, item: WallItem, reply: WallReply | undefined, people: readonly MenuItem[] = []): MenuItem[] {
  const {can} = reply ?? item;
  const menu: MenuItem[] = [];
  const add = (id: string, label: string, danger = false) => menu.push({id, label, ...(danger && {danger})});
  if (can.includes('edit')) add('edit', localize.term('edit'));
  if (!reply && can.includes('restrict')) {
    // The circle that the viewer knows of: who has kept it close may open it again.
    if (item.data.audience !== 'recipient') add('keep-close', localize.term('kudosKeepClose'));
    add('audience', localize.term('kudosAudienceSet'));
  }
  if (!reply && can.includes('consent') && item.data.consent === 'decline') add('accept', localize.term('kudosConsentAccept'));
  menu.push(...people);
  if (can.includes('report')) add('report', localize.term('kudosReport'));
  if (can.includes('moderate')) {
    add('hidden', localize.term('kudosHide'), true);
    add('removed', localize.term('kudosRemove'), true);
  }
  if (can.includes('withdraw')) add(reply ? 'withdraw-reply' : 'ask', localize.term('kudosWithdraw'), true);
  return menu;
}
