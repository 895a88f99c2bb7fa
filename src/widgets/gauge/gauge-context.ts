import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollItem} from '../../protocol/views/poll.js';
import type {PollSeen} from '../pulse-poll/pulse-poll.model.js';
import type {Gauge} from './gauge.js';
import type {GaugeSeries, Pack} from './gauge.model.js';
import type {OwnDialsController} from './own-dials-controller.js';
import type {RoundResults} from './round-results.js';

/** What the templates of a gauge work with. */
export interface GaugeContext {
  localize: LocalizeController;
  gauge: Gauge;
  /** The level of the headings of its parts. */
  level: number;
  series: GaugeSeries;
  /** The scale of the current round. */
  pack: Pack;
  own: OwnDialsController;
  results: RoundResults;
  /** Whether the trend is shown as tables. */
  asTable: boolean;
  /** Polls that the page gave in place of the host. */
  items: PollItem[] | undefined;
  /** Takes note of where the poll inside stands. */
  seen(seen: PollSeen): void;
  /** Takes note of an answer. */
  answered(event: Event): void;
}
