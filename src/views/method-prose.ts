import { capitalised, countInLetters, countOf, numberInLetters } from './wording/count-of.ts';
import type { MethodFigures } from './method-figures.ts';

/** A section of the method page in Markdown, plain spaces: French spacing is set afterwards. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

/** The method in plain words, with the dossier's own figures. */
export function methodProse(figures: MethodFigures): readonly ProseSection[] {
  return [
    copySection(figures),
    sentenceSection(figures),
    dateSection(figures),
    voiceSection(figures),
    factSection(figures),
    silenceSection(figures),
    divergenceSection(figures),
    reviewSection(figures),
    limitSection(figures),
  ];
}

function copySection({ reports, proved, removed, moved, corrected }: MethodFigures): ProseSection {
  return {
    id: 'copie',
    title: 'Du texte reçu à la copie',
    markdown: `Chaque article arrive sous la forme d’un texte brut, avec ce que la page y avait mêlé : bandeaux, publicités, titres d’autres articles, mots collés. La copie garde le texte et lui seul. On n’y corrige que des espaces, des lignes et des guillemets qui avaient perdu leur pair. Les mots, l’orthographe, la ponctuation restent ceux du texte reçu, même quand ils surprennent : ils portent alors la mention *sic*.

Toute différence entre le texte reçu et la copie est inscrite dans un registre, avec sa raison : ${countOf(removed, 'passage retiré', 'passages retirés')}, ${countOf(moved, 'passage déplacé', 'passages déplacés')}, ${countOf(corrected, 'retouche')} dans ce dossier. De la copie et du registre on reconstruit le texte reçu octet par octet. Si un seul octet manque, le site ne se construit pas. ${proof(reports, proved)}

Les numéros de paragraphe (§) sont ceux du texte reçu. Un trou dans la numérotation dit que quelque chose a été retiré à cet endroit, et quoi.`,
  };
}

function proof(reports: number, proved: number): string {
  if (proved === reports)
    return reports === 1 ? 'L’essai a réussi pour la copie de ce dossier.' : `L’essai a réussi pour les ${numberInLetters(reports)} copies.`;
  if (proved === 0)
    return 'Aucune copie de ce dossier n’a de texte reçu auquel la comparer : leur fidélité n’est pas prouvée.';
  return `${capitalised(countInLetters(proved, 'copie est prouvée', 'copies sont prouvées', 'feminine'))} sur ${numberInLetters(reports, 'feminine')} ; les autres n’ont pas de texte reçu auquel les comparer.`;
}

function sentenceSection({ sentences }: MethodFigures): ProseSection {
  return {
    id: 'phrases',
    title: 'La phrase est la preuve',
    markdown: `Le dossier compte ${countOf(sentences, 'phrase')}. Chacune a une adresse, calculée à partir de ses mots : un lien vers une phrase tient tant que la phrase ne change pas. Tout ce que le site affirme (un événement, un fait, une date, une voix) mène à la phrase exacte de l’article exact. Une citation introuvable, ou qui se trouve deux fois, arrête la construction du site.`,
  };
}

function dateSection({ dates }: MethodFigures): ProseSection {
  return {
    id: 'dates',
    title: 'Les dates, et trois horloges',
    markdown: `Un fait a lieu un jour, il est dit un autre jour, il est publié un troisième. Le site ne confond pas ces trois horloges. *Dimanche*, *la veille*, *la semaine dernière* sont comptés depuis un jour de référence, le plus souvent celui de la publication ; quand il n’est lui-même connu que par déduction, la fiche de l’article le dit.

Sur ${countOf(dates.all, 'expression de temps relevée', 'expressions de temps relevées')}, ${countOf(dates.stated, 'donne sa date elle-même', 'donnent leur date elles-mêmes')}, ${countOf(dates.fromReference, 'est comptée', 'sont comptées')} depuis le jour de référence, ${countOf(dates.fromText, 'l’est', 'le sont')} depuis une autre date du texte, ${countOf(dates.byEditor, 'a été précisée', 'ont été précisées')} à la relecture. ${countOf(dates.unresolved, 'reste', 'restent')} sans place au calendrier : une durée (« six jours »), une habitude, ou un moment que rien ne permet de fixer. Le signe → après une expression montre la date obtenue ; il s’ouvre sur son explication.

Quand la publication n’est connue qu’au mois près, un jour de la semaine ne donne pas de jour. Mieux vaut une date large qu’une date fausse.`,
  };
}

