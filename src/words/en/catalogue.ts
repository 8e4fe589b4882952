import { createDates } from '../dates.ts';
import { isolating } from '../isolating.ts';
import { activity } from './activity.ts';
import { advice } from './advice.ts';
import { appWindow } from './app-window.ts';
import { asking } from './asking.ts';
import { attempts } from './attempts.ts';
import { camera } from './camera.ts';
import { change } from './changes.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { consent } from './consent.ts';
import { dataFolder } from './data-folder.ts';
import { desktop } from './desktop.ts';
import { distances } from './distances.ts';
import { doctor } from './doctor.ts';
import { engine } from './engine.ts';
import { enrolment } from './enrolment.ts';
import { failures } from './failures.ts';
import { firstRun } from './first-run.ts';
import { formats } from './formats.ts';
import { gallery } from './gallery.ts';
import { gates } from './gates.ts';
import { home } from './home.ts';
import { web } from './hosts.ts';
import { deviceObstacles, levels, lookalikes, odds, protections } from './household.ts';
import { howItWorks } from './how-it-works.ts';
import { intake } from './intake.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { liveness } from './liveness.ts';
import { loading } from './loading.ts';
import { lock } from './lock.ts';
import { map } from './map.ts';
import { memberExport } from './member-export.ts';
import { members } from './members.ts';
import { missing } from './missing.ts';
import { noConnection } from './no-connection.ts';
import { pairs } from './pairs.ts';
import { pam } from './pam.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { samples } from './samples.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { createTime } from './time.ts';
import { tuning } from './tuning.ts';
import { unknownFaces } from './unknown-faces.ts';
import { whatIf } from './what-if.ts';

const areas = {
  formats,
  common,
  failures,
  engine,
  shell,
  parts,
  camera,
  gates,
  liveness,
  loading,
  lock,
  firstRun,
  home,
  asking,
  attempts,
  activity,
  unknownFaces,
  map,
  missing,
  noConnection,
  pairs,
  pam,
  compare,
  whatIf,
  tuning,
  leaveOneOut,
  members,
  samples,
  advice,
  people,
  gallery,
  intake,
  enrolment,
  consent,
  dataFolder,
  memberExport,
  cli,
  doctor,
  web,
  desktop,
  appWindow,
  settings,
  howItWorks,
  change,
  distances,
  protections,
  deviceObstacles,
  levels,
  odds,
  lookalikes,
};

/** All that Familiar says in English, one area a file, with the days and times of `locale`: `en-GB`, `en-US`. */
export const english = (locale: string) => {
  const dates = createDates(locale);
  return isolating({ ...areas, dates, time: createTime(dates) });
};

/** English as written in Britain. */
export const en = english('en-GB');
