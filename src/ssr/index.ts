/**
 * Renders widgets on a server, as markup that is there before any script, and that `hearth-widgets/hydrate` goes on with. For Node, or any
 * other server that has `Request`, `fetch` and `crypto`.
 *
 * @packageDocumentation
 */
export {openServerPage} from './server-page.js';
export type {AttributeValue, PageMessages, ServerPage, ServerPageOptions} from './server-page.js';
export type {ServerTag} from './widgets/index.js';
