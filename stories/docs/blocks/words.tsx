import {Fragment} from 'react';

/** A line of a comment, in which backticks stand around what is code. */
export const Line = ({text}: {text: string}) => (
  <>
    {text.split(/(`[^`]+`)/).map((part, index) => (
      <Fragment key={index}>{part.startsWith('`') && part.length > 1 ? <code>{part.slice(1, -1)}</code> : part}</Fragment>
    ))}
  </>
);

/** A comment of the source: its paragraphs, then what it says of parameters and errors. */
export function Comment({text}: {text: string}) {
  const lines = text.split('\n').filter(Boolean);
  return (
    <>
      {lines.map((line, index) => {
        const [, tag = '', rest = line] = /^@(\w+)\s+([^]*)$/.exec(line) ?? [];
        return (
          <p key={index} className={tag ? 'tag' : undefined}>
            {tag ? <span className="tag-name">{TAGS[tag] ?? tag}: </span> : null}
            <Line text={rest.replace(/^\{([^}]+)\}/, '`$1`')} />
          </p>
        );
      })}
    </>
  );
}

/** What tags of comments are called on a page. */
const TAGS: Readonly<Record<string, string>> = {param: 'Takes', throws: 'Fails with', returns: 'Gives'};
