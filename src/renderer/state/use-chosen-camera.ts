import type { ChosenCamera } from '#contract/calls/device.ts';
import { useClient } from './client-context.ts';
import { useQuery } from './use-query.ts';

/** The camera chosen on this computer, null for the system's choice, `undefined` until known; and how to choose one. */
export function useChosenCamera(): {
  readonly chosen: ChosenCamera | undefined;
  readonly choose: (camera: ChosenCamera) => void;
} {
  const client = useClient();
  const { state } = useQuery('device.camera', {});
  const known = state.kind === 'ready' ? state.value.camera : null;
  return {
    chosen: state.kind === 'loading' ? undefined : known,
    choose: (camera) => void client.call('device.chooseCamera', { camera }),
  };
}
