import {css, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {partBase} from '../../elements/styles/part-base.js';
import {avatarStyles} from './avatar.styles.js';
import {avatar} from './avatar.template.js';
import type {AvatarPerson} from './avatar.template.js';

/**
 * A person's picture, or the initials of the name on a colour of their own. Decoration: the name belongs beside it as text.
 *
 * @summary The picture or the initials of a person.
 * @tagname hearth-avatar
 *
 * @cssproperty [--hearth-avatar-size=40px] - Width and height.
 * @cssproperty --hearth-avatar-background - One background for everybody's initials in place of eight.
 * @cssproperty --hearth-avatar-color - The colour of the initials on that background.
 */
export class Avatar extends LitElement {
  static override styles = [
    ...partBase,
    avatarStyles,
    css`
      :host {
        display: inline-block;
        line-height: 0;
      }
    `,
  ];

  /** Whom it shows. */
  @property({attribute: false}) person: AvatarPerson | undefined;

  override render() {
    return this.person ? avatar(this.person) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-avatar': Avatar;
  }
}
