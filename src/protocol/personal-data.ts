/** Something in a text that looks like data about how to reach or charge somebody. */
export interface PersonalData {
  kind: 'email' | 'phone' | 'card';
  /** Where it stands, in UTF-16 units: from `start` up to `end`. */
  start: number;
  end: number;
}

/** What may stand before the @ of an address, one character of it. */
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const MAX_LOCAL = 64;

/** What stands after it. Each part is bounded, so that a long text takes time in proportion to its length. */
const DOMAIN = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/uy;

/** Digits with at most two characters between them, as people group them. */
const DIGITS = /(?:\+ ?|\()?\d(?:[ \u00A0\u202F()./-]{0,2}\d)+/g;

/** The zeros of the scripts whose digits people type in place of 0 to 9: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g;

/** A date, which has the digits of many a telephone number. */
const DATE = /^(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2}))$/;

/** A number of North America as it is written there. */
const NORTH_AMERICAN = /^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/;

/** How it is looked for. */
interface Looking {
  /** Whether a number counts that is only as long as one of a telephone: where it matters more that none is missed than that nobody is asked in vain. */
  isWide?: boolean;
}

/** A day of a calendar within other digits, or before them. */
const WITH_DATE =
  /(?:^|\D)(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2\d{4})(?!\d)|^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** Only years; an amount, in thousands or round; a part of one. */
const COUNTED = /^(?:(?:19|20)\d\d\D+)*(?:19|20)\d\d$|^\d{1,3}(?:\.\d{3})+$|000$|^\d+\.\d+$/;

/**
 * Finds what looks like an e-mail address, a telephone number or the number of a payment card, in the order of the text. It is a guess, to
 * ask a person whether they mean it: nothing is ever refused for it, and where it finds nothing there may be something all the same.
 */
export function findPersonalData(text: string, {isWide = false}: Looking = {}): PersonalData[] {
  const plain = text.replace(OTHER_DIGITS, plainDigit);
  const emails = emailsIn(plain);
  const numbers = Array.from(plain.matchAll(DIGITS)).flatMap((match): PersonalData[] => {
    const place = placeOf(match);
    const kind = kindOf(match[0], plain.charAt(place.end)) ?? (isWide && isLikePhone(match[0], plain, place) ? 'phone' : undefined);
    // The digits of an address are part of it.
    return kind && !emails.some(({start, end}) => start < place.end && place.start < end) ? [{kind, ...place}] : [];
  });
  return [...emails, ...numbers].sort((a, b) => a.start - b.start);
}

/** Looks from each @ to both sides: from every letter to the next @ would take the square of the time. */
function emailsIn(text: string): PersonalData[] {
  const emails: PersonalData[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
    DOMAIN.lastIndex = at + 1;
    const domain = start < at ? DOMAIN.exec(text)?.[0] : undefined;
    if (domain) emails.push({kind: 'email', start, end: at + 1 + domain.length});
  }
  return emails;
}

function placeOf({index = 0, 0: found}: RegExpMatchArray): {start: number; end: number} {
  return {start: index, end: index + found.length};
}

/** The same digit, as ASCII has it. Each stands for one UTF-16 unit, so places stay what they are. */
function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - ZEROS.findLast((zero) => zero <= code)!);
}

function kindOf(number: string, next: string): 'phone' | 'card' | undefined {
  if (isCard(number)) return 'card';
  // What goes on as a percentage, a price or a word is a number of another kind.
  return isPhone(number) && !/[\p{L}%€$£]/u.test(next) ? 'phone' : undefined;
}

function isPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  if (DATE.test(number)) return false;
  if (NORTH_AMERICAN.test(number)) return true;
  // Within a country numbers begin with a zero nearly everywhere; what does not is more likely a year, an amount, a part number.
  return /^\(?0/.test(number) && digits.length >= 8 && digits.length <= 15;
}

/** Whether a number is as long and grouped as one of a telephone, and is no day, year or amount. */
function isLikePhone(number: string, text: string, {start, end}: {start: number; end: number}): boolean {
  const groups = number.match(/\d+/g) ?? [];
  const digits = groups.join('');
  if (digits.length < 9 || digits.length > 15 || WITH_DATE.test(number) || COUNTED.test(number)) return false;
  // Whoever counts in tens, or from one to nine, writes groups of the same few digits.
  if (groups.length > 1 && groups.every((group) => group.length < 3)) return false;
  return !/\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^(?:\p{L}|\s?[\p{Sc}%])/u.test(text.slice(end, end + 2));
}

/** Whether some neighbouring groups of digits are the number of a card: 13 to 19 digits with the right check digit. */
function isCard(number: string): boolean {
  const groups = number.match(/\d+/g) ?? [];
  return groups.some((_, from) => {
    let digits = '';
    for (let at = from; at < groups.length && digits.length < 19; at++) {
      digits += groups[at];
      if (digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && hasCheckDigit(digits)) return true;
    }
    return false;
  });
}

/** The check of ISO/IEC 7812-1, by Luhn: from the right, every second digit counts twice. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = digit * 2;
    sum += at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
