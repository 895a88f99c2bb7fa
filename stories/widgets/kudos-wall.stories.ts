import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {people} from '../../demo/seed/people/index.js';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {oneThanks} from '../support/one-thanks.js';
import {harborThanks} from '../support/seed.js';
import {appears, compose, deep, finishUndo, focused, takesLong} from '../support/shadow.js';

type Arguments = Partial<
  Pick<
    KudosWall,
    | 'heading'
    | 'headingLevel'
    | 'mode'
    | 'composer'
    | 'pageSize'
    | 'maxRecipients'
    | 'maxLength'
    | 'reactions'
    | 'defaultAudience'
    | 'values'
    | 'replies'
  >
>;
type Story = StoryObj<Arguments>;

const wall = (args: Arguments): TemplateResult =>
  html`<hearth-kudos-wall
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .composer=${args.composer ?? 'inline'}
    .pageSize=${args.pageSize ?? 10}
    .maxRecipients=${args.maxRecipients ?? 10}
    .maxLength=${args.maxLength ?? 500}
    .reactions=${args.reactions ?? 'thanks celebrate learn'}
    .defaultAudience=${args.defaultAudience ?? 'group'}
    .values=${args.values}
    .replies=${args.replies}
  ></hearth-kudos-wall>`;

const articles = (root: HTMLElement) => [...(deep(root, 'hearth-kudos-wall')?.shadowRoot?.querySelectorAll('article') ?? [])];

/** More than one page of thanks. */
const older = [...harborThanks, ...harborThanks.slice(0, 3).map((said) => ({...said, id: `${said.id}-before`, ago: (said.ago ?? 0) + 60 * 24 * 9}))];

/** Thanks for specific acts: nobody is counted, nothing is ranked, and whoever is thanked decides who sees it. */
const meta: Meta<Arguments & Pick<KudosWall, 'endpoint' | 'postTo' | 'source' | 'space' | 'items' | 'translateText' | 'wordCheck'>> = {
  title: 'Widgets/Kudos wall',
  component: 'hearth-kudos-wall',
  argTypes: {
    composer: {control: 'inline-radio', options: ['inline', 'button', 'none']},
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    defaultAudience: {control: 'inline-radio', options: ['recipient', 'group', 'everyone']},
    values: {control: 'inline-radio', options: ['optional', 'off']},
    replies: {control: 'inline-radio', options: ['on', 'off']},
    reactions: {table: {defaultValue: {summary: "'thanks celebrate learn'"}}},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    pageSize: {control: {type: 'number', min: 5, max: 50}},
    maxRecipients: {control: {type: 'number', min: 1, max: 50}},
    maxLength: {control: {type: 'number', min: 50, max: 2000}},
    // Functions of the page.
    translateText: {control: false},
    wordCheck: {control: false},
    // The story gives it a host.
    endpoint: {control: false},
    postTo: {control: false},
    source: {control: false},
    space: {control: false},
    items: {control: false},
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), wall(args)),
};
export default meta;

/** A wall that people use. */
export const Wall: Story = {
  ...over(),
  args: {
    composer: 'inline',
    mode: 'live',
    defaultAudience: 'group',
    reactions: 'thanks celebrate learn',
    headingLevel: 2,
    pageSize: 10,
    maxRecipients: 10,
    maxLength: 500,
  },
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Nobody has said anything yet: one sentence and one thing to do. */
export const Empty: Story = {
  ...over({said: []}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.empty');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeVisible();
  },
};

/** The first answer is on its way. */
export const Loading: Story = {
  ...over({faults: {latency: Infinity}}),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '.card.empty')).toBeVisible();
  },
};

/** It takes longer than usual: one may wait, stop, or try again. */
export const Slow: Story = {
  ...over({faults: {latency: Infinity}}),
  play: async ({canvasElement}) => {
    await takesLong(await appears<KudosWall>(canvasElement, 'hearth-kudos-wall'));
    await expect(deep(canvasElement, '[data-do=cancel]')).toBeVisible();
  },
};

/** The host fails. What can be done about it stands beside it, and does it. */
export const Failing: Story = {
  ...over({faults: {status: 503}}),
  play: async ({canvasElement, loaded}) => {
    const retry = await appears(canvasElement, '[data-do=retry]');
    hostOf(loaded).faults.status = undefined;
    await userEvent.click(retry);
    await appears(canvasElement, 'article');
    hostOf(loaded).faults.status = 503;
    await (deep(canvasElement, 'hearth-kudos-wall') as KudosWall).view.load();
    await appears(canvasElement, '[data-do=retry]');
  },
};

