/** The elements of Hearth are typed by the package; the one that the cases are about is this app's own. */
import type {} from 'hearth-widgets/jsx/solid';
import type {JSX} from 'solid-js';

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
      'x-probe': ProbeProps;
    }
  }
}
