import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Row} from './storage.js';

/** An event as it is kept in a partition from the moment on that it is stated. */
export function rowOf(event: CloudEvent, partition: string): Omit<Row, 'key'> {
  const {source, id, type, subject = id, expirytime} = event;
  const body = JSON.stringify(event);
  return {
    ...{partition, source, id, type, subject, body},
    notBefore: 0,
    wait: 0,
    bytes: utf8Length(body),
    tries: 0,
    state: 'queued',
    leaseUntil: 0,
    expires: expirytime === undefined ? Infinity : Date.parse(expirytime),
  };
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
