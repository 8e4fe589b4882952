import type { loading as english } from '../en/loading.ts';
import type { SameShape } from '../text.ts';

/** What is on its way, said to a screen reader while grey shapes stand in its place. */
export const loading: SameShape<typeof english> = {
  activityLog: 'Cargando el registro de actividad',
  advice: 'Cargando los consejos',
  attempts: 'Cargando los intentos',
  comparison: 'Cargando la comparación',
  consequences: 'Cargando qué cambiaría',
  coverage: 'Cargando qué fotos faltan',
  crowd: 'Cargando la comparación con gente desconocida',
  engine: 'Cargando el motor de reconocimiento',
  household: 'Cargando el hogar',
  keys: 'Cargando las llaves',
  lastSignIns: 'Cargando las últimas entradas',
  level: 'Cargando el nivel de seguridad',
  licences: 'Cargando las licencias',
  map: 'Cargando el mapa',
  member: 'Cargando el miembro',
  members: 'Cargando los miembros',
  pairs: 'Cargando las parejas',
  pictures: 'Cargando las fotos',
  pin: 'Cargando tu PIN',
  proof: 'Cargando las maneras de demostrar que eres tú',
  screens: 'Cargando las pantallas abiertas',
  settings: 'Cargando los ajustes',
  trial: 'Cargando el resultado de «¿Y si…?»',
  tuning: 'Cargando la afinación',
  unseen: 'Cargando quién lleva tiempo sin entrar',
};
