import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {kudosMessage} from './messages.js';
import type {MessageWords, Names} from './messages.js';

interface TextElement {
  type: 'text';
  text: string;
  style?: {bold: true};
}

/** A message for an incoming web hook of Slack. */
export interface SlackMessage {
  /** What notifications and screen readers say. */
  text: string;
  blocks: {type: 'rich_text'; elements: {type: 'rich_text_section' | 'rich_text_quote'; elements: TextElement[]}[]}[];
  mrkdwn: false;
  parse: 'none';
  link_names: false;
  unfurl_links: false;
  unfurl_media: false;
}

/**
 * A kudos as a message for Slack; nothing for what not all colleagues may see. What people wrote stays text: rich text has no markup in it,
 * the text for notifications is escaped, and nothing becomes a link, a picture of a link, or a call to a channel or a person.
 */
export function slackMessage(event: RecordedEvent, names: Names, words?: MessageWords): SlackMessage | undefined {
  const kudos = kudosMessage(event, names, words);
  if (!kudos) return undefined;
  const {heading, message} = kudos;
  return {
    text: escapeSlack(`${heading}: ${message}`),
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {type: 'rich_text_section', elements: [{type: 'text', text: heading, style: {bold: true}}]},
          {type: 'rich_text_quote', elements: [{type: 'text', text: message}]},
        ],
      },
    ],
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The three characters that mean something in a text for Slack: links and calls are written in angle brackets. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
