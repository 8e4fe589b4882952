import styles from './skeleton.module.css';

type Props = {
  /** As high as what comes: a `block`, a `wall` of tiles, some `rows`, one `line`; `fill` takes its place's size. */
  readonly shape: 'block' | 'wall' | 'rows' | 'line' | 'fill';
};

/** A grey shape in the place of what is still to come. */
export function Skeleton({ shape }: Props) {
  return <span className={styles.skeleton} data-shape={shape} />;
}
