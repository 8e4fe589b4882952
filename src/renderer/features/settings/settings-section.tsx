import type { ReactNode } from 'react';
import type { SettingsSection as Section } from '#renderer/state/addresses.ts';
import styles from './settings-section.module.css';

type Props = {
  readonly section: Section;
  readonly title: string;
  /** True right below the screen's title. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
};

/** The id of a section's heading. */
export const headingId = (section: Section): string => `${section}-title`;

/** A part of the settings under its heading, to which the index leads. */
export function SettingsSection({ section, title, isFirst = false, children }: Props) {
  const id = headingId(section);
  return (
    <section className={styles.section} data-first={isFirst || undefined} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The place of a field: as wide as what is chosen or typed in it. */
export function FieldPlace({ children }: { readonly children: ReactNode }) {
  return <div className={styles.field}>{children}</div>;
}
