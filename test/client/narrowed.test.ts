import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {narrowView, WIDGETS} from '../../src/client/narrowed.js';
import {root} from '../support/setup.mjs';

const item = (data: object, can: unknown = ['react', 'reply', 'report', 'withdraw']) => ({id: 'a', can, data});
const all = new Set(['reactions', 'replies', 'values', 'group-card']);

it('knows every widget', () => {
  assert.deepEqual([...WIDGETS].sort(), readdirSync(join(root, 'src/widgets')).sort());
});

describe('a view of which something is left out', () => {
  const narrowOf = (name: string, items: unknown[], query = {}, names: ReadonlySet<string> = all) =>
    (narrowView(names, {name, query}, {items, cursor: '7', values: [{id: 'care', label: 'Care'}]}) as {items: unknown[]}).items;

  it('has nothing of it, and all else', () => {
    const data = {message: 'Thanks.', reactions: [{mark: 'thanks'}], valueIds: ['care'], replies: [{id: 'one', can: ['report']}], moreReplies: true};
    assert.deepEqual(narrowOf('kudos', [item(data)]), [
      item({message: 'Thanks.', reactions: [], valueIds: [], replies: [], moreReplies: false}, ['report', 'withdraw']),
    ]);
    assert.deepEqual(narrowView(all, {name: 'kudos', query: {}}, {items: [], cursor: '7', values: [1]}), {items: [], cursor: '7', values: []});
  });

  it('keeps what people wrote themselves, so that they can take it back or ask about it', () => {
    const mine = {id: 'one', can: ['withdraw']};
    const held = {id: 'two', state: 'hidden', can: ['appeal']};
    const [narrow] = narrowOf('kudos', [item({replies: [mine, {id: 'three', can: ['report']}, held]})]) as {data: {replies: unknown[]}}[];
    assert.deepEqual(narrow!.data.replies, [mine, held]);
  });

  it('has no cards among others, but one that is asked for, and what is signed on it', () => {
    const card = item({occasion: {title: 'Fair winds'}, replies: [{id: 'one', can: ['report']}]}, ['sign']);
    assert.deepEqual(narrowOf('kudos', [card]), []);
    assert.equal(narrowOf('mine', [card]).length, 1);
    const [alone] = narrowOf('kudos', [card], {subject: 'a'}) as {data: {replies: unknown[]}}[];
    assert.equal(alone!.data.replies.length, 1);
  });

  it('is whole for those who decide on it, and where it is none of thanks', () => {
    for (const name of ['moderation', 'card', 'poll']) assert.deepEqual(narrowOf(name, [item({reactions: [1]})]), [item({reactions: [1]})]);
  });

  it('leaves what makes no sense to its reader', () => {
    for (const body of [undefined, null, 'x', {items: 'x'}, []]) assert.equal(narrowView(all, {name: 'kudos', query: {}}, body), body);
    assert.deepEqual(narrowOf('kudos', [null, {data: 3}, item({replies: 'x'}, 'x')]), [
      null,
      {data: 3},
      item({reactions: [], valueIds: [], replies: [], moreReplies: false}, 'x'),
    ]);
  });
});
