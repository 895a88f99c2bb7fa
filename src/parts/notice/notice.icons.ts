import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

export type NoticeKind = 'info' | 'error' | 'success' | 'offline';

/** The strokes of each kind's icon, in a box of 24 by 24. */
export const icons: Readonly<Record<NoticeKind, SVGTemplateResult>> = {
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>`,
  error: svg`<path d="M12 3.8 21.2 20H2.8Z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  success: svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.4 2.8 2.8L16.2 9.6"/>`,
  offline: svg`<path d="M7 18.5a4.2 4.2 0 0 1-.6-8.4 6 6 0 0 1 11.4 1.2 3.7 3.7 0 0 1 1.7 6.6M4 4l16 16"/>`,
};
