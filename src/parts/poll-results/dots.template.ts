import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Column} from './poll-results.geometry.js';

/** The radius of a dot, in pixels: so much above its share it ends. */
export const DOT = 6;

/**
 * A dot as high as the share, on a thin stem. Over several points it is nearly as long as they are wide; where the share is not known exactly, as
 * high as it may be.
 */
export function drawnDot({width, sure = 0, most = 0}: Column): SVGTemplateResult {
  const coarse = most > sure;
  const down = coarse ? `${(1 - sure / most) * 100}%` : 2 * DOT;
  return svg`<g class="risen">
    <line class="stem" x1="50%" x2="50%" y1=${DOT} y2="100%" />
    ${
      width > 1
        ? svg`<rect class="fill" x="10%" y="0" width="80%" height=${down} rx=${DOT} />`
        : coarse
          ? svg`<line class="reach" x1="50%" x2="50%" y1=${DOT} y2=${down} />`
          : svg`<circle class="fill" cx="50%" cy=${DOT} r=${DOT} />`
    }
  </g>`;
}
