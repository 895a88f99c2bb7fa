/**
 * WCAG 2.2, every success criterion of the levels A and AA: whether it is for the widgets to meet, how they do, and what shows it. A test
 * sees to it that each test that is named here exists.
 */

export interface Proof {
  /** The file, from `test/`. */
  file: string;
  /** The title of a test in it, as the test run prints it. */
  test: string;
}

export interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** How it is met; for what does not apply, why. */
  how: string;
  applies: boolean;
  proofs?: readonly Proof[];
  /** A check by hand: what, by which keys, where. */
  byHand?: string;
}

const wall = 'widgets/kudos-wall';
const proof = (file: string, ...tests: string[]): Proof[] => tests.map((test) => ({file, test}));

/** Every story in light, dark, right to left and pseudo-locale, with axe; the title names one of them. */
const stories = proof('stories/storybook.ts', 'Widgets/Kudos wall: Wall');
const outlines = (...tests: string[]) => proof(`${wall}/outline.browser.test.ts`, ...tests);

const met = (number: string, name: string, level: Criterion['level'], how: string, proofs: readonly Proof[], byHand?: string): Criterion => ({
  number,
  name,
  level,
  how,
  applies: true,
  proofs,
  byHand,
});
const none = (number: string, name: string, level: Criterion['level'], how: string): Criterion => ({number, name, level, how, applies: false});

