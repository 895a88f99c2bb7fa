import {html} from 'hono/html';
import type {Space} from '../seed/index.js';
import type {Markup} from './layout.js';

/** The wall of a space. This is all that it takes to put one on a page. */
export const wall = (space: Space, heading: string): Markup =>
  html`<hearth-host class="wall" endpoint="/hearth" space="${space}"><hearth-kudos-wall heading="${heading}"></hearth-kudos-wall></hearth-host>`;
