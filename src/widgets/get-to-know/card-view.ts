import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {safeUrl} from '../../elements/safe-url.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {CardAnswer, CardItem} from '../../protocol/views/card.js';

/** What a card needs to know beside its item. */
export interface CardContext {
  localize: LocalizeController;
  /** The level of the heading that the name is. */
  level: number;
  /** Whether nobody is to read over the shoulder: then what people answered is not shown. */
  hidden: boolean;
  /** Answers to show at most. */
  max: number;
  /** Is told of a picture that did not come. */
  lost(event: Event): void;
  /** What is said below an answer: for whom it is, where it stands, what is asked about it. */
  about?: ((answer: CardAnswer) => unknown) | undefined;
  /** What stands between what somebody likes to be asked about and the answers. */
  middle?: unknown;
  /** What stands last. */
  tail?: unknown;
}

/** Somebody's card: what they say of themselves, as far as this viewer may see it. Of what is not there nothing tells. */
export function card({id, by, data, can}: CardItem, context: CardContext): TemplateResult | typeof nothing {
  if (!by) return nothing;
  const {localize, level, max, middle, tail} = context;
  const {pronouns, pronunciation, workingHours, askMeAbout, answers} = data;
  const name = data.name ?? by.name;
  const audio = safeUrl(data.pronunciationAudio);
  const line = (said: string | undefined, label?: 'cardHours'): unknown =>
    said && html`<p class="meta">${label && html`<span class="label">${localize.term(label)}</span> `}<bdi>${said}</bdi></p>`;
  return html`<article class="card" part="card" data-id=${id} aria-labelledby="name-${id}">
    <div class="who">
      ${avatar({...by, name})}
      <div>
        <div id="name-${id}" class="name" part="name" role="heading" aria-level=${level}><bdi>${name}</bdi></div>
        ${
          pronouns || pronunciation || audio
            ? html`<p class="meta">
                ${pronouns && html`<bdi class="chip">${pronouns}</bdi>`} ${pronunciation && html`<bdi>${pronunciation}</bdi>`}
                ${audio && html`<button class="quiet" data-do="hear">▶ ${localize.term('cardHear')}</button>`}
              </p>`
            : nothing
        }
        ${line(by.detail)} ${line(workingHours, 'cardHours')}
      </div>
    </div>
    ${
      askMeAbout[0] === undefined
        ? nothing
        : html`<div class="about">
            <span class="label" id="about-${id}">${localize.term('cardAskMeAbout')}</span>
            <ul role="list" aria-labelledby="about-${id}">
              ${askMeAbout.map(
                (tag) =>
                  html`<li>
                    ${can.includes('ask') ? html`<button class="tag" dir="auto" data-do="tag" data-tag=${tag}>${tag}</button>` : html`<span class="tag" dir="auto">${tag}</span>`}
                  </li>`,
              )}
            </ul>
          </div>`
    }
    ${middle}
    ${
      answers[0] &&
      html`<ul class="answers" role="list">
        ${answers.slice(0, max).map((one) => answer(one, context))}
      </ul>`
    }
    ${answers[max] && html`<button class="quiet" data-do="all">${localize.term('cardAll')}</button>`} ${tail}
  </article>`;
}

/** One answer, with its question. What its buttons do is named in `data-do`. */
export function answer(said: CardAnswer, {localize, level, hidden, lost, about}: CardContext): TemplateResult {
  const {id, prompt, text, lang, image, thanked, can} = said;
  const src = safeUrl(image?.src);
  const button = (what: 'thank' | 'ask' | 'report', words: 'cardThank' | 'cardThanked' | 'cardAsk' | 'kudosReport', done = false): unknown =>
    html`<button class="quiet" data-do=${what} aria-disabled=${done || nothing} aria-describedby="q-${id}">${localize.term(words)}</button>`;
  return html`<li class="answer" part="answer" data-answer=${id}>
    <div id="q-${id}" class="question" part="question" role="heading" aria-level=${level + 1} dir="auto" lang=${prompt.lang || nothing}>
      ${prompt.text}
    </div>
    ${
      hidden
        ? html`<p class="meta">${localize.term('cardHiddenHere')}</p>`
        : html`<p class="words" part="words" dir="auto" lang=${lang || nothing}>${text}</p>
            ${src ? html`<img part="picture" alt=${image!.alt} loading="lazy" referrerpolicy="no-referrer" @error=${lost} src=${src} />` : nothing}`
    }
    ${about?.(said)}
    ${
      can[0] && !hidden
        ? html`<div class="foot">
            ${thanked || can.includes('appreciate') ? button('thank', thanked ? 'cardThanked' : 'cardThank', thanked) : nothing}
            ${can.includes('ask') ? button('ask', 'cardAsk') : nothing} ${can.includes('report') ? button('report', 'kudosReport') : nothing}
          </div>`
        : nothing
    }
  </li>`;
}
