import * as v from 'valibot';
import {pollResponse} from '../../protocol/events/poll-form.js';
import {responseErrors} from '../../protocol/poll.js';
import type {PollDefinition, PollResponse} from '../../protocol/poll.js';

const choice = v.strictObject(pollResponse);

/** What a ballot says, in its normal form; nothing where it does not fit the poll. */
export function readChoice(definition: PollDefinition, value: unknown): PollResponse | undefined {
  const read = v.safeParse(choice, value);
  return read.success && responseErrors(definition, read.output).length === 0 ? read.output : undefined;
}
