import {userEvent, waitFor, within} from 'storybook/test';

/** The wall that a story shows, and what is in it, by role and name. */
export const inside = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);

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
    {timeout: 5000},
  );

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
