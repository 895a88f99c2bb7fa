import {PageChecks} from '../../elements/page-checks.js';
import {warn} from '../../elements/warn.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {Gauge} from './gauge.js';
import type {GaugeSeries} from './gauge.model.js';

const WORDS = [
  ['showOwn', ['device', 'never']],
  ['mode', ['live', 'readonly', 'preview']],
] as const satisfies readonly [keyof Gauge, readonly string[]][];
const LIMITS = [
  ['minGroup', POLL_LIMITS.minGroup, POLL_LIMITS.mostAwaited],
  ['headingLevel', 2, 6],
] as const;

/** Tells the page what is wrong with what it, or the host, says of a gauge. */
export class GaugeChecks extends PageChecks {
  readonly #gauge: Gauge;
  /** The poll with names of which it was told. */
  #named: string | undefined;

  constructor(gauge: Gauge) {
    super(gauge, 'This gauge has no space, so that no scale can be found', {limits: LIMITS, words: WORDS});
    this.#gauge = gauge;
  }

  /** Tells, once for each, of a poll with names. */
  checkSeries(series: GaugeSeries | undefined): void {
    const named = series?.current.data.definition.privacy === 'named' ? series.current.id : undefined;
    if (named !== undefined && named !== this.#named)
      warn(this.#gauge, 'named-gauge', `The poll ${named} is one with names: a gauge is confidential or unlinkable, so it is not shown.`);
    this.#named = named;
  }
}
