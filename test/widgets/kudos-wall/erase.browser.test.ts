/** Whoever was erased finds nothing of themselves on the wall that is open in front of them. */
import {expect} from '@open-wc/testing';
import {acting, articles, closePages, compose, find, give, messages, open, press} from './stage.js';
import {until} from '../../support/page.js';

describe('a wall in front of somebody who asks to be erased', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    closePages();
    sessionStorage.clear();
  });

  it('shows nothing any more that they gave or got, and keeps nothing that they were writing: S20', async () => {
    const {wall} = await open();
    await acting(wall);
    const before = messages(wall).length;
    const byAna = articles(wall).filter(({textContent}) => textContent.includes('Ana')).length;
    expect(byAna).to.be.greaterThan(0);
    await give(wall, {message: 'What can still be taken back.'});
    await compose(wall, {to: '', message: 'What is not finished.'});
    await until('the draft to be kept', () => Object.keys(sessionStorage).some((key) => key.startsWith('hearth-draft:')));

    await wall.view.connection!.erase();
    await until('the form to close', () => find(wall, 'hearth-kudos-composer') === null && find(wall, 'hearth-undo-bar') === null);
    await until('the wall to be read again', () => messages(wall).length < before);
    expect(articles(wall).filter(({textContent}) => textContent.includes('Ana'))).to.deep.equal([]);
    expect(messages(wall)).to.not.include('What can still be taken back.');
    expect(Object.keys(sessionStorage)).to.deep.equal([]);

    await press(wall, '[data-do=compose]');
    await until('an empty form', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === '');
  });
});
