import {noChange} from 'lit';
import type {ElementPart} from 'lit';
import {directive, Directive} from 'lit/directive.js';

/** Sets styles of an element by script, which a strict Content-Security-Policy allows; as an attribute it would refuse them. */
export const styled = directive(
  class extends Directive {
    #set = new Set<string>();

    render(_styles: Readonly<Record<string, string>>) {
      return noChange;
    }

    override update({element}: ElementPart, [styles]: [Readonly<Record<string, string>>]) {
      const {style} = element as HTMLElement;
      for (const name of this.#set) if (!(name in styles)) style.removeProperty(name);
      for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
      this.#set = new Set(Object.keys(styles));
      return noChange;
    }
  },
);
