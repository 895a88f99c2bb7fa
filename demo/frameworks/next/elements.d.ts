/** The elements of Hearth are typed by the package; the one that the cases are about is this app's own. */
import type {} from 'hearth-widgets/jsx/react';
import type {HTMLAttributes, RefAttributes} from 'react';

type ProbeProps = HTMLAttributes<HTMLElement> &
  RefAttributes<HTMLElement> & {
    flag?: boolean;
    count?: number;
    word?: string;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-probe': ProbeProps;
    }
  }
}
