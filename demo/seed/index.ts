import type {Intake} from '../../src/server/intake.js';
import {cardSubmissions} from './card-submissions.js';
import {occasionSubmissions} from './occasions.js';
import {plan} from './plan.js';
import {pollSubmissions} from './polls.js';
import {submissionsOf} from './submissions.js';
import {tileSubmissions} from './tiles.js';

export {COMMON_SPACE, COMPANY, CRAFTS, SPACES} from './company.js';
export type {Craft, Space, Team} from './company.js';
export {groups} from './groups.js';
export {directoryData, identityOf} from './host-data.js';
export {findPerson, people} from './people/index.js';
export type {DemoPerson} from './people/index.js';
export {ANSWERED_POLL} from './polls.js';
export {mayAsk, policy, values} from './policy.js';

export interface SeedOptions {
  /** How many kudos. 2000 fill about fourteen months; fewer reach less far back. */
  kudos: number;
  /** The moment up to which people have thanked each other, in milliseconds since the epoch. By default the clock of the machine. */
  now?: number;
  /** Another number tells another story. */
  variant?: number;
}

/** A seed event that the host refused: the seed and the rules of the host do not fit. */
export class SeedRefusedError extends Error {
  override readonly name = 'SeedRefusedError';
  readonly receipts: unknown[];

  constructor(receipts: unknown[]) {
    super(`The host refused ${receipts.length} seed events.`);
    this.receipts = receipts;
  }
}

/**
 * Fills a host with thanks, a card that is a secret and one that is none any more, and what some people say of themselves, and some questions: the same ones for the same options, through the same checks that a person's would pass.
 *
 * @throws SeedRefusedError where the host refuses any.
 */
export async function seed(intake: Pick<Intake, 'acceptEach'>, {kudos, now = Date.now(), variant = 1}: SeedOptions): Promise<void> {
  const thanks = submissionsOf(plan({count: kudos, now, variant}), {now, variant});
  const others = [occasionSubmissions, cardSubmissions, tileSubmissions, pollSubmissions].flatMap((submissions) => submissions({now, variant}));
  const submissions = [...thanks, ...others].sort((a, b) => a.now - b.now);
  // All in one transaction: a host that is stopped half-way is still empty.
  const {receipts} = await intake.acceptEach(submissions);
  const refused = receipts.filter(({status}) => status === 'rejected');
  if (refused.length > 0) throw new SeedRefusedError(refused);
}
