/** What a test in a browser can ask of the browser from outside the page. */
import {executeServerCommand} from '@web/test-runner-commands';

export {emulateMedia, resetMouse, sendMouse, setViewport} from '@web/test-runner-commands';

/** The browser that runs the test. Only Chromium has {@link axTree}, {@link cdp} and `emulateMedia`; WebKitGTK lacks `setViewport` too. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** One thing done with the keyboard. Keys have the names of `KeyboardEvent.key`; `Space` is one too; `press` takes chords such as `Shift+Tab`. */
export type Keys = {type: string} | {press: string} | {down: string} | {up: string};

/** Uses the keyboard as a person does, on whatever has the focus. */
export async function sendKeys(keys: Keys): Promise<void> {
  await executeServerCommand<boolean, Keys>('keys', keys);
}

/** A node of the accessibility tree, as assistive technology gets it. */
export interface AxNode {
  /** `button`, `heading`, `StaticText`, `RootWebArea` ... */
  role: string;
  name: string;
  description: string;
  /** What stands in it. */
  value: string;
  /** How many other nodes it is in. */
  depth: number;
  /** States and properties: `focused`, `expanded`, `level`, `live` ... */
  props: Record<string, unknown>;
}

/** The command is one of Chromium alone. */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly command: string;
  constructor(command: string) {
    super(`${command} exists in Chromium alone; this is ${engine}.`);
    this.command = command;
  }
}

/** The whole page as assistive technology gets it, shadow roots included, in document order. Ask `engine` first. */
export async function axTree(): Promise<AxNode[]> {
  return chromiumCommand<AxNode[]>('ax-tree');
}

/** What somebody hears first of an element. */
export interface Heard {
  role: string;
  name: string;
}

/** The roles and names of elements by the engine's own account, in Firefox and WebKit; Chromium has {@link axTree}. Firefox has to be told what is expected. */
export async function heard(elements: readonly Element[], expected: readonly Heard[]): Promise<Heard[]> {
  Object.assign(window, {elementsHeard: elements});
  try {
    return await executeServerCommand<Heard[], readonly Heard[]>('heard', expected);
  } finally {
    Reflect.deleteProperty(window, 'elementsHeard');
  }
}

/** The text that is kept beside the test as `outlines/<name>.txt`, and whether it is to be renewed (`UPDATE_OUTLINES=1`): then `text` is kept. */
export async function keptOutline(name: string, text?: string): Promise<{kept: string; update: boolean}> {
  return executeServerCommand<{kept: string; update: boolean}, {name: string; text?: string}>('outline', {name, text});
}

/** One call of the Chrome DevTools Protocol. Ask `engine` first. */
export async function cdp(method: string, params: object = {}): Promise<Record<string, unknown>> {
  return chromiumCommand<Record<string, unknown>>('cdp', {method, params});
}

async function chromiumCommand<Result>(command: string, payload?: object): Promise<Result> {
  if (engine !== 'chromium') throw new EngineError(command);
  return executeServerCommand<Result, object>(command, payload);
}
