import { type Appearance, languages, themes } from '#contract/appearance.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useAppearance } from '#renderer/state/use-appearance.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { languageName } from '#words/languages.ts';
import styles from './appearance-section.module.css';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useChangeAppearance } from './use-change-appearance.ts';

const system = 'system';

type FieldProps = { readonly appearance: Appearance; readonly change: (changes: Partial<Appearance>) => void };

function ThemeField({ appearance: { theme }, change }: FieldProps) {
  const { appearance: words } = useWords().settings.sections;
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{words.theme}</span>
      <Segmented
        label={words.theme}
        value={theme ?? system}
        options={([system, ...themes] as const).map((value) => ({ value, label: words.themes[value] }))}
        onValue={(value) => change({ theme: themes.find((one) => one === value) ?? null })}
      />
    </div>
  );
}

function LanguageField({ appearance: { language }, change }: FieldProps) {
  const { appearance: words } = useWords().settings.sections;
  return (
    <FieldPlace>
      <SelectField
        label={words.language}
        value={language ?? system}
        onValue={(value) => change({ language: languages.find((one) => one === value) ?? null })}
        options={[
          { value: system, label: words.systemLanguage },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
      />
    </FieldPlace>
  );
}

/** Light or dark, the language and the sound, for all of the household on this computer; saved at once. */
export function AppearanceSection() {
  const { appearance: words } = useWords().settings.sections;
  const appearance = useAppearance();
  const change = useChangeAppearance();
  return (
    <SettingsSection section="appearance">
      <ThemeField appearance={appearance} change={change} />
      <LanguageField appearance={appearance} change={change} />
      <CheckField label={words.sound} checked={appearance.sound} onChecked={(sound) => change({ sound })} />
      <Quiet>{words.forEverybody}</Quiet>
    </SettingsSection>
  );
}
