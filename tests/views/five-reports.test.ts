import { describe, expect, test } from 'vitest';
import { chronologyView } from '../../src/views/chronology.ts';
import { filterSheet } from '../../src/views/chronology/filter-sheet.ts';
import { topicBySlug } from '../../src/views/comparison/topic-by-slug.ts';
import { eventBySlug, eventPageView } from '../../src/views/event.ts';
import { faceView } from '../../src/views/face.ts';
import { homeView } from '../../src/views/home.ts';
import { nameBySlug, nameView } from '../../src/views/name.ts';
import { topicView } from '../../src/views/topic.ts';
import { addresses, dossierOfFive } from './dossier-of-five.ts';

const dossier = dossierOfFive();
const gifts = topicBySlug(dossier, 'cadeaux');
const letters = (sources: readonly { readonly mark: { readonly letter: string } }[]): string => sources.map(({ mark }) => mark.letter).join('');

describe('home', () => {
  const view = homeView(dossier, addresses);

  test('the route stops where milestones happen at a place that reports name and files locate', () => {
    expect(view.route?.steps.map(({ place, when }) => `${place}, ${when}`)).toEqual([
      'Cosmodrome de Vostotchny, le mercredi 13\u00A0septembre 2023',
      'Komsomolsk-sur-l’Amour, le vendredi 15\u00A0septembre 2023',
      'Vladivostok, le samedi 16\u00A0septembre 2023',
      'Vladivostok, le samedi 16\u00A0septembre 2023',
      'Gare d’Artiom-Primorski 1, le dimanche 17\u00A0septembre 2023',
    ]);
  });

  test('six days, each as tall as it has events', () => {
    expect(view.strip?.days.map(({ weekday, number }) => `${weekday} ${number}`)).toEqual([
      'mardi 12', 'mercredi 13', 'jeudi 14', 'vendredi 15', 'samedi 16', 'dimanche 17',
    ]);
    for (const [index, day] of (view.strip?.days ?? []).entries()) {
      expect(day.strokes.match(/M/g) ?? []).toHaveLength(dossier.days[index]?.events.length ?? -1);
    }
  });

  test('the concordance lines up the drones and gives every report its line', () => {
    const lines = view.findings[0]?.concordance ?? [];
    expect(lines.map(({ source, kind }) => `${source.mark.letter} ${kind}`)).toEqual([
      'L told', 'L told', 'N told', 'F told', 'E silent', 'M silent',
    ]);
    expect(lines.flatMap((line) => (line.kind === 'told' ? [line.pivot] : []))).toEqual(['drones', 'drones', 'drones', 'drones']);
    // « (nom officiel de la Corée du Nord, ndlr) a reçu cinq »; « … et un gilet pare-balles », « … à décollage vertical »
    expect(lines.flatMap((line) => (line.kind === 'told' ? [`${line.before}|${line.after}`] : [])).slice(1)).toEqual([
      "a reçu cinq | kamikazes et un drone de reconnaissance de type 'Geran-25'",
      'aurait été présenté avec cinq | kamikaze et un gilet pare-balles comme cadeau.',
      'russe lui a offert cinq | explosifs « kamikaze », un drone de reconnaissance',
    ]);
    expect(lines.at(-1)?.remark).toBe('publié le 14\u00A0septembre 2023, 3\u00A0jours avant');
    expect(lines.at(-2)?.remark).toBe('raconte la suite\u00A0: Départ du train de Kim Jong Un\u202F; ne le mentionne pas');
  });

  test('every line of the concordance is a run of its report', () => {
    for (const line of view.findings[0]?.concordance ?? []) {
      if (line.kind === 'told') expect(dossier.reports.get(line.source.slug)?.text).toContain(line.before + line.pivot + line.after);
    }
  });

  test('the name in the title does not break', () => {
    expect(view.title).toContain('Kim\u00A0Jong\u00A0Un');
  });
});

