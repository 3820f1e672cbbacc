import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.ts';
import { listPages } from '../list-pages.ts';
import { explainFailure } from '../explain-failure.ts';
import { runBuild } from '../run-build.ts';
import { readSettings } from '../settings.ts';
import { serveSite } from '../static-server.ts';

const WIDTHS = [1440, 768, 375];
const SCHEMES = ['light', 'dark'] as const;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    outDir: { type: 'string', default: 'screenshots' },
    'no-build': { type: 'boolean', default: false },
  },
});

async function takeScreenshots(): Promise<number> {
  const folder = resolve(values.outDir);
  if (!values.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { basePath } = readSettings();
  const server = await serveSite('dist', basePath, 0);
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...BROWSER_ARGUMENTS],
    env: { ...process.env, ...found.environment },
  });
  let count = 0;
  for (const page of listPages('dist').filter((one) => one.includes(values.only))) {
    const name = page.replaceAll('/', '_').replace(/^_|_$|\.html$/g, '') || 'accueil';
    for (const colorScheme of SCHEMES) {
      const tab = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
      await tab.goto(new URL(page.slice(1), server.url).href);
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        count += 1;
      }
      if (colorScheme === 'light') await tab.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
      await tab.close();
    }
  }
  await browser.close();
  await server.close();
  return count;
}

try {
  if (values['no-build'] || (await runBuild('dist'))) {
    const count = await takeScreenshots();
    process.stdout.write(`${count} screenshots stand in ${values.outDir}/\n`);
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`No screenshots: ${explainFailure(error)}\n`);
  process.exitCode = 1;
}
