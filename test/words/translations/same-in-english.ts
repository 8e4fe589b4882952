/**
 * Texts that are the same in English and in another language, such as names, by the language's tag. Facts in them are
 * left out: `⟦name⟧ · PIN` is `· PIN`.
 */
export const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Familiar',
    '– Familiar',
    'Tab',
    'Escape',
    'Passphrase',
    'PIN',
    'Name',
    'Details',
    'Lasso',
    'App',
    'Backup',
    'Alt',
    'Super',
    'Version',
    'Pause',
    'NaN',
  ],
  es: ['Familiar', '– Familiar', 'Ctrl+Z', 'Tab', 'Escape', 'Ctrl+A', 'PIN', 'Ctrl', 'Alt', 'NaN'],
  fr: [],
};
