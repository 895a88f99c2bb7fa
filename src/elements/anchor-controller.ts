import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Placement} from '@floating-ui/dom';

/**
 * Keeps a popup beside its anchor, inside the window, for as long as it is open. The library that computes where is loaded when the
 * first popup opens. The popup is in the top layer (`popover="manual"`), so that nothing on the page clips it.
 */
export class AnchorController implements ReactiveController {
  #stop: (() => void) | undefined;
  #opening = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /**
   * Shows `popup` beside `anchor` and keeps it there.
   *
   * @param options.matchWidth as wide as the anchor, at least.
   */
  async open(anchor: Element, popup: HTMLElement, options: {placement?: Placement; matchWidth?: boolean} = {}): Promise<void> {
    this.close();
    const opening = ++this.#opening;
    popup.showPopover();
    this.#stop = () => popup.isConnected && popup.matches(':popover-open') && popup.hidePopover();
    const {autoUpdate, computePosition, flip, offset, shift, size} = await import('@floating-ui/dom');
    if (opening !== this.#opening || !anchor.isConnected) return;
    const place = async () => {
      const {scrollTop} = popup;
      // Where there is room for it depends on its whole height, and not on what it has room for now.
      popup.style.maxBlockSize = '';
      const {x, y} = await computePosition(anchor, popup, {
        strategy: 'fixed',
        placement: options.placement ?? 'bottom-start',
        middleware: [
          offset(6),
          flip(),
          shift({padding: 8}),
          size({
            padding: 8,
            apply({rects, availableHeight}) {
              popup.style.maxBlockSize = `${Math.max(120, availableHeight)}px`;
              if (options.matchWidth) popup.style.minInlineSize = `${rects.reference.width}px`;
            },
          }),
        ],
      });
      // On whole pixels of the device: between two of them letters are blurred.
      popup.style.left = `${whole(x)}px`;
      popup.style.top = `${whole(y)}px`;
      popup.scrollTop = scrollTop;
    };
    const hide = this.#stop;
    void place();
    // In the next frame: a popup that takes another size because of its place would have its size observed without end.
    const stopUpdating = autoUpdate(anchor, popup, () => requestAnimationFrame(() => opening === this.#opening && void place()));
    this.#stop = () => {
      stopUpdating();
      hide?.();
    };
  }

  /** Hides the popup. */
  close(): void {
    this.#opening++;
    this.#stop?.();
    this.#stop = undefined;
  }
}

const whole = (length: number): number => Math.round(length * devicePixelRatio) / devicePixelRatio;
