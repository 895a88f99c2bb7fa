import {html} from 'hono/html';
import type {Markup} from './layout.js';

/**
 * A picture in two lights. Only the one that goes with the theme is loaded, and at once: it is what one sees first. Where somebody chose another theme
 * than their system has, `theme.js` says so to the source.
 */
export const picture = (name: string, alt: string): Markup =>
  html`<picture>
    <source class="night" srcset="/site/${name}-night.svg" media="(prefers-color-scheme: dark)" />
    <img src="/site/${name}-day.svg" alt="${alt}" width="1600" height="480" fetchpriority="high" />
  </picture>`;
