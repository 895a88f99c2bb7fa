import {MOST, readHeight} from './messages.js';
import type {FitMessage} from './messages.js';

/** Frames of embedded widgets: `<iframe data-hearth-embed src="…">`. */
const FRAMES = 'iframe[data-hearth-embed]';

/** How high a frame may become where it says nothing else, in CSS pixels. */
const USUAL = 8000;

/** Ends what {@link fitFrames} does. */
export interface Fitting {
  stop(): void;
}

/**
 * Gives every frame of an embedded widget in a document or shadow root the height of its content, now and whenever that changes, also those that
 * are added later: each `<iframe data-hearth-embed>`. Only what the page in that frame says, of the origin that its `src` names, is heard.
 * `data-hearth-max-height` says how high a frame may become, in CSS pixels: 8000 by default, 20,000 at most.
 */
export function fitFrames(root: Document | ShadowRoot = document): Fitting {
  const onLoad = ({target}: Event) => isFrame(target) && ask(target);
  const onMessage = ({source, origin, data}: MessageEvent<unknown>) => {
    const frame = [...root.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(({contentWindow}) => contentWindow !== null && contentWindow === source);
    const message = frame && origin === originOf(frame) ? readHeight(data) : undefined;
    if (!frame || !message) return;
    // The frame's border, where it has one, is around its content.
    const edges = frame.offsetHeight - frame.clientHeight;
    frame.style.boxSizing = 'border-box';
    frame.style.height = `${Math.min(message.height, mostOf(frame)) + edges}px`;
  };
  window.addEventListener('message', onMessage);
  // On the way down: it does not bubble.
  root.addEventListener('load', onLoad, true);
  for (const frame of root.querySelectorAll<HTMLIFrameElement>(FRAMES)) if (hasLoaded(frame)) ask(frame);
  return {
    stop() {
      window.removeEventListener('message', onMessage);
      root.removeEventListener('load', onLoad, true);
    },
  };
}

const isFrame = (target: EventTarget | null): target is HTMLIFrameElement => target instanceof HTMLIFrameElement && target.matches(FRAMES);

/** Asks the page in a frame how high it is. */
function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  if (origin === undefined) return;
  if (frame.title === '') console.warn('Hearth: a frame without a title is announced as nothing. Give it one that says what is in it.', frame);
  const message: FitMessage = {hearth: 'embed', kind: 'fit', max: mostOf(frame)};
  frame.contentWindow?.postMessage(message, origin);
}

/** The origin of the page that a frame should hold; nothing where that is no page of http or https. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  try {
    const {origin, protocol} = new URL(src);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Before a page of another origin is there, the empty one is, which can be looked into. A frame of one's own always can. */
function hasLoaded({contentDocument}: HTMLIFrameElement): boolean {
  return !contentDocument || (contentDocument.readyState === 'complete' && contentDocument.URL !== 'about:blank');
}

function mostOf({dataset: {hearthMaxHeight = ''}}: HTMLIFrameElement): number {
  return /^\d{1,5}$/.test(hearthMaxHeight) ? Math.min(Number(hearthMaxHeight), MOST) : USUAL;
}
