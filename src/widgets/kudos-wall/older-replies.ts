import type {ReactiveControllerHost} from 'lit';
import type {HostController} from '../../elements/host-controller.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import {parseView} from '../../protocol/views/view.js';
import {readWhole} from './kudos-wall.model.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';

/** The replies that do not come with a view: asked for one thank-you at a time, when somebody wants to read them. */
export class OlderReplies {
  /** Grows whenever more were found, or are on their way. */
  revision = 0;

  readonly #wall: ReactiveControllerHost;
  readonly #host: HostController;
  readonly #found = new Map<string, WallReply[]>();
  readonly #laid = new WeakMap<WallItem, {from: WallReply[]; item: WallItem}>();
  readonly #loading = new Set<string>();

  constructor(wall: ReactiveControllerHost, host: HostController) {
    this.#wall = wall;
    this.#host = host;
  }

  /** Whether those of a kudos are on their way. */
  isLoading(id: string): boolean {
    return this.#loading.has(id);
  }

  /** Asks for all replies to a kudos. Resolves to the id of the oldest, or to nothing where the host does not answer. */
  async load(id: string): Promise<string | undefined> {
    if (this.#loading.has(id)) return undefined;
    this.#loading.add(id);
    this.revision++;
    this.#wall.requestUpdate();
    try {
      const {connection, space} = this.#host;
      const reply = await connection?.readView('kudos', {space, subject: id});
      const item = reply?.status === 'fresh' ? parseView(reply.body, readKudosData).view.items.find((one) => one.id === id) : undefined;
      if (!item || connection !== this.#host.connection) return undefined;
      const {replies} = readWhole(item).data;
      this.#found.set(id, replies);
      return replies[0]?.id;
    } finally {
      this.#loading.delete(id);
      this.revision++;
      this.#wall.requestUpdate();
    }
  }

  /** A kudos with the older replies that were asked for; the very same one where there are none. Its own are the newer ones. */
  with(item: WallItem): WallItem {
    const found = this.#found.get(item.id);
    if (!found || !item.data.moreReplies) return item;
    const before = this.#laid.get(item);
    if (before?.from === found) return before.item;
    const own = new Set(item.data.replies.map(({id}) => id));
    const first = found.findIndex(({id}) => own.has(id));
    const older = first < 0 ? found : found.slice(0, first);
    const laid = {...item, data: {...item.data, replies: [...older, ...item.data.replies], moreReplies: false}};
    this.#laid.set(item, {from: found, item: laid});
    return laid;
  }
}
