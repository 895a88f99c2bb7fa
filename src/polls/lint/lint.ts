import {sensitiveIn} from '../../decks/lint/lint.js';
import {contractFindings, groupFindings, timeFindings, whyFindings} from './around.js';
import type {GroupSize} from './around.js';
import type {PollFinding} from './codes.js';
import type {PollDraft} from './draft.js';
import {formFindings} from './options.js';
import {isPollLinted, placesOf, readerOf} from './reader.js';
import type {Reader} from './reader.js';
import {questionFindings} from './wording.js';

/** What the checks have to know beside the poll. */
export interface PollLintOptions {
  /** The language of its words, as a tag; that of the poll goes first. */
  lang: string;
  /** Groups of the directory, with their sizes where it tells them. No finding tells a size. */
  groups?: readonly GroupSize[];
  /** The time of the host, in milliseconds since the epoch; that of the device where it is left out. */
  now?: number;
}

/**
 * What somebody who asks should know of their poll before they do, in the order of its parts. It tells codes and places, the page has the
 * words. Nothing of it leaves the device, and nothing blocks: only what is `refused` would be by any host, too.
 *
 * What a text says is looked at where there are lists for its language (see `isPollLinted`); they are loaded when they are needed. The rest is
 * looked at in any language. Texts that are still empty are passed over.
 *
 * Rejects where the lists cannot be loaded.
 */
export async function lintPoll(draft: PollDraft, {lang, groups = [], now = Date.now()}: PollLintOptions): Promise<PollFinding[]> {
  const language = draft.lang ?? lang;
  const reader = isPollLinted(language) ? await readerOf(language) : undefined;
  const {question = '', why = '', form} = draft;
  return [
    ...(reader ? questionFindings(question, form, draft.privacy === 'named', reader) : []),
    ...(await protectedFindings(draft, language, reader)),
    ...(form ? formFindings(question, form, reader) : []),
    ...whyFindings(question, why),
    ...timeFindings(draft, now),
    ...groupFindings(draft, groups),
    ...contractFindings(draft),
  ];
}

/** What nobody should have to tell at work, with the terms of the decks: what a deck refuses, and what may be meant in another way. */
async function protectedFindings(draft: PollDraft, lang: string, reader: Reader | undefined): Promise<PollFinding[]> {
  const all = await Promise.all(
    textsOf(draft).map(async ([pointer, text]) => {
      const fine = reader ? placesOf('together', text, reader) : [];
      const found = await sensitiveIn(text, lang);
      // A training on health and safety asks nobody how they are.
      const left = found.filter(({certainty, start, end}) => certainty === 'certain' || !fine.some((one) => one.start <= start && end <= one.end));
      return left.map(({category, certainty, start, end}): PollFinding => ({
        code: 'protected',
        level: certainty === 'certain' ? 'error' : 'warning',
        pointer,
        match: {start, end},
        category,
      }));
    }),
  );
  return all.flat();
}

/** What people are asked, and what they can answer, each with where it stands. */
function textsOf({question = '', form}: PollDraft): [pointer: string, text: string][] {
  const texts: [string, string | undefined][] = [['/question', question]];
  if (form?.type === 'scale') texts.push(['/form/low', form.low], ['/form/middle', form.middle], ['/form/high', form.high]);
  if (form && 'options' in form)
    for (const [index, {text, desc}] of form.options.entries())
      texts.push([`/form/options/${index}/text`, text], [`/form/options/${index}/desc`, desc]);
  return texts.filter((one): one is [string, string] => Boolean(one[1]));
}
