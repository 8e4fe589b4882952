import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import type { MemberSummary } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf, navigate } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { PhotoIntakePanel } from '../intake/photo-intake.tsx';
import { ScreenHeader } from '../screen-header.tsx';
import { CameraEnrolment } from './camera-enrolment.tsx';
import { Enrolled } from './enrolled.tsx';
import styles from './enrolment-screen.module.css';
import { leaveWords } from './leave-words.ts';

type PhotoProps = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly onAdded: (count: number) => void;
  readonly onStored: (count: number) => void;
};

/** Enrolment from photos instead of the camera. */
function PhotoEnrolment({ member, members, onAdded, onStored }: PhotoProps) {
  const { member: me } = useSignedIn();
  const words = useWords().intake;
  const offered = me.role === 'owner' ? members : members.filter(({ id }) => id === me.id);
  return (
    <PhotoIntakePanel
      memberId={member.id}
      members={offered}
      onDone={(added) => (added > 0 ? onAdded(added) : navigate({ screen: 'person', memberId: member.id }))}
      onStored={onStored}
      title={words.dropOf(member.name)}
      hint={words.hintOf}
    />
  );
}

/** Who is enrolled, a way out that says what is stored so far, and the choice between camera and photos. */
function EnrolmentHeader({ member, stored }: { readonly member: MemberSummary; readonly stored: number }) {
  const { member: me } = useSignedIn();
  const words = useWords().enrolment;
  const { id, name, sampleCount } = member;
  return (
    <ScreenHeader>
      <div>
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

type Props = {
  readonly memberId: number;
  /** The looks to ask for; all when none is named. */
  readonly poses?: readonly EnrolmentPose[] | undefined;
};

/** Gets Familiar to know a member: by camera, or from photos. */
export function EnrolmentScreen({ memberId, poses = enrolmentPoses }: Props) {
  const words = useWords().people;
  const members = useQuery('members.list', {});
  const [stored, setStored] = useState(0);
  const [addedCount, setAddedCount] = useState<number | null>(null);
  return (
    <Load query={members} what="member" skeleton={<Skeleton shape="block" />}>
      {(list) => {
        const member = list.find((candidate) => candidate.id === memberId);
        if (member === undefined) return <Notice kind="fault">{words.gone}</Notice>;
        if (addedCount !== null) return <Enrolled member={member} count={addedCount} />;
        return (
          <Tabs.Root defaultValue="camera">
            <EnrolmentHeader member={member} stored={stored} />
            <Tabs.Panel value="camera">
              <CameraEnrolment memberId={memberId} name={member.name} poses={poses} onAdded={setAddedCount} />
            </Tabs.Panel>
            <Tabs.Panel value="photos">
              <PhotoEnrolment member={member} members={list} onAdded={setAddedCount} onStored={setStored} />
            </Tabs.Panel>
          </Tabs.Root>
        );
      }}
    </Load>
  );
}
