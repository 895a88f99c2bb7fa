import type {Group} from '../check.js';
import {answers} from './answers.js';
import {ballots} from './ballots.js';
import {longPoll} from './changes.js';
import {crossOrigin} from './cross-origin.js';
import {eventForm} from './event-form.js';
import {kudosMore} from './kudos-more.js';
import {kudos} from './kudos.js';
import {pages} from './pages.js';
import {people, schemas} from './people.js';
import {polls} from './polls.js';
import {privacy} from './privacy.js';
import {problems} from './problems.js';
import {rate} from './rate.js';
import {receipts} from './receipts.js';
import {requests} from './requests.js';
import {rights} from './rights.js';
import {session} from './session.js';
import {stream} from './stream.js';
import {versions} from './versions.js';
import {views} from './views.js';

/** Every check, by section of the protocol, in the order in which they are run. */
export const groups: readonly Group[] = [
  versions,
  schemas,
  answers,
  problems,
  session,
  requests,
  receipts,
  eventForm,
  views,
  pages,
  people,
  stream,
  longPoll,
  kudos,
  kudosMore,
  privacy,
  crossOrigin,
  polls,
  ballots,
  rights,
  rate,
];
