import type {Scale} from './scale.js';

/** The text of each item of {@link OWN_SCALE}, in English. Dictionaries have those of other languages, by the same ids. */
export const OWN_ITEMS = {
  'autonomy-1': 'Where I see a better way to do my work, I can take it.',
  'autonomy-2': 'I stand behind most of what I do here.',
  'autonomy-3': 'Others settle how my day goes before I have a say in it.',
  'competence-1': 'I have what it takes to do my work well.',
  'competence-2': 'My work lets me get better at something.',
  'competence-3': 'I often go home with the feeling that I have not managed.',
  'relatedness-1': 'There is somebody here whom I would ask for help without thinking twice.',
  'relatedness-2': 'People here notice how I am.',
  'relatedness-3': 'I could stay away for a while, and hardly anybody would ask after me.',
  'belonging-1': 'My way of doing things has its place here.',
  'belonging-2': 'When people here say “we”, I am one of those they mean.',
  'belonging-3': 'To get along here I have to hide a part of myself.',
} as const;

const item = (id: keyof typeof OWN_ITEMS) => ({id, text: OWN_ITEMS[id]});
const turned = (id: keyof typeof OWN_ITEMS) => ({...item(id), reversed: true as const});

/**
 * A short scale of our own: three items a dial, the last of each reversed. Nobody has looked yet whether it measures what it says. So it is for
 * talking about work, and for seeing over time whether something changes here; it is not for comparing with anybody else, nor for a study.
 * Whoever changes an item has another scale, and gives it another id.
 */
export const OWN_SCALE: Scale = {
  id: 'hearth-short-1',
  title: 'How it is to work here',
  source: 'own',
  validated: false,
  points: 5,
  dials: [
    {id: 'autonomy', items: [item('autonomy-1'), item('autonomy-2'), turned('autonomy-3')]},
    {id: 'competence', items: [item('competence-1'), item('competence-2'), turned('competence-3')]},
    {id: 'relatedness', items: [item('relatedness-1'), item('relatedness-2'), turned('relatedness-3')]},
    {id: 'belonging', items: [item('belonging-1'), item('belonging-2'), turned('belonging-3')]},
  ],
  missing: 'half',
};
