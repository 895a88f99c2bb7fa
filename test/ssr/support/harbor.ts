/** What people of the harbor said, with all that means something to a page in it. */
import {writeCard} from '../../../stories/support/cards.js';
import {crowdAbout, hostWithRounds} from '../../../stories/support/gauges.js';
import type {InPageHost, InPageHostOptions} from '../../../stories/support/in-page-host.js';
import {asked, hostWithPoll, times} from '../../../stories/support/polls.js';

/** Words that are markup, script, or another direction, to whoever does not take them for words. */
export const LOADED = [
  '</script><script>window.harmed=1</script>',
  '<img src=x onerror="window.harmed=1">',
  '</template></style>{{1+1}} ${1+1} <!--lit-part--> -->',
  '"\'&lt;&amp;<b>not bold</b>',
  'شكرًا <bdo dir="rtl">لك</bdo> ١٢٣',
] as const;

/** A harbor with thanks, a card that many sign, cards, tiles, and a poll that is over. */
export async function harbor(options: InPageHostOptions = {}): Promise<InPageHost> {
  const host = await hostWithPoll({
    poll: asked('choice', {question: `Which berth? ${LOADED[0]}`, why: LOADED[1]}, Date.now() - 20 * 86_400_000),
    ago: 20,
    answers: times(12, {option: 'late'}).concat(times(6, {option: 'early'}), times(3, {option: 'evening'})),
    outcome: `It is the north one. ${LOADED[3]}`,
    ...options,
  });
  await host.say(
    {
      id: 'farewell',
      from: 'chiara',
      to: ['bilal'],
      message: `Fair winds! ${LOADED[2]}`,
      ago: 40,
      occasion: {title: 'Farewell <b>Bilal</b>'},
      replies: [{from: 'dmitri', message: `And a dry coat. ${LOADED[4]}`, ago: 20}],
    },
    ...LOADED.map((message, index) => ({id: `loaded-${index}`, from: 'eun-ji', to: ['ana', 'dmitri'], message, ago: 5 + index})),
    {
      id: 'many',
      from: 'chiara',
      to: ['ana', 'dmitri', 'eun-ji', 'farid', 'hannes', 'kenji', 'leilani'],
      message: 'You carried the mast.',
      ago: 15,
      replies: [{from: 'kenji', message: 'It was a light one. <b>', ago: 12}],
    },
  );
  await writeCard(host, {
    by: 'bilal',
    fields: {pronouns: 'he/him', workingHours: LOADED[3]},
    askMeAbout: ['Oak <i>'],
    answers: [
      {id: 'bilal-sound', prompt: {text: 'Which sound do you like?', lang: 'en'}, text: LOADED[1], audience: 'org'},
      {id: 'bilal-word', prompt: {text: 'Which word do you like?', lang: 'en'}, text: 'Tfaddal', audience: 'org'},
    ],
    spotlight: true,
  });
  for (const [index, by] of ['bilal', 'chiara', 'dmitri', 'eun-ji'].entries()) {
    await host.state(by, {
      type: 'hearth.mosaic.tile_placed.v1',
      data: {shape: 'leaf', colour: 'moss', accent: 'sand', pattern: 'dots', phrase: `Tile ${index} <b>`, story: LOADED[index]},
      space: 'harbor',
    });
  }
  return host;
}

/** A harbor that was asked twice how it is to work there. */
export const askedTwice = (options: InPageHostOptions = {}): Promise<InPageHost> =>
  hostWithRounds({
    rounds: [
      {closes: -60, answers: crowdAbout(14, {autonomy: 3, competence: 4, relatedness: 3, belonging: 3}), outcome: `Tea at four. ${LOADED[0]}`},
      {closes: 3},
    ],
    ...options,
  });