describe('chronology', () => {
  const view = chronologyView(dossier, addresses);
  const events = view.groups.flatMap(({ periods }) => periods.flatMap((period) => period.events));

  test('one link for what came before, one for each day, one for what has no date', () => {
    expect(view.days.map(({ short }) => short)).toEqual([
      'Avant', 'mar. 12', 'mer. 13', 'jeu. 14', 'ven. 15', 'sam. 16', 'dim. 17', 'Sans date',
    ]);
  });

  test('the summit is told by all five, in their order', () => {
    const summit = events.find(({ slug }) => slug === '2023-09-13-sommet-de-vostotchny');
    expect(summit?.letters).toBe('L N F E M');
    expect(summit?.isUncertain).toBe(false);
    expect(summit?.mentions[0]?.dateReason).toBe(
      '«\u202FMercredi\u202F»\u00A0: mercredi 13\u00A0septembre 2023, compté depuis le 17\u00A0septembre 2023, jour de référence de l’article (jour de la semaine, le plus proche selon le temps du verbe)',
    );
  });

  test('every event of the dossier stands once, dated or not', () => {
    const slugs = [...events, ...view.undated].map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual([...dossier.events.keys()].toSorted());
  });

  test('a sentence is shown whole, in its own characters', () => {
    for (const event of events) {
      for (const [index, mention] of event.mentions.entries()) {
        const sentence = dossier.events.get(event.slug)?.mentions[index]?.sentence;
        expect(mention.pieces.map(({ text }) => text).join('')).toBe(sentence?.text);
      }
    }
  });

  test('the filter has one rule for each source, and nothing else of the dossier', () => {
    const sheet = filterSheet(dossier);
    for (const letter of 'LNFEM') expect(sheet).toContain(`main:has(#s-${letter}:checked) .event:not([data-s~="${letter}"])`);
    expect(sheet.length).toBeLessThan(700);
  });
});

test('an event leads to its place in the chronology, its facets and its neighbours', () => {
  const view = eventPageView(eventBySlug(dossier, '2023-09-17-drones-offerts'), dossier, addresses);
  expect(view.inChronology).toBe('/chronologie/#2023-09-17-drones-offerts');
  expect(view.facets.map(({ label }) => label)).toContain('Drones explosifs ou kamikazes');
  expect(letters(view.others)).toBe('EM');
  expect(view.previous && view.next).toBeDefined();
});

test('two stretches of one sentence in one voice are shown once, both marked', () => {
  const { event } = eventPageView(eventBySlug(dossier, '2023-09-13-fusils-echanges'), dossier, addresses);
  expect(event.mentions.map(({ source, voice, place }) => [source.mark.letter, voice, place])).toEqual([
    ['L', undefined, '§\u00A010'],
    ['M', 'le Kremlin', '§\u00A01'],
    ['M', 'Dmitri Peskov, via l’AFP', '§\u00A03'],
  ]);
  expect(event.mentions[2]?.pieces.filter(({ isContext }) => !isContext).map(({ text }) => text)).toEqual([
    'Il a (aussi) offert à Kim une carabine de production russe de la plus haute qualité',
    'En retour, il a reçu une carabine fabriquée en Corée du Nord',
  ]);
});

