import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOSSIERS = 'tests/fixtures/dossiers';

/** A word that no line can hold. */
export const LONG_WORD = 'anticonstitutionnellement'.repeat(400);
/** A name that no column can hold, shown on every page that names the source. */
export const LONG_NAME = 'Tribune'.repeat(30);
/** A title of a paragraph's length. */
export const LONG_TITLE = 'Le conseil municipal de Valmereau délibère encore '.repeat(40).trim();
/** What cannot be seen: overrides of direction, isolates, joiners, a byte order mark, a soft hyphen, line separators, stacked accents. */
export const INVISIBLE = `droite\u202Eehcuag\u202C \u2066isolé\u2069 zéro\u200Blargeur\u200D\uFEFF\u00AD\u2060 ligne\u2028suite\u2029fin e${'\u0301'.repeat(200)} \u{E0041}`;

/** A report that no file of text shows well: made here, so that its characters can be read. */
const longReport = `---
title: ${JSON.stringify(`${LONG_TITLE} ${INVISIBLE}`)}
publisher: ${JSON.stringify(LONG_NAME)}
published: "2024-05-20"
lang: fr
remarks: ${JSON.stringify(`${LONG_WORD} ${INVISIBLE}`)}
notes:
  - quote: "un mot seul"
    kind: editor
    text: ${JSON.stringify(LONG_WORD)}
---

Voici un mot seul : ${LONG_WORD}. La mairie a offert quarante vélos mardi.

${INVISIBLE}

« ${LONG_WORD} », a déclaré Jeanne Orsel lundi, selon l’Agence des rivières.

السلام عليكم، قال العمدة يوم الاثنين. שלום לכולם.

${'> '.repeat(28)}Une phrase au fond de vingt-huit citations.
`;

/**
 * Writes a dossier that is accepted and means harm into an empty folder: the small dossier, and files whose every
 * field tries to be more than text.
 */
export function composeHostileDossier(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['minimal', 'hostile']) cpSync(join(DOSSIERS, name), folder, { recursive: true });
  writeFileSync(join(folder, 'reports', 'long-index.md'), longReport);
}
