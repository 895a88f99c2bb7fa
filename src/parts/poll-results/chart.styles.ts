import {css} from 'lit';

/** What the pictures have in common. It comes after their own styles: forced colours, motion and paper are for all of them. */
export const chartStyles = css`
  .chart {
    margin-block-start: calc(var(--_space) * 1.15);
  }
  .put-away {
    display: none;
  }
  .paint {
    position: absolute;
  }
  .what {
    margin-block-end: 0.6rem;
  }
  .value {
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .own svg:dir(rtl) {
    scale: none;
  }
  .fill:not([fill]) {
    fill: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
  }
  .mine .fill:not([fill]) {
    fill: var(--_accent);
  }
  .reach {
    stroke: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
    stroke-width: 12px;
    stroke-linecap: round;
  }
  .mine .reach {
    stroke: var(--_accent);
  }
  .under {
    fill: var(--_accent-soft);
  }
  .over {
    fill: var(--_accent);
  }
  .whole {
    fill: var(--_accent-soft);
  }
  .nothing {
    stroke: var(--_control-line);
    stroke-width: 2px;
    stroke-dasharray: 0 6px;
    stroke-linecap: round;
  }

  /* Words. */
  .cloud {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.6rem 1.75rem;
  }
  .word {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.45em;
  }
  .word .value {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .large {
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .medium {
    font-size: 1.2em;
  }

  /* Of all who took part, and so no part of the picture. */
  .apart {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .apart .value {
    flex: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .grown,
    .risen {
      transform-box: fill-box;
      transform-origin: 0 100%;
      transition: scale calc(var(--_motion-duration) * 2) var(--_motion-easing);
    }
    @starting-style {
      .grown {
        scale: 0 1;
      }
      .risen {
        scale: 1 0;
      }
    }
  }
  @media (forced-colors: active) {
    .fill:not([fill]),
    .mine .fill:not([fill]),
    .over,
    .centre {
      fill: CanvasText;
    }
    .whole,
    .under {
      fill: Canvas;
    }
    .whole,
    .axis,
    .nothing,
    .reach,
    .mine .reach,
    .stem,
    .spread {
      stroke: CanvasText;
    }
    .centre {
      stroke: Canvas;
    }
  }
  @media print {
    .chart.chart,
    .twice.twice,
    .key.key {
      display: none;
    }
  }
`;
