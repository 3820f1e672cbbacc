import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const usesLayout = /^import Page from '[^']*layouts\/Page\.astro';$/m;
const firstImport = /^import .*$/m;

// Astro links style sheets in the order of imports, and the first sheet fixes the order of the layers: it must be
// the one with layers.css.
test.each(
  globSync('src/{pages,components}/**/*.astro').filter((file) => usesLayout.test(readFileSync(file, 'utf8'))),
)('the layout is imported first: %s', (file) => {
  expect(firstImport.exec(readFileSync(file, 'utf8'))?.[0]).toMatch(usesLayout);
});
