import { Icon } from '../kit/icon.tsx';
import { useConnection } from '../state/use-connection.ts';

/** Says that Familiar cannot be reached, for as long as that is so. */
export function ConnectionBanner() {
  const connection = useConnection();
  return (
    <div className="connection-banner" role="status" data-state={connection}>
      {connection === 'lost' && (
        <p>
          <Icon name="unplugged" />
          The connection to Familiar is lost. This page tries again by itself; is the program still running?
        </p>
      )}
    </div>
  );
}
