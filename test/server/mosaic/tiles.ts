/** What the tests of tiles say to a host. */
import type {EventData} from '../../../src/protocol/events/index.js';
import type {TilePlaced} from '../../../src/protocol/events/mosaic.js';
import type {Queued} from '../../../src/protocol/views/moderation.js';
import type {TileData, TileItem} from '../../../src/protocol/views/mosaic.js';
import type {ViewItem} from '../../../src/protocol/views/view.js';
import type {TestHost} from '../support/host.js';

export const LOOK = {colour: 'clay', accent: 'sand', pattern: 'dots', shape: 'leaf'} as const;

/** A tile with these words. */
export const tile = (phrase: string, more: Partial<TilePlaced> = {}): TilePlaced => ({...LOOK, phrase, ...more});

type TileEvent = Extract<keyof EventsOfTiles, string>;
type EventsOfTiles = {[Type in `hearth.mosaic.tile_${string}.v1` & Parameters<TestHost['event']>[0]['type']]: EventData<Type>};

/** States something about tiles, and gives what became of it: `stored`, or why not. */
export async function act<Type extends TileEvent>(
  host: TestHost,
  by: string,
  type: Type,
  data: EventData<Type>,
  {subject, space = 'harbor', id}: {subject?: string; space?: string; id?: string} = {},
): Promise<string> {
  const [receipt] = await host.post(by, host.event({type, data, space, ...(subject !== undefined && {subject}), ...(id !== undefined && {id})}));
  return receipt?.code ?? receipt?.status ?? '';
}

export const placed = (host: TestHost, by: string, phrase: string, more?: Partial<TilePlaced>, space?: string): Promise<string> =>
  act(host, by, 'hearth.mosaic.tile_placed.v1', tile(phrase, more), {space});

export const changed = (host: TestHost, by: string, version: number, phrase: string, more?: Partial<TilePlaced>): Promise<string> =>
  act(host, by, 'hearth.mosaic.tile_changed.v1', {...tile(phrase, more), version});

export const removed = (host: TestHost, by: string, space?: string): Promise<string> => act(host, by, 'hearth.mosaic.tile_removed.v1', {}, {space});

export const reported = (host: TestHost, by: string, subject: string, note?: string): Promise<string> =>
  act(host, by, 'hearth.mosaic.tile_reported.v1', {reason: 'hurtful', note}, {subject});

export const moderated = (
  host: TestHost,
  by: string,
  subject: string,
  decision: 'approved' | 'hidden' | 'removed',
  {version = 1, reason = decision === 'approved' ? undefined : 'It names a client.'}: {version?: number; reason?: string} = {},
): Promise<string> => act(host, by, 'hearth.mosaic.tile_moderated.v1', {version, decision, reason}, {subject});

export const appealed = (host: TestHost, by: string, note = 'The client agreed.'): Promise<string> =>
  act(host, by, 'hearth.mosaic.tile_appealed.v1', {note});

/** The picture of a space, as somebody sees it. */
export async function picture(host: TestHost, by: string, space = 'harbor'): Promise<TileItem[]> {
  const response = await host.request(by, `/v1/views/mosaic?space=${space}&limit=500`);
  if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as {items: TileItem[]}).items;
}

export const phrases = async (host: TestHost, by: string, space?: string): Promise<string[]> =>
  (await picture(host, by, space)).map(({data}) => data.phrase).sort();

/** The tile of one person, as another sees it. */
export const tileOf = async (host: TestHost, by: string, person: string): Promise<TileItem | undefined> =>
  (await picture(host, by)).find(({id}) => id === person);

/** What waits for a moderator, or was decided on. */
export async function queue(
  host: TestHost,
  by = 'harbor-mod',
  filter: 'open' | 'decided' = 'open',
  space = 'harbor',
): Promise<ViewItem<TileData & Queued>[]> {
  const response = await host.request(by, `/v1/views/mosaic_reports?space=${space}&filter=${filter}`);
  if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as {items: ViewItem<TileData & Queued>[]}).items;
}
