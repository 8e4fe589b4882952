import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { SettingsSection } from './settings-section.tsx';

/** What the household is called. */
export function HouseholdSection() {
  const { householdName } = useSignedIn();
  return (
    <SettingsSection section="household">
      <p>
        <ShownName name={householdName} />
      </p>
    </SettingsSection>
  );
}
