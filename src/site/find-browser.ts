import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Safe in a container and the same everywhere: no sandbox, no network of its own, no font hinting. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const SYSTEM_BROWSERS: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
};

/** A browser to start, and what its environment needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser for the tests: `CHROME_PATH`, else a Chrome, Chromium or Edge of the system, else the Chromium
 * that the npm package @sparticuz/chromium carries (Linux x64).
 *
 * @throws where none of these exists, saying what to do.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return { executablePath: chosen, environment: {} };
  const installed = (SYSTEM_BROWSERS[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, environment: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
  return unpackPackagedBrowser();
}

/**
 * Unpacks the packaged Chromium into a folder of ours named for its version: left alone it reuses whatever
 * stands in the system's temporary folder, leaves out its libraries, and looks for fonts in a fixed place.
 */
async function unpackPackagedBrowser(): Promise<FoundBrowser> {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const kept = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].map(
    (name) => [name, process.env[name]] as const,
  );
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    const fonts = join(folder, 'fonts');
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    return { executablePath, environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts } };
  } finally {
    for (const [name, value] of kept) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
