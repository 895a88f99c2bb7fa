/** How stories can look: the themes, in light and in dark. */
export interface Look {
  /** As the toolbar and the address call it. */
  name: string;
  title: string;
  /** As `data-hearth-theme` calls it. */
  theme: string;
  scheme: 'light' | 'dark';
}

const themes = [
  ['contrast', 'High contrast'],
  ['fluent', 'Fluent'],
  ['material', 'Material'],
  ['atlassian', 'Atlassian'],
] as const;

export const looks: readonly Look[] = [
  {name: 'light', title: 'Light', theme: 'hearth', scheme: 'light'},
  {name: 'dark', title: 'Dark', theme: 'hearth', scheme: 'dark'},
  ...themes.flatMap(([theme, title]): Look[] => [
    {name: theme, title: `${title}, light`, theme, scheme: 'light'},
    {name: `${theme}-dark`, title: `${title}, dark`, theme, scheme: 'dark'},
  ]),
  {name: 'gov', title: 'Government', theme: 'gov', scheme: 'light'},
];

/** A look by its name; Hearth's own in light where there is none of that name. */
export const lookOf = (name: string): Look => looks.find((look) => look.name === name) ?? looks[0]!;
