/** The elements of Hearth in JSX of Solid: properties by their name or with `prop:`, attributes with `attr:` (`bool:` for what is there or not), events with `on:`. */
import type {JSX} from 'solid-js';
import type {AttributesOf, ElementOf, EventsOf, HearthElements, HearthTag, PropertiesOf} from './elements.js';

type AllAttributes<Tag extends HearthTag> = HearthElements[Tag]['attributes'];

/** The names of the attributes that are there or not. */
type Switches<Attributes> = {[Name in keyof Attributes]-?: true extends Attributes[Name] ? Name : never}[keyof Attributes];

type Own<Tag extends HearthTag> = AttributesOf<Tag> &
  PropertiesOf<Tag> & {[Name in keyof PropertiesOf<Tag> & string as `prop:${Name}`]?: PropertiesOf<Tag>[Name]} & {
    [Name in keyof AllAttributes<Tag> & string as `attr:${Name}`]?: AllAttributes<Tag>[Name];
  } & {[Name in Switches<AllAttributes<Tag>> & string as `bool:${Name}`]?: boolean | undefined} & {
    [Name in keyof EventsOf<Tag> & string as `on:${Name}`]?:
      | ((event: EventsOf<Tag>[Name] & {currentTarget: ElementOf<Tag>}) => void)
      | ({handleEvent(event: EventsOf<Tag>[Name]): void} & AddEventListenerOptions)
      | undefined;
  };

type Props<Tag extends HearthTag> = Omit<JSX.HTMLAttributes<ElementOf<Tag>>, keyof Own<Tag>> & Own<Tag>;

type Elements = {[Tag in keyof HearthElements]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
