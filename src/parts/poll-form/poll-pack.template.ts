import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import {points} from './poll-points.template.js';

type Scale = Extract<PollForm, {type: 'pack'}>['scale'];

/** What the items of a scale are answered by. */
export interface PackContext {
  localize: LocalizeController;
  lang: string | undefined;
  /** What is chosen, by the id of the item. */
  points: Readonly<Record<string, string>>;
  choose(id: string, point: string): void;
}

/** The items of a scale, each a group of radio buttons of its own. Any of them may be left out, and which dial it belongs to is not said: it would lead. */
export function pack({points: count, low, high, items}: Scale, context: PackContext): TemplateResult {
  const {localize, lang, choose} = context;
  return html`<div class="pack">
    ${items.map(
      ({id, text}) =>
        html`<fieldset class="item">
          <legend dir="auto" lang=${lang ?? nothing}>${text}</legend>
          ${points(
            {type: 'scale', points: count, low, high},
            {localize, chosen: context.points[id] ?? '', choose: (point) => choose(id, point), name: `item-${id}`},
          )}
        </fieldset>`,
    )}
  </div>`;
}
