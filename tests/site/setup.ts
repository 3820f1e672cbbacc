import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/site/static-server.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/site/find-browser.ts';
import { SITE_CACHE, buildTo } from './build-to.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    readonly site: string;
    /** Address it is served on, with a slash at the end. */
    readonly base: string;
    /** Address of the browser's web socket. */
    readonly browser: string;
  }
}

/** Builds the site once, serves it with its headers, and starts one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await buildTo('main', { TZ: 'Asia/Vladivostok', LANG: 'C', LC_ALL: 'C' });
  const found = await findBrowser();
  const [server, browser] = await Promise.all([
    serveSite(site, '/', 0),
    chromium.launchServer({
      executablePath: found.executablePath,
      args: [...BROWSER_ARGUMENTS],
      env: { ...process.env, ...found.environment },
    }),
  ]);
  project.provide('site', site);
  project.provide('base', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    rmSync(SITE_CACHE, { recursive: true, force: true });
  };
}
