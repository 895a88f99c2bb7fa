import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findPersonalData} from '../../src/protocol/personal-data.js';

const found = (text: string) => findPersonalData(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);

describe('Personal data in a text', () => {
  it('is an address', () => {
    assert.deepEqual(found('Write to ana.ferreira+boats@yard.example, please.'), [['email', 'ana.ferreira+boats@yard.example']]);
    assert.deepEqual(found('jürgen@straße.example'), [['email', 'jürgen@straße.example']]);
    assert.deepEqual(found('tel12345678@yard.example'), [['email', 'tel12345678@yard.example']]);
  });

  it('is a telephone number, however it is grouped, in whichever digits', () => {
    for (const phone of [
      '+49 30 901820',
      '+49 (0) 30 901820',
      '+1 (202) 555-0143',
      '+4930901820',
      '(202) 555-0143',
      '202-555-0143',
      '202.555.0143',
      '030 901820',
      '0044 20 7946 0000',
      '020 7946 0000',
      '090-1234-5678',
      '０９０-１２３４-５６７８',
      '٠٥٥ ١٢٣ ٤٥٦٧',
      '०११ २३४५ ६७८९',
    ]) {
      assert.deepEqual(found(`Call ${phone}.`), [['phone', phone]]);
    }
  });

  it('is, where none is to be missed, also a number that is only as long as one of a telephone', () => {
    for (const phone of ['612 345 678', '13812345678', '138 1234 5678']) {
      assert.deepEqual(found(`Call ${phone}.`), []);
      assert.deepEqual(
        findPersonalData(`Call ${phone}.`, {isWide: true}).map(({kind, start, end}) => [kind, `Call ${phone}.`.slice(start, end)]),
        [['phone', phone]],
      );
    }
  });

  it('is the number of a card, by its check digit', () => {
    for (const card of ['4111 1111 1111 1111', '4111-1111-1111-1111', '4111111111111111', '378282246310005', '３７８２８２２４６３１０００５']) {
      assert.deepEqual(found(`It was ${card}, I think`), [['card', card]]);
    }
    assert.deepEqual(found('4111 1111 1111 1112'), []);
    assert.deepEqual(
      found('0000 0000 0000 0000').filter(([kind]) => kind === 'card'),
      [],
    );
    assert.deepEqual(
      found('In 2025 4111 1111 1111 1111').map(([kind]) => kind),
      ['card'],
    );
  });

  it('is found where it stands, all of it, in the order of the text', () => {
    assert.deepEqual(
      found('🧡 +49 30 901820 or bo@yard.example or 4111 1111 1111 1111').map(([kind]) => kind),
      ['phone', 'email', 'card'],
    );
  });

  it('is not in what people thank each other for', () => {
    for (const text of [
      'You stayed until half past 10, on 12.03.2025 and again on 2025-03-14.',
      'From 01/02/2025 to 03/04/2025',
      'Between 2019-2024 we built 1 250 000 parts at 0.05 mm.',
      'Version 10.15.7 runs since 08:30:00',
      'Order 20250312001, hull 4711, 100000000 revolutions',
      'Room 0.12, floors 1-3, 50/50',
      'A saving of 00.50 €, 0,5 % more',
      '@ana and @bilal: thanks a lot @ work',
      'π is 3.14159265358979',
      'a@b',
      '',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('is looked for in any text, in time in proportion to its length', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        for (const {start, end} of findPersonalData(text)) assert.ok(start >= 0 && start < end && end <= text.length);
      }),
    );
    for (const unit of ['a', '1', '1 ', '0', '+', '(', 'a@', 'a.', '@a.', '4111 ', '٠']) {
      const started = performance.now();
      findPersonalData(unit.repeat(100_000 / unit.length));
      assert.ok(performance.now() - started < 1000, unit);
    }
  });
});
