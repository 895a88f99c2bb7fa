/** How tokens are written as CSS. */
import type {Token} from './dictionary.js';

const MARK = '#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\\b';

/** What a widget falls back to: one value, or one for light and one for dark where they differ. */
export function valueOf({light, dark}: Pick<Token, 'light' | 'dark'>): string {
  if (light === dark) return light;
  // The colours alone differ in what is made of more than a colour: `light-dark()` takes colours.
  const lights = light.match(new RegExp(MARK, 'g')) ?? [];
  const darks = dark.match(new RegExp(MARK, 'g')) ?? [];
  const shape = light.replace(new RegExp(MARK, 'g'), '#');
  if (lights.length !== darks.length || shape !== dark.replace(new RegExp(MARK, 'g'), '#'))
    throw new Error(`${light} and ${dark} differ in more than their colours, which light-dark() cannot say.`);
  let at = 0;
  return shape.replaceAll('#', () => `light-dark(${lights[at]}, ${darks[at++]})`);
}

/** The same, after the custom properties of another design system that it follows. */
export const followed = (token: Token): string => (token.use.follows ?? []).reduceRight((rest, name) => `var(${name}, ${rest})`, valueOf(token));

/** As the styles of Hearth call it: `--_on-accent`. The group stays where a group has a token of its own. */
export function privateName({path, use}: Token): string {
  const [group, ...rest] = path;
  if (use.as) return `--_${use.as}`;
  return `--_${(group === 'color' ? rest : path).filter((part) => part !== 'base').join('-')}`;
}

/** `--_text: var(--hearth-color-text, ...);` */
export const privateRule = (token: Token): string => `${privateName(token)}: var(${token.property}, ${valueOf(token)});`;
