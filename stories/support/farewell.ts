import type {Said} from './seed.js';

/** A card that several have signed. */
export const farewell = {
  id: 'fair-winds',
  from: 'chiara',
  to: ['bilal'],
  message: 'You stayed with every hull until the last coat was dry. I learned to wait from you.',
  ago: 60 * 30,
  occasion: {title: 'Fair winds, Bilal', revealsIn: 60 * 24 * 9},
  replies: [
    {from: 'dmitri', message: 'Who keeps the good clamps now? (I do. I have hidden them where you would have.)', ago: 60 * 29},
    {from: 'eun-ji', message: 'Thank you for the quiet hours, and for never asking whether I was done.', ago: 60 * 20},
    {from: 'farid', message: 'ستفتقدك الريح قبل أن نفتقدك نحن.', ago: 60 * 11},
    {from: 'hannes', message: 'Du hast mir gezeigt, wie man einem Brett zuhört.', ago: 60 * 5},
    {from: 'kenji', message: 'いただいた砥石は、毎朝使っています。', ago: 60},
  ],
} satisfies Said;
