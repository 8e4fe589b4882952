import type { PamUse } from '#contract/pam.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PamTexts } from '../pam-texts.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const found: PamTexts = {
  module: ({ path }) => `Das PAM-Modul ist da: ${path}.`,
  noModule: () => 'Das PAM-Modul pam_exec.so fehlt. Bei Debian steckt es in libpam-modules.',
  isRoot: () => 'Du bist root. Starte das als die Person, deren Gesicht gefragt ist, ohne sudo.',
  runtime: ({ folder }) => `Dein Laufzeitordner ist ${folder}.`,
  noRuntime: ({ folder }) => text`Deine Sitzung hat keinen Laufzeitordner oder einen anderen als ${folder}. Das Skript
    sucht Familiar dort.`,
  answers: ({ place }) => `Familiar läuft und darf gefragt werden: ${place}.`,
  silent: ({ place }) => text`Familiar antwortet nicht an ${place}. Starte es und lass ein Hauptmitglied Fragen
    erlauben: in den Einstellungen unter „Anmeldung“, „Andere Programme“.`,
  programKept: ({ path }) => `Nur root kann ${path} ändern.`,
  programOwn: ({ path, at }) => text`Deine Programme können ${at} ändern, also auch ${path}. Sie können sich als
    Familiar ausgeben. Das Skript startet es mit deinen Rechten, nie als root.`,
  programOpen: ({ path, at }) => text`Andere Benutzer dieses Computers können ${at} ändern, also auch ${path}. Nimm
    ihnen dieses Recht, bevor PAM Familiar fragt.`,
  noProgram: ({ path }) => `${path} gibt es nicht.`,
  script: ({ path }) => `Das Skript ist an seinem Platz: ${path}.`,
  noScript: ({ path }) => `Das Skript ${path} fehlt. Die Option --print zeigt es.`,
  scriptOpen: ({ path, at }) => text`Nicht nur root kann ${at} ändern, also auch das Skript ${path}. PAM kann es als
    root starten. Gib es root und nimm allen anderen das Schreibrecht.`,
  scriptOther: ({ path }) => `Das Skript ${path} fragt ein anderes Familiar als dieses. Die Option --print zeigt es.`,
  line: ({ service, file }) => `${service} fragt das Skript: ${file}.`,
  noLine: ({ service, file }) => `${service} fragt das Skript nicht. Die Zeile fehlt in ${file}.`,
  noService: ({ use }) =>
    use === 'polkit'
      ? 'polkit gibt es hier nicht.'
      : 'Hier gibt es keine Bildschirmsperre mit PAM, die Familiar kennt.',
  administrator: ({ group }) => text`Du bist in der Gruppe ${group} und bekommst durch polkit Verwaltungsrechte. Das
    Skript fragt dort nie nach deinem Gesicht.`,
  closedHelper: ({ unit }) => text`Dieses polkit sperrt seinen Helfer ein, durch ${unit}. Das Skript erreicht Familiar
    von dort nicht, und polkit fragt nach dem Passwort.`,
};

const limits: Readonly<Record<PamUse, string>> = {
  'screen-locker': text`Die meisten Bildschirmsperren verdecken das Fenster von Familiar, und du kannst den Knopf
    nicht drücken. Schalte dafür „Ohne Knopfdruck schauen“ ein, probier es aus und lass dir einen anderen Weg offen.
    Solange Familiar auf Antwort wartet, bis zu 15 Sekunden, wartet auch ein getipptes Passwort.`,
  polkit: text`polkit vergibt auch Verwaltungsrechte. Das Skript fragt niemanden in den Gruppen sudo, wheel und admin.
    Machen deine eigenen Regeln andere zu Verwaltern, dann lass polkit, wie es ist.`,
};

/** The command that shows how PAM can ask Familiar, and what is missing for it. */
export const pam: Catalogue['pam'] = {
  description: 'zeigen, wie Bildschirmsperre oder polkit vor dem Passwort Familiar fragen (Linux)',
  options: {
    use: 'screen-locker oder polkit (sonst: beides)',
    print: 'Skript und Zeile für diesen Computer zeigen und wohin sie gehören',
    check: 'sagen, was dafür auf diesem Computer fehlt',
    member: 'den Namen dieses Mitglieds ins Skript schreiben',
  },
  note: text`Dieser Befehl ändert nichts. Rückgabewerte: 0 alles ist da, 1 etwas fehlt, 2 falsch benutzt, 3 nicht auf
    diesem System.`,
  wrong: {
    wants: 'Gib entweder --print oder --check an.',
    use: 'Tippe screen-locker oder polkit, oder nichts für beides.',
    member: 'So kann niemand heißen.',
  },
  linuxOnly: text`Dieser Befehl ist für Linux. macOS und Windows lassen Familiar nicht für ihre eigenen Passwortfragen
    antworten.`,
  recipe: {
    nothing: 'Hier gibt es weder polkit noch eine Bildschirmsperre mit PAM, die Familiar kennt.',
    save: (path) => `1. Speichere diesen Text als root unter ${path}.`,
    member: 'Schreib statt Ana deinen eigenen Namen in Familiar.',
    keep: '2. Niemand außer root darf die Datei ändern:',
    line: text`3. Setz diese Zeile in die Dateien unten, über alle Zeilen, die mit auth oder @include beginnen. Das
      Passwort bleibt der andere Weg:`,
    file: {
      'screen-locker': (file) => `Für die Bildschirmsperre: ${file}`,
      polkit: (file) => `Für polkit: ${file}`,
    },
    copy: 'Diese Datei gibt es noch nicht. Kopiere zuerst die deiner Distribution:',
    limits,
    undo: 'Zum Rückgängigmachen nimm die Zeile wieder heraus. Dann:',
    danger: text`Jedes Programm, das du startest, kann sich als Familiar ausgeben, und ein gutes Video kann eine
      gewöhnliche Kamera täuschen. Setz diese Zeile nie in die Dateien von sudo, su oder login.`,
  },
  verdict: (missing) => {
    if (missing === 0) return 'Alles ist da.';
    return formats.plural(missing, { one: 'Eine Sache fehlt.', other: `${missing} Sachen fehlen.` });
  },
  found,
};
