import { defineConfig } from 'astro/config';

// `compressHTML: true` keeps the space between a word and a tag on the next line; the default drops it,
// which on this site would be a false quotation. Nothing is inlined, so that the security policy needs no hash.
export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: process.env['BASE_PATH'] ?? '/',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