export const criteria: readonly Criterion[] = [
  met('1.1.1', 'Non-text content', 'A', 'Pictures of people stand beside their names and are decoration, as are icons. Marks have a name in words.', [
    ...proof('parts/avatar.browser.test.ts', 'is decoration: assistive technology does not meet it'),
    ...proof('parts/notice.browser.test.ts', 'of kind error has its icon, which is decoration'),
    ...outlines('ready'),
  ]),
  none('1.2.1', 'Audio-only and video-only', 'A', 'There is neither sound nor video.'),
  none('1.2.2', 'Captions (prerecorded)', 'A', 'There is neither sound nor video.'),
  none('1.2.3', 'Audio description or media alternative', 'A', 'There is neither sound nor video.'),
  none('1.2.4', 'Captions (live)', 'AA', 'There is neither sound nor video.'),
  none('1.2.5', 'Audio description (prerecorded)', 'AA', 'There is neither sound nor video.'),
  met(
    '1.3.1',
    'Info and relationships',
    'A',
    'A region with a heading, a feed of articles, fields with labels, groups with legends, toolbars with names.',
    [...outlines('ready', 'composing', 'editing', 'with a menu open'), ...stories],
  ),
  met(
    '1.3.2',
    'Meaningful sequence',
    'A',
    'The order of the document is that of the screen; nothing is moved by style sheets.',
    outlines('ready', 'composing'),
  ),
  met(
    '1.3.3',
    'Sensory characteristics',
    'A',
    'No words refer to shape, colour or place.',
    [],
    'Read src/locales/en.ts: no text names a colour, a shape or a side.',
  ),
  met(
    '1.3.4',
    'Orientation',
    'AA',
    'Nothing is locked to an orientation: the room that there is decides.',
    [],
    'Search src for “orientation”: no style sheet and no script asks for it.',
  ),
  met(
    '1.3.5',
    'Identify input purpose',
    'AA',
    'Fields are about others, not about whoever fills them in, so that none has a purpose of the list.',
    [],
    'Compare the fields of the story Composing with the list of WCAG, section 7.',
  ),
  met('1.4.1', 'Use of colour', 'A', 'A mark that is set is pressed, an error says so in words and has an icon, a link is underlined.', [
    ...outlines('ready', 'composing, with errors'),
    ...stories,
  ]),
  none('1.4.2', 'Audio control', 'A', 'Nothing makes a sound.'),
  met('1.4.3', 'Contrast (minimum)', 'AA', 'All pairs of tokens that text is set in reach 4.5 to 1, in light and in dark.', [
    ...stories,
    ...proof('support/contract.ts', 'is accessible: dark, rtl'),
    ...proof('parts/avatar.browser.test.ts', 'lets the initials be read on each of the eight: dark'),
  ]),
  met('1.4.4', 'Resize text', 'AA', 'Sizes are relative; with text of twice the size nothing is lost.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'with text of twice the size nothing is cut off and nothing sticks out'),
  ]),
  met('1.4.5', 'Images of text', 'AA', 'There are none; initials are text.', proof('parts/avatar.browser.test.ts', 'of "Ana Ferreira" are "AF"')),
  met('1.4.10', 'Reflow', 'AA', 'At 320 CSS pixels, which is 1280 at 400 %, nothing scrolls sideways.', [
    ...proof('support/contract.ts', 'fits into 320 pixels in a language with long words'),
    ...stories,
    ...proof('journeys/page.test.ts', 'the wall, light, on a screen of 320 pixels: nothing sticks out, with the form and the menu open'),
  ]),
  met('1.4.11', 'Non-text contrast', 'AA', 'The lines of fields and the ring of the focus stand out by 3 to 1 and more.', [
    ...proof(
      `${wall}/wcag.browser.test.ts`,
      'lines of fields and buttons, and the ring of the focus, stand out by 3 to 1: light',
      'lines of fields and buttons, and the ring of the focus, stand out by 3 to 1: dark',
    ),
  ]),
  met('1.4.12', 'Text spacing', 'AA', 'Boxes grow with their text; none has a height of its own.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'with the text spacing of WCAG 1.4.12 nothing is cut off and nothing sticks out'),
  ]),
  met(
    '1.4.13',
    'Content on hover or focus',
    'AA',
    'The date of a thank-you is a title of the browser’s own, which the criterion leaves out; lists open by typing or by a click, never by hover, and Escape closes them.',
    [
      ...proof('parts/menu.browser.test.ts', 'is closed by Escape, which gives the focus back and goes no further'),
      ...proof('parts/people-picker.browser.test.ts', 'Escape closes the list, then clears the text, then is for others'),
    ],
  ),
  met('2.1.1', 'Keyboard', 'A', 'Everything is done by keys alone; see the page Keyboard.', [
    ...proof(
      'journeys/keyboard.test.ts',
      ...['in light', 'in dark', 'from right to left', 'in forced colours'].map(
        (sight) => `signing in, finding the wall, giving thanks, taking them back, giving them again, ${sight}`,
      ),
    ),
    ...proof('journeys/keyboard.test.ts', 'a mark by arrow keys, and taking back by the menu'),
  ]),
  met('2.1.2', 'No keyboard trap', 'A', 'Tab leaves whatever it comes to; no part of a wall is modal.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing'),
    ...proof('parts/menu.browser.test.ts', 'is closed by Tab, which goes on to what comes after its button'),
    ...proof('parts/text-field.browser.test.ts', 'is left by Tab'),
  ]),
  met('2.1.4', 'Character key shortcuts', 'A', 'Letters alone do something only in a menu that is open. All other shortcuts need Ctrl or Cmd.', [
    ...proof('parts/menu.browser.test.ts', 'leaves shortcuts of the browser alone'),
  ]),
  met(
    '2.2.1',
    'Timing adjustable',
    'A',
    'The time to undo stands still while the bar has the focus or the pointer, and a page may leave it open without end: `undo-seconds`.',
    [
      ...proof(
        'parts/undo-bar.browser.test.ts',
        'stands still while it has the focus',
        'stands still while the pointer is on it',
        'has no end with no limit',
      ),
    ],
  ),
  met(
    '2.2.2',
    'Pause, stop, hide',
    'A',
    'The line of the undo bar stands still with the bar, and is not there for those who want no motion. New thanks wait behind a button.',
    [
      ...proof('parts/undo-bar.browser.test.ts', 'shows a line that grows shorter, and none to those who want no motion'),
      ...proof(`${wall}/feed.browser.test.ts`, 'wait behind a button, nothing moves, and it is announced once'),
    ],
  ),
  met(
    '2.3.1',
    'Three flashes',
    'A',
    'Nothing flashes.',
    [],
    'Search the style sheets in src for “animation” and “@keyframes”: what they move grows, fades or shrinks once.',
  ),
  none('2.4.1', 'Bypass blocks', 'A', 'For the page. A wall helps: it is a region with a heading, and Ctrl + End leaves its feed.'),
  none('2.4.2', 'Page titled', 'A', 'For the page.'),
  met('2.4.3', 'Focus order', 'A', 'The focus follows the screen, and goes to a sensible place after each action.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing'),
    ...proof(
      `${wall}/feed.browser.test.ts`,
      'are changed where they stand, and the focus comes back',
      'come with a button, which hands the focus to the first of them',
    ),
  ]),
  met(
    '2.4.4',
    'Link purpose (in context)',
    'A',
    'The one link that a host may give, to what somebody is thanked for, is named after it; buttons of thank-yous say whose they are.',
    outlines('ready'),
  ),
  none('2.4.5', 'Multiple ways', 'AA', 'For the site.'),
  met(
    '2.4.6',
    'Headings and labels',
    'AA',
    'The heading says what the wall is, or what the page calls it; labels say what is asked.',
    outlines('ready', 'composing'),
  ),
  met('2.4.7', 'Focus visible', 'AA', 'A ring of two pixels around whatever has the focus.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing'),
  ]),
  met('2.4.11', 'Focus not obscured (minimum)', 'AA', 'Nothing of a widget sticks to the window or stands above what has the focus.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing'),
  ]),
  none('2.5.1', 'Pointer gestures', 'A', 'There are none but the click.'),
  met(
    '2.5.2',
    'Pointer cancellation',
    'A',
    'What is pressed acts when it is let go. A press beside a menu closes it at once; it can be opened again.',
    proof('parts/people-picker.browser.test.ts', 'picks by a click, and keeps the focus in the text'),
  ),
  met('2.5.3', 'Label in name', 'A', 'The name of a control begins with the words that are seen on it.', [
    ...stories,
    ...outlines('ready', 'composing'),
  ]),
  none('2.5.4', 'Motion actuation', 'A', 'Nothing listens to how a device moves.'),
  none('2.5.7', 'Dragging movements', 'AA', 'Nothing is dragged.'),
  met('2.5.8', 'Target size (minimum)', 'AA', 'Targets are 24 pixels and more, those that matter most 44.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'every target is at least 24 pixels wide and high'),
    ...proof('parts/menu.browser.test.ts', 'has targets of 44 pixels and marks what takes something away'),
    ...proof('parts/people-picker.browser.test.ts', 'have targets of 24 pixels and more'),
  ]),
  none('3.1.1', 'Language of page', 'A', 'For the page. Widgets speak the language that it names.'),
  met(
    '3.1.2',
    'Language of parts',
    'AA',
    'A thank-you carries the language that its host tells, which is stated with it where its words tell. What a widget says itself is marked with its language: English where that of the page does not ship; a text whose language the host does not tell is then taken for English, too.',
    [
      ...proof(`${wall}/giving.browser.test.ts`, 'says in which language it is, where its words tell'),
      ...proof('elements/localize-controller.browser.test.ts', 'are those of the nearest lang, out of shadow roots too'),
      ...proof('support/contract.ts', 'says which language its words are in, where the page speaks one that it has no words for, too'),
    ],
  ),
  met('3.2.1', 'On focus', 'A', 'The focus alone opens, sends and moves nothing.', [
    ...proof(`${wall}/wcag.browser.test.ts`, 'Tab goes through the wall and out of it; what has the focus shows it, in sight and under nothing'),
  ]),
  met('3.2.2', 'On input', 'A', 'Typing and choosing send nothing; whom one names may narrow who can see it, and the form says so.', [
    ...proof('journeys/give.test.ts', 'somebody who prefers thanks in private is thanked in private'),
  ]),
  none('3.2.3', 'Consistent navigation', 'AA', 'For the site.'),
  met('3.2.4', 'Consistent identification', 'AA', 'What does the same is called the same, from one dictionary.', [
    ...proof('locales/dictionaries.test.ts', 'name a choice as the choice is named'),
  ]),
  none('3.2.6', 'Consistent help', 'A', 'For the site: widgets offer no help of their own.'),
  met('3.3.1', 'Error identification', 'A', 'What is wrong is said in words at its field, and the field is marked as invalid.', [
    ...outlines('composing, with errors'),
    ...proof('journeys/input.test.ts', 'what is missing is said where it is missing, and what is there is kept'),
  ]),
  met('3.3.2', 'Labels or instructions', 'A', 'Each field has a label and a hint that stay in sight.', outlines('composing')),
  met('3.3.3', 'Error suggestion', 'AA', 'An error says what to do: whom to remove, how much is too much, what to choose.', [
    ...proof('journeys/input.test.ts', 'a text that is too long is not cut and not sent, and how much is too much is said'),
    ...outlines('rejected'),
  ]),
  met(
    '3.3.4',
    'Error prevention (legal, financial, data)',
    'AA',
    'What is given can be undone before it leaves, changed and taken back; taking back asks once more.',
    [
      ...proof('journeys/give.test.ts', 'what is taken back by the button has never left the device, and its words are in the composer again'),
      ...outlines('undoable', 'asking whether to take something back'),
    ],
  ),
  met('3.3.7', 'Redundant entry', 'A', 'What was typed is kept, also where sending fails, and comes back into the form.', [
    ...proof('journeys/input.test.ts', 'what is missing is said where it is missing, and what is there is kept'),
  ]),
  none('3.3.8', 'Accessible authentication (minimum)', 'AA', 'For the host: widgets sign nobody in.'),
  met(
    '4.1.2',
    'Name, role, value',
    'A',
    'Native elements first, patterns of the ARIA Authoring Practices for the rest; each state of the wall is kept in words and compared.',
    [
      ...outlines(
        'ready',
        'empty',
        'composing, with the list of people open',
        'composing, with what it is about',
        'with what it is about',
        'undoable',
        'with news',
        'slow',
        'pending',
        'hidden, to its author',
        'gone, with its replies left',
        'asking whoever is thanked whether others may see it',
        'with replies open',
        'what moderators have to look at',
        'what was given to oneself',
        'a card that others sign',
        'preview, with nothing behind it',
      ),
      ...stories,
    ],
  ),
  met('4.1.3', 'Status messages', 'AA', 'One polite and one assertive region for the page, there before the first message.', [
    ...proof(
      'elements/announcer.browser.test.ts',
      'has one polite and one assertive region, however often it is asked for, there before the first message',
    ),
    ...proof(`${wall}/wall.browser.test.ts`, 'goes to regions that were there before'),
    ...proof(
      `${wall}/moderation.browser.test.ts`,
      'is said to them aloud: that a moderator looks at it first',
      'is said to them aloud, once: that a thank-you was hidden, and why',
      'is said to them aloud, once: that a reply was removed, and why',
      'is said to nobody else',
    ),
    ...proof(`${wall}/giving.browser.test.ts`, 'are said aloud as a whole, and once'),
    ...proof(`${wall}/feed.browser.test.ts`, 'leaves, and hands the focus to the one that takes its place'),
    ...proof(
      'parts/text-field.browser.test.ts',
      'says aloud what is found wrong while one is in it, and what there is to think about, which is no fault',
    ),
    ...proof('parts/people-picker.browser.test.ts', 'says how many it found', 'says aloud what is wrong while one is in it'),
  ]),
];
