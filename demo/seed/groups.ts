/** A group that can be thanked as one. */
export interface DemoGroup {
  id: string;
  name: string;
  detail: string;
  /** Ids of people. */
  members: string[];
}

/** Groups that cut across the teams. */
export const groups: readonly DemoGroup[] = [
  {
    id: 'night-crew',
    name: 'Night crew',
    detail: 'Kilns, gates and moorings after dark',
    members: ['chidi', 'ismail', 'teuila', 'mihai', 'branko', 'dong', 'mele'],
  },
  {
    id: 'canteen',
    name: 'Canteen',
    detail: 'Breakfast, lunch and the soup on the slipway',
    members: ['dolores', 'fiorella', 'kwame', 'lan-kitchen', 'xin', 'dalia', 'keziah', 'natsumi'],
  },
  {
    id: 'first-aiders',
    name: 'First-aiders',
    detail: 'Green badge, every building',
    members: ['celestine', 'luca', 'leilani', 'ifeoma', 'otis', 'nomvula', 'stefan', 'jonas'],
  },
  {
    id: 'welcome-crew',
    name: 'Welcome crew',
    detail: 'For your first weeks here',
    members: ['rana', 'aroha', 'isabeau', 'petra', 'orla', 'kwame', 'jelena'],
  },
  {
    id: 'launch-crew',
    name: 'Launch crew',
    detail: 'Cradle, tide and first sail',
    members: ['eun-ji', 'leilani', 'xochitl', 'ignacio', 'ragnhildur', 'jonas', 'fatoumata', 'tama'],
  },
  {
    id: 'apprentices',
    name: 'Apprentices, second year',
    detail: 'Apprentice school, Orchard',
    members: ['kaveh', 'selamawit', 'conor', 'thandiwe', 'rafferty', 'tahmina'],
  },
];
