import {BATCH_MEDIA_TYPE, createEvent} from '../../src/protocol/cloud-event.js';
import type {CloudEvent} from '../../src/protocol/cloud-event.js';

/** Headers of a program that posts. */
export const headers = {'content-type': BATCH_MEDIA_TYPE, 'hearth-version': '1.0', authorization: 'p0'};

/** Thanks as people write them, in so many words. */
export const thanks = (): CloudEvent =>
  createEvent(
    {
      type: 'hearth.kudos.given.v1',
      data: {
        to: [{kind: 'person', id: 'p1'}],
        message: 'You stayed until the last crate was labelled, and then you found the pen that everybody had been looking for all week. Thank you!',
        valueIds: [],
        audience: 'group',
      },
    },
    {space: 'harbor', source: 'urn:hearth:bench', now: Date.now()},
  );

export const batch = (count: number): CloudEvent[] => Array.from({length: count}, thanks);
