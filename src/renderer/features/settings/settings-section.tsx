import type { ReactNode } from 'react';
import type { SettingsSection as Section } from '#renderer/state/settings-addresses.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './settings-section.module.css';

/** The id of a section's heading. */
export const headingId = (section: Section): string => `${section}-title`;

/** A part of a page of the settings under its heading, to which its address leads. */
export function SettingsSection({ section, children }: { readonly section: Section; readonly children: ReactNode }) {
  const id = headingId(section);
  const { title } = useWords().settings.sections[section];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The place of a field: as wide as what is chosen or typed in it. */
export function FieldPlace({ children }: { readonly children: ReactNode }) {
  return <div className={styles.field}>{children}</div>;
}
