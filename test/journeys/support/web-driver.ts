/** WebKit as a person has it, through its WebDriver, with its cache of pages that were left. */
import type {WebKit} from '../../support/browsers.mjs';
import {startWebKit, webKitCapabilities} from '../../support/webkit.mjs';

export interface WebDriver {
  /** Goes to a page, and waits until it is loaded. */
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** What an expression in the page comes to, once it is there. */
  read<Value>(expression: string): Promise<Value>;
  end(): Promise<void>;
}

/** Starts WebKit with a window of its own. */
export async function startWebDriver(webkit: WebKit): Promise<WebDriver> {
  const {port, stop} = await startWebKit(webkit);
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body ? JSON.stringify(body) : null});
    const {value} = (await response.json()) as {value: unknown};
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const {sessionId} = (await call('POST', '/session', {capabilities: {alwaysMatch: webKitCapabilities(webkit)}})) as {sessionId: string};
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, {script: 30_000});
  return {
    async go(url) {
      await call('POST', `${session}/url`, {url});
    },
    async back() {
      await call('POST', `${session}/back`, {});
    },
    async read<Value>(expression: string) {
      const script = `const done = arguments[0]; (async () => ({value: await (${expression})}))().then(done, (error) => done({error: String(error)}))`;
      const {value, error} = (await call('POST', `${session}/execute/async`, {script, args: []})) as {value: Value; error?: string};
      if (error !== undefined) throw new Error(`${expression}: ${error}`);
      return value;
    },
    async end() {
      await call('DELETE', session);
      stop();
    },
  };
}
