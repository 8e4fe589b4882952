import type { members as english } from '../en/members.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';
import { samples } from './samples.ts';

type Members = SameShape<typeof english>;

const roles: Members['roles'] = { owner: 'Responsable', member: 'Miembro', child: 'Menor' };

/** Members of the household, wherever they are told of. */
export const members: Members = {
  roles,
  roleMeanings: {
    owner: 'Puede gestionar a todas las personas y los ajustes.',
    member: 'Puede gestionar sus propias fotos.',
    child: 'Como un miembro. Su madre, su padre o representante legal acepta en su lugar.',
  },

  line: ({ role, sampleCount }) =>
    role === 'member' ? samples.count(sampleCount) : `${roles[role]} · ${samples.count(sampleCount)}`,

  removal: ({ name, sampleCount }) => {
    const them = formats.plural(sampleCount, { one: 'ella', other: 'ellas' });
    const removed =
      sampleCount === 0
        ? `Familiar quita a ${name} del hogar.`
        : `Familiar quita a ${name}, ${samples.count(sampleCount)} y todo lo calculado a partir de ${them}.`;
    return text`${removed} Las entradas pasadas siguen en la lista sin el nombre. Lo puedes deshacer durante diez
      minutos si no bloqueas la pantalla. Después Familiar lo borra todo del disco. Si tienes copias de seguridad,
      esta persona sigue en ellas.`;
  },
};