/** The connection is gone. What was there stays, and writing goes on. */
export const Offline: Story = {
  ...over(),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    hostOf(loaded).faults.offline = true;
    await (deep(canvasElement, 'hearth-kudos-wall') as KudosWall).view.load();
    await appears(canvasElement, 'hearth-notice');
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Written without a connection: kept, shown to its author alone, and sent later. */
export const Queued: Story = {
  ...over(),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    hostOf(loaded).faults.offline = true;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-do=recompose]');
    await expect(articles(canvasElement)[0]).toHaveTextContent('You found the leak');
  },
};

/** The host did not accept it: the words are there still, with the reason. */
export const Rejected: Story = {
  ...over({policy: {maxMessage: 20}, said: []}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '[data-do=compose]');
    await compose(canvasElement, {to: 'bilal', message: 'A sentence that this host finds too long to be shown.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await expect(await appears(canvasElement, '.ask.parked')).toBeVisible();
  },
};

/** A space that this person may not read. */
export const Forbidden: Story = {
  ...over(),
  render: (args, {loaded}) => hosted(hostOf(loaded), wall(args), 'lighthouse'),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeNull();
  },
};

/** The same, where the host says in its own words what one can do about it. */
export const ForbiddenWithHelp: Story = {
  ...over({helpFor: () => 'The lighthouse crew opens this wall: ask at the harbor office, extension 40.'}),
  render: (args, {loaded}) => hosted(hostOf(loaded), wall(args), 'lighthouse'),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, 'hearth-notice')).toHaveTextContent(
      'The lighthouse crew opens this wall: ask at the harbor office, extension 40.',
    );
  },
};

/** Nobody is signed in: one can be told so, and no more. */
export const SignedOut: Story = {
  ...over({as: null}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeNull();
  },
};

/** The composer, with its list of people open. */
export const Composing: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {});
    await userEvent.type(await appears(canvasElement, '[role=combobox]'), 'ma');
    await appears(canvasElement, '[role=option]');
  },
};

/** What it is about, for whoever wants to say so: in words, with a link where there is one. */
export const About: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.click(await appears(canvasElement, '#about'));
    const about = await appears<HTMLInputElement>(canvasElement, '#context');
    await waitFor(() => expect(focused()).toBe(about));
    await userEvent.type(about, 'The new jetty');
    await userEvent.type(await appears(canvasElement, '#link'), 'intranet.example/jetty');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const link = await appears<HTMLAnchorElement>(canvasElement, '.purpose a');
    await expect(link).toHaveTextContent('The new jetty');
    await expect(link.href).toBe('https://intranet.example/jetty');
  },
};

/** Saying what it is about is an offer that takes no room until somebody takes it. */
export const SayingWhatAbout: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.click(await appears(canvasElement, '#about'));
    await userEvent.type(await appears(canvasElement, '#link'), 'the jetty');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(deep(canvasElement, '#context-error')).not.toBeEmptyDOMElement());
    await waitFor(() => expect(focused()).toBe(deep(canvasElement, '#context')));
  },
};

/** What is missing is said at its field. */
export const Incomplete: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(deep(canvasElement, 'hearth-people-picker')).toHaveAttribute('error'));
  },
};

/** A page may name words that may hurt. Whoever writes is asked once, and decides. */
export const WordsThatMayHurt: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    const wall = await appears<KudosWall>(canvasElement, 'hearth-kudos-wall');
    wall.wordCheck = (text) => ['slow'].filter((word) => text.includes(word));
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You are so slow, and still the paint was dry by noon.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    // In whichever language, and however its letters are drawn.
    await waitFor(() => expect(deep(canvasElement, 'hearth-text-field')).not.toHaveProperty('note', ''));
  },
};

/** Given, and for ten seconds still here: it can be taken back before anything leaves the device. */
export const Undoable: Story = {
  ...over(),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await appears(canvasElement, 'hearth-undo-bar');
    await expect(hostOf(loaded).requests.filter((request) => request.startsWith('POST'))).toHaveLength(0);
  },
};

/** Whoever presses Undo when it has left already is told so, and the focus goes there. */
export const UndoTooLate: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const undo = await appears(canvasElement, 'hearth-undo-bar');
    const {connection} = (deep(canvasElement, 'hearth-kudos-wall') as KudosWall).view;
    const [held] = connection!.pending;
    // Another tab of theirs was left meanwhile, and took it along.
    await connection!.retry(held!.event.id);
    await waitFor(() => expect(connection!.pending[0]?.status).toBe('accepted'), {timeout: 5000});
    await userEvent.click(await appears(undo.shadowRoot!, 'button'));
    const late = await appears(canvasElement, '.late');
    await expect(late).toBeVisible();
    await waitFor(() => expect(focused()).toBe(late));
  },
};

