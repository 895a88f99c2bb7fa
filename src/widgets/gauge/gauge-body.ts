import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {formatNumber} from '../../locales/numbers.js';
import {passedOn} from '../../parts/exported.js';
import {knownScale} from '../../protocol/scales/make-up.js';
import {decided} from './gauge-decided.js';
import type {GaugeContext} from './gauge-context.js';
import {group} from './gauge-group.js';
import {mine} from './gauge-mine.js';

/** A gauge as it stands: the question, one's own dials, those of the group, and what was decided. */
export function body(context: GaugeContext): TemplateResult {
  const {localize, series} = context;
  if (series.current.data.definition.privacy === 'named') return html`<p class="bed says">${localize.term('gaugeNamed')}</p>`;
  return html`${worth(context)} ${question(context)} ${mine(context)} ${group(context)} ${decided(context)}`;
}

/** What the scale is worth: said before anybody answers it. */
function worth({localize, pack}: GaugeContext): TemplateResult {
  const scale = knownScale(pack.scale);
  const isPublished = scale !== undefined && scale.source !== 'own';
  return html`<div class="worth" part="scale">
    <p>${isPublished ? localize.term('gaugePublished', scale.title ?? scale.id) : localize.term(scale ? 'gaugeOwnScale' : 'gaugeUnknownScale')}</p>
    ${
      isPublished
        ? html`<details>
            <summary>${localize.term('gaugeSource')}</summary>
            <p lang="en" dir="ltr">${scale.source}</p>
          </details>`
        : nothing
    }
  </div>`;
}

/** The question and all that belongs to it, which is the matter of the poll inside. */
function question({localize, gauge, level, series, items, seen, answered}: GaugeContext): TemplateResult {
  const {current} = series;
  const {round} = current.data.definition.series ?? {};
  const {endpoint, postTo, source, space, minGroup, showOwn, mode} = gauge;
  return html`<hearth-pulse-poll
    exportparts=${passedOn('poll, question, promise', 'notice', 'undo-bar', 'poll-form', 'poll-results', 'question')}
    endpoint=${ifDefined(endpoint)}
    post-to=${ifDefined(postTo)}
    source=${ifDefined(source)}
    space=${ifDefined(space)}
    .pollId=${current.id}
    .heading=${round === undefined ? localize.term('gaugeAsked') : localize.term('gaugeRound', formatNumber(localize.lang, round))}
    .headingLevel=${level}
    .minGroup=${minGroup}
    .mode=${mode}
    .showOwn=${showOwn === 'never' ? 'never' : 'session'}
    .items=${items}
    .embedded=${seen}
    @hearth-poll-answered=${answered}
    @hearth-poll-changed=${answered}
  ></hearth-pulse-poll>`;
}
