import type {HostConfig} from '../client/host-config.js';
import type {Terms} from '../locales/en.js';

/** Everything that a page may say about its host: on `<hearth-host>`, or once for the page with {@link configureHearth}. */
export interface HostOptions extends HostConfig {
  /** Own words in place of Hearth's. */
  messages?: Partial<Terms>;
  /**
   * What is left out here, by name, parted by spaces: whole widgets by their tags without `hearth-`, such as `group-card`, and `reactions`,
   * `replies` and `values` on walls. What a host or a page further out leaves out stays so, whatever is said here.
   */
  disabledFeatures?: string;
}

/** The event on `document` that tells widgets to look for their host again. */
export const HOST_CHANGE = 'hearth-host-change';

let pageOptions: HostOptions = {};

/** What {@link configureHearth} was told last. */
export const pageHostOptions = (): HostOptions => pageOptions;

/**
 * Sets the page's default host, for pages that own no markup around their widgets. A `<hearth-host>` around a widget and the widget's
 * own attributes come before it. May be called at any time, also after the widgets are there.
 */
export function configureHearth(options: HostOptions): void {
  pageOptions = {...options};
  document.dispatchEvent(new Event(HOST_CHANGE));
}
