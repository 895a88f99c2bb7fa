import type {Random} from '../random.js';

const BOATS = [
  'Sanderling', 'Little Auk', 'Marigold', 'Wren', 'Saltgrass', 'Nightjar', 'Pipit', 'Third Wish', 'Old Kettle', 'Lapwing', 'Sea Thrift', 'Curlew',
  'Juniper', 'Plover', 'Hazel', 'Tansy', 'Bellwether', 'Kittiwake', 'Dabchick', 'Samphire', 'Yarrow', 'Second Breakfast', 'Fieldfare', 'Eider',
]; // oxfmt-ignore

const HULLS = [
  'the fourteen-foot skiff',
  'the pram dinghy',
  'the day boat',
  'the sailing canoe',
  'the rowing gig',
  'the double-ender',
  'the little tender',
  'the beach yawl',
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const weekday = new Intl.DateTimeFormat('en', {weekday: 'long', timeZone: 'UTC'});

/** What the blanks of a text are filled with. */
export interface Blanks {
  /** What the thanked person is called. Left out where several are thanked. */
  called?: string;
  /** When the thanks are given, in milliseconds since the epoch. */
  at: number;
}

/** Writes a text out: takes one way to say each thing and fills in the blanks. */
export function compose(text: string, {called, at}: Blanks, random: Random): string {
  const linked = random.next();
  const message = text
    .replace(/\{=([^{}]*)\}/g, (_, ways: string) => pickAt(linked, ways.split('|')))
    .replace(/\{([^{}]*)\}/g, (_, ways: string) => random.pick(ways.split('|')))
    .replaceAll('$boat', random.pick(BOATS))
    .replaceAll('$hull', random.pick(HULLS))
    .replaceAll('$day', recentWorkday(at, random))
    .replaceAll('$name', called ?? '')
    .trim();
  return upperFirst(message);
}

/** Begins a text with the name of the one it speaks to, where it begins in a way that allows it. */
export function addressed(message: string, called: string): string {
  return /^(?:You|Your|Thank you) /.test(message) ? `${called}, ${message[0]!.toLowerCase()}${message.slice(1)}` : message;
}

/** The name of a working day that lies one to four days back. */
function recentWorkday(at: number, random: Random): string {
  let day = at - random.integer(1, 4) * DAY;
  while ([0, 6].includes(new Date(day).getUTCDay())) day -= DAY;
  return weekday.format(day);
}

const pickAt = (fraction: number, ways: string[]): string => ways[Math.floor(fraction * ways.length)]!;

const upperFirst = (text: string): string => text.replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
