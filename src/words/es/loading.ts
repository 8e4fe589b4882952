import type { loading as english } from '../en/loading.ts';
import type { SameShape } from '../text.ts';

/** What is on its way, said to a screen reader while grey shapes stand in its place. */
export const loading: SameShape<typeof english> = {
  activityLog: 'Cargando el registro de actividad',
  advice: 'Cargando qué ayudaría',
  attempts: 'Cargando los intentos',
  comparison: 'Cargando la comparación',
  consequences: 'Cargando las consecuencias',
  coverage: 'Cargando las poses y la luz',
  crowd: 'Cargando cuánto se acerca la gente desconocida',
  engine: 'Cargando el motor de reconocimiento',
  household: 'Cargando el hogar',
  keys: 'Cargando las llaves',
  lastSignIns: 'Cargando las últimas entradas',
  level: 'Cargando qué significa el nivel',
  licences: 'Cargando las licencias',
  map: 'Cargando el mapa',
  member: 'Cargando el miembro',
  members: 'Cargando los miembros',
  pairs: 'Cargando las parejas',
  pictures: 'Cargando las fotos',
  pin: 'Cargando tu PIN',
  proof: 'Cargando cómo puedes demostrar que eres tú',
  screens: 'Contando las pantallas',
  settings: 'Cargando los ajustes',
  trial: 'Cargando qué habría pasado',
  tuning: 'Cargando la afinación',
  unseen: 'Cargando quién lleva tiempo sin entrar',
};
