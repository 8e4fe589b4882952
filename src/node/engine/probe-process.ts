import { openParentPort } from './parent-port.ts';
import { serveProbe } from './serve-probe.ts';

serveProbe(openParentPort());
