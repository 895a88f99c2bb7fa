/** The elements of Hearth in Svelte 5, which sets what an element has as a property as one; `on` and the name of an event listens to it. */
import type {HTMLAttributes} from 'svelte/elements';
import type {AttributesOf, ElementOf, EventsOf, HearthElements, HearthTag, PropertiesOf} from './elements.js';

type Own<Tag extends HearthTag> = AttributesOf<Tag> &
  PropertiesOf<Tag> & {[Name in keyof EventsOf<Tag> & string as `on${Name}` | `on:${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined};

type Props<Tag extends HearthTag> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof Own<Tag>> & Own<Tag>;

type Elements = {[Tag in keyof HearthElements]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