describe('the gifts', () => {
  const view = topicView(gifts, dossier, addresses);
  const row = (id: string) => view.matrix.rows.find(({ fragment }) => fragment === id);
  const states = (id: string): string => (row(id)?.cells ?? []).map(({ source, state }) => `${source.mark.letter}:${state}`).join(' ');

  test('drones: three tell them, one tells the departure, one was published before', () => {
    expect(states('drones-d-attaque')).toBe('L:reported N:reported F:reported E:after-fact M:before-fact');
    expect(row('drones-d-attaque')?.origins).toBe(
      '3\u00A0articles, 1\u00A0origine nommée\u00A0: TASS\u202F; 1\u00A0origine vague\u00A0: «\u202Fles médias d’État russes\u202F»\u202F; 1\u00A0article sans attribution',
    );
  });

  test('a cell shows first the mention that says most, and folds the others', () => {
    const cell = row('drones-d-attaque')?.cells[0];
    expect(cell?.first?.quote).toBe('cinq drones explosifs');
    expect(cell?.first?.remarks).toEqual(['nombre\u00A0: cinq', 'donné par «\u202Fgouverneur de la région de Primorye\u202F»', 'd’après TASS']);
    expect(cell?.othersLabel).toBe('2\u00A0autres passages');
  });

  test('the glove: only the report of the 14th tells it', () => {
    expect(states('gant-spatial')).toBe('L:after-fact N:after-fact F:after-fact E:after-fact M:reported');
    expect(row('gant-spatial')?.cells.slice(0, 2).map(({ label, premise }) => [label, premise?.text])).toEqual([
      ['publié après', 'le 17\u00A0septembre 2023\u202F; ne le mentionne pas'],
      ['raconte la suite', 'Départ du train de Kim Jong Un\u202F; ne le mentionne pas'],
    ]);
    const cells = row('gant-spatial')?.cells ?? [];
    expect(cells.at(-1)?.first?.remarks.at(-1)).toBe('d’après Dmitri Peskov, via l’AFP');
  });

  test('common, partial and told by one alone', () => {
    const { common, partial, alone } = view.synthesis;
    expect(common.map(({ label, evidence }) => `${label} ${letters(evidence.map(({ source }) => source))}`)).toEqual([
      'Drones explosifs ou kamikazes LNF',
      'Drone de reconnaissance LNF',
      'Gilet pare-balles LNF',
      'Fusil offert par Vladimir Poutine LM',
      'Fusil offert par Kim Jong Un LM',
    ]);
    expect(partial.map(({ label }) => label)).toEqual(['Vêtements contre les caméras thermiques']);
    expect(alone.map(({ label, evidence }) => `${label} ${letters(evidence.map(({ source }) => source))}`)).toEqual([
      'Modèle du drone de reconnaissance L',
      'Décollage du drone de reconnaissance L',
      'Peinture de l’île Rousski L',
      'Gant de combinaison spatiale M',
    ]);
  });

  test('what differs about the drones: the word, the certainty, the origin', () => {
    const drones = view.synthesis.different.find(({ label }) => label === 'Drones explosifs ou kamikazes');
    const certainty = drones?.differences.find(({ respect }) => respect === 'La certitude');
    expect(certainty?.variants.map(({ text, evidence }) => `${text} ${letters(evidence.map(({ source }) => source))}`)).toEqual([
      'sans réserve LF', 'avec réserve N',
    ]);
    // § 2 of La Libre and the Fox article give the office, not the name; § 12 of La Libre names him for the vest
    const giver = (label: string): readonly string[] =>
      view.synthesis.different
        .find((one) => one.label === label)
        ?.differences.find(({ respect }) => respect === 'Qui donne')
        ?.variants.map(({ text }) => text) ?? [];
    expect(giver('Drones explosifs ou kamikazes')).toEqual(['Oleg Kojémiako (déduit)', 'non dit']);
    expect(giver('Gilet pare-balles')).toEqual(['Oleg Kojémiako (déduit pour F)', 'non dit']);
    const origin = drones?.differences.find(({ respect }) => respect === 'D’après qui');
    expect(origin?.variants.map(({ text }) => text)).toEqual(['TASS', 'personne n’est cité', '«\u202Fles médias d’État russes\u202F»']);
  });

  test('who was published before, and who tells none of it', () => {
    expect(view.synthesis.notTold.map(({ source, remark }) => `${source.mark.letter} ${remark}`)).toEqual([
      'E Raconte la suite\u00A0: Départ du train de Kim Jong Un\u202F; ne les mentionne pas',
      'M Publié le 14\u00A0septembre 2023, 3\u00A0jours avant',
    ]);
  });

  test('the chain of the clothing runs from the regional services to La Libre', () => {
    const chains = view.voices.find(({ source }) => source.mark.letter === 'L')?.chains ?? [];
    const clothing = chains.find(({ facts }) => facts.some(({ label }) => label === 'Vêtements contre les caméras thermiques'));
    expect(clothing?.nodes.map(({ text }) => text)).toEqual(['«\u202Fles services régionaux\u202F»', 'TASS', 'AFP']);
    expect(clothing?.nodes.at(-1)?.isInferred).toBe(true);
  });
});

test('a pair keeps every sentence of both reports, each once', () => {
  const pair = dossier.pairs.find(({ reports }) => reports.join() === 'la-libre,news-24-fox');
  if (!pair) throw new Error('no such pair');
  const view = faceView(pair, dossier, addresses);
  for (const [side, slug] of [['left', 'la-libre'], ['right', 'news-24-fox']] as const) {
    const shown = view.rows.flatMap((row) => row[side].map(({ words }) => words.map(({ text }) => text).join('')));
    const sentences = (dossier.analyses.get(slug)?.sentences ?? []).filter(({ part }) => part !== 'removed').map(({ text }) => text);
    expect(shown.toSorted()).toEqual(sentences.toSorted());
  }
});

test('a name shows every form that the reports write', () => {
  const view = nameView(nameBySlug(dossier, 'ile-rousski'), dossier, addresses);
  expect(view.forms.map(({ form }) => form).toSorted()).toEqual(['Île Rousski', 'Île Roussky']);
});
