/** The tags that this app uses, typed by their classes: what is a property of an element may be given to it, and what it dispatches may be listened to. */
import type {HTMLAttributes} from 'preact';
import type {} from 'hearth-widgets';

type Listeners = {[Name in Extract<keyof HTMLElementEventMap, `hearth-${string}`> as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void};

type Props<Tag extends keyof HTMLElementTagNameMap> = Omit<Partial<HTMLElementTagNameMap[Tag]>, keyof HTMLElement> &
  HTMLAttributes<HTMLElementTagNameMap[Tag]> &
  Listeners;

type ProbeProps = HTMLAttributes<HTMLElement> & {
  flag?: boolean;
  count?: number;
  word?: string;
} & {[Name in `on${'tidings' | 'tide-turned' | 'tideTurned'}`]?: (event: Event) => void};

declare module 'preact' {
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
