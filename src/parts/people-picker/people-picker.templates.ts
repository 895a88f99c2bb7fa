import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PeopleItem} from '../../protocol/person.js';
import {avatar} from '../avatar/avatar.template.js';
import {distinctName} from './people-picker.model.js';

/** What the list of those chosen needs to know. */
export interface ChipsContext {
  localize: LocalizeController;
  chosen: readonly PeopleItem[];
  invalidIds: readonly string[];
  /** The index of the chip that Tab goes to. */
  current: number;
  disabled: boolean;
  onRemove(index: number): void;
  onFocus(index: number): void;
  onKeydown(event: KeyboardEvent, index: number): void;
}

/** Those chosen: one tab stop, arrow keys inside. */
export function chips(context: ChipsContext): TemplateResult {
  const {localize, chosen} = context;
  return html`<ul class="chips" role="list" part="chips" aria-label=${localize.term('peopleChosen')}>
    ${repeat(
      chosen,
      (item) => `${item.kind} ${item.id}`,
      (item, index) => chip(item, index, context),
    )}
  </ul>`;
}

function chip(item: PeopleItem, index: number, context: ChipsContext): TemplateResult {
  const {localize, chosen, invalidIds, current, disabled} = context;
  const name = distinctName(item, chosen);
  const invalid = invalidIds.includes(item.id);
  return html`<li class=${invalid ? 'chip invalid' : 'chip'} part="chip">
    ${avatar(item)}<bdi class="name">${name}</bdi
    ><button
      type="button"
      class="remove"
      part="remove"
      tabindex=${index === current ? 0 : -1}
      ?disabled=${disabled}
      aria-label=${localize.term('personRemove', name)}
      aria-describedby=${invalid ? 'error' : nothing}
      @click=${() => context.onRemove(index)}
      @focus=${() => context.onFocus(index)}
      @keydown=${(event: KeyboardEvent) => context.onKeydown(event, index)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4.5 4.5 7 7m0-7-7 7" /></svg>
    </button>
  </li>`;
}

/** What stands beside a name, where somebody says it. */
const aside = (said: string | undefined) => (said ? html`<bdi class="aside">${said}</bdi>` : nothing);

/** One person or group of the list. What tells people of one name apart is part of what is read. */
export function personOption(item: PeopleItem, localize: LocalizeController): TemplateResult {
  const facts = [
    item.detail ? html`<bdi>${item.detail}</bdi>` : nothing,
    item.kind === 'group' ? html`<span>${localize.term('groupOf')}</span>` : nothing,
    item.recognition === 'private' ? html`<span class="private">${localize.term('prefersPrivate')}</span>` : nothing,
  ].filter((fact) => fact !== nothing);
  return html`${avatar(item)}
    <div class="who">
      <div class="line"><bdi class="name">${item.name}</bdi>${aside(item.pronouns)}${aside(item.pronunciation)}</div>
      ${facts.length ? html`<div class="line facts">${facts}</div>` : nothing}
    </div>`;
}
