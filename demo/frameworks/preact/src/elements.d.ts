/** The elements of Hearth are typed by the package; the one that the cases are about is this app's own. */
import type {} from 'hearth-widgets/jsx/preact';
import type {HTMLAttributes} from 'preact';

type ProbeProps = HTMLAttributes<HTMLElement> & {
  flag?: boolean;
  count?: number;
  word?: string;
} & {[Name in `on${'tidings' | 'tide-turned' | 'tideTurned'}`]?: (event: Event) => void};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'x-probe': ProbeProps;
    }
  }
}
