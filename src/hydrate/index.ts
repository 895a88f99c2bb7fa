/**
 * The page side of server rendering: goes on with what `hearth-widgets/ssr` rendered. Import it before the widgets are registered. An element that
 * the server did not render is left as it is.
 *
 * @packageDocumentation
 */
import type {LitElement} from 'lit';
import {HearthHost} from '../elements/hearth-host.js';
import {WidgetElement} from '../elements/widget-element.js';
import {answerInside} from './first-answer.js';
import {DEFER} from './handed.js';
import {takeOver} from './take-over.js';

/** Elements that are about to go on, or have. */
const taken = new WeakSet<LitElement>();

for (const {prototype} of [HearthHost, WidgetElement] as (typeof LitElement)[]) {
  const {connectedCallback} = prototype;
  prototype.connectedCallback = function (this: LitElement): void {
    const connect = (): void => connectedCallback.call(this);
    if (!this.hasAttribute(DEFER) || !this.shadowRoot) {
      answerInside(this);
      connect();
    } else if (!taken.has(this)) {
      taken.add(this);
      void takeOver(this, connect);
    }
  };
}
