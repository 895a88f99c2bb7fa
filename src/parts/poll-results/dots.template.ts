import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Column} from './poll-results.geometry.js';
import {fading} from './paint.template.js';

/** The radius of a dot, in pixels: so much above its share it ends. */
export const DOT = 6;

/** A dot as high as the share, on a thin stem; over several points it is nearly as long as they are wide. What is not known exactly fades. */
export function drawnDot({width, sure = 0, most = 0}: Column, id: string): SVGTemplateResult {
  if (most > sure) {
    return svg`${fading(id, sure / most, true)}
      <g class="risen" mask="url(#${id})"><svg x="50%" overflow="visible"><rect class="fill" x=${-DOT} width=${2 * DOT} height="100%" rx=${DOT} /></svg></g>`;
  }
  return svg`<g class="risen">
    <line class="stem" x1="50%" x2="50%" y1=${DOT} y2="100%" />
    ${
      width > 1
        ? svg`<rect class="fill" x="10%" y="0" width="80%" height=${2 * DOT} rx=${DOT} />`
        : svg`<circle class="fill" cx="50%" cy=${DOT} r=${DOT} />`
    }
  </g>`;
}
