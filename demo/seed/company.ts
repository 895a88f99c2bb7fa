/** The teams of Ternhaven. Each is a space of its own; `elsewhere` are the few who work for all of them. */
export type Team = 'harbor' | 'lighthouse' | 'orchard' | 'elsewhere';

/** What people do, and with it where they work. */
export const CRAFTS = {
  boats: {team: 'harbor', label: 'Boatbuilding, Harbor'},
  rigging: {team: 'harbor', label: 'Rigging, Harbor'},
  sails: {team: 'harbor', label: 'Sail loft, Harbor'},
  finish: {team: 'harbor', label: 'Paint and varnish, Harbor'},
  trials: {team: 'harbor', label: 'Launch and sea trials, Harbor'},
  electrics: {team: 'harbor', label: 'Engines and electrics, Harbor'},
  slip: {team: 'harbor', label: 'Yard and slipway, Harbor'},
  design: {team: 'lighthouse', label: 'Design loft, Lighthouse'},
  customers: {team: 'lighthouse', label: 'Customer care, Lighthouse'},
  shop: {team: 'lighthouse', label: 'Shop and web, Lighthouse'},
  systems: {team: 'lighthouse', label: 'Computers, Lighthouse'},
  books: {team: 'lighthouse', label: 'Finance, Lighthouse'},
  people: {team: 'lighthouse', label: 'People and welcome, Lighthouse'},
  buying: {team: 'lighthouse', label: 'Purchasing, Lighthouse'},
  timber: {team: 'orchard', label: 'Timber yard, Orchard'},
  mill: {team: 'orchard', label: 'Sawmill and kilns, Orchard'},
  spars: {team: 'orchard', label: 'Oars and spars, Orchard'},
  kitchen: {team: 'orchard', label: 'Canteen, Orchard'},
  garden: {team: 'orchard', label: 'Orchard and grounds'},
  school: {team: 'orchard', label: 'Apprentice school, Orchard'},
  shipping: {team: 'orchard', label: 'Packing and delivery, Orchard'},
  care: {team: 'elsewhere', label: 'Site care'},
  health: {team: 'elsewhere', label: 'Health at work'},
  office: {team: 'elsewhere', label: 'Company office'},
} as const satisfies Record<string, {team: Team; label: string}>;

export type Craft = keyof typeof CRAFTS;

/** The name of the company. */
export const COMPANY = 'Ternhaven';

/** The space that everybody at work shares. */
export const COMMON_SPACE = 'everyone';

/** Every space, by id. */
export const SPACES = {everyone: 'Everyone', harbor: 'Harbor', lighthouse: 'Lighthouse', orchard: 'Orchard'} as const;

export type Space = keyof typeof SPACES;
