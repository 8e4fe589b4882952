/** `primary` once a screen, `quiet` for the rest, `danger` for what cannot be undone, `bare` without a border. */
export type ButtonLook = 'primary' | 'quiet' | 'danger' | 'bare';

/**
 * `small` and `compact` in lists and panels, `snug` in toolbars, `field` beside a field and as high, `large` to go on
 * with a step.
 */
export type ButtonSize = 'small' | 'compact' | 'snug' | 'medium' | 'field' | 'large';
