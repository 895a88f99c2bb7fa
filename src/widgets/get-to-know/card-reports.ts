import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {announce} from '../../elements/announcer.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {QueuedCardAnswer} from '../../protocol/views/card-reports.js';
import {decision} from '../../parts/moderation/decision.template.js';
import type {CardTools} from './card-tools.js';
import {answer as plainAnswer} from './card-view.js';
import type {ShownAnswer, ShownCard} from './get-to-know.model.js';

/** What moderators decide on: answers that wait to be seen, or that somebody asked them to look at. */
export function reports(items: readonly ShownCard[], {widget, localize, talk, focus}: CardTools): TemplateResult | typeof nothing {
  const waiting = items.flatMap((item) =>
    (item.data.answers as QueuedCardAnswer[]).filter(({can}) => can.includes('moderate')).map((answer) => ({item, answer})),
  );
  if (waiting.length === 0)
    return widget.status === 'ready' || widget.status === 'empty' ? html`<p class="card calm">${localize.term('kudosEmpty_open')}</p>` : nothing;
  const context = widget.cardContext(widget.level);
  return html`<ul class="queue" role="list">
    ${waiting.map(({item, answer}) => {
      const name = item.data.name ?? item.by?.name ?? localize.term('formerColleague');
      const about = () =>
        talk.isAbout(item, answer) ? talk.form(() => void focus(`[data-answer="${CSS.escape(answer.id)}"] button`)) : decision(localize, answer);
      return html`<li class="card" data-id=${item.id}>
        <p class="speaker" id="by-${answer.id}">${avatar({...(item.by ?? {id: '-'}), name})} <bdi>${name}</bdi></p>
        <ul role="list" aria-labelledby="by-${answer.id}">
          ${plainAnswer({...answer, can: []}, {...context, about})}
        </ul>
      </li>`;
    })}
  </ul>`;
}

/** Does what a button of the queue says. Resolves to whether it was one. */
export async function decide(
  action: string,
  item: ShownCard,
  answer: ShownAnswer,
  button: HTMLElement,
  {sending, localize, focus, ask}: CardTools,
): Promise<boolean> {
  if (action === 'hidden' || action === 'removed') {
    await ask({kind: action, item, answer}, button);
    return true;
  }
  if (action !== 'approve') return false;
  const data = {answerId: answer.id, version: answer.version, decision: 'approved'};
  if (await sending.send('hearth.card.moderated.v1', data, item.id)) announce(localize.term('kudosDecided'));
  await focus('.queue button', button);
  return true;
}
