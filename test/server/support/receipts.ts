import assert from 'node:assert/strict';
import type {FieldError, Receipt} from '../../../src/protocol/receipt.js';

/** Checks that an event was refused, with this code and these faults. */
export const rejected = (receipts: readonly Receipt[], code: string, ...errors: [string, string][]): void => {
  const expected: FieldError[] = errors.map(([pointer, errorCode]) => ({pointer, code: errorCode}));
  assert.deepEqual(
    receipts.map((receipt) => [receipt.status, receipt.code, receipt.errors]),
    [['rejected', code, expected]],
  );
};
