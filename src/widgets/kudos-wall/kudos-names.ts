import {listParts} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** The names of people, as the language lists them. */
export const namesIn = (localize: LocalizeController, people: readonly {name: string}[]): string =>
  listParts(
    localize.lang,
    people.map(({name}) => name),
  )
    .map((part) => part.value)
    .join('');
