import { useState } from 'react';
import type { MemberSummary, SampleSummary } from '#contract/household.ts';
import { Modal } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './choose-portrait.module.css';

type PictureProps = {
  readonly member: MemberSummary;
  readonly sample: SampleSummary;
  readonly onChoose: (sampleId: number) => void;
};

/** One picture that can be the portrait. */
function PortraitOption({ member, sample, onChoose }: PictureProps) {
  const { samples } = useWords();
  const url = useSamplePicture(member.id, sample.id);
  return (
    <li>
      <button
        type="button"
        className={styles.option}
        aria-pressed={member.portraitSampleId === sample.id}
        aria-label={samples.alt(member.name, sample.kind.look)}
        onClick={() => onChoose(sample.id)}
      >
        {url === null ? <Skeleton shape="fill" /> : <img src={url} alt="" />}
      </button>
    </li>
  );
}

/** The member's pictures, one of which becomes the portrait by a press. */
function PortraitDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const { change, people } = useWords();
  const words = people.portrait;
  const client = useClient();
  const { announce } = useUndo();
  const samples = useQuery('samples.list', { memberId: member.id });
  const { failure, run } = useAction((sampleId: number) =>
    client.call('samples.setPortrait', { memberId: member.id, sampleId }),
  );
  async function choose(sampleId: number): Promise<void> {
    const made = await run(sampleId);
    if (made === null) return;
    onClose();
    announce(change({ what: 'portraitChosen', count: 1, memberName: member.name }), made.changeId);
  }
  return (
    <Modal open onClose={onClose} title={words.title(member.name)}>
      <Quiet>{words.hint}</Quiet>
      <Load query={samples} what="pictures" skeleton={<Skeleton shape="wall" />}>
        {(list) => (
          <ul className={styles.options}>
            {list.map((sample) => (
              <PortraitOption key={sample.id} member={member} sample={sample} onChoose={(id) => void choose(id)} />
            ))}
          </ul>
        )}
      </Load>
      <FailureNotice failure={failure} />
    </Modal>
  );
}

/** A member's portrait, large; a press on it chooses another picture where there are several. */
export function ChosenPortrait({ member }: { readonly member: MemberSummary }) {
  const words = useWords().people.portrait;
  const [isChoosing, setIsChoosing] = useState(false);
  const portrait = <Portrait memberId={member.id} name={member.name} size="large" />;
  if (member.sampleCount < 2) return portrait;
  return (
    <>
      <button type="button" className={styles.portrait} onClick={() => setIsChoosing(true)}>
        {portrait}
        <span className={styles.label}>{words.change}</span>
      </button>
      {isChoosing && <PortraitDialog member={member} onClose={() => setIsChoosing(false)} />}
    </>
  );
}
