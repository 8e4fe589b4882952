import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockFile, findMissing, type LockFile } from '../base/lock-file.ts';

// Run after adding a package from a registry that does not carry every platform's binaries.
const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'));
const missing = findMissing(lock);
writeFileSync(file, `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
console.log(`Added ${missing.length} entries to package-lock.json.`);
