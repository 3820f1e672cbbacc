/** An entry of a lock file, as far as it matters here. */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lock file of npm (version 3), as far as it matters here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const EXACT_VERSION = /^\d+\.\d+\.\d+/;

/** The platform packages that a lock file names as optional dependencies without holding them, as `name@version`. */
export function missingPlatformPackages(lock: LockFile): readonly string[] {
  return Object.entries(stubsOf(lock)).map(([path, { version }]) => `${path.replace('node_modules/', '')}@${version}`);
}

/**
 * The lock file with an entry for every platform package it names. npm leaves out those of other platforms when it
 * cannot see them, and then `npm ci` refuses its own lock file, on those platforms and on this one.
 */
export function completeLock(lock: LockFile): LockFile {
  const packages = { ...lock.packages, ...stubsOf(lock) };
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function stubsOf(lock: LockFile): Record<string, LockedPackage> {
  const stubs: Record<string, LockedPackage> = {};
  for (const [path, one] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(one.optionalDependencies ?? {})) {
      const isHeld = lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
      if (isHeld || !EXACT_VERSION.test(version)) continue;
      stubs[`node_modules/${name}`] = stubOf(name, version, one.dev ?? false);
    }
  }
  return stubs;
}

function stubOf(name: string, version: string, dev: boolean): LockedPackage {
  const parts = name.split(/[-/]/).map((part) => (part === 'windows' ? 'win32' : part));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