/** One's own words, being changed. */
export const Editing: Story = {
  ...over({as: 'chiara'}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=menu]'));
    await userEvent.click(await appears(canvasElement, '[role=menuitem]'));
    await appears(canvasElement, 'hearth-question');
  },
};

/** Taking something back asks once more. */
export const Withdrawing: Story = {
  ...over({as: 'chiara'}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=menu]'));
    await appears(canvasElement, '[role=menuitem]');
    await userEvent.keyboard('{End}{Enter}');
    await expect(await appears(canvasElement, '[data-do=withdraw]')).toBeVisible();
  },
};

/** Somebody said something meanwhile: a button brings it, and nothing moves under the reader. */
export const NewThanks: Story = {
  ...over(),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    const {view} = deep(canvasElement, 'hearth-kudos-wall') as KudosWall;
    await waitFor(() => expect(view.keeper).toBeDefined(), {timeout: 5000});
    await hostOf(loaded).say({from: 'bilal', to: ['ana'], message: 'The jib sets like a dream. I owe you a coffee.'});
    await view.keeper?.refresh();
    await expect(await appears(canvasElement, '[data-do=new]')).toBeVisible();
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Long names, names in many scripts, fifty people at once. */
export const ManyNames: Story = {
  ...over({
    said: [
      {
        from: 'padma',
        to: ['guadalupe', 'suda', 'farid'],
        message: 'For the flags in everybody’s own script. My grandmother sent a photograph of hers back.',
        ago: 3,
      },
      {
        from: 'dmitri',
        to: people
          .filter(({id, recognition, team}) => team === 'harbor' && id !== 'dmitri' && !recognition)
          .map(({id}) => id)
          .slice(0, 50),
        message: 'The whole harbor carried planks before the storm came. Every hand counted, and it shows: not one is wet.',
        ago: 50,
      },
    ],
  }),
  play: async ({canvasElement}) => {
    const more = await appears(canvasElement, '[data-do=expand]');
    await expect(more).toBeVisible();
  },
};

/** Somebody here prefers thanks in private, so nobody else may see this. */
export const PrefersPrivate: Story = {
  ...over(),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'wanj', message: 'The seam you took apart and sewed again held in the storm.'});
    await waitFor(() => expect(deep(canvasElement, 'input[value=recipient]')).toBeChecked());
    await expect(deep(canvasElement, 'input[value=group]')).toBeDisabled();
  },
};

/** What its author can do with a thank-you. */
export const Menu: Story = {
  ...over({as: 'chiara'}),
  play: async ({canvasElement}) => {
    const wall = (await appears(canvasElement, 'hearth-kudos-wall')) as KudosWall;
    const menu = await appears(canvasElement, '[data-do=menu]');
    // Who is on it has a card, as the host says.
    await wall.view.connection?.session();
    await userEvent.click(menu);
    await expect(await appears(canvasElement, '[role=menuitem]')).toBeVisible();
  },
};

const answered = {
  ...harborThanks[0]!,
  replies: [
    {id: 'gladly', from: 'bilal', message: 'Gladly. The tide does not wait, and the tea was good.', ago: 8},
    {id: 'next', from: 'bilal', message: 'Next time I bring the gloves, too.', ago: 4},
  ],
};

/** Chooses from the menu of the first thank-you: counted from its beginning, or from its end. */
async function pick(canvasElement: HTMLElement, place: number): Promise<void> {
  await userEvent.click(await appears(canvasElement, '[data-do=menu]'));
  await appears(canvasElement, '[role=menuitem]');
  if (place < 0) await userEvent.keyboard('{End}');
  for (let step = 0; step < place; step++) await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{Enter}');
}

/** Shows another view of the wall. */
async function view(canvasElement: HTMLElement, place: number): Promise<void> {
  await userEvent.click(await appears(canvasElement, '[data-do=views]'));
  await appears(canvasElement, '[role=menuitemradio]');
  for (let step = 0; step < place; step++) await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{Enter}');
}

/** Replies are folded away until somebody wants to read them. Whoever is thanked writes them here; a host may let everybody. */
export const Replies: Story = {
  ...over({as: 'bilal', said: [answered]}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=Replies]'));
    await appears(canvasElement, '.reply');
    await userEvent.click(await appears(canvasElement, '[data-do=Reply]'));
    await appears(canvasElement, 'hearth-question');
  },
};

/** Whoever is thanked decides who may see it, and whether the giver knows. */
export const WhoMaySee: Story = {
  ...over({as: 'bilal', said: [harborThanks[0]!]}),
  play: async ({canvasElement}) => {
    await pick(canvasElement, 1);
    await appears(canvasElement, 'hearth-question');
  },
};

