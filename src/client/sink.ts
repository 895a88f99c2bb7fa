import {BATCH_MEDIA_TYPE} from '../protocol/cloud-event.js';
import {RECEIPT_MEDIA_TYPE} from '../protocol/receipt.js';
import {DEFAULT_LIMITS} from '../protocol/session.js';
import type {Session} from '../protocol/session.js';
import type {Exchange} from './exchange.js';
import type {HostConfig} from './host-config.js';
import {judge} from './outbox/verdict.js';
import type {Judge} from './outbox/verdict.js';
import type {Transport} from './transport.js';

/** A sink knows nobody: whoever uses this browser shares one outbox. */
const PRINCIPAL = 'sink';

const HTML = ['text/html', 'application/xhtml+xml'];

/** A sink: any one URL that takes a POST of CloudEvents. */
export class SinkExchange implements Exchange {
  readonly url: string;
  readonly deliver?: Exchange['deliver'];

  constructor({postTo, source}: HostConfig, transport: Transport) {
    this.url = postTo ?? source ?? '';
    if (postTo) {
      this.deliver = (batch, _author, keepalive) =>
        transport.send(postTo, {method: 'POST', body: batch, keepalive, headers: {'content-type': BATCH_MEDIA_TYPE}});
    }
  }

  async session(): Promise<Session> {
    return {principal: PRINCIPAL, roles: [], features: {views: [], events: [], live: []}, limits: DEFAULT_LIMITS, now: '', epoch: ''};
  }

  async searchPeople(): Promise<unknown[]> {
    return [];
  }

  /** Any 2xx is an acceptance, unless a page for people answered or a redirect led elsewhere: then somebody has to sign in. */
  readonly judge: Judge = (reply, batch) => {
    if (reply && reply.status < 400 && reply.type !== RECEIPT_MEDIA_TYPE) {
      const accepted = reply.status >= 200 && reply.status < 300 && !HTML.includes(reply.type) && !reply.response.redirected;
      return accepted ? {action: 'settle', receipts: batch.map(({source, id}) => ({source, id, status: 'stored'}))} : {action: 'sign-in'};
    }
    return judge(reply, batch);
  };
}
