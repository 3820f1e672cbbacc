import { parseArgs } from 'node:util';
import { runBuild } from '../run-build.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
process.exitCode = (await runBuild(values.outDir)) ? 0 : 1;