/** Where the host asks first, others see it when the thanked agree. To decline is told to nobody. */
export const AskedFirst: Story = {
  ...over({as: 'bilal', said: [{...harborThanks[0]!, reactions: {}}], policy: {recipientConsent: 'ask'}}),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '[data-do=accept]')).toBeVisible();
  },
};

/** A report says what is wrong. Moderators read it; nobody is told who reported it. */
export const Reporting: Story = {
  ...over({as: 'ana', said: [harborThanks[0]!]}),
  play: async ({canvasElement}) => {
    await pick(canvasElement, -1);
    await appears(canvasElement, 'hearth-question');
  },
};

/** Thanks to me, from me and kept close are for nobody else. */
export const ThanksToMe: Story = {
  ...over({as: 'ana'}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await view(canvasElement, 1);
    await waitFor(() => expect(deep(canvasElement, '[data-id=quiet-handover]')).not.toBeNull(), {timeout: 5000});
  },
};

/** What moderators look at: what waits, why, and never who reported it. */
export const Queue: Story = {
  ...over({
    as: 'mod',
    said: [
      {
        ...answered,
        reports: [
          {from: 'ana', reason: 'private', note: 'The hull is not announced yet.'},
          {from: 'dmitri', reason: 'unwanted', replyId: 'next'},
        ],
      },
    ],
  }),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await view(canvasElement, 4);
    await expect(await appears(canvasElement, '[data-do=approve]')).toBeVisible();
  },
};

/** Its author reads why it was hidden, and may ask once to decide again. */
export const Hidden: Story = {
  ...over({as: 'chiara', said: [harborThanks[0]!]}),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    const wall = deep(canvasElement, 'hearth-kudos-wall') as KudosWall;
    await waitFor(() => expect(wall.view.keeper).toBeDefined(), {timeout: 5000});
    await hostOf(loaded).state('mod', {
      type: 'hearth.moderation.hidden.v1',
      subject: harborThanks[0]!.id!,
      data: {reason: 'The hull is not announced yet.'},
    });
    await wall.view.keeper?.refresh();
    await expect(await appears(canvasElement, '[data-do=appeal]')).toBeVisible();
  },
};

/** Older ones come when asked for; the focus goes to the first of them. */
export const ShowMore: Story = {
  ...over({said: older}),
  args: {pageSize: 5},
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=more]'));
    await waitFor(() => expect(articles(canvasElement)).toHaveLength(older.length), {timeout: 5000});
    await waitFor(() => expect(focused()).toBe(articles(canvasElement)[5]));
  },
};

/** What the page that is read in English, or in Arabic, can say for a thank-you in German. */
const TRANSLATIONS: Record<string, string> = {
  en: 'You held the lantern for two hours so that I could finish the splice. That is why the ferry went out on time.',
  ar: 'أمسكتَ المصباح ساعتين كي أُنهي وصل الحبل. لهذا أبحرت العبّارة في موعدها.',
};

/** Where the page can translate, thanks in another language can be read in that of the page, once somebody asks. What was written stays. */
export const Translated: Story = {
  ...over({
    said: [
      {
        id: 'lantern',
        from: 'hannes',
        to: ['kenji'],
        message: 'Du hast zwei Stunden lang die Laterne gehalten, damit ich den Spleiß zu Ende bringen konnte. Deshalb fuhr die Fähre pünktlich.',
        lang: 'de',
        ago: 40,
      },
      ...harborThanks.slice(1, 3),
    ],
  }),
  play: async ({canvasElement}) => {
    const wall = await appears<KudosWall>(canvasElement, 'hearth-kudos-wall');
    wall.translateText = (_text, {to}) => TRANSLATIONS[to.split('-')[0]!]!;
    await userEvent.click(await appears(canvasElement, '[data-do=translate]'));
    await expect(await appears(canvasElement, '.translated')).toBeVisible();
  },
};

/** One can read, and no more. */
export const Readonly: Story = {...over(), args: {mode: 'readonly'}};

/** The way to the composer as a button. */
export const ButtonComposer: Story = {...over(), args: {composer: 'button', heading: 'Thanks around the harbor'}};

/** A page that brings its thank-yous along needs no host. */
export const FromProperties: Story = {
  render: () => html`<hearth-kudos-wall mode="readonly" .items=${[oneThanks()]}></hearth-kudos-wall>`,
  play: async ({canvasElement}) => {
    const article = await appears(canvasElement, 'article');
    await expect(article).toHaveTextContent('Chiara Bonetti');
    await expect(article).toHaveTextContent('Bilal Haddad');
  },
};

/** Without a host, a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-kudos-wall mode="preview"></hearth-kudos-wall>`,
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
  },
};
