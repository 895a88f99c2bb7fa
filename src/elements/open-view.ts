import type {ViewController, ViewOptions} from './view-controller.js';

/** Has a widget show another view of its host, from the start. What it showed before is gone at once. */
export function openView<Data>(view: ViewController<Data>, options: Pick<ViewOptions<Data>, 'name' | 'query'>): void {
  view.cancel();
  view.keeper?.stop();
  view.keeper = view.view = undefined;
  view.shown = [];
  Object.assign(view.options, {query: undefined}, options);
  if (view.connection) void view.load();
  // Nothing has failed where there is no host to ask.
  else view.tell((view.status = 'idle'));
}
