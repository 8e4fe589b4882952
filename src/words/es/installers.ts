import type { ListedProgram } from '../en/installers.ts';
import { text } from '../text.ts';

/** What the system's lists of programs say. */
export const installers: ListedProgram = {
  kind: 'Entrada con la cara',
  summary: 'Entrar con la cara en casa, solo en este equipo',
  description: [
    text`Añade a las personas con las que vives, con la cámara o con una sola foto. Después, cada una entra con solo
      mirar la pantalla de bloqueo.`,
    'Todo pasa en este equipo: sin cuenta, sin nube y sin internet.',
  ],
  keywords: ['cara', 'bloqueo', 'entrada', 'familia', 'hogar'],
};
