import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { hashOf } from '#renderer/state/route.ts';

type Props = { readonly memberId: number; readonly name: string; readonly count: number };

/** The end of an enrolment: the face that is known now, and where to go from here. */
export function Enrolled({ memberId, name, count }: Props) {
  return (
    <div className="enrolled">
      <Portrait memberId={memberId} name={name} size="large" />
      <ScreenTitle windowTitle="Enrolled" look="hero">
        {name} is familiar now
      </ScreenTitle>
      <p className="step-lead">
        {count === 1 ? 'One picture was added.' : `${count} pictures were added.`} Lock the screen and look at the
        camera to try it.
      </p>
      <div className="step-actions">
        <a className="button" data-look="quiet" href={hashOf({ screen: 'person', memberId })}>
          See the pictures
        </a>
        <a className="button" data-look="primary" href={hashOf({ screen: 'home' })}>
          Go home
        </a>
      </div>
    </div>
  );
}
