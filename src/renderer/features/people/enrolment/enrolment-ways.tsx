import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberSummary } from '#contract/household.ts';
import { Ask } from '#renderer/kit/ask.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { hashOf, navigate } from '#renderer/state/route.ts';
import { setUpSteps } from '#renderer/state/set-up-steps.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useLeaveGuard } from '#renderer/state/use-leave-guard.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { PhotoIntakePanel } from '../intake/photo-intake.tsx';
import { ScreenHeader } from '../screen-header.tsx';
import { CameraEnrolment } from './camera-enrolment.tsx';
import styles from './enrolment-screen.module.css';
import { leaveWords } from './leave-words.ts';
import { useEnrolment } from './use-enrolment.ts';

type PhotoProps = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  /** Looks that the camera has taken meanwhile, and that are not stored. */
  readonly waiting: number;
  readonly onDone: (count: number) => void;
  readonly onStored: (count: number) => void;
};

/** Enrolment from photos instead of the camera. */
function PhotoEnrolment({ member, members, waiting, onDone, onStored }: PhotoProps) {
  const { member: me } = useSignedIn();
  const { intake, enrolment } = useWords();
  const offered = me.role === 'owner' ? members : members.filter(({ id }) => id === me.id);
  return (
    <div className={styles.photos}>
      {waiting > 0 && <Notice kind="note">{enrolment.waiting(waiting)}</Notice>}
      <PhotoIntakePanel
        memberId={member.id}
        members={offered}
        onDone={onDone}
        onStored={onStored}
        title={intake.dropOf(member.name)}
        hint={intake.hintOf}
      />
    </div>
  );
}

/** Who is enrolled, a way out that says what is stored so far, and the choice between camera and photos. */
function EnrolmentHeader({ member, stored }: { readonly member: MemberSummary; readonly stored: number }) {
  const { member: me, how } = useSignedIn();
  const { enrolment: words, firstRun } = useWords();
  const { id, name, sampleCount } = member;
  const isLastStep = how === 'setup' && id === me.id && sampleCount === 0;
  return (
    <ScreenHeader>
      <div>
        {isLastStep && <Quiet isSmall>{firstRun.progress(setUpSteps.length, setUpSteps.length)}</Quiet>}
        <ScreenTitle windowTitle={words.windowTitle(name)}>
          {id === me.id ? words.titleForYou : words.title(name)}
        </ScreenTitle>
        <TextLink href={hashOf(sampleCount > 0 ? { screen: 'person', memberId: id } : { screen: 'home' })}>
          {leaveWords(member, stored, words.leave)}
        </TextLink>
      </div>
      <Tabs.List className={styles.tabs} aria-label={words.ways.label}>
        <Tabs.Tab className={styles.tab} value="camera">
          <Icon name="camera" /> {words.ways.camera}
        </Tabs.Tab>
        <Tabs.Tab className={styles.tab} value="photos">
          <Icon name="photo" /> {words.ways.photos}
        </Tabs.Tab>
        <Tabs.Indicator className={styles.indicator} />
      </Tabs.List>
    </ScreenHeader>
  );
}

/** What is asked before looks are lost that wait, because the screen is left or ends with photos. */
function useLooksAtStake(waiting: number, memberId: number, onAdded: (count: number) => void) {
  const guard = useLeaveGuard(waiting > 0);
  const [ending, setEnding] = useState<number | null>(null);
  function endWith(added: number): void {
    if (added > 0) onAdded(added);
    else navigate({ screen: 'person', memberId });
  }
  return {
    isAsking: guard.isAsking || ending !== null,
    endWith: (added: number) => (waiting > 0 ? setEnding(added) : endWith(added)),
    stay() {
      guard.stay();
      setEnding(null);
    },
    leave() {
      guard.leave();
      if (ending !== null) endWith(ending);
    },
  };
}

type Props = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly poses: readonly EnrolmentPose[];
  readonly onAdded: (count: number) => void;
};

/** The two ways of an enrolment. What the camera has taken waits while photos are added, and is not left by mistake. */
export function EnrolmentWays({ member, members, poses, onAdded }: Props) {
  const { leaving } = useWords().enrolment;
  const [stored, setStored] = useState(0);
  const enrolment = useEnrolment(member.id, poses);
  const waiting = enrolment.view?.captured.length ?? 0;
  const atStake = useLooksAtStake(waiting, member.id, onAdded);
  const own = { member, members, waiting, onDone: atStake.endWith, onStored: setStored };
  return (
    <Tabs.Root defaultValue="camera">
      <EnrolmentHeader member={member} stored={stored} />
      <Tabs.Panel value="camera">
        <CameraEnrolment
          memberId={member.id}
          name={member.name}
          isKnown={member.sampleCount > member.setAsideCount}
          poses={poses}
          enrolment={enrolment}
          onAdded={(count) => onAdded(count + stored)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="photos" keepMounted>
        <PhotoEnrolment {...own} />
      </Tabs.Panel>
      <Ask
        open={atStake.isAsking}
        onClose={atStake.stay}
        title={leaving.title(waiting)}
        consequence={leaving.consequence(waiting)}
        verb={leaving.verb}
        refusal={leaving.stay}
        pending={false}
        fault={null}
        onYes={atStake.leave}
      />
    </Tabs.Root>
  );
}