function voiceSection({ quotations, attributions, unattributed }: MethodFigures): ProseSection {
  return {
    id: 'voix',
    title: 'Qui parle, et combien d’origines',
    markdown: `Un article cite une agence, qui cite un porte-parole. Le site remonte cette chaîne maillon par maillon, pour ${countOf(quotations, 'citation')} et ${countOf(attributions, 'attribution')}. L’*origine* est la première agence ou institution rencontrée en partant de l’article. Elle est *nommée* (une agence, un ministère), *vague* (« des responsables ») ou absente.

L’indépendance se compte en origines, pas en articles : trois articles qui tiennent un fait de la même agence font une origine. ${unattributed === 0 ? 'Toutes les paroles rapportées ont une voix dans le texte.' : `${capitalised(countInLetters(unattributed, 'parole rapportée n’a', 'paroles rapportées n’ont', 'feminine'))} pas de voix dans le texte : le site ne lui en prête pas.`.replace('ne lui en', unattributed > 1 ? 'ne leur en' : 'ne lui en')}

Le conditionnel de presse et les verbes de doute comptent aussi : ce qu’un article tient à distance n’est pas compté comme affirmé.`,
  };
}

function factSection({ facets, told }: MethodFigures): ProseSection {
  return {
    id: 'faits',
    title: 'Les faits comparés',
    markdown: `Un sujet se compare fait par fait : ${countOf(facets, 'fait')}, rapportés ${countOf(told, 'fois', 'fois')} en tout. Plusieurs mentions d’une même chose dans un article ne font qu’un fait. Le tableau garde les mots exacts, le nombre donné ou non, qui donne, et d’après qui.`,
  };
}

function silenceSection({ silent }: MethodFigures): ProseSection {
  return {
    id: 'silences',
    title: 'Les silences',
    markdown: `Qu’un article ne mentionne pas un fait ne dit rien par soi-même. Le site distingue trois cas, et montre sur quoi il s’appuie :

- *publié avant les faits* : l’article a paru, au plus tard, avant le fait. Il ne pouvait pas le rapporter (${countOf(silent['before-fact'], 'case')}) ;
- *après les faits* : il a paru après, ou raconte un événement postérieur, et ne mentionne pas le fait (${countOf(silent['after-fact'], 'case')}) ;
- *indécidable* : rien ne permet de savoir si le fait était connu à la rédaction de l’article (${countOf(silent.undecidable, 'case')}).

Dans aucun cas le silence n’est un démenti, ni une dissimulation.`,
  };
}

function divergenceSection({ divergences, names }: MethodFigures): ProseSection {
  return {
    id: 'divergences',
    title: 'Divergences, variantes, copies',
    markdown: `Deux articles se contredisent (${countOf(divergences.hard, 'cas', 'cas')}), disent la même chose de deux objets ou sous deux étiquettes (${countOf(divergences.scope, 'cas', 'cas')}), ou disent autrement des choses compatibles (${countOf(divergences.compatible, 'cas', 'cas')}). Chaque divergence montre les deux phrases, dans l’ordre de publication : le second article peut simplement en savoir plus.

Un nom venu d’une autre écriture a plusieurs graphies. Elles sont rapprochées pour ${countOf(names, 'nom')}, jamais fondues : la page de chaque nom montre où se lit chaque forme. Une longue suite de mots identiques dans deux articles signale une dépêche commune ; une énumération partagée ne prouve rien, et le site le dit.`,
  };
}

function reviewSection({ automatic, reviewed }: MethodFigures): ProseSection {
  return {
    id: 'relecture',
    title: 'Des règles trouvent, une personne décide',
    markdown: `Dates, noms, citations, voix et faits sont trouvés par des règles de français, sans modèle statistique : les mêmes textes donnent toujours les mêmes résultats, et chaque résultat nomme sa règle dans les [données](donnees). Une personne les confirme, les corrige ou les écarte, avec une raison. ${capitalised(countOf(reviewed, 'relevé a été relu', 'relevés ont été relus'))} un à un ; ${countOf(automatic, 'relevé tient', 'relevés tiennent')} aux seules règles, et les données le disent. Les événements et les désaccords sont écrits par une personne, chacun avec ses citations.`,
  };
}

function limitSection({ reports }: MethodFigures): ProseSection {
  return {
    id: 'limites',
    title: 'Ce que ce site ne fait pas',
    markdown: `Il compare ${reports === 1 ? 'un texte' : `${numberInLetters(reports)} textes`}, il ne dit pas ce qui s’est passé. Aucun fait n’est vérifié hors des articles. Plusieurs articles d’accord peuvent se tromper ensemble, surtout s’ils ont la même origine.

Les règles laissent passer des choses : une allusion sans date, un nom mal orthographié, une ironie. Une traduction peut avoir déplacé un sens que personne ne peut plus rétablir ; quand une hypothèse est faite, elle est écrite comme telle. La carte reprend les frontières de fait de Natural Earth, sans prendre parti.

Les articles restent à leurs éditeurs. Ils sont reproduits pour être comparés, avec un lien vers l’original, et les moteurs de recherche sont priés de ne pas indexer ces copies.`,
  };
}
