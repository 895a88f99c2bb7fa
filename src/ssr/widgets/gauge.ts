import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatShortDay} from '../../elements/format-day.js';
import {hidden} from '../../elements/styles/hidden.js';
import {parseView} from '../../protocol/views/view.js';
import {actionStyles} from '../../widgets/gauge/gauge-actions.styles.js';
import type {GaugeContext} from '../../widgets/gauge/gauge-context.js';
import {decided} from '../../widgets/gauge/gauge-decided.js';
import {trendStyles} from '../../widgets/gauge/gauge-trend.styles.js';
import {trend} from '../../widgets/gauge/gauge-trend.js';
import {Gauge} from '../../widgets/gauge/gauge.js';
import {closesAt, newestTold, packOf, seriesOf, trendOfSeries} from '../../widgets/gauge/gauge.model.js';
import type {GaugeSeries, ResultsOf} from '../../widgets/gauge/gauge.model.js';
import {readShown} from '../../widgets/pulse-poll/pulse-poll.model.js';
import type {Attributes, ServerWidget} from '../server-widget.js';
import {frame} from '../state.template.js';
import type {PageWords} from '../words.js';
import {guardedOf, pollBody, pollSheets} from './pulse-poll.js';
import {results} from './results.template.js';

/** A gauge as it can be read: the question, what is told of the group, and what was decided. One's own dials are in the browser alone. */
export const gauge: ServerWidget = {
  styles: [Gauge.styles!, pollSheets, hidden, actionStyles, trendStyles],
  asks: () => ({name: 'poll', query: {limit: 100}}),
  heading: (words) => words.term('gaugeHeading'),
  draw({attributes, words, level, body}) {
    const series = seriesOf(parseView(body, readShown).view.items, attributes.series || undefined);
    const heading = attributes.heading ?? this.heading(words, attributes);
    const content = series
      ? gaugeBody(words, series, Math.min(6, level + 1), attributes)
      : html`<p class="bed empty">${words.term('gaugeEmpty')}</p>`;
    return {template: frame(heading, level, content), hydrates: false};
  },
};

function gaugeBody(words: PageWords, series: GaugeSeries, level: number, attributes: Attributes): TemplateResult {
  const {localize} = words;
  const {current} = series;
  if (current.data.definition.privacy === 'named') return html`<p class="bed says">${localize.term('gaugeNamed')}</p>`;
  const resultsOf: ResultsOf = (poll) => guardedOf(poll, attributes)?.results;
  const newest = newestTold(series, resultsOf);
  // What the templates of the gauge read beside that has to do with one's own answer, and is not shown here.
  const context = {localize, level, series, pack: packOf(current)!, asTable: true} as GaugeContext;
  const title = localize.term('gaugeGroup');
  return html`${pollBody(words, current, level, attributes, 'nothing')}
  ${
    newest
      ? html`<div class="bed" part="group">
          ${results(words, level, newest.round.data.definition, guardedOf(newest.round, attributes)!, title)}
          <p class="hint">${localize.term('gaugeGroupOf', formatShortDay(localize.lang, closesAt(newest.round)))}</p>
          ${trend(context, trendOfSeries(series, resultsOf))}
        </div>`
      : nothing
  }
  ${decided(context)}`;
}
