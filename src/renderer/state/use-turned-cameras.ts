import type { TurnedCamera } from '#contract/calls/device.ts';
import { useQuery } from './use-query.ts';

const none: readonly TurnedCamera[] = [];

/** The cameras whose picture is turned or mirrored; none until they are known. */
export function useTurnedCameras(): readonly TurnedCamera[] {
  const { state } = useQuery('device.turnedCameras', {});
  return state.kind === 'ready' ? state.value.cameras : none;
}
