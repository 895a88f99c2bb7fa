import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {AvatarPerson} from '../../parts/avatar/avatar.template.js';
import type {CardTools} from './card-tools.js';
import type {PersonPopup} from './person-popup.js';

/** Somebody by picture and name: where their card can be opened, as the button that does. */
export const somebody = ({opensCards}: CardTools, person: AvatarPerson): TemplateResult =>
  opensCards() && person.id !== '-'
    ? button(person, html`${avatar(person)} <bdi>${person.name}</bdi>`)
    : html`${avatar(person)} <bdi>${person.name}</bdi>`;

/** The picture beside a name of its own: for those who point, it opens what the name does. */
export const pictured = ({opensCards}: CardTools, person: AvatarPerson): TemplateResult =>
  opensCards() && person.id !== '-'
    ? html`<span class="pictured" data-do="person" data-person=${person.id} data-name=${person.name}>${avatar(person)}</span>`
    : avatar(person);

/** The name of somebody whose picture stands beside it. */
export const named = ({opensCards}: CardTools, person: AvatarPerson): TemplateResult =>
  opensCards() && person.id !== '-'
    ? button(person, html`<bdi class="who-says">${person.name}</bdi>`)
    : html`<bdi class="who-says">${person.name}</bdi>`;

const button = ({id, name}: AvatarPerson, content: TemplateResult): TemplateResult =>
  html`<button class="person" data-do="person" data-person=${id} data-name=${name} aria-haspopup="dialog">${content}</button>`;

/** Opens the card that a name, or the picture beside it, stands for. A picture is no place for the focus afterwards; the name is. */
export function openBeside(popup: PersonPopup, target: HTMLElement): Promise<void> {
  const {person: id = '', name = ''} = target.dataset;
  return popup.open({id, name}, target.closest('li')?.querySelector<HTMLElement>('button.person') ?? target);
}
