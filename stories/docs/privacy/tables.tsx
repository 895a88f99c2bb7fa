import {api} from '../blocks/api.js';
import {useEffect, useState} from 'react';
import {eventSchemas} from '../../../src/protocol/events/index.js';
import {completePolicy} from '../../../src/server/policy.js';
import {Table} from '../blocks/table.js';
import {Comment, Line} from '../blocks/words.js';
import {needsOf, widgetNeeds} from '../protocol/routes.js';
import {places, requests} from './device.js';
import {duration} from './duration.js';
import {fieldsOf} from './fields.js';
import {tables} from './host.js';
import {whoSees} from './seen.js';
import type {Matrix, Sight} from './seen.js';
import {promises} from './promises.js';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What each widget states, with every member of it. */
export const Stated = () => (
  <>
    {widgetNeeds.map((needs) => (
      <section key={needs.kind}>
        <h3>{needs.title}</h3>
        <Table
          label={`What is kept: ${needs.title}`}
          heads={['Event', 'What happened', 'What is stored of it']}
          rows={Object.keys(eventSchemas)
            .filter((type) => needsOf(type) === needs)
            .map((type) => [
              <code key="type">{type.replace(/^hearth\.|\.v\d+$/g, '')}</code>,
              <Comment key="doc" text={api.events[type] ?? ''} />,
              <Line key="fields" text={code(fieldsOf(type)) || 'only that it happened'} />,
            ])}
        />
      </section>
    ))}
  </>
);

export const OnHost = () => (
  <Table
    label="Where a host keeps what"
    heads={['Table', 'What it holds', 'What in it is about people']}
    rows={tables.map(({table, holds, personal}) => [<code key="table">{table}</code>, holds, personal])}
  />
);

export const OnDevice = () => (
  <Table
    label="What is kept on the device"
    heads={['Name', 'Where', 'What', 'Whose', 'Until when']}
    rows={places.map(({name, storage, holds, of, until}) => [<code key="name">{name}</code>, storage, holds, of, until])}
  />
);

export const Requests = () => (
  <Table
    label="What leaves the browser"
    heads={['Request', 'When', 'What it carries']}
    rows={requests.map(({route, when, carries}) => [<code key="route">{route}</code>, when, carries])}
  />
);

const SIGHTS: Readonly<Record<Sight, string>> = {yes: 'sees it', figures: 'figures at most', no: '—'};

/** Who sees what, as the host answers just now. */
export function WhoSees() {
  const [matrices, setMatrices] = useState<Matrix[]>();
  useEffect(() => {
    let isHere = true;
    void whoSees().then((seen) => isHere && setMatrices(seen));
    return () => {
      isHere = false;
    };
  }, []);
  if (!matrices) return <p>The host is being asked …</p>;
  return (
    <>
      {matrices.map(({title, viewers, rows}) => (
        <section key={title}>
          <h3>{title}</h3>
          <Table
            label={`Who sees: ${title}`}
            heads={['', ...viewers]}
            rows={rows.map(({what, by}) => [what, ...viewers.map((viewer) => SIGHTS[by[viewer] ?? 'no'])])}
          />
        </section>
      ))}
    </>
  );
}

/** A default in words; functions are told by their comment. */
function initial(value: unknown, name: string): string {
  if (value === undefined || typeof value === 'function') return '';
  if (value instanceof Map) return value.size === 0 ? 'none' : [...value.keys()].join(', ');
  if (name === 'editWindow' && typeof value === 'number') return duration(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What whoever runs a host decides, with what holds where they decide nothing. */
export function Decisions() {
  const policy = api.modules.flatMap(({exports}) => exports).find(({name, kind}) => name === 'Policy' && kind === 'interface');
  const defaults = completePolicy() as unknown as Record<string, unknown>;
  return (
    <Table
      label="What a host decides"
      heads={['Setting', 'By default', 'What it is']}
      rows={(policy?.members ?? []).map(({name, doc}) => [
        <code key="name">{name.replace('?', '')}</code>,
        initial(defaults[name.replace('?', '')], name.replace('?', '')),
        <Comment key="doc" text={doc} />,
      ])}
    />
  );
}

/** What is never done, and what shows it. */
export const Never = () => (
  <Table
    label="What is never done"
    heads={['Never', 'What shows it']}
    rows={promises.map(({never, proofs}) => [
      never,
      proofs.map(({file, test}) => (
        <div key={file + test}>
          “{test}” <code>{file}</code>
        </div>
      )),
    ])}
  />
);
