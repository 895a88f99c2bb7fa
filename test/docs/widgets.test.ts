/** Storybook has the same of every widget: who designs a page finds for each what there is for any. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../support/setup.mjs';

const textsIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

const stories = textsIn('stories', '.stories.ts');
const pages = textsIn('stories/docs', '.mdx');
const glance = readFileSync(join(root, 'stories/overview.stories.ts'), 'utf8');
const widgets = readdirSync(join(root, 'src/widgets'));

/** What a page says of a widget is a page of its own, or has a heading in the overview. */
const ASPECTS = [
  ['Do and don’t', 'Do and dont'],
  ['By keyboard', 'Keyboard'],
  ['Events', 'Events'],
  ['Privacy', 'Privacy'],
] as const;

describe('every widget', () => {
  it('is among those that are looked at here', () => assert.ok(widgets.length >= 7));

  for (const widget of widgets) {
    const tag = `hearth-${widget}`;

    /** The part of a title that all its pages begin with. */
    const title = (): string => {
      const own = stories.find((text) => new RegExp(`component: '${tag}'`).test(text) && !/Playground'/.test(text));
      return /title: '(Widgets\/[^'/]+)'/.exec(own ?? '')?.[1] ?? `no stories of ${tag}`;
    };

    it(`${tag} has a page with code to copy, advice, keys, events and what it does with data`, () => {
      const overview = pages.find((text) => text.includes(`<Meta title="${title()}/Overview"`));
      assert.ok(overview, `${title()}/Overview`);
      assert.ok(overview.includes(`<Embed tag="${tag}"`), 'code for those that most pages are made with');
      for (const [heading, page] of ASPECTS)
        assert.ok(
          new RegExp(`^## ${heading}$`, 'm').test(overview) || pages.some((text) => text.includes(`<Meta title="${title()}/${page}"`)),
          `${title()} says nothing under “${heading}”`,
        );
    });

    it(`${tag} has a playground, all states in one place, and a log of its events`, () => {
      const own = stories.filter((text) => new RegExp(`title: '${title()}/`).test(text));
      for (const [what, made] of [
        ['a playground', /playgroundOf\(/],
        ['all states', /statesOf\(|wallStates/],
        ['a log', /eventsOf\(/],
      ] as const)
        assert.ok(
          own.some((text) => made.test(text)),
          `${title()} has not ${what}`,
        );
    });
  }
});

/** Made of others, and never by itself in a page. */
const WITHIN = new Set(['several', 'moderation', 'poll-promise', 'poll-form']);

it('every part is on the first page, beside the widgets that Hearth comes with', () => {
  const shown = [...readdirSync(join(root, 'src/parts')).filter((part) => !part.includes('.') && !WITHIN.has(part)), ...widgets];
  assert.deepEqual(
    shown.filter((name) => !glance.includes(`<hearth-${name}`)),
    [],
  );
});
