import {css} from 'lit';

/**
 * What holds for what a server rendered, and for nothing else. Without a script there is no button that would do nothing; those in the middle
 * of a text are text. And where a page forgot `hearth-widgets/hydrate`, so that a widget rendered itself once more, what the server
 * rendered is put away: it comes last, and the element still waits.
 */
export const withoutScript = css`
  .scriptless {
    display: none;
  }
  .from-server button {
    display: none;
  }
  :host([data-state][defer-hydration]) section ~ section {
    display: none;
  }
  @media (scripting: none) {
    button:not(.link, .tag),
    [role='toolbar'] {
      display: none;
    }
    button:is(.link, .tag) {
      pointer-events: none;
      text-decoration: none;
      color: inherit;
      cursor: auto;
    }
    .scriptless {
      display: block;
    }
    p.scriptless {
      margin-block: var(--_space);
      color: var(--_muted);
    }
  }
`;
