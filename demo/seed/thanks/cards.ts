import type {Audience} from '../../../src/protocol/events/kudos.js';
import type {Space} from '../company.js';

/** What one person wrote on a card, and how many hours after it was opened. */
export interface CardWords {
  from: string;
  after: number;
  message: string;
}

/** A card that many sign for one person. */
export interface CardText {
  title: string;
  to: string;
  from: string;
  /** What whoever opened it wrote. */
  message: string;
  space: Space;
  audience: Audience;
  valueIds: string[];
  /** How many hours ago it was opened. */
  ago: number;
  /** How many hours after that it is revealed. */
  reveal: number;
  /** Signatures; and, once it is revealed, what whom it is for says to them. */
  signed: CardWords[];
}

export const cards: readonly CardText[] = [
  {
    title: 'Back from eight months at home: welcome, Célestine',
    to: 'celestine',
    from: 'luca',
    message:
      'On Monday the second chair in the health room is taken again. I kept your plant alive; I did not keep your filing, and I will say so before you find out. Please write her what you missed her for. She thinks that nobody noticed.',
    space: 'everyone',
    audience: 'everyone',
    valueIds: ['room'],
    ago: 24 * 212,
    reveal: 24 * 4,
    signed: [
      {
        from: 'padma',
        after: 1.5,
        message: 'You once sat with me for a whole lunch break until my hands had stopped shaking. I have not told many people. Welcome back.',
      },
      {
        from: 'oskar',
        after: 3,
        message: 'Seit du weg warst, hat mich keiner mehr gefragt, ob ich heute schon getrunken habe. Schön, dass du wieder da bist!',
      },
      {from: 'dolores', after: 5, message: 'There is a bowl with your name on it, and the soup with the orange in it on Monday. Bring pictures.'},
      {from: 'tomas', after: 20, message: 'Your password still works. I checked that nobody switched you off. Nobody did.'},
      {from: 'veronique', after: 22, message: 'Bon retour, Célestine. Le bureau d’à côté était trop calme.'},
      {from: 'conor', after: 27, message: 'My shoulder says hello. It did every one of the exercises. Most of them.'},
      {from: 'khadija', after: 49, message: 'الحمد لله على السلامة. اشتقنا إلى ضحكتك في الممر.'},
      {from: 'adaeze', after: 70, message: 'I dusted around the photo on your desk every week, so that you find it as it was.'},
      {
        from: 'celestine',
        after: 24 * 4 + 2,
        message:
          'I read this in the car park, with the baby asleep in the back, and then I could not come in for ten minutes. Thank you. And Luca, I have found the filing.',
      },
      {from: 'celestine', after: 24 * 5, message: 'Lola: seconds, please.'},
    ],
  },
  {
    title: 'Thirty-one years of Gwil, and one last launch',
    to: 'gwil',
    from: 'orla',
    message:
      'Gwil is putting down the adze at the end of the month, and he has asked for “no fuss”. This is not fuss, it is a list. I will begin: you taught me to listen to a plank before I cut it. I thought that you were joking. I can hear it now.',
    space: 'harbor',
    audience: 'group',
    valueIds: ['show'],
    ago: 26,
    reveal: 24 * 12,
    signed: [
      {
        from: 'rosalind',
        after: 0.7,
        message: 'Nineteen of those years at the next bench. You never once took the good clamps, and I always knew where they were.',
      },
      {
        from: 'hannes',
        after: 1.2,
        message: 'Du hast mir am ersten Tag deinen Hobel geliehen und gesagt: „Bring ihn zurück, wenn du einen besseren hast.“ Ich habe ihn noch.',
      },
      {from: 'kaveh', after: 4, message: 'I came here as an apprentice with two left hands. You told me that the boat would not mind.'},
      {from: 'farid', after: 6.5, message: 'علّمتني أن أنظر إلى الخشب قبل أن ألمسه. سأعلّم ذلك لغيري.'},
      {
        from: 'ragnhildur',
        after: 18,
        message: 'You came along on every first sail and never said a word until we were back. Then you said “well”. I know what each of them meant.',
      },
      {from: 'kenji', after: 20, message: '長い間、ありがとうございました。いただいた砥石は毎朝使っています。'},
      {from: 'teuila', after: 22.5, message: 'Who is going to feed the gull now? (I am. I have asked her. It is settled.)'},
    ],
  },
];
