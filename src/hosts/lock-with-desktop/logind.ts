import type { Bus, BusSignal } from '../bus/connect-to-bus.ts';

const logind = 'org.freedesktop.login1';
const managerPath = '/org/freedesktop/login1';
const manager = `${logind}.Manager`;
const session = `${logind}.Session`;
const properties = 'org.freedesktop.DBus.Properties';
const theBus = 'org.freedesktop.DBus';

const rules = [
  `type='signal',sender='${logind}',path='${managerPath}',interface='${manager}'`,
  `type='signal',sender='${logind}',path_namespace='${managerPath}/session',interface='${session}'`,
  `type='signal',sender='${logind}',path_namespace='${managerPath}/session',interface='${properties}'`,
  `type='signal',sender='${theBus}',interface='${theBus}',member='NameOwnerChanged',arg0='${logind}'`,
];

/** What of logind decides: its connection, which nobody else can speak for, and the session on whose screen we are. */
type Place = { readonly owner: string; readonly session: string };

const nowhere: Place = { owner: '', session: '' };

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Whether a session with these properties is hidden from its person: behind a screen lock, or behind another's. */
const isAway = (changed: unknown): boolean => {
  const { Active: isActive, LockedHint: isLocked } = asRecord(changed);
  return isActive === false || isLocked === true;
};

type Question = readonly [name: string, member: string, signature: string, ...body: (string | number)[]];

/** Calls of logind, which are the same to all its objects. */
function askLogind(bus: Bus) {
  const of = (path: string, [name, member, signature, ...body]: Question) =>
    bus.call({ destination: logind, path, interface: name, member, signature, body });
  return {
    owner: () =>
      bus.call({
        destination: theBus,
        path: '/org/freedesktop/DBus',
        interface: theBus,
        member: 'GetNameOwner',
        signature: 's',
        body: [logind],
      }),
    pathOfUser: (uid: number) => of(managerPath, [manager, 'GetUser', 'u', uid]),
    /** Path of the session by its id; "auto" is the one that this process belongs to. */
    pathOfSession: (id: string) => of(managerPath, [manager, 'GetSession', 's', id]),
    displayOfUser: (path: string) => of(path, [properties, 'Get', 'ss', `${logind}.User`, 'Display']),
    allOfSession: (path: string) => of(path, [properties, 'GetAll', 's', session]),
  };
}

/** The user's session with a screen, or else the one that this process belongs to; empty where there is neither. */
async function findSession(ask: ReturnType<typeof askLogind>, uid: number): Promise<string> {
  try {
    const display = await ask.displayOfUser(String(await ask.pathOfUser(uid)));
    const [id, path] = Array.isArray(display) ? display : [];
    if (id) return String(path);
  } catch {
    // No user with a session; a process of the computer's own, for instance.
  }
  return ask.pathOfSession('auto').then(String, () => '');
}

/** What a signal of logind's calls for. */
function meaningOf(signal: BusSignal, place: Place): 'lock' | 'look' | 'nothing' {
  const { sender, path, interface: name, member, body } = signal;
  if (sender === theBus) return member === 'NameOwnerChanged' ? 'look' : 'nothing';
  if (sender !== place.owner) return 'nothing';
  // Told before sleep and after it: where the first came too late, the second locks.
  if (name === manager && member === 'PrepareForSleep') return 'lock';
  if (name === manager && (member === 'SessionNew' || member === 'SessionRemoved')) return 'look';
  if (path !== place.session) return 'nothing';
  if (name === session && member === 'Lock') return 'lock';
  return name === properties && body[0] === session && isAway(body[1]) ? 'lock' : 'nothing';
}

/**
 * Locks when logind says that the computer goes to sleep or wakes up, that the session with our screen is to lock or
 * has locked, or that another user's session has taken the screen. (org.freedesktop.login1(5) tells of the signals.)
 */
export function lockWithLogind(uid: number, lock: () => void): (bus: Bus) => Promise<void> {
  return async (bus) => {
    const ask = askLogind(bus);
    let place = nowhere;
    /** Finds logind and our session, and locks if that is hidden by now: what came before nobody listened. */
    const look = async (): Promise<void> => {
      const owner = await ask.owner().then(String, () => '');
      place = owner === '' ? nowhere : { owner, session: await findSession(ask, uid) };
      if (place.session !== '' && isAway(await ask.allOfSession(place.session))) lock();
    };
    let looking = Promise.resolve();
    bus.onSignal((signal) => {
      const meaning = meaningOf(signal, place);
      if (meaning === 'lock') lock();
      if (meaning === 'look') looking = looking.then(look).catch(bus.close);
    });
    for (const rule of rules) await bus.listen(rule);
    await look();
  };
}
