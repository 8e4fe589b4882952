import type { AppState } from '#contract/calls/app.ts';
import { BrandMark } from '#renderer/kit/brand-mark.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import { Clock } from '#renderer/parts/clock.tsx';
import { Sky } from '#renderer/parts/sky.tsx';
import { AboutPanel } from './about-panel.tsx';
import { OtherWays } from './other-ways.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

/** After a start without the device's key: only the passphrase opens the encrypted faces. */
export function SealedScreen({ app }: { readonly app: Extract<AppState, { phase: 'sealed' }> }) {
  return (
    <main className="lock" data-state="sealed">
      <Sky />
      <header className="lock-header">
        <BrandMark />
        <span className="lock-household">Familiar</span>
        <AboutPanel hasCamera={false} />
      </header>
      <div className="lock-body">
        <Clock />
        <section className="lock-face" aria-label="Sealed">
          <div className="lock-cameo">
            <div className="lock-preview" data-shut>
              <div className="lock-shutter">
                <Icon name="key" size={88} />
              </div>
            </div>
            <StateRing kind="lockedOut" progress={0} />
          </div>
          <div className="lock-words">
            <ScreenTitle windowTitle="Sealed" look="calm">
              The faces are sealed
            </ScreenTitle>
            <p>
              They are encrypted on this computer. After a restart, the owner’s passphrase opens them once; then faces
              work again.
            </p>
          </div>
        </section>
        <div className="lock-ways">
          <PassphraseForm label="The owner’s passphrase" pausedUntil={app.passphrasePausedUntil} verb="Open" />
          <OtherWays pin={null} />
        </div>
      </div>
    </main>
  );
}
