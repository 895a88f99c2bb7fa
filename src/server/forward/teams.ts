import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {kudosMessage} from './messages.js';
import type {MessageWords, Names} from './messages.js';

interface TextRun {
  type: 'TextRun';
  text: string;
  weight?: 'Bolder';
}

interface RichTextBlock {
  type: 'RichTextBlock';
  inlines: TextRun[];
  spacing?: 'None';
}

/** A message for a web hook of a workflow in Teams: a card in its envelope. */
export interface TeamsMessage {
  type: 'message';
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive';
      contentUrl: null;
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
        type: 'AdaptiveCard';
        version: '1.4';
        lang?: string;
        body: RichTextBlock[];
      };
    },
  ];
}

/**
 * A kudos as a card for Teams; nothing for what not all colleagues may see. What people wrote stays text: runs of text know no Markdown,
 * unlike blocks of text, and a card that lists nobody as mentioned calls nobody.
 */
export function teamsMessage(event: RecordedEvent, names: Names, words?: MessageWords): TeamsMessage | undefined {
  const kudos = kudosMessage(event, names, words);
  if (!kudos) return undefined;
  const {heading, message, lang} = kudos;
  const body = [block({type: 'TextRun', text: asText(heading), weight: 'Bolder'}), ...linesOf(message)];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    ...(lang !== undefined && {lang}),
    body,
  } as const;
  return {type: 'message', attachments: [{contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content}]};
}

const block = (run: TextRun): RichTextBlock => ({type: 'RichTextBlock', inlines: [run]});

/** A block for each line: within a run a line does not end. An empty one is a space, as a run must not be empty. */
function linesOf(text: string): RichTextBlock[] {
  return text
    .split('\n')
    .map((line, index) => ({...block({type: 'TextRun', text: asText(line) || ' '}), ...(index > 0 && {spacing: 'None' as const})}));
}

/** Braces in a row call a function that formats dates: between them goes a character of no width. */
const asText = (text: string): string => text.replace(/\{(?=\{)/g, '{\u200B');
