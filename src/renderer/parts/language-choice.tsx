import { type Language, languages } from '#contract/appearance.ts';
import { languageName } from '#words/languages.ts';
import { Button } from '../kit/button.tsx';
import { Menu, MenuChoice } from '../kit/menu.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useAppearance } from '../state/use-appearance.ts';
import { useConnection } from '../state/use-connection.ts';
import { useWords } from '../words/use-words.ts';
import styles from './language-choice.module.css';

const system = 'system';

/**
 * A small button by which the language is found without reading the page; none where no host can be told. A short one
 * is the globe alone.
 */
export function LanguageChoice({ isShort = false }: { readonly isShort?: boolean }) {
  const { settings, web } = useWords();
  const { appearance: words } = settings.sections;
  const { language } = useAppearance();
  const client = useClient();
  const { run } = useAction((chosen: Language | null) => client.call('device.changeAppearance', { language: chosen }));
  const isConnected = useConnection() === 'connected';
  // What the page is in: the system's language may be none of Familiar's.
  const name = languageName(languages.find((one) => one === web.pages.language) ?? 'en');
  if (!isConnected) return null;
  return (
    <Menu
      align="end"
      trigger={
        <Button look="bare" size="small" icon="globe" aria-label={`${words.language}: ${name}`}>
          {!isShort && <span className={styles.name}>{name}</span>}
        </Button>
      }
    >
      <MenuChoice
        label={words.language}
        value={language ?? system}
        onValue={(value) => void run(languages.find((one) => one === value) ?? null)}
        options={[
          { value: system, label: words.systemLanguage },
          ...languages.map((value) => ({ value, label: languageName(value), lang: value })),
        ]}
      />
    </Menu>
  );
}
