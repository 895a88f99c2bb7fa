import type {ViewQuery} from '../client/host-connection.js';
import type {Terms} from '../locales/en.js';

/**
 * What a server hands to the page beside the markup that it rendered from it, so that the first rendering in the page is the same. It stands in
 * a `<script>` child of the element, of a type that no browser runs: no policy has to allow it.
 */
export interface HandedView {
  /** The version of Hearth on the server: only the same one renders the same. */
  version: string;
  /** The language that the server wrote in, as the page's `lang` has it. */
  lang: string;
  /** Whether the markup is the widget's own, to go on with; else it is something to read until the widget is there. */
  hydrates: boolean;
  /** What the host was asked for, as {@link askedFor} says it. */
  asked: string;
  /** What the host answered with: 200 with a body, 401, or 403 and 404, perhaps with what it says to whoever is refused. */
  status: number;
  body?: unknown;
}

/** The same for a `<hearth-host>`. */
export interface HandedHost {
  version: string;
  /** The page's own words. */
  messages?: Partial<Terms>;
}

/** The type of that `<script>`: data, and not what a widget would take for items that the page gives. */
export const HANDED_TYPE = 'application/vnd.hearth.handed+json';

/** What says that an element waits until the page side has looked at what the server rendered. Lit uses the same. */
export const DEFER = 'defer-hydration';

/** A view with its query, as one string that is the same on both sides. */
export const askedFor = (name: string, query: ViewQuery): string =>
  JSON.stringify([
    name,
    ...Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, `${value}`])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  ]);
