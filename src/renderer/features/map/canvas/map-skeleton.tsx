import { Skeleton } from '#renderer/kit/skeleton.tsx';
import styles from './map-canvas.module.css';

/** A grey shape of the map's size. */
export function MapSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton shape="fill" />
    </div>
  );
}
