import type { ConsentVersion } from '#contract/consent.ts';
import { text } from '../text.ts';

/** One point of what a person agrees to. */
type Point = { readonly title: string; readonly text: string };

/** What differs between the first two versions: what is computed from a face, and what else it is used for. */
type Differing = { readonly numbers: string; readonly beside: string };

const wording = ({ numbers, beside }: Differing): readonly Point[] => [
  {
    title: 'Ce qui est gardé',
    text: text`De chaque photo prise : une petite découpe du visage, ${numbers}, l’endroit de ses traits, sa netteté
      et son éclairage. De chaque tentative de connexion : quand, qui, à quel point Familiar en était sûr et quels
      signes de vie il a vus. D’une tentative refusée, le visage aussi, pendant le nombre de jours indiqué dans les
      réglages. Un responsable peut désactiver cela, ou garder le visage de chaque tentative. La vidéo de votre caméra
      est regardée, puis oubliée.`,
  },
  {
    title: 'Où',
    text: 'Seulement sur cet ordinateur, chiffré. Familiar n’a ni compte ni serveur, et n’utilise jamais le réseau.',
  },
  {
    title: 'À quoi cela sert',
    text: text`À vous reconnaître sur l’écran de verrouillage de Familiar et, si un responsable le veut, à remarquer
      pendant une session que la personne est partie ou que quelqu’un d’autre regarde.${beside} À rien d’autre.`,
  },
  {
    title: 'Comment l’effacer',
    text: text`Retirez une seule photo ou une personne entière à tout moment : elles sont vraiment supprimées du
      disque. Vous pouvez aussi dire non : la phrase secrète fonctionne sans visage.`,
  },
];

/**
 * What a person agrees to before being enrolled, by the version that the contract names. An older wording stays for
 * receipts when the next one comes. A translation says what the wording of that version means.
 */
export const consent = {
  1: wording({ numbers: '1\u202f152 nombres calculés à partir d’elle', beside: '' }),
  2: wording({
    numbers: '1\u202f344 nombres calculés à partir d’elle (ou un autre nombre si le foyer utilise son propre réseau)',
    beside: text` À partir des mêmes nombres, Familiar devine si un visage est celui d’un enfant, car il demande plus de
      photos pour les enfants. Ce résultat n’est pas gardé.`,
  }),
  3: [
    {
      title: 'Ce qui est gardé',
      text: text`De chaque photo : une petite découpe du visage, 1\u202f344 nombres calculés à partir d’elle (ou un
        autre nombre si le foyer utilise son propre programme entraîné), l’endroit des traits, la netteté et
        l’éclairage. De chaque photo que vous ajoutez, aussi une découpe plus large, avec les cheveux et les épaules :
        votre portrait à l’écran. Elle montre un peu de la pièce, mais aucun autre visage que Familiar trouve. De
        chaque tentative de connexion : l’heure, la personne, le degré de ressemblance et les signes de vie. En cas
        d’échec, le visage aussi, pendant le nombre de jours indiqué dans les réglages. Un responsable peut désactiver
        cela, ou garder le visage de chaque tentative. La vidéo de la caméra n’est pas gardée.`,
    },
    {
      title: 'Où',
      text: 'Seulement sur cet ordinateur, chiffré. Familiar n’a ni compte ni serveur, et n’utilise jamais internet.',
    },
    {
      title: 'À quoi cela sert',
      text: text`À vous reconnaître sur l’écran de verrouillage de Familiar. Un responsable peut aussi permettre à
        Familiar de remarquer votre absence, ou que quelqu’un d’autre regarde pendant votre session. À partir des
        mêmes nombres, Familiar devine si un visage est celui d’un enfant, car il demande plus de photos pour les
        enfants. Ce résultat n’est pas gardé. À rien d’autre.`,
    },
    {
      title: 'Comment l’effacer',
      text: text`Retirez une seule photo ou une personne entière à tout moment. Elles sont vraiment supprimées du
        disque. Vous pouvez aussi dire non. Un code PIN et la phrase secrète fonctionnent sans visage.`,
    },
  ],
} satisfies Record<ConsentVersion, readonly Point[]>;
