// Generated from src/theme by `npm run tokens`: change it there.

/** The colours of tiles, and what patterns are drawn with on them, where a page says nothing else. */
export const tileColours = {
  clay: '#b65435',
  amber: '#a86606',
  moss: '#73772a',
  fern: '#2e7c44',
  teal: '#0f807d',
  lake: '#1b78ac',
  indigo: '#5665c5',
  plum: '#9d509b',
  rose: '#c54c62',
  sand: '#8b714d',
  slate: '#597083',
  coal: 'light-dark(#443a35, #756b65)',
  ink: '#fffaf3',
} as const;
