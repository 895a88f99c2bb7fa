import type {LocalizeController} from '../../elements/localize-controller.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import type {FieldError} from '../../protocol/receipt.js';
import {NO_GROUP} from './card-audience.js';
import {reasonOf} from './card-words.js';
import {expiresAt} from './get-to-know.model.js';
import type {AnswerDraft} from './get-to-know.model.js';

/** Grapheme clusters of a question, and of what describes a picture: limits of the protocol. */
const MAX_PROMPT = 200;
const MAX_ALT = 300;

/** What is wrong with an answer, in words, by its place in the form. */
export interface ComposerErrors {
  prompt: string;
  text: string;
  audience: string;
  expiry: string;
  image: string;
}

/** What the form allows. */
interface Allowed {
  maxLength: number;
  /** Whether the question is the person's own. */
  own: boolean;
  /** Whether a picture was chosen. */
  picture: boolean;
  now: number;
}

/** What is missing for the host to accept it, in words. */
export function composerErrors(localize: LocalizeController, draft: AnswerDraft, {maxLength, own, picture, now}: Allowed): ComposerErrors {
  const {prompt, text, audience, expiry, image} = draft;
  const over = (value: string, max: number): string => {
    const excess = graphemeCount(normalizeText(value)) - max;
    return excess > 0 ? localize.term('charactersOver', excess) : '';
  };
  const isEmpty = (value: string) => normalizeText(value) === '';
  const until = expiresAt(expiry, now);
  const lasts = audience === 'me' || expiry === '' || (until !== undefined && Date.parse(until) > now);
  const described = image?.decorative === true || !isEmpty(image?.alt ?? '');
  return {
    prompt: own ? (isEmpty(prompt.text) ? localize.term('cardNoQuestion') : over(prompt.text, MAX_PROMPT)) : '',
    text: isEmpty(text) ? localize.term('cardNoAnswer') : over(text, maxLength),
    audience: typeof audience === 'object' && audience.group === NO_GROUP ? localize.term('cardNoGroup') : '',
    expiry: lasts ? '' : localize.term('cardError_past'),
    image: (picture || image?.id) && !described ? localize.term('cardNoAlt') : over(image?.alt ?? '', MAX_ALT),
  };
}

const NONE: ComposerErrors = {prompt: '', text: '', audience: '', expiry: '', image: ''};

/** What to say at each place of the form: what is missing, else what the host found wrong, else why it could not be kept. */
export function saidAt(
  localize: LocalizeController,
  errors: readonly FieldError[],
  failure: string,
  missing: ComposerErrors = NONE,
): ComposerErrors & {form: string} {
  const found = (pointer: string) => errors.find((error) => error.pointer.startsWith(`/data/${pointer}`));
  const at = {prompt: found('prompt'), text: found('text'), audience: found('audience'), expiry: found('expiresAt'), image: found('image')};
  const words = (place: keyof ComposerErrors) => missing[place] || (at[place] ? reasonOf(localize, at[place].code) : '');
  const placed = Object.values(at);
  const other = errors.find((error) => !placed.includes(error));
  return {
    prompt: words('prompt'),
    text: words('text'),
    audience: words('audience'),
    expiry: words('expiry'),
    image: words('image'),
    form: failure || (other ? reasonOf(localize, other.code) : ''),
  };
}
