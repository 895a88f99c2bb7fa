import type {CSSResultGroup} from 'lit';
import type {ViewQuery} from '../client/host-connection.js';
import type {PageWords} from './words.js';

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What a widget is drawn from. */
export interface Drawing {
  attributes: Attributes;
  words: PageWords;
  /** The space in force. */
  space: string | undefined;
  /** The level of its heading. */
  level: number;
  /** The view, as the host answered. */
  body: unknown;
}

/** What was drawn. */
export interface Drawn {
  template: unknown;
  /** Whether it is the widget's own first rendering, so that the page goes on with it. */
  hydrates: boolean;
}

/** How a server renders a widget. */
export interface ServerWidget {
  styles: CSSResultGroup;
  /** What it asks its host for, beside the space; nothing where the server cannot know. */
  asks(attributes: Attributes): {name: string; query: ViewQuery} | undefined;
  /** Its heading where the page gives none; nothing where it has none. */
  heading(words: PageWords, attributes: Attributes): string | undefined;
  draw(drawing: Drawing): Drawn;
}

/** A number in an attribute; not a number where it is left out. */
export const numberOf = (attributes: Attributes, name: string): number => (attributes[name] === undefined ? NaN : Number(attributes[name]));
