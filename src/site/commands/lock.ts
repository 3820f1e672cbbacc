import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingPlatformPackages } from '../complete-lock.ts';

const LOCK_FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8'));
const missing = missingPlatformPackages(lock);
if (missing.length > 0) writeFileSync(LOCK_FILE, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
process.stdout.write(`${missing.length} platform packages were missing from ${LOCK_FILE}\n`);
