import {api} from './api.js';
import type {Export, Kind} from '../../../.storybook/api/api.js';
import {Table} from './table.js';
import {Comment, Line} from './words.js';
import './reference.css';

const GROUPS: readonly [Kind, string][] = [
  ['function', 'Functions'],
  ['class', 'Classes'],
  ['interface', 'Interfaces'],
  ['type', 'Types'],
  ['value', 'Values'],
];

/** What is asked for is no module of the package. */
export class UnknownModuleError extends Error {
  override readonly name = 'UnknownModuleError';
}

/** All that one module of the package exports, as its sources say it. */
export function ModuleReference({of: specifier}: {of: string}) {
  const module = api.modules.find((one) => one.specifier === specifier);
  if (!module) throw new UnknownModuleError(`The package has no ${specifier}.`);
  const idOf = ({name}: Export): string => `${specifier.replace(/\W+/g, '-')}-${name}`;
  return (
    <section className="reference">
      <h2 id={specifier.replace(/\W+/g, '-')}>
        <code>{specifier}</code>
      </h2>
      <Comment text={module.doc} />
      {module.exports.length > 6 ? (
        <nav className="names" aria-label={`What ${specifier} exports`}>
          {module.exports.map((one) => (
            <a key={one.name} href={`#${idOf(one)}`}>
              {one.name}
            </a>
          ))}
        </nav>
      ) : null}
      {GROUPS.map(([kind, title]) => {
        const members = module.exports.filter((one) => one.kind === kind);
        return members.length > 0 ? (
          <div key={kind}>
            <h3>{title}</h3>
            {members.map((one) => (
              <Entry key={one.name} id={idOf(one)} described={one} />
            ))}
          </div>
        ) : null;
      })}
    </section>
  );
}

const Entry = ({id, described: {name, signature, doc, members}}: {id: string; described: Export}) => (
  <article className="entry" id={id} aria-labelledby={`${id}-name`}>
    <h4 id={`${id}-name`}>{name}</h4>
    {/* Long lines scroll, also for whoever has keys alone. */}
    <pre tabIndex={0} aria-label={`How ${name} is declared`}>
      <code>{signature}</code>
    </pre>
    <Comment text={doc} />
    {members.length > 0 ? (
      <Table
        label={`Members of ${name}`}
        heads={['Member', 'Type', 'What it is']}
        rows={members.map((member) => [
          <code key="name">{member.name}</code>,
          <code key="type">{member.type}</code>,
          <Comment key="doc" text={member.doc} />,
        ])}
      />
    ) : null}
  </article>
);

/** What the protocol says of each event: its type, what happened, what its data hold. */
export const EventReference = ({fields}: {fields: (type: string) => readonly string[]}) => (
  <Table
    label="Events"
    heads={['Type', 'What happened', 'Members of its data']}
    rows={Object.entries(api.events).map(([type, doc]) => [
      <code key="type">{type}</code>,
      <Comment key="doc" text={doc} />,
      <Line
        key="fields"
        text={
          fields(type)
            .map((field) => `\`${field}\``)
            .join(', ') || 'none'
        }
      />,
    ])}
  />
);
