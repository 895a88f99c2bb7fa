import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {safeUrl} from '../../elements/safe-url.js';
import {initialsOf, toneOf} from './avatar.model.js';

/** What an avatar shows of a person or a group. */
export interface AvatarPerson {
  /** Chooses the colour. */
  id: string;
  name: string;
  /** URL of a picture; http or https. */
  avatar?: string | undefined;
  kind?: 'person' | 'group' | undefined;
}

/** The picture covers the initials once it is there, and gives way to them when it fails. */
const settle = ({type, target}: Event) => (target as Element).classList.toggle('shown', type === 'load');

/**
 * A person's picture, or the initials of the name on a colour of their own. Needs `avatarStyles`. Hidden from assistive technology:
 * the name stands beside it.
 */
export function avatar(person: AvatarPerson): TemplateResult {
  const picture = safeUrl(person.avatar);
  return html`<span class="avatar ${person.kind ?? ''} tone${toneOf(person.id)}" aria-hidden="true"
    >${initialsOf(person.name)}${
      picture ? html`<img alt="" loading="lazy" referrerpolicy="no-referrer" .onload=${settle} .onerror=${settle} src=${picture} />` : nothing
    }</span
  >`;
}
