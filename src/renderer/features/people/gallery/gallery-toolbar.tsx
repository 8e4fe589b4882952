import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './gallery-toolbar.module.css';
import { type SampleFilter, type SampleOrder, sampleFilters, sampleOrders } from './sample-order.ts';
import type { Gallery } from './use-gallery.ts';

/** Narrows and sorts a gallery. A filter that would keep nothing, or everything, is not offered. */
export function GalleryToolbar({ gallery }: { readonly gallery: Gallery }) {
  const { counts, filter, setFilter, order, setOrder } = gallery;
  const words = useWords().gallery;
  const offered = sampleFilters.filter(
    (name) => name === 'all' || name === filter || (counts[name] > 0 && counts[name] < counts.all),
  );
  return (
    <div className={styles.toolbar}>
      <ToggleGroup
        className={styles.chips}
        aria-label={words.show}
        value={[filter]}
        onValueChange={([next]) => setFilter((next as SampleFilter | undefined) ?? 'all')}
      >
        {offered.map((name) => (
          <Toggle key={name} value={name} className={styles.chip} data-kind={name}>
            {words.filters[name]} <span className={styles.count}>{counts[name]}</span>
          </Toggle>
        ))}
      </ToggleGroup>
      <SelectField
        label={words.sort}
        look="inline"
        options={sampleOrders.map((value) => ({ value, label: words.orders[value] }))}
        value={order}
        onValue={(next) => setOrder(next as SampleOrder)}
      />
    </div>
  );
}
