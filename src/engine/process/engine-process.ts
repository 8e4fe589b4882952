import { endSignals } from '#hosts/end-signals.ts';
import { openParentPort } from '../protocol/parent-port.ts';
import { serveEngine } from './serve-engine.ts';

serveEngine(openParentPort(endSignals));
