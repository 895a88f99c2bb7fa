/** The tags that this app uses, typed by their classes: `prop:` sets a property, `on:` listens to an event of exactly that name. */
import type {JSX} from 'solid-js';
import type {} from 'hearth-widgets';

type Own<Tag extends keyof HTMLElementTagNameMap> = Omit<Partial<HTMLElementTagNameMap[Tag]>, keyof HTMLElement>;

type Props<Tag extends keyof HTMLElementTagNameMap> = Own<Tag> &
  JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]> & {[Name in keyof Own<Tag> & string as `prop:${Name}`]?: Own<Tag>[Name]} & {
    [Name in Extract<keyof HTMLElementEventMap, `hearth-${string}`> as `on:${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
  };

type ProbeProps = JSX.HTMLAttributes<HTMLElement> & {
  flag?: boolean;
  count?: number;
  word?: string;
  list?: unknown[];
  record?: object;
  'prop:richData'?: object;
} & {[Name in `on:${'tidings' | 'tide-turned' | 'tideTurned' | 'TideTurned' | 'TIDE'}`]?: (event: Event) => void};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'hearth-host': Props<'hearth-host'>;
      'hearth-kudos-wall': Props<'hearth-kudos-wall'>;
      'hearth-get-to-know': Props<'hearth-get-to-know'>;
      'hearth-pulse-poll': Props<'hearth-pulse-poll'>;
      'x-probe': ProbeProps;
    }
  }
}
