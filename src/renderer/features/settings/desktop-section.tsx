import type { CallOutput } from '#contract/contract.ts';
import { type DesktopSettings, loginStarts } from '#contract/desktop.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { ShortcutField } from './shortcut-field.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useSaveAtOnce } from './use-save-at-once.tsx';

type Desktop = NonNullable<CallOutput<'device.desktop'>['desktop']>;

type FieldsProps = {
  readonly desktop: Desktop;
  readonly canChange: boolean;
  readonly change: (changes: Partial<DesktopSettings>) => void;
};

/** What closing the window does, and whether Familiar starts at login. */
function WindowFields({ desktop: { settings, standing }, canChange, change }: FieldsProps) {
  const { missing, settings: all } = useWords();
  const words = all.sections.desktop;
  const closings = (Object.keys(words.closings) as (keyof typeof words.closings)[]).filter(
    (closing) => closing !== 'ask' || standing.hasTray,
  );
  return (
    <>
      <FieldPlace>
        <SelectField
          label={words.onClose}
          value={settings.onClose ?? (standing.hasTray ? 'ask' : 'quit')}
          disabledBecause={canChange ? null : missing.ownersOnly}
          onValue={(value) => change({ onClose: value === 'ask' ? null : (value as DesktopSettings['onClose']) })}
          options={closings.map((value) => ({ value, label: words.closings[value] }))}
        />
      </FieldPlace>
      <Quiet>{standing.hasTray ? words.inTray : words.noTray}</Quiet>
      <FieldPlace>
        <SelectField
          label={words.atLogin}
          value={settings.atLogin}
          disabledBecause={canChange ? null : missing.ownersOnly}
          onValue={(value) => change({ atLogin: value as DesktopSettings['atLogin'] })}
          options={loginStarts.map((value) => ({ value, label: words.loginStarts[value] }))}
        />
      </FieldPlace>
      {settings.atLogin === 'hidden' && !standing.hasTray && <Quiet>{words.shownWithoutTray}</Quiet>}
    </>
  );
}

/** How the desktop app behaves on this computer; each change is saved and put into force at once. */
function DesktopFields({ desktop }: { readonly desktop: Desktop }) {
  const { missing, settings: all } = useWords();
  const words = all.sections.desktop;
  const client = useClient();
  const { canChange } = useUnsaved();
  const { settings, standing } = desktop;
  const { failure, save } = useSaveAtOnce((changes: Partial<DesktopSettings>) =>
    client.call('device.changeDesktop', changes),
  );
  const change = (changes: Partial<DesktopSettings>): void => save(changes, settings);
  return (
    <>
      <WindowFields desktop={desktop} canChange={canChange} change={change} />
      {canChange ? (
        <>
          <ShortcutField
            keys={settings.lockShortcut}
            standing={standing.shortcut}
            onKeys={(lockShortcut) => change({ lockShortcut })}
          />
          <CheckField
            label={words.tellsRefusals}
            checked={settings.tellsRefusals}
            onChecked={(tellsRefusals) => change({ tellsRefusals })}
          />
          <CheckField
            label={words.tellsSignIns}
            checked={settings.tellsSignIns}
            onChecked={(tellsSignIns) => change({ tellsSignIns })}
          />
          <Quiet>{words.notificationsNameNobody}</Quiet>
        </>
      ) : (
        <Quiet>{missing.ownersOnly}</Quiet>
      )}
      <FailureNotice failure={failure} />
    </>
  );
}

/** The desktop app on this computer: its window, its start at login, the keys that lock, its notifications. */
export function DesktopSection() {
  const { state } = useQuery('device.desktop', {});
  const desktop = state.kind === 'ready' ? state.value.desktop : null;
  return <SettingsSection section="desktop">{desktop !== null && <DesktopFields desktop={desktop} />}</SettingsSection>;
}
