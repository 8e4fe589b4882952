import { endSignals } from '#hosts/end-signals.ts';
import { openParentPort } from '../protocol/parent-port.ts';
import { serveProbe } from './serve-probe.ts';

serveProbe(openParentPort(endSignals));
