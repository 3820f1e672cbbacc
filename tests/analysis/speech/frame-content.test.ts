import { describe, expect, test } from 'vitest';
import { speakersOf, toldIn } from '../read-passage.ts';

describe('how words follow their verb', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire a déclaré, mardi, que la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire a expliqué, devant la foule venue l’entendre, que la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire a informé les parents que la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire a assuré à Anne Roux que la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire a annoncé, sur son site, avoir fermé la route.', ['son site ← Le maire: avoir fermé la route']],
    ['Le maire a expliqué pourquoi la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire se dit prêt à partir.', ['Le maire: prêt à partir']],
    ['Le maire a promis de fermer la route.', ['Le maire: fermer la route']],
    ['Le maire affirme ne pas connaître la route.', ['Le maire: ne pas connaître la route']],
    ['Le maire assure avoir menti.', ['Le maire: avoir menti']],
    ['Le maire a accusé le préfet de mentir.', ['Le maire: le préfet de mentir']],
    ['Le maire a annoncé la fermeture de la route, tandis que le préfet dort.', ['Le maire: la fermeture de la route']],
    ['Le maire a annoncé la fermeture de la route ; le préfet dort.', ['Le maire: la fermeture de la route']],
    ['Le maire n’a pas nié que la route est sûre.', ['Le maire: la route est sûre.']],
    ['Le maire dément que la route est sûre.', []],
    ['Le maire n’a pas dit que la route est sûre.', []],
    ['Le maire présente son plan.', []],
    ['Le maire a montré la route.', []],
    ['L’affaire relève du juge.', []],
    ['Le maire a parlé fort.', []],
    ['Le maire affirme.', []],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});

describe('quoted words behind their verb', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire a déclaré à la presse : « La route est sûre. »', ['Le maire']],
    ['Le maire a déclaré, mardi, « la route est sûre ».', ['Le maire']],
    ['Le maire a dit « oui », « non » et « peut-être ».', ['Le maire', 'Le maire', 'Le maire']],
    ['Le maire a dit « oui » ; la neige est « lourde ».', ['Le maire', 'Le maire']],
    ['Le maire a accusé le préfet de « mentir ».', ['Le maire']],
    ['Le maire présente son plan comme « sûr ».', ['Le maire']],
    ['Le maire n’a pas parlé d’un « échec ».', ['Le maire']],
    ['Le maire dément tout « échec ».', ['Le maire']],
    ['Le maire a promis de « fermer la route ».', ['Le maire']],
    ['Le maire a dit hier à 20:30 « oui ».', ['Le maire']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who speaks, by the form of the verb', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le plan a été jugé « ruineux » par le préfet.', ['le préfet']],
    ['Le plan a été jugé « ruineux », puis relu par le préfet.', ['-']],
    ['Le plan a été jugé « ruineux » et signé mardi soir par le préfet.', ['le préfet']],
    ['« C’est fait », explique-t-on au ministère.', ['ministère']],
    ['« C’est fait », explique-t-on chez Renault.', ['Renault']],
    ['« C’est fait », explique-t-on lundi.', ['-']],
    ['À la mairie, on assure que c’est « fait ».', ['la mairie']],
    ['Chez Renault, on assure que c’est « fait ».', ['Renault']],
    ['Du côté de la mairie, on assure que c’est « fait ».', ['la mairie']],
    ['Du côté de la mer, on assure que c’est « fait ».', ['-']],
    ['Le maire a dit « non ». Et d’ajouter : « Jamais. »', ['Le maire', 'Le maire']],
    ['Le maire a dit « non ». Et ajoute : « Jamais. »', ['Le maire', 'Le maire']],
    ['Le maire a parlé, avant d’ajouter : « Jamais. »', ['Le maire']],
    ['Le maire est venu sans évoquer « un échec ».', ['Le maire']],
    ['Le maire est venu afin d’évoquer « un échec ».', ['Le maire']],
    ['Le maire est loin d’évoquer « un échec ».', ['Le maire']],
    ['Il neige : comment évoquer « un échec » ?', ['-']],
    ['Le maire est parti, se contentant d’évoquer « un échec ».', ['Le maire']],
    ['Le maire est parti, préférant évoquer « un échec ».', ['Le maire']],
    ['Après avoir évoqué « un échec », le maire est parti.', ['le maire']],
    ['Évoquant « un échec », le maire est parti.', ['le maire']],
    ['L’opposition qui, évoquant « un échec », refuse le vote, est battue.', ['L’opposition']],
    ['La lettre évoquant « un échec » est parue.', ['La lettre']],
    ['Le maire a pressé Anne Roux d’agir, évoquant « un échec ».', ['Le maire']],
    ['« C’est fait », a dit Anne Roux, évoquant « un échec ».', ['Anne Roux', 'Anne Roux']],
    ['Le préfet, pressé d’évoquer « un échec », est parti.', ['Le préfet']],
    ['Et Anne Roux, mardi, d’insister : « Jamais. »', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('of several frames the one that holds the words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire exige que « la route ouvre », selon le préfet.', ['Le maire']],
    ['Le maire a dénoncé un « scandale », rapporte Le Figaro.', ['Le maire']],
    ['Le maire a dit que « la route ouvre », rapporte Le Figaro.', ['Le maire']],
    ['« La route ouvre », rapporte Le Figaro.', ['Le Figaro']],
    ['Le maire et le préfet ont évoqué « un retard », a indiqué leur cabinet.', ['leur cabinet']],
    ['Le maire a demandé si le préfet maintenait « sa parole ».', ['Le maire']],
    ['Le maire a dit que, selon des chiffres provisoires, « la neige fond ».', ['Le maire']],
    ['La route, selon le maire, est « sûre ».', ['le maire']],
    ['« C’est fait », a dit le maire, « et bien fait ».', ['le maire', 'le maire']],
    ['« C’est fait », a dit le maire. « Tant mieux », a dit le préfet.', ['le maire', 'le préfet']],
    ['Le maire pense que la route est « sûre », comme l’a dit le préfet.', ['Le maire']],
    ['Comme l’a dit le préfet, la route est « sûre ».', ['le préfet']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
