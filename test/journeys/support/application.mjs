// @ts-check
/** An application's own script, which brings a Lit of its own: an element that says one sentence. */
import {LitElement, html} from 'lit';

customElements.define(
  'harbor-notice',
  class extends LitElement {
    /** @override */
    render() {
      return html`<p>High water at six.</p>`;
    }
  },
);
