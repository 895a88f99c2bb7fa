/** Where thanks can be passed on to, each as a target of a forwarder. In a project of your own these come from `hearth-widgets/server/forward` and `hearth-widgets/server/nats`. */
import {connect} from '@nats-io/transport-node';
import {namesIn, slackMessage, teamsMessage, webHook} from '../../src/server/forward/index.js';
import type {Target} from '../../src/server/forward/index.js';
import {natsTarget} from '../../src/server/forward/nats.js';
import type {Directory} from '../../src/server/index.js';

/** Somebody's own program, which learns by the signature that it is us: see `receiver.mjs`. */
export const program = (url: string, secrets: readonly string[]): Target =>
  // To try it on one machine. Elsewhere: https, and an address that all the world may know.
  webHook({url, secrets, handshake: {origin: 'intranet.example'}, allowInsecure: true, allowPrivate: true});

/** A channel of Slack: the URL of an incoming web hook. */
export const slack = (url: string, directory: Directory): Target =>
  webHook({url, handshake: false, format: async (event) => slackMessage(event, await namesIn(event, directory))});

/** A channel of Microsoft Teams: the URL of a workflow that posts what it gets. */
export const teams = (url: string, directory: Directory): Target =>
  webHook({url, handshake: false, format: async (event) => teamsMessage(event, await namesIn(event, directory))});

/** What those two would be sent, printed in place of it: a line of JSON each. */
export const printed = (directory: Directory, print: (line: string) => void): Target => ({
  atOnce: 1,
  async deliver(events) {
    for (const event of events) {
      const names = await namesIn(event, directory);
      const messages = {slack: slackMessage(event, names), teams: teamsMessage(event, names)};
      for (const [chat, message] of Object.entries(messages)) print(`${chat} ${JSON.stringify(message)}`);
    }
  },
});

/** A stream of NATS JetStream that takes `hearth.>`. */
export const nats = (servers: string): Target => natsTarget({connect: () => connect({servers, reconnect: false})});
