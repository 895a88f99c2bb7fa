/** What a page still holds, counted by the browser after it has thrown away what nobody needs. */
import type {CDPSession, Page} from 'playwright-core';

export interface Census {
  /** Elements of one kind that are still in memory, in the page or not. */
  elements: number;
  /** Listeners on the document and the window. */
  outside: number;
  /** Listeners on anything. */
  listeners: number;
  /** Nodes, in the page or not. */
  nodes: number;
}

/** Counts what is left of elements by this name. */
export async function census(page: Page, tag: string): Promise<Census> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('HeapProfiler.enable');
    // What was let go in one round may let go of more in the next.
    for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
    const elements = await instances(cdp, `customElements.get('${tag}').prototype`);
    const outside = (await listenersOf(cdp, 'document')) + (await listenersOf(cdp, 'window'));
    const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
    return {elements, outside, listeners: jsEventListeners, nodes};
  } finally {
    await cdp.detach();
  }
}

async function instances(cdp: CDPSession, prototype: string): Promise<number> {
  const prototypeObjectId = await handle(cdp, prototype);
  const {objects} = await cdp.send('Runtime.queryObjects', {prototypeObjectId});
  const {result} = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const objectId of [objects.objectId!, prototypeObjectId]) await cdp.send('Runtime.releaseObject', {objectId});
  return result.value as number;
}

async function listenersOf(cdp: CDPSession, target: string): Promise<number> {
  const objectId = await handle(cdp, target);
  const {listeners} = await cdp.send('DOMDebugger.getEventListeners', {objectId});
  await cdp.send('Runtime.releaseObject', {objectId});
  return listeners.length;
}

async function handle(cdp: CDPSession, expression: string): Promise<string> {
  const {result} = await cdp.send('Runtime.evaluate', {expression});
  return result.objectId!;
}
