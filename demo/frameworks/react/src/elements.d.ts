/** The elements of Hearth are typed by the package; the one that the cases are about is this app's own. */
import type {} from 'hearth-widgets/jsx/react';
import type {HTMLAttributes, RefAttributes} from 'react';

interface Probe extends HTMLElement {
  list: unknown[];
  record: object;
  richData: object;
}

type ProbeProps = HTMLAttributes<Probe> &
  RefAttributes<Probe> & {
    flag?: boolean;
    count?: number;
    word?: string;
  } & {[Name in `on${'tidings' | 'tide-turned' | 'tideTurned' | 'TideTurned' | 'TIDE'}`]?: (event: Event) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-probe': ProbeProps;
    }
  }
}
