import type {RecordedEvent} from '../protocol/cloud-event.js';
import type {EventData} from '../protocol/events/index.js';
import {compareSequence} from './stores/places.js';
import type {StoreReader} from './stores/store.js';

type Rated = EventData<'hearth.prompt.rated.v1'>;

/** How often each thing was said of one question. Who said it is known to nobody; one person may have said it more than once. */
export interface PromptRating {
  /** The id of the question. */
  prompt: string;
  verdicts: Record<Rated['verdict'], number>;
}

/** Events that are read at a time. */
const STRETCH = 1000;

/**
 * What people said of the questions of decks, by question, in the order of their ids: for those who look after the decks. Only what was said
 * after the position `after` in the log, where that is given.
 */
export async function readPromptRatings(store: Pick<StoreReader, 'recorded'>, {after}: {after?: string} = {}): Promise<PromptRating[]> {
  const ratings = new Map<string, PromptRating>();
  for (let before: string | undefined; ;) {
    const bodies = await store.recorded({type: 'hearth.prompt.rated.v1', before, limit: STRETCH});
    const events = bodies.map((body) => JSON.parse(body) as RecordedEvent<'hearth.prompt.rated.v1', Partial<Rated>>);
    const wanted = events.filter(({sequence}) => after === undefined || compareSequence(sequence, after) > 0);
    for (const {subject, data} of wanted) {
      // Of what is kept no longer only its place in the log is left.
      if (subject === undefined || data.verdict === undefined) continue;
      const rating = ratings.get(subject) ?? {prompt: subject, verdicts: {good: 0, 'eye-roll': 0, 'too-personal': 0}};
      rating.verdicts[data.verdict]++;
      ratings.set(subject, rating);
    }
    before = events.at(-1)?.sequence;
    if (bodies.length < STRETCH || wanted.length < events.length) break;
  }
  return [...ratings.values()].sort((a, b) => (a.prompt < b.prompt ? -1 : 1));
}
