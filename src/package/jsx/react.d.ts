/** The elements of Hearth in JSX of React 19, which sets properties and listens to events of elements by itself. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {AttributesOf, ElementOf, EventsOf, HearthElements, HearthTag, PropertiesOf} from './elements.js';

type Own<Tag extends HearthTag> = AttributesOf<Tag> &
  PropertiesOf<Tag> & {[Name in keyof EventsOf<Tag> & string as `on${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined};

type Props<Tag extends HearthTag> = Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>>, keyof Own<Tag>> & Own<Tag>;

type Elements = {[Tag in keyof HearthElements]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
