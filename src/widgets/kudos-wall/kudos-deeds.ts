import type {Deed} from '../../elements/say-once-so.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';

/** Of each type of event what it is called, and what is said of it once the host has it. What is not here shows by itself what it is. */
const DEEDS = {
  'hearth.kudos.edited.v1': ['edit', 'kudosEditSaved'],
  'hearth.kudos.withdrawn.v1': ['kudosWithdraw', 'kudosWithdrawn'],
  'hearth.kudos.visibility_set.v1': ['kudosAudienceSet', 'kudosAudienceIsSet'],
  'hearth.kudos.replied.v1': ['kudosReply', 'kudosReplied'],
  'hearth.kudos.reply_withdrawn.v1': ['kudosWithdraw', 'kudosWithdrawn'],
  'hearth.kudos.reported.v1': ['kudosReport', 'kudosReported'],
  'hearth.kudos.appealed.v1': ['kudosAppeal', 'kudosAppealed'],
  'hearth.moderation.approved.v1': ['kudosApprove', 'kudosDecided'],
  'hearth.moderation.hidden.v1': ['kudosHide', 'kudosDecided'],
  'hearth.moderation.removed.v1': ['kudosRemove', 'kudosDecided'],
} as const;

/** What was done with an event; nothing where there are no words for it. */
export function deedOf(localize: LocalizeController, {type, data}: Pick<CloudEvent, 'type' | 'data'>): Deed | undefined {
  const {audience, decision} = data as {audience?: string; decision?: string};
  if (type === 'hearth.kudos.consent_set.v1') {
    const agrees = decision === 'accept';
    return {
      label: localize.term(agrees ? 'kudosConsentAccept' : 'kudosConsentDecline'),
      done: localize.term(agrees ? 'kudosConsented' : 'kudosDeclined'),
    };
  }
  const terms = (DEEDS as Partial<Record<string, (typeof DEEDS)[keyof typeof DEEDS]>>)[type];
  if (!terms) return undefined;
  const [label, done] = terms;
  return {label: localize.term(label === 'kudosAudienceSet' && audience === 'recipient' ? 'kudosKeepClose' : label), done: localize.term(done)};
}
