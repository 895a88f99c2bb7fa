import type {GenericSchema} from 'valibot';
import {eventSchemas} from '../../../src/protocol/events/index.js';

/** What may hang together in a schema: an object, one of several, one with checks behind it. */
interface Shape {
  entries?: Record<string, Shape>;
  options?: readonly (Shape | string)[];
  pipe?: readonly Shape[];
  wrapped?: Shape;
}

/** The names of the members that the data of an event may have; one that it may lack ends with a question mark. */
export function fieldsOf(type: string): string[] {
  return [...new Set(membersOf((eventSchemas as Record<string, GenericSchema & Shape>)[type] ?? {}))];
}

function membersOf({entries, options = [], pipe = []}: Shape): string[] {
  if (entries) return Object.entries(entries).map(([name, {wrapped}]) => (wrapped ? `${name}?` : name));
  return [...pipe, ...options].flatMap((one) => (typeof one === 'string' ? [] : membersOf(one)));
}
