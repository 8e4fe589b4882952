import type { PamUse } from '#contract/pam.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PamTexts } from '../pam-texts.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const found: PamTexts = {
  module: ({ path }) => `Le module PAM est là : ${path}.`,
  noModule: () => 'Le module PAM pam_exec.so manque. Sous Debian, il est dans libpam-modules.',
  isRoot: () => 'Vous êtes root. Lancez ceci en tant que la personne à reconnaître, sans sudo.',
  runtime: ({ folder }) => `Votre dossier d’exécution est ${folder}.`,
  noRuntime: ({ folder }) => text`Votre session n’a pas de dossier d’exécution, ou un autre que ${folder}. Le script
    cherche Familiar là.`,
  answers: ({ place }) => `Familiar est ouvert et accepte les questions : ${place}.`,
  silent: ({ place }) =>
    text`Familiar ne répond pas à ${place}. Ouvrez-le et autorisez les questions dans Réglages, « Connexion »,
      « Autres programmes ».`,
  programKept: ({ path }) => `Seul root peut changer ${path}.`,
  programOwn: ({ path, at }) => text`Vos programmes peuvent changer ${at}, donc ${path}. Ils peuvent se faire passer
    pour Familiar. Le script le lance en votre nom, jamais en root.`,
  programOpen: ({ path, at }) => text`D’autres utilisateurs de cet ordinateur peuvent changer ${at}, donc ${path}.
    Retirez-leur ce droit avant que PAM n’interroge Familiar.`,
  noProgram: ({ path }) => `${path} n’existe pas.`,
  script: ({ path }) => `Le script est en place : ${path}.`,
  noScript: ({ path }) => `Le script ${path} manque. L’option --print le montre.`,
  scriptOpen: ({ path, at }) => text`D’autres que root peuvent changer ${at}, donc le script ${path}. PAM peut le lancer
    en root. Donnez-le à root et retirez à tous les autres le droit d’écrire.`,
  scriptOther: ({ path }) => `Le script ${path} interroge un autre Familiar. L’option --print montre le bon.`,
  line: ({ service, file }) => `${service} interroge le script : ${file}.`,
  noLine: ({ service, file }) => `${service} n’interroge pas le script. La ligne manque dans ${file}.`,
  noService: ({ use }) =>
    use === 'polkit'
      ? 'polkit n’est pas là.'
      : 'Il n’y a ici aucun verrouillage d’écran avec PAM que Familiar connaisse.',
  administrator: ({ group }) => text`Vous êtes dans le groupe ${group}, et polkit vous donne les droits
    d’administration. Le script n’y demande jamais votre visage.`,
  closedHelper: ({ unit }) => text`Ce polkit enferme son assistant, par ${unit}. De là, le script n’atteint pas
    Familiar, et polkit demande le mot de passe.`,
};

const limits: Readonly<Record<PamUse, string>> = {
  'screen-locker': text`La plupart des verrouillages d’écran cachent la fenêtre de Familiar, et vous ne pouvez pas
    appuyer sur son bouton. Activez pour cela « Regarder sans appui », et essayez en gardant un autre accès ouvert.
    Tant que Familiar attend une réponse, jusqu’à 15 secondes, un mot de passe saisi attend aussi.`,
  polkit: text`polkit donne aussi les droits d’administration. Le script n’interroge personne des groupes sudo, wheel et
    admin. Si vos propres règles nomment d’autres administrateurs, laissez polkit tel quel.`,
};

/** The command that shows how PAM can ask Familiar, and what is missing for it. */
export const pam: Catalogue['pam'] = {
  description: 'montre comment l’écran verrouillé ou polkit interroge Familiar avant le mot de passe (Linux)',
  options: {
    use: 'screen-locker ou polkit (sinon, les deux)',
    print: 'montre le script et la ligne pour cet ordinateur, et où les mettre',
    check: 'dit ce qui manque pour cela sur cet ordinateur',
    member: 'écrit le nom de ce membre dans le script',
  },
  note: text`Cette commande ne change rien. Codes de sortie : 0 tout est là, 1 il manque quelque chose, 2 mal appelé,
    3 pas sur ce système.`,
  wrong: {
    wants: 'Donnez soit --print, soit --check.',
    use: 'Tapez screen-locker ou polkit, ou rien pour les deux.',
    member: 'Personne ne peut porter ce nom.',
  },
  linuxOnly: text`Cette commande est pour Linux. macOS et Windows ne laissent pas Familiar répondre à leurs propres
    demandes de mot de passe.`,
  recipe: {
    nothing: 'Il n’y a ici ni polkit, ni verrouillage d’écran avec PAM que Familiar connaisse.',
    save: (path) => `1. En root, enregistrez ce texte sous ${path}.`,
    member: 'Remplacez Ana par votre nom dans Familiar.',
    keep: '2. Que seul root puisse changer ce fichier :',
    line: text`3. Mettez cette ligne dans les fichiers ci-dessous, au-dessus de toutes celles qui commencent par auth ou
      @include. Le mot de passe reste l’autre accès :`,
    file: {
      'screen-locker': (file) => `Pour l’écran verrouillé : ${file}`,
      polkit: (file) => `Pour polkit : ${file}`,
    },
    copy: 'Ce fichier n’existe pas encore. Copiez d’abord celui de votre distribution :',
    limits,
    undo: 'Pour revenir en arrière, retirez la ligne. Ensuite :',
    danger: text`Tout programme que vous lancez peut se faire passer pour Familiar, et une bonne vidéo peut tromper une
      caméra ordinaire. Ne mettez jamais cette ligne dans les fichiers de sudo, su ou login.`,
  },
  verdict: (missing) => {
    if (missing === 0) return 'Tout est là.';
    return formats.plural(missing, { one: `Il manque ${missing} chose.`, other: `Il manque ${missing} choses.` });
  },
  found,
};
