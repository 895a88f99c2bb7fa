import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {define} from './define.js';
import type {ElementClass} from './define.js';

/** Loads a module and gives the elements in it, by tag. */
export type PartsLoader = () => Promise<Record<string, ElementClass>>;

/** Loads the parts of a widget that it needs only when somebody does something, once each. */
export class LazyPartsController implements ReactiveController {
  /** Whether the last part that was asked for could not be loaded. */
  missing = false;
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Map<PartsLoader, Promise<boolean>>();
  /** Those that could not be loaded so far: that is said once, however often it is tried. */
  readonly #failed = new Set<PartsLoader>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Loads and registers parts. Resolves to whether they are there; a failed try may be repeated. */
  load(loader: PartsLoader): Promise<boolean> {
    let loading = this.#loaded.get(loader);
    if (!loading) this.#loaded.set(loader, (loading = this.#load(loader)));
    return loading;
  }

  async #load(loader: PartsLoader): Promise<boolean> {
    try {
      for (const [tag, element] of Object.entries(await loader())) define(tag, element);
      this.#failed.delete(loader);
      this.#tell(false);
      return true;
    } catch (error) {
      this.#loaded.delete(loader);
      this.#tell(true);
      if (!this.#failed.has(loader)) console.error('Hearth: a part of a widget could not be loaded.', error);
      this.#failed.add(loader);
      return false;
    }
  }

  #tell(missing: boolean): void {
    if (missing === this.missing) return;
    this.missing = missing;
    this.#host.requestUpdate();
  }
}
