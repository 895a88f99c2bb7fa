import type {Sayable} from '../terms.js';

/** The words of the mosaic. */
const mosaic = {
  /** The name of the list of tiles. */
  mosaicTiles: 'Tiles',
  mosaicEmpty: 'A good place for the first tile.',
  mosaicEmptyReadonly: 'Tiles will appear here.',
  mosaicMine: 'Go to my tile',
  mosaicNew: 'Show new tiles',
  mosaicNewAnnounce: 'There are new tiles.',
  mosaicIncomplete: 'Not all tiles could be loaded yet.',

  // The picture as a file
  mosaicSave: 'Save the picture',
  mosaicSave_png: 'As an image (PNG)',
  mosaicSave_svg: 'As a drawing (SVG)',
  mosaicSaved: 'The picture is saved. It has the tiles, without names and words.',
  mosaicSaveFailed: 'The picture could not be made. Try again.',

  // One's own tile
  mosaicYours: 'Your tile',
  mosaicYoursHint: 'Everyone here sees it. You can change it or take it away at any time.',
  mosaicSurprise: 'Surprise me',
  mosaicShape: 'Shape',
  mosaicPattern: 'Pattern',
  mosaicColour: 'Colour',
  mosaicAccent: 'Second colour',
  mosaicPhrase: 'A few words',
  mosaicPhraseHint: 'What you bring, what you like, where you are at home.',
  mosaicStory: 'The story behind it (if you like)',
  mosaicNoPhrase: 'Write a few words for your tile.',
  mosaicPlace: 'Place tile',
  mosaicNotNow: 'Not now',
  mosaicChange: 'Change',
  mosaicRemove: 'Take away',
  mosaicPlaced: 'Your tile will be placed in a moment.',
  mosaicChanged: 'Your tile will change in a moment.',
  mosaicRemoved: 'Your tile will be taken away in a moment.',
  /** Somebody changed their tile in another place while they were writing here. */
  mosaicConflict: 'Your tile was changed elsewhere in the meantime. Your words are kept here: place them once more if they are to hold.',
  'error_already-placed': 'You have a tile here already. It can be changed.',

  // Reports and decisions
  mosaicReportAsk: 'Report this tile',
  mosaicQueue: 'To look at',
  mosaicQueueEmpty: 'Nothing waits for a moderator.',
  mosaicQueueBack: 'Back to the picture',

  mosaicShape_square: 'Square',
  mosaicShape_round: 'Round',
  mosaicShape_leaf: 'Leaf',
  mosaicShape_drop: 'Drop',
  mosaicShape_diamond: 'Diamond',
  mosaicShape_hexagon: 'Hexagon',
  mosaicShape_arch: 'Arch',
  mosaicShape_pebble: 'Pebble',

  mosaicPattern_plain: 'Plain',
  mosaicPattern_dots: 'Dots',
  mosaicPattern_rings: 'Rings',
  mosaicPattern_waves: 'Waves',
  mosaicPattern_stripes: 'Stripes',
  mosaicPattern_checks: 'Checks',
  mosaicPattern_leaves: 'Leaves',
  mosaicPattern_rays: 'Rays',
  mosaicPattern_steps: 'Steps',
  mosaicPattern_stars: 'Stars',

  mosaicColour_clay: 'Clay',
  mosaicColour_amber: 'Amber',
  mosaicColour_moss: 'Moss',
  mosaicColour_fern: 'Fern',
  mosaicColour_teal: 'Teal',
  mosaicColour_lake: 'Lake',
  mosaicColour_indigo: 'Indigo',
  mosaicColour_plum: 'Plum',
  mosaicColour_rose: 'Rose',
  mosaicColour_sand: 'Sand',
  mosaicColour_slate: 'Slate',
  mosaicColour_coal: 'Coal',
};

export default mosaic;

/** The same in every language. */
export type MosaicTerms = Sayable<typeof mosaic>;
