import {CARD_LIMITS} from '../../protocol/events/card.js';
import {answersSeen, mayModerate} from '../domains/card/card-sight.js';
import type {CardState} from '../domains/card/card-state.js';
import {readBody} from '../http/body.js';
import {ProblemError} from '../http/problem.js';
import {RateLimiter} from '../http/rate-limiter.js';
import type {Answer} from '../http/resource.js';
import {senderOf} from '../http/sender.js';
import {ImageFaultError} from '../images/formats/format.js';
import type {ImageFault} from '../images/formats/format.js';
import {IMAGE_TYPES} from '../images/images.js';
import type {ImageStore, ImageType} from '../images/images.js';
import {sweepImages, unusedOf, WAITS} from '../images/keep.js';
import {readImage} from '../images/read.js';
import {viewerOf} from '../intake.js';
import type {Services} from '../services.js';

/** Pictures of one person that may wait to be put into an answer. */
const WAITING = 20;

/** How much longer a picture may take than a batch of events, which is that much smaller. */
const PATIENCE = 8;

/** How often it is looked for pictures that no answer shows, at most, in milliseconds. */
const SWEEP = 3_600_000;

const DETAILS: Readonly<Record<ImageFault, string>> = {
  type: 'The bytes are no PNG, JPEG, WebP or AVIF picture.',
  damaged: 'The picture is not whole.',
  range: `A picture is at most ${CARD_LIMITS.imageSide} pixels wide and high.`,
  animated: 'The picture moves. Send a still one.',
  metadata: 'The picture carries more than it shows, such as where and when it was taken. Draw it anew, and send that.',
};

/** `POST /v1/images`: takes a picture, to be put into an answer, and answers with its id. What no answer shows goes after a day. */
export function takeImage(images: ImageStore, services: Services): Answer {
  const {store, limits, clock, policy} = services;
  const rate = new RateLimiter(limits.ratePerMinute, clock);
  let swept = -Infinity;
  return async (context) => {
    const request = context.req.raw;
    const type = mediaTypeOf(request);
    const {id: person, ...rest} = await senderOf(request, rate, services);
    if (!policy.isAvailable('card', {id: person, ...rest})) throw new ProblemError('not-found');
    const bytes = new Uint8Array(await readBody(request, {maxBytes: CARD_LIMITS.imageBytes, timeout: limits.bodyTimeout * PATIENCE}));
    checkImage(bytes, type);
    const now = clock();
    if (now - swept >= SWEEP) {
      swept = now;
      await sweepImages(images, store, now);
    }
    const waiting = await unusedOf(await images.list(person), store);
    if (waiting.length >= WAITING) {
      const seconds = Math.max(1, Math.ceil((waiting[0]!.at + WAITS - now) / 1000));
      throw new ProblemError('rate-limited', {detail: 'Too many pictures wait to be put into an answer.', headers: {'Retry-After': String(seconds)}});
    }
    const id = await images.put({person, type, at: now, bytes});
    return context.body(JSON.stringify({id}), 201, {'Content-Type': 'application/json; charset=utf-8'});
  };
}

/** The type that the sender says, where it is one that is taken. Anything else is not even read. */
function mediaTypeOf({headers}: Request): ImageType {
  const [named = ''] = (headers.get('Content-Type') ?? '').toLowerCase().split(';');
  const type = IMAGE_TYPES.find((one) => one === named.trim());
  if (!type || (headers.get('Content-Encoding') ?? 'identity') !== 'identity')
    throw new ProblemError('media-type', {
      detail: 'Send a PNG, JPEG, WebP or AVIF picture. SVG can carry script, and GIF moves.',
      headers: {'Accept-Post': IMAGE_TYPES.join(', ')},
    });
  return type;
}

function checkImage(bytes: Uint8Array, type: ImageType): void {
  try {
    if (readImage(bytes) === type) return;
  } catch (error) {
    if (!(error instanceof ImageFaultError)) throw error;
    throw new ProblemError('invalid', {detail: DETAILS[error.fault], errors: [{pointer: '', code: error.fault}]});
  }
  throw new ProblemError('invalid', {
    detail: 'The bytes are a picture of another type than Content-Type says.',
    errors: [{pointer: '', code: 'type'}],
  });
}

/** `GET /v1/images/{id}`: a picture, for whoever may see the answer that it belongs to, and for whoever sent it. */
export function showImage(images: ImageStore, {authenticate, store, directory, policy, clock}: Services): Answer {
  return async (context) => {
    const identity = await authenticate(context.req.raw);
    const id = context.req.param('id') ?? '';
    const image = await images.get(id);
    if (!image || !policy.isAvailable('card', identity)) throw new ProblemError('not-found');
    if (image.person !== identity.id) {
      const [cards, people, viewer] = await Promise.all([
        store.things('card', [image.person]),
        directory.people([image.person]),
        viewerOf(identity, directory),
      ]);
      const card = cards.get(image.person);
      const now = clock();
      const state = card === undefined ? undefined : (JSON.parse(card) as CardState);
      const isSeen =
        state &&
        people.has(image.person) &&
        (answersSeen(state, viewer, now).some((answer) => answer.image?.id === id) ||
          state.answers.some((answer) => answer.image?.id === id && mayModerate(state, answer, viewer, {policy, now})));
      if (!isSeen) throw new ProblemError('not-found');
    }
    // Its bytes are always the same, but who may see them is not: so it is asked each time.
    const etag = `"${id}"`;
    context.header('Cache-Control', 'private, no-cache');
    context.header('Content-Disposition', 'inline');
    context.header('Content-Security-Policy', "default-src 'none'; sandbox");
    context.header('ETag', etag);
    context.header('Vary', 'Cookie, Authorization, Origin');
    if (context.req.header('If-None-Match') === etag) return context.body(null, 304);
    return context.body(image.bytes, 200, {'Content-Type': image.type, 'Content-Length': String(image.bytes.length)});
  };
}
