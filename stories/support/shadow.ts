import {expect, userEvent, waitFor} from 'storybook/test';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';

/** The first element that a selector finds, through shadow roots. */
export function deep<Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found | null {
  const found = root.querySelector<Found>(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot && deep<Found>(element.shadowRoot, selector);
    if (inner) return inner;
  }
  return null;
}

/** Waits for an element, through shadow roots. */
export const appears = <Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Promise<Found> =>
  waitFor(
    () => {
      const found = deep<Found>(root, selector);
      if (!found) throw new Error(`${selector} is not there`);
      return found;
    },
    {timeout: 15_000},
  );

/** The same inside an element, which may not have been defined yet. */
export async function appearsIn<Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Promise<Found> {
  await customElements.whenDefined(host.localName);
  return appears<Found>(host.shadowRoot!, selector);
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Opens the composer of a wall and writes into it, as a person does. */
export async function compose(root: HTMLElement, {to, message}: {to?: string; message?: string}): Promise<void> {
  await userEvent.click(await appears(root, '[data-do=compose]'));
  const who = await appears<HTMLInputElement>(root, '[role=combobox]');
  if (to) {
    await userEvent.type(who, to);
    await appears(root, '[role=option]');
    await userEvent.keyboard('{ArrowDown}{Enter}');
  }
  if (message) await userEvent.type(await appears<HTMLTextAreaElement>(root, 'textarea'), message);
}

/** Has a wall that waits for its host come to where eight seconds would bring it. */
export async function takesLong(wall: KudosWall): Promise<void> {
  await wall.act();
  // The last step of its patience before that one.
  await waitFor(() => expect(wall.view.waited).toBe(2), {timeout: 5000});
  wall.view.waited = 3;
  wall.requestUpdate();
  await appears(wall.parentElement!, '[data-do=cancel]');
}

/** Ends the time in which what was just given can be taken back. */
export async function finishUndo(root: HTMLElement): Promise<void> {
  (await appears<HTMLElement & {finish(): void}>(root, 'hearth-undo-bar')).finish();
}
