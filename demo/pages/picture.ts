import {html} from 'hono/html';
import type {Markup} from './layout.js';

/** A picture in two lights. Only the one that goes with the theme is shown, and only that one is loaded: at once, as it is what one sees first. */
export const picture = (name: string, alt: string): Markup =>
  html`<img class="day" src="/site/${name}-day.svg" alt="${alt}" width="1600" height="480" loading="lazy" fetchpriority="high" /><img
      class="night"
      src="/site/${name}-night.svg"
      alt="${alt}"
      width="1600"
      height="480"
      loading="lazy"
      fetchpriority="high"
    />`;
