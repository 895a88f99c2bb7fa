// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The design tokens as a widget uses them: each a private property that takes the public one where the page sets it and falls back
 * to Hearth's own look, so that a widget looks right with no style sheet at all. Light and dark follow `color-scheme`.
 */
export const tokens = css`
  :host {
    --_surface: var(--hearth-color-surface, light-dark(#fffdfa, #26211d));
    --_text: var(--hearth-color-text, light-dark(#2b2521, #f2ebe3));
    --_muted: var(--hearth-color-muted, light-dark(#685c53, #bcaea3));
    --_accent: var(--hearth-color-accent, light-dark(#9a3d22, #f2a88c));
    --_on-accent: var(--hearth-color-on-accent, light-dark(#fffdfa, #2a1610));
    --_accent-soft: var(--hearth-color-accent-soft, light-dark(#f9e9e0, #45312a));
    --_line: var(--hearth-color-line, light-dark(#e8ddd2, #3f362f));
    --_control-line: var(--hearth-color-control-line, light-dark(#8a7b6f, #93857a));
    --_focus: var(--hearth-color-focus, light-dark(#1f5f8b, #9fd0f5));
    --_radius: var(--hearth-radius, 14px);
    --_round: var(--hearth-radius-button, 999px);
    --_space: var(--hearth-space, 1rem);
    --_target: var(--hearth-target, 44px);
  }
`;
