// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The colours of tiles for those who ask for more contrast, where the page has chosen none.
 */
export const tileContrast = css`
  @media (prefers-contrast: more) {
    :host {
      --_tile-clay: light-dark(#8d2f0c, #f8a68d);
      --_tile-amber: light-dark(#7d4a03, #e7b279);
      --_tile-moss: light-dark(#515402, #bdc488);
      --_tile-fern: light-dark(#0e5929, #97cda1);
      --_tile-teal: light-dark(#005957, #85cdca);
      --_tile-lake: light-dark(#01567d, #8ac6ee);
      --_tile-indigo: light-dark(#262a7e, #acb8ff);
      --_tile-plum: light-dark(#581758, #e0a8dd);
      --_tile-rose: light-dark(#972942, #fd9faa);
      --_tile-sand: light-dark(#6b5330, #cebb9f);
      --_tile-slate: light-dark(#334554, #a3b3c2);
      --_tile-coal: light-dark(#2f2722, #a59d98);
      --_tile-ink: light-dark(#ffffff, #000000);
    }
  }
`;
