/** What each widget asks of a host beside what every host has, and what the host may leave out. Tests see to it that nothing is missing here. */

export interface WidgetNeeds {
  /** The kind of things that it shows, as the policy of a host names it (`isAvailable`, `retention`). */
  kind: string;
  title: string;
  tags: readonly string[];
  /** With what the types of its events begin, without the `hearth.` before it. */
  events: readonly string[];
  views: readonly string[];
  /** What else it asks. */
  routes: readonly string[];
  /** Views, events and routes that can be left out, and what then is missing on the screen. */
  optional: string;
}

export const widgetNeeds: readonly WidgetNeeds[] = [
  {
    kind: 'kudos',
    title: 'Kudos wall and group card',
    tags: ['hearth-kudos-wall', 'hearth-group-card'],
    events: ['kudos', 'moderation'],
    views: ['kudos', 'mine', 'moderation'],
    routes: ['GET /v1/people'],
    optional:
      '`mine` (then there is no “from me, to me”), `moderation` with its events (then nobody is offered to report), replies, consent, cards for an occasion: each is offered only where `features.events` of the session has it.',
  },
  {
    kind: 'card',
    title: 'Get-to-know-you card',
    tags: ['hearth-get-to-know'],
    events: ['card'],
    views: ['card', 'spotlight', 'answers', 'card_reports'],
    routes: ['POST /v1/images', 'GET /v1/images/{id}'],
    optional: 'Pictures (`features.images`), `spotlight`, `card_reports`.',
  },
  {
    kind: 'prompt',
    title: 'What people think of questions',
    tags: ['hearth-get-to-know'],
    events: ['prompt'],
    views: [],
    routes: [],
    optional: 'All of it: then nobody is asked whether a question is a good one.',
  },
  {
    kind: 'mosaic',
    title: 'Mosaic',
    tags: ['hearth-mosaic'],
    events: ['mosaic'],
    views: ['mosaic', 'mosaic_reports'],
    routes: [],
    optional: '`mosaic_reports`.',
  },
  {
    kind: 'poll',
    title: 'Pulse poll, gauge and poll editor',
    tags: ['hearth-pulse-poll', 'hearth-gauge', 'hearth-poll-editor'],
    events: ['poll'],
    views: ['poll', 'poll_audience', 'poll_reports'],
    routes: ['GET /v1/polls/{id}/results', 'GET /v1/polls/{id}', 'POST /v1/polls/{id}/issue', 'POST /v1/ballots', 'GET /v1/polls/{id}/ballots'],
    optional: 'Unlinkable polls: all routes but the first (`features.ballots`); `poll_reports`; results as a file.',
  },
];

/** To which widgets an event belongs. */
export const needsOf = (type: string): WidgetNeeds | undefined => widgetNeeds.find(({events}) => events.includes(type.split('.')[1] ?? ''));
