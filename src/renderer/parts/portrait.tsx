import type { Picture } from '#contract/calls/pictures.ts';
import { usePictureUrl } from '../state/use-picture.ts';
import { type Loadable, useQuery } from '../state/use-query.ts';

const hues = 8;

/** The letters that stand for a name without a picture: two at most. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

type CameoProps = {
  readonly name: string;
  readonly hue: number;
  readonly picture: Loadable<Picture | null>;
  readonly size: 'small' | 'row' | 'medium' | 'large';
};

function Cameo({ name, hue, picture, size }: CameoProps) {
  const url = usePictureUrl(picture);
  return (
    <span className="cameo" data-size={size} data-hue={hue}>
      {url === null ? <span aria-hidden="true">{initials(name)}</span> : <img src={url} alt="" />}
    </span>
  );
}

type Props = { readonly memberId: number; readonly name: string; readonly size?: 'small' | 'row' | 'medium' | 'large' };

/** A member's picture in the app's face shape, or the initials; decorative, since the name always stands beside it. */
export function Portrait({ memberId, name, size = 'medium' }: Props) {
  const { state } = useQuery('members.picture', { memberId }, ['members.changed']);
  return <Cameo name={name} hue={memberId % hues} picture={state} size={size} />;
}
