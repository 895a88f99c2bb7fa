import type {ReactNode} from 'react';
import manifest from '../../../custom-elements.json';
import {Table} from './table.js';
import {Comment, Line} from './words.js';
import './reference.css';

interface Described {
  name: string;
  description?: string;
  type?: {text?: string};
  default?: string;
}

interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  parameters?: Described[];
  return?: {type?: {text?: string}};
}

/** An element as the manifest describes it. */
interface ElementEntry {
  tagName: string;
  name: string;
  summary?: string;
  description?: string;
  attributes?: (Described & {fieldName?: string})[];
  members?: Member[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

const isElement = (declaration: object): declaration is ElementEntry => 'tagName' in declaration;
/** The path of a module tells what kind of element is in it. */
const elementsIn = (folder: string): ElementEntry[] =>
  manifest.modules
    .filter(({path}) => path.startsWith(`dist/${folder}/`))
    .flatMap(({declarations}) => (declarations as object[]).filter(isElement))
    .sort((a, b) => a.tagName.localeCompare(b.tagName, 'en'));

/** The elements of one folder of the source, each with all that a page can set, hear and style. */
export const ElementReference = ({folder}: {folder: 'elements' | 'widgets' | 'parts'}) => (
  <div className="reference">
    {elementsIn(folder).map((element) => (
      <Entry key={element.tagName} element={element} />
    ))}
  </div>
);

/** The tags of the elements of one folder, each leading to what is said of it. */
export const ElementNames = ({folder}: {folder: 'elements' | 'widgets' | 'parts'}) => (
  <nav className="names" aria-label={`Elements: ${folder}`}>
    {elementsIn(folder).map(({tagName}) => (
      <a key={tagName} href={`#${tagName}`}>{`<${tagName}>`}</a>
    ))}
  </nav>
);

function Entry({element}: {element: ElementEntry}) {
  const {tagName, name, summary = '', description = '', attributes = [], members = [], events = [], slots = [], cssParts = []} = element;
  const {cssProperties = [], cssStates = []} = element;
  const fields = members.filter(({kind}) => kind === 'field');
  const alone = fields.filter(({attribute}) => attribute === undefined);
  const typeOf = (described: Described): string => described.type?.text?.replace(/ \| undefined$/, '') ?? '';
  return (
    <article className="entry" id={tagName} aria-labelledby={`${tagName}-name`}>
      <h3 id={`${tagName}-name`}>{`<${tagName}>`}</h3>
      <p>
        <strong>
          <Line text={summary} />
        </strong>{' '}
        Class <code>{name}</code>.
      </p>
      <Comment text={description.replace(summary, '').trim()} />
      <Part
        title="Attributes, with their properties"
        heads={['Attribute', 'Property', 'Type', 'By default', 'What it is']}
        rows={attributes.map((attribute) => [
          <code key="name">{attribute.name}</code>,
          <Code key="field" text={attribute.fieldName ?? attribute.name} />,
          <Code key="type" text={typeOf(attribute)} />,
          <Code key="default" text={attribute.default ?? ''} />,
          <Line key="what" text={attribute.description ?? ''} />,
        ])}
      />
      <Part
        title="Properties alone"
        heads={['Property', 'Type', 'What it is']}
        rows={alone.map((field) => [
          <code key="name">{field.name}</code>,
          <Code key="type" text={typeOf(field)} />,
          <Line key="what" text={`${field.readonly ? 'Read only. ' : ''}${field.description ?? ''}`} />,
        ])}
      />
      <Part
        title="Methods"
        heads={['Method', 'What it does']}
        rows={members
          .filter(({kind}) => kind === 'method')
          .map((method) => [
            <code key="name">{`${method.name}(${(method.parameters ?? []).map((one) => one.name).join(', ')})`}</code>,
            <Line key="what" text={method.description ?? ''} />,
          ])}
      />
      <Part title="Events" heads={['Event', 'Class', 'When']} rows={withTypes(events, typeOf)} />
      <Part title="Slots" heads={['Slot', 'What goes there']} rows={plain(slots, (slot) => (slot === '' ? '(without a name)' : slot))} />
      <Part title="Parts, for ::part()" heads={['Part', 'What it is']} rows={plain(cssParts)} />
      <Part title="States, for :state()" heads={['State', 'When']} rows={plain(cssStates)} />
      <Part
        title="Custom properties"
        heads={['Property', 'By default', 'What it is']}
        rows={cssProperties.map((property) => [
          <code key="name">{property.name}</code>,
          <Code key="default" text={property.default ?? ''} />,
          <Line key="what" text={property.description ?? ''} />,
        ])}
      />
    </article>
  );
}

const Code = ({text}: {text: string}) => (text === '' ? null : <code>{text}</code>);

const plain = (list: readonly Described[], nameOf = (name: string) => name): ReactNode[][] =>
  list.map(({name, description = ''}) => [<code key="name">{nameOf(name)}</code>, <Line key="what" text={description} />]);

const withTypes = (list: readonly Described[], typeOf: (described: Described) => string): ReactNode[][] =>
  list.map((one) => [<code key="name">{one.name}</code>, <Code key="type" text={typeOf(one)} />, <Line key="what" text={one.description ?? ''} />]);

/** One table of an element, where there is anything to put into it. */
const Part = ({title, heads, rows}: {title: string; heads: string[]; rows: ReactNode[][]}) =>
  rows.length > 0 ? (
    <>
      <h4>{title}</h4>
      <Table label={title} heads={heads} rows={rows} />
    </>
  ) : null;
