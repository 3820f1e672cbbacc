import { contentFolders, readContentPath } from './content-path.ts';
import type { ContentSource } from './content-source.ts';
import { refuse } from './content-source.ts';
import type { Read } from './check-references.ts';
import type { Entity } from './corpus.ts';
import { raise } from './notice.ts';
import type { OpenSource } from './open-source.ts';
import type { ReportFields } from './report-schema.ts';

/** The first file of each kind and slug. Raises an error on every other file that asks for the same. */
export function withoutTwins(sources: readonly OpenSource[]): readonly OpenSource[] {
  const first = new Map<string, OpenSource>();
  return sources.filter((source) => {
    const path = readContentPath(source.path);
    if (path.kind !== 'content') return true;
    const key = `${path.folder}/${path.slug}`;
    const twin = first.get(key);
    if (!twin) {
      first.set(key, source);
      return true;
    }
    raise(source.file, {
      degree: 'error',
      ruleId: 'slug-twice',
      source: 'corpus',
      reason: `Two files have the slug \`${path.slug}\`: this one and \`content/${twin.path}\``,
      place: 0,
      note: `Give one of them another name: below \`content/${path.folder}/\` the name of a file is its address.`,
    });
    return false;
  });
}

/** Raises an error on each report that names the raw document of another. */
export function checkRawUse(reports: readonly ContentSource<ReportFields>[]): void {
  const first = new Map<string, string>();
  for (const source of reports) {
    const name = source.fields.raw;
    if (name === undefined) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, source.path);
    else {
      refuse(source, ['raw'], {
        ruleId: 'raw-twice',
        reason: `The raw document \`${name}\` is used twice: here and in \`content/${other}\``,
        note: 'Each report has a raw document of its own: correct one of the two names.',
      });
    }
  }
}

/** Raises an error where two entities claim one spelling wherever it stands. */
export function checkForms(entities: readonly Read<Entity>[]): void {
  const first = new Map<string, string>();
  for (const { source, content } of entities) {
    for (const [index, form] of content.forms.entries()) {
      const owner = first.get(form);
      if (owner === undefined || owner === content.slug) {
        first.set(form, content.slug);
        continue;
      }
      refuse(source, ['forms', index], {
        ruleId: 'form-twice',
        reason: `The form « ${form} » belongs to \`${owner}\` already: expected it in one entity`,
        note: 'Keep it where it is meant; a form that several share goes under `shortForms`.',
      });
    }
  }
}

/** The folders of a dossier as a message lists them. */
export const folderList = contentFolders.map((folder) => `\`${folder}/\``).join(', ');
