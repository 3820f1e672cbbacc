import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, type LockFile, missingPlatformPackages } from '../../src/site/complete-lock.ts';

describe('the lock file', () => {
  const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  test('holds the packages of every platform (mend it with `npm run lock`)', () => {
    expect(missingPlatformPackages(lock)).toEqual([]);
  });

  test('names no address to download from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });

  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
    expect(loose).toEqual([]);
  });
});

test('a platform package that npm left out is added for its system, processor and libc', () => {
  const lock: LockFile = {
    packages: {
      'node_modules/binding': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@x/binding-linux-arm64-musl': '1.0.0', '@x/binding-windows-x64': '1.0.0', held: '2.0.0' },
      },
      'node_modules/held': { version: '2.0.0' },
    },
  };
  expect(missingPlatformPackages(lock)).toEqual(['@x/binding-linux-arm64-musl@1.0.0', '@x/binding-windows-x64@1.0.0']);
  expect(completeLock(lock).packages['node_modules/@x/binding-linux-arm64-musl']).toEqual({
    version: '1.0.0', cpu: ['arm64'], dev: true, libc: ['musl'], optional: true, os: ['linux'],
  });
  expect(completeLock(lock).packages['node_modules/@x/binding-windows-x64']).toMatchObject({ cpu: ['x64'], os: ['win32'] });
  expect(missingPlatformPackages(completeLock(lock))).toEqual([]);
});
