import { useState } from 'react';
import type { Notices } from '#contract/notices.ts';
import { Button } from '#renderer/kit/button.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './licences.module.css';
import { useNotices } from './use-notices.ts';

function NoticesList({ notices }: { readonly notices: Notices }) {
  const { licences: words } = useWords().settings;
  return (
    <>
      <Quiet>{words.own(notices.electron)}</Quiet>
      <FactsTable caption={words.caption} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{words.package}</th>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.licence}</th>
          </tr>
        </thead>
        <tbody>
          {notices.packages.map(({ name, version, licence }) => (
            <tr key={`${name} ${version} ${licence}`}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <Quiet as="td">{licence}</Quiet>
            </tr>
          ))}
        </tbody>
      </FactsTable>
      {notices.texts.map(({ names, text }) => (
        <details key={names.join(' ')} className={styles.licence}>
          <summary>{words.licenceOf(names)}</summary>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
    </>
  );
}

function NoticesPanel() {
  const notices = useNotices();
  return (
    <Load query={notices} what="licences" skeleton={<Skeleton shape="rows" />}>
      {(value) => <NoticesList notices={value} />}
    </Load>
  );
}

/** The button that shows whose work is in Familiar, and under which licences. */
export function Licences() {
  const { licences: words } = useWords().settings;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div>
        <Button onClick={() => setIsOpen(true)}>{words.title}</Button>
      </div>
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title={words.title}>
        <div className={styles.licences}>
          <NoticesPanel />
        </div>
      </Modal>
    </>
  );
}
