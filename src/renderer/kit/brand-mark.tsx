import styles from './brand-mark.module.css';

/** Familiar's sign: a face held by four arcs, the same that fill while someone is enrolled. */
export function BrandMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <g className={styles.arcs}>
        <path d="M15.5 6.4a19.5 19.5 0 0 1 17 0" />
        <path d="M41.6 15.5a19.5 19.5 0 0 1 0 17" />
        <path d="M32.5 41.6a19.5 19.5 0 0 1-17 0" />
        <path d="M6.4 32.5a19.5 19.5 0 0 1 0-17" />
      </g>
      <path
        className={styles.face}
        d="M24 37c-6.5 0-10.5-5.9-10.5-13S17.5 11.5 24 11.5 34.5 17 34.5 24 30.5 37 24 37z"
      />
      <path className={styles.look} d="M20 21.5v2M28 21.5v2M19.8 29c2.5 2.4 5.9 2.4 8.4 0" />
    </svg>
  );
}
