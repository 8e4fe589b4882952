import { readFileSync } from 'node:fs';
import { runOrThrow } from './run-or-throw.ts';

/** Someone of this machine who is not root. */
export type OrdinaryUser = {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
};

const name = 'familiar-tests';

/** The user of that name in the text of /etc/passwd, or null. */
export const userIn = (passwd: string, wanted: string): OrdinaryUser | null => {
  const fields = passwd.split('\n').map((line) => line.split(':'));
  const [, , uid, gid, , home = '/'] = fields.find(([first]) => first === wanted) ?? [];
  return uid === undefined ? null : { name: wanted, uid: Number(uid), gid: Number(gid), home };
};

const known = (): OrdinaryUser | null => userIn(readFileSync('/etc/passwd', 'utf8'), name);

/** A user to run Electron as, made if need be, where we are root, as whom it does not run; null where we are not. */
export const ordinaryUser = async (): Promise<OrdinaryUser | null> => {
  if (process.getuid?.() !== 0) return null;
  const user = known();
  if (user !== null) return user;
  console.log(`Making a user "${name}" on this machine, for the tests only: Electron does not run as root.`);
  const home = ['--create-home', '--home-dir', `/var/lib/${name}`];
  await runOrThrow('useradd', ['--system', '--user-group', ...home, '--shell', '/usr/sbin/nologin', name], '/');
  const made = known();
  if (made === null) throw new Error(`The user "${name}" was made but is not in /etc/passwd.`);
  return made;
};
