import { defineConfig } from 'astro/config';
import { dossierIntegration } from './src/site/dossier-integration.ts';
import { readSettings } from './src/site/settings.ts';

const { siteUrl, basePath } = readSettings();

// `compressHTML: true` keeps the space between a word and a tag on the next line; the default drops it,
// which on this site would be a false quotation. Nothing is inlined, so that the security policy needs no hash.
export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [dossierIntegration()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
