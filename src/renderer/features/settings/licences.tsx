import { useCallback, useEffect, useState } from 'react';
import { type Notices, noticesFile, noticesSchema } from '#contract/notices.ts';
import { failureOf } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { Loadable, Query } from '#renderer/state/use-query.ts';

async function readNotices(): Promise<Loadable<Notices>> {
  try {
    const response = await fetch(`./${noticesFile}`);
    return { kind: 'ready', value: noticesSchema.parse(await response.json()) };
  } catch {
    return { kind: 'failed', failure: failureOf('licencesUnreadable') };
  }
}

/** Whose work is in Familiar, under which licences: a file beside the page, read when this is first shown. */
function useNotices(): Query<Notices> {
  const [state, setState] = useState<Loadable<Notices>>({ kind: 'loading' });
  const reload = useCallback(async () => setState(await readNotices()), []);
  useEffect(() => void reload(), [reload]);
  return { state, reload };
}

function NoticesList({ notices }: { readonly notices: Notices }) {
  return (
    <>
      <p className="quiet">
        Familiar itself is under the MIT licence. The desktop app contains Electron {notices.electron} (MIT), with
        Chromium and Node.js. A star stands for each platform.
      </p>
      <table className="facts">
        <caption className="visually-hidden">Packages in Familiar</caption>
        <thead>
          <tr>
            <th scope="col">Package</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
          </tr>
        </thead>
        <tbody>
          {notices.packages.map(({ name, version, licence }) => (
            <tr key={`${name} ${version} ${licence}`}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <td className="quiet">{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notices.texts.map(({ names, text }) => (
        <details key={names.join(' ')} className="licence">
          <summary>Licence of {names.join(', ')}</summary>
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
    <Load query={notices} what="licences" skeleton={<div className="skeleton-rows" />}>
      {(value) => <NoticesList notices={value} />}
    </Load>
  );
}

/** The button that shows whose work is in Familiar, and under which licences. */
export function Licences() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div>
        <Button onClick={() => setIsOpen(true)}>Licences of others’ work</Button>
      </div>
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title="Licences of others’ work">
        <div className="stack licences">
          <NoticesPanel />
        </div>
      </Modal>
    </>
  );
}
