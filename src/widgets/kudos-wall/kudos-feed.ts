import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** Items in one containment box: what is out of sight is skipped as a whole. */
export const BOX = 25;

/** One box of thank-yous. The browser does not lay it out while it is out of sight. */
export const box = (content: unknown): TemplateResult => html`<div class="box">${content}</div>`;
