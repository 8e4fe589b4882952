import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { leaveWords } from '#renderer/words/enrolment-words.ts';
import { CameraEnrolment } from './camera-enrolment.tsx';
import { Enrolled } from './enrolled.tsx';
import { PhotoEnrolment } from './photo-enrolment.tsx';

type Props = {
  readonly memberId: number;
  /** The looks to ask for; all when none is named. */
  readonly poses?: readonly EnrolmentPose[] | undefined;
};

/** Gets Familiar to know a member: by camera, or from photos. */
export function EnrolmentScreen({ memberId, poses }: Props) {
  const { member: me } = useSignedIn();
  const members = useQuery('members.list', {}, ['members.changed']);
  const [stored, setStored] = useState(0);
  const [addedCount, setAddedCount] = useState<number | null>(null);
  return (
    <Load query={members} what="the member" skeleton={<div className="skeleton-block" />}>
      {(list) => {
        const member = list.find((candidate) => candidate.id === memberId);
        if (member === undefined) return <Notice kind="fault">This person is not in the household any more.</Notice>;
        if (addedCount !== null) return <Enrolled memberId={memberId} name={member.name} count={addedCount} />;
        return (
          <Tabs.Root className="enrolment-screen" defaultValue="camera">
            <header className="screen-header">
              <div>
                <ScreenTitle windowTitle={`Enrol ${member.name}`}>
                  {memberId === me.id ? 'Let Familiar get to know you' : `Let Familiar get to know ${member.name}`}
                </ScreenTitle>
                <a
                  className="text-link"
                  href={hashOf(member.sampleCount > 0 ? { screen: 'person', memberId } : { screen: 'home' })}
                >
                  {leaveWords(member, stored)}
                </a>
              </div>
              <Tabs.List className="tabs" aria-label="Where the pictures come from">
                <Tabs.Tab className="tab" value="camera">
                  <Icon name="camera" /> Camera
                </Tabs.Tab>
                <Tabs.Tab className="tab" value="photos">
                  <Icon name="photo" /> Photos
                </Tabs.Tab>
                <Tabs.Indicator className="tab-indicator" />
              </Tabs.List>
            </header>
            <Tabs.Panel value="camera">
              <CameraEnrolment
                memberId={memberId}
                name={member.name}
                poses={poses ?? enrolmentPoses}
                onAdded={setAddedCount}
              />
            </Tabs.Panel>
            <Tabs.Panel value="photos">
              <PhotoEnrolment
                memberId={memberId}
                name={member.name}
                members={list}
                onAdded={setAddedCount}
                onStored={setStored}
              />
            </Tabs.Panel>
          </Tabs.Root>
        );
      }}
    </Load>
  );
}
