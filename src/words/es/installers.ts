import type { ListedProgram } from '../en/installers.ts';
import { text } from '../text.ts';

/** What the system's lists of programs say. */
export const installers: ListedProgram = {
  kind: 'Acceso con la cara',
  summary: 'Acceso con la cara para un hogar, solo en este ordenador',
  description: [
    text`Añade a las personas con las que vives, con la cámara o con una sola foto. Después, cada una entra mirando a la
      pantalla de bloqueo.`,
    'Todo ocurre en este ordenador: sin cuenta, sin nube y sin ninguna red.',
  ],
  keywords: ['cara', 'bloqueo', 'acceso', 'familia', 'hogar'],
};
