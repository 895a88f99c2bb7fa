import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import {namesIn, slackMessage, teamsMessage} from '../../../src/server/forward/index.js';
import type {Names, SlackMessage, TeamsMessage} from '../../../src/server/forward/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {createPeople} from '../support/people.js';

const host = new TestHost(createMemoryStore());
type Data = Parameters<TestHost['given']>[0];
const given = (data: Data = {}): RecordedEvent => {
  return {...host.given(data), recordedtime: '2025-03-12T12:00:00.000Z', sequence: '1', authtype: 'user', authid: 'ana'};
};
const to = [{kind: 'person', id: 'bilal'}, {kind: 'group', id: 'crew'}, {kind: 'person', id: 'gone'}] as const; // oxfmt-ignore
const names: Names = {people: new Map([['ana', 'Ana Ferreira'], ['bilal', 'Bilal Haddad']]), groups: new Map([['crew', 'Morning crew']])}; // oxfmt-ignore

const textsOfSlack = ({blocks}: SlackMessage): string[] => blocks[0]!.elements.map(({elements}) => elements[0]!.text);
const textsOfTeams = ({attachments: [{content}]}: TeamsMessage): string[] => content.body.map(({inlines}) => inlines[0]!.text);

describe('A message for a chat', () => {
  it('says who thanks whom for what, by the names of the directory', async () => {
    const event = given({to: [...to], message: 'You stayed.\nUntil the end.'});
    const known = await namesIn(event, createPeople());
    const slack = slackMessage(event, known)!;
    assert.deepEqual(textsOfSlack(slack), ['Ana Ferreira thanks Bilal Haddad, Morning crew, and somebody', 'You stayed.\nUntil the end.']);
    assert.equal(slack.text, 'Ana Ferreira thanks Bilal Haddad, Morning crew, and somebody: You stayed.\nUntil the end.');
    const teams = teamsMessage(given({message: 'You stayed.\n\nUntil the end.', lang: 'en'}), known)!;
    assert.deepEqual(textsOfTeams(teams), ['Ana Ferreira thanks Bilal Haddad', 'You stayed.', ' ', 'Until the end.']);
    assert.equal(teams.attachments[0].contentType, 'application/vnd.microsoft.card.adaptive');
    assert.equal(teams.attachments[0].content.lang, 'en');
  });

  it('says it in other words where it is given some', () => {
    const words = {
      thanks: (from: string, all: readonly string[]) => `${from} dankt ${all.join(' und ')}`,
      card: (from: string, all: readonly string[], title: string) => `Eine Karte für ${all.join()}: ${title}`,
      somebody: 'jemand',
    };
    const none: Names = {people: new Map(), groups: new Map()};
    assert.equal(textsOfSlack(slackMessage(given(), none, words)!)[0], 'jemand dankt jemand');
    assert.equal(textsOfTeams(teamsMessage(given({occasion: {title: 'Zehn Jahre'}}), names, words)!)[0], 'Eine Karte für Bilal Haddad: Zehn Jahre');
    assert.equal(
      textsOfSlack(slackMessage(given({occasion: {title: 'Ten years'}}), names)!)[0],
      'Ana Ferreira has opened a card for Bilal Haddad: Ten years',
    );
  });

  it('is not made of what not all colleagues may see, nor of anything else', () => {
    for (const message of [slackMessage, teamsMessage]) {
      assert.equal(message(given({audience: 'recipient'}), names), undefined);
      assert.equal(message({...given(), type: 'hearth.kudos.replied.v1'}, names), undefined);
      assert.equal(message({...given(), data: {}}, names), undefined);
      assert.ok(message(given({audience: 'everyone'}), names));
    }
  });

  it('is text, whatever it says: it calls nobody and links nowhere', () => {
    const attack =
      '<!channel> <@U1> <https://evil.example|Bonus> & @here *b* _i_ [x](https://evil.example) <at>all</at> {{DATE(2017-02-14T06:00:00Z)}}';
    const event = given({message: attack});
    const nasty: Names = {...names, people: new Map([['ana', '<!everyone>'], ['bilal', '**B**']])}; // oxfmt-ignore
    const slack = slackMessage(event, nasty)!;
    // What notifications say is the only text that is read for markup.
    assert.doesNotMatch(slack.text, /[<>]|&(?!(?:amp|lt|gt);)/);
    assert.deepEqual([slack.mrkdwn, slack.parse, slack.link_names, slack.unfurl_links, slack.unfurl_media], [false, 'none', false, false, false]);
    assert.deepEqual(textsOfSlack(slack), ['<!everyone> thanks **B**', attack]);
    assert.deepEqual([...new Set(typesIn(slack))], ['rich_text', 'rich_text_section', 'text', 'rich_text_quote']);

    const teams = teamsMessage(event, nasty)!;
    assert.deepEqual([...new Set(typesIn(teams))], ['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun']);
    const [, text = ''] = textsOfTeams(teams);
    assert.doesNotMatch(text, /\{\{/);
    assert.equal(text.replaceAll('\u200B', ''), attack);
  });

  it('is cut where it is long, between characters', () => {
    const message = '👩🏽‍🚒'.repeat(2000);
    for (const text of [textsOfSlack(slackMessage(given({message}), names)!)[1]!, textsOfTeams(teamsMessage(given({message}), names)!)[1]!]) {
      assert.ok(text.length <= 2500);
      assert.match(text, /^(?:👩🏽‍🚒)+…$/u);
    }
  });
});

/** Every `type` in a message. */
function typesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === 'type' ? [String(member)] : typesIn(member)));
}
