import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** What bars are painted with that stand for a word, or for several answers together. */
export const HATCH = 'url(#hatch)';

/** Where it is defined, once for all of a picture. */
export const paint = (): TemplateResult =>
  html`<svg class="paint" width="0" height="0">
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="under" width="6" height="6" />
      <rect class="over" width="2.5" height="6" />
    </pattern>
  </svg>`;

/**
 * A mask that lets something fade out. It is as wide as what it is for.
 *
 * @param sure up to where all is seen, from 0 to 1.
 * @param upright whether it fades upwards, in place of towards the end of the line.
 */
export const fading = (id: string, sure: number, upright = false): SVGTemplateResult =>
  svg`<linearGradient id="${id}-" x1="0" x2=${upright ? 0 : 1} y1=${upright ? 1 : 0} y2="0">
      <stop offset=${sure} stop-color="white" />
      <stop offset="1" stop-color="white" stop-opacity="0.04" />
    </linearGradient>
    <mask id=${id} maskContentUnits="objectBoundingBox">
      <rect width="1" height="1" fill="url(#${id}-)" />
    </mask>`;
