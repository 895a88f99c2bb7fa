import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Several} from '../../parts/several/several.template.js';

/** Shared values that one thank-you may name: a limit of the protocol. */
const MAX_VALUES = 3;

/** The choice of the shared values that a thank-you names. */
export const valueChoice = (localize: LocalizeController, options: ReadonlyMap<string, string>): Several => ({
  label: localize.term('kudosValues'),
  options,
  max: MAX_VALUES,
  full: localize.term('kudosValuesFull', MAX_VALUES),
});
