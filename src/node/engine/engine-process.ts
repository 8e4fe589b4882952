import { openParentPort } from './parent-port.ts';
import { serveEngine } from './serve-engine.ts';

serveEngine(openParentPort());
