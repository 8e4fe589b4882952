import type { CrowdPicture } from '#contract/calls/crowd.ts';
import { type CrowdPlane, drawCrowd } from '#core/map/crowd-plane.ts';
import type { FlatPoint } from '#core/map/flat-point.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Store } from '#core/ports/store.ts';
import { type Crowd, gapAround } from '#core/recognition/crowd.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { templatesInUse } from './map-places.ts';

type Parts = { readonly store: Pick<Store, 'members'>; readonly supportSet: SupportSetCache };

/** Strangers drawn: enough to show where they crowd. */
const strangerCount = 400;

/** To hundredths: a picture needs no more, and no more of a face is told. */
const rounded = (value: number): number => Math.round(100 * value) / 100;
const roundedPlace = ({ x, y }: FlatPoint): FlatPoint => ({ x: rounded(x), y: rounded(y) });

/** To thousandths: in hundredths strangers would stand in rows. */
const strangerPlace = ({ x, y }: FlatPoint): FlatPoint => ({
  x: Math.round(1000 * x) / 1000,
  y: Math.round(1000 * y) / 1000,
});

/** The crowd that distances are judged by, with the household in it. */
export function createCrowdHandlers({ store, supportSet }: Parts): HandlersOf<'crowd'> {
  const { crowd, handicapOf } = supportSet.space;
  let drawn: CrowdPlane | null = null;

  function placeMembers({ place }: CrowdPlane, among: Crowd): CrowdPicture['members'] {
    const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
    return templatesInUse(supportSet).map(({ memberId, template }) => {
      const [gap, handicap] = [gapAround(template, among), handicapOf(template)].map(rounded) as [number, number];
      return { memberId, name: names.get(memberId) ?? '', ...roundedPlace(place(template)), gap, handicap };
    });
  }

  return {
    'crowd.get': () => {
      if (crowd === null) return null;
      drawn ??= drawCrowd(crowd, strangerCount, createRandom(1));
      return {
        strangers: drawn.strangers.map(strangerPlace),
        keeps: rounded(drawn.keeps),
        usualGap: rounded(crowd.usualGap),
        members: placeMembers(drawn, crowd),
      };
    },
  };
}
