/** The elements of Hearth in templates and in JSX of Vue. The compiler has to be told that tags with `hearth-` are not Vue's (`isCustomElement`). */
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {AttributesOf, ElementOf, EventsOf, HearthElements, HearthTag, PropertiesOf} from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Own<Tag extends HearthTag> = AttributesOf<Tag> &
  PropertiesOf<Tag> & {[Name in keyof EventsOf<Tag> & string as Camel<`on-${Name}`>]?: ((event: EventsOf<Tag>[Name]) => void) | undefined};

type Props<Tag extends HearthTag> = Omit<HTMLAttributes, keyof Own<Tag>> & ReservedProps & Own<Tag>;

/** What a template is checked against. It is a constructor of nothing: the element is made by the browser. */
interface Component<Tag extends HearthTag> {
  new (): {$props: Props<Tag>; $slots: {default?(): unknown}; $el: ElementOf<Tag>};
}

type Components = {[Tag in keyof HearthElements]: Component<Tag>};
type Elements = {[Tag in keyof HearthElements]: Props<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
