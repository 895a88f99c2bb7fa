import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PeopleChangeEvent} from '../../parts/people-picker/people-picker.events.js';
import type {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import type {CardAudience} from '../../protocol/events/card.js';
import {CIRCLES} from './get-to-know.model.js';
import {exported} from '../../parts/exported.js';

/** What a choice of those who may see something begins with, and is told. */
export interface AudienceChoice {
  audience: CardAudience;
  groupName: string | undefined;
  /** Finds groups; without it none can be chosen. */
  search: PeoplePicker['search'];
  error: string;
  choose(audience: CardAudience, groupName?: string): void;
}

/** The group that is meant where somebody has only said that it is one. */
export const NO_GROUP = '';

/** Who may see an answer: radio buttons, each with what it means. A group is found by its name. */
export function audienceFields(localize: LocalizeController, {audience, groupName, search, error, choose}: AudienceChoice): TemplateResult {
  const isGroup = typeof audience === 'object';
  const option = (value: string, checked: boolean, label: string, means: string, chosen: () => void) =>
    html`<label class="choice">
      <input type="radio" name="audience" value=${value} .checked=${checked} @change=${chosen} />
      <span>${label}<small>${means}</small></span>
    </label>`;
  return html`<fieldset class="part">
    <legend>${localize.term('cardAudience')}</legend>
    ${CIRCLES.map((circle) =>
      option(circle, audience === circle, localize.term(`cardAudience_${circle}`), localize.term(`cardAudienceHint_${circle}`), () => choose(circle)),
    )}
    ${
      search || isGroup
        ? option('group', isGroup, localize.term('cardAudience_group'), localize.term('cardAudienceHint_group'), () =>
            choose({group: isGroup ? audience.group : NO_GROUP}, groupName),
          )
        : nothing
    }
    ${
      isGroup
        ? html`<hearth-people-picker
            exportparts=${exported('people-picker')}
            label=${localize.term('groupOf')}
            error=${error}
            .max=${1}
            .search=${search}
            .value=${audience.group === NO_GROUP ? [] : [{kind: 'group' as const, id: audience.group, name: groupName ?? audience.group}]}
            @hearth-people-change=${({value: [group]}: PeopleChangeEvent) => choose({group: group?.id ?? NO_GROUP}, group?.name)}
          ></hearth-people-picker>`
        : nothing
    }
  </fieldset>`;
}
