import {answerOf, draftOf, TEXT_FIELDS} from './get-to-know.model.js';
import type {FieldChange, ShownData} from './get-to-know.model.js';

/**
 * The facts that write a card again after it was taken back, in the order in which it stood. Pictures went with it: the host let go of them.
 * An answer whose time has passed since comes back for its owner alone.
 */
export function restoreFacts(data: ShownData, now: number): {type: string; data: object}[] {
  const audiences = data.own?.audiences ?? {};
  const said = [...TEXT_FIELDS, 'pronunciationAudio' as const].flatMap((field): FieldChange[] => {
    const value = data[field];
    return value ? [{field, value, audience: audiences[field] ?? 'me'}] : [];
  });
  const tags: FieldChange[] =
    data.askMeAbout.length > 0 ? [{field: 'askMeAbout', value: data.askMeAbout, audience: audiences.askMeAbout ?? 'me'}] : [];
  const answers = data.answers
    .filter(({own}) => own?.state !== 'removed')
    .map((answer) => {
      const {answerId: _id, version: _version, image: _image, ...draft} = draftOf(answer);
      const over = answer.own?.expired === true || Date.parse(answer.own?.expiresAt ?? '') <= now;
      const set = answerOf(over ? {...draft, audience: 'me', expiry: ''} : {...draft, expiry: ''}, now);
      const until = over ? undefined : answer.own?.expiresAt;
      return {type: 'hearth.card.answer_set.v1', data: {...set, ...(until && {expiresAt: until})}};
    });
  return [...[...said, ...tags].map((change) => ({type: 'hearth.card.field_set.v1', data: change})), ...answers];
}
