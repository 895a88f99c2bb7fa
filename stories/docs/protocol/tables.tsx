import {api} from '../blocks/api.js';
import {eventSchemas} from '../../../src/protocol/events/index.js';
import {Table} from '../blocks/table.js';
import {Line} from '../blocks/words.js';
import {needsOf, widgetNeeds} from './routes.js';
import type {WidgetNeeds} from './routes.js';

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const eventsOf = (needs: WidgetNeeds): string[] => Object.keys(eventSchemas).filter((type) => needsOf(type) === needs);

/** What each widget asks of a host. */
export const Needs = () => (
  <Table
    label="What each widget needs"
    heads={['Widget', 'Elements', 'Views', 'Events', 'Routes of its own', 'What may be left out']}
    rows={widgetNeeds.map((needs) => [
      needs.title,
      <Line key="tags" text={list(needs.tags)} />,
      <Line key="views" text={list(needs.views)} />,
      <Line key="events" text={list(eventsOf(needs))} />,
      <Line key="routes" text={list(needs.routes)} />,
      <Line key="optional" text={needs.optional} />,
    ])}
  />
);

/** All that the conformance kit looks at. */
export const Checks = () => (
  <>
    {api.checks.map(({section, checks}) => (
      <details key={section} className="checks">
        <summary>
          {section.replace(/^\d+a? /, '')}: {checks.filter(({level}) => level === 'core').length} for every host, {checks.length} in all
        </summary>
        <Table
          label={section}
          heads={['Check', 'For', 'What has to hold', 'Where it does not']}
          rows={checks.map(({id, level, says, remedy}) => [
            <code key="id">{id}</code>,
            level === 'core' ? 'every host' : 'a full host',
            <Line key="says" text={says} />,
            <Line key="remedy" text={remedy} />,
          ])}
        />
      </details>
    ))}
  </>
);
