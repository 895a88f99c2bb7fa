import {TransportError} from './transport.js';

/** A part of the program that is loaded when it is first needed: that can fail as a request can. */
export const loaded = <Module>(module: Promise<Module>): Promise<Module> =>
  module.catch((cause: unknown) => {
    throw new TransportError('network', `import ${import.meta.url}`, undefined, cause);
  });
