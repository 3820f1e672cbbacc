import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/** Each hedge as `rule: cue | scope`. */
function hedges(text: string): string[] {
  return hear(text).hedges.map(
    ({ rule, cue, evidence }) => `${rule}: ${text.slice(cue.start, cue.end)} | ${text.slice(evidence.start, evidence.end)}`,
  );
}

describe('findHedges', () => {
  test.each([
    ['Trois hommes auraient été arrêtés.', ['conditional-perfect: auraient été arrêtés | Trois hommes auraient été arrêtés']],
    ['Le groupe serait prêt à vendre.', ['conditional: serait | Le groupe serait prêt à vendre']],
    ['Le tireur se serait enfui.', ['conditional-perfect: serait enfui | Le tireur se serait enfui']],
    ['Le procureur a indiqué que le suspect aurait agi seul.', ['conditional-perfect: aurait agi | le suspect aurait agi seul']],
    ['La loi pourrait changer.', ['conditional-modal: pourrait | La loi pourrait changer']],
    ['L’homme prétend ignorer tout.', ['doubt-verb: prétend | L’homme prétend ignorer tout']],
    ['Le meurtrier présumé a fui.', ['doubt-adjective: présumé | Le meurtrier présumé']],
    ['Un présumé complice a fui.', ['doubt-adjective: présumé | Un présumé complice']],
    ['Il a sans doute fui.', ['doubt-adverb: sans doute | Il a sans doute fui']],
    ['Présumé coupable, il a fui.', ['doubt-adjective: Présumé | Présumé coupable']],
    ['Meurtrier présumé, il a fui.', ['doubt-adjective: présumé | Meurtrier présumé']],
    ['Le club aurait trois joueurs malades.', ['conditional: aurait | Le club aurait trois joueurs malades']],
    ['Le suspect serait parti.', ['conditional-perfect: serait parti | Le suspect serait parti']],
    ['La reine serait morte.', ['conditional-perfect: serait morte | La reine serait morte']],
    ['L’accord serait annoncé.', ['conditional: serait annoncé | L’accord serait annoncé']],
    ['Ils se seraient rencontrés.', ['conditional-perfect: seraient rencontrés | Ils se seraient rencontrés']],
    ['La trahison supposée a choqué.', ['doubt-adjective: supposée | La trahison supposée']],
    ['Le feu est apparemment éteint.', ['doubt-adverb: apparemment | Le feu est apparemment éteint']],
    ['Le calme semble revenu.', ['semblance: semble | Le calme semble revenu']],
    ['Il est soupçonné d’avoir volé.', ['doubt-verb: est soupçonné | Il est soupçonné d’avoir volé']],
    [
      'Selon un quotidien, Oslo serait prêt à payer, tandis que Berne recevrait une part.',
      ['conditional: serait | Oslo serait prêt à payer', 'conditional: recevrait | Berne recevrait une part'],
    ],
  ])('%s', (text, expected) => {
    expect(hedges(text)).toEqual(expected);
  });

  test.each([
    ['a condition', 'S’il pleuvait, le match serait annulé.'],
    ['a condition behind', 'Le match serait annulé si la pluie revenait.'],
    ['the future in the past', 'Le maire a dit qu’il viendrait.'],
    ['the future in the past of a passive', 'Le maire a promis que la route serait refaite.'],
    ['courtesy', 'Je voudrais parler au maire.'],
    ['what somebody says', '« Il serait prêt », a dit Anne Roux.'],
    ['an imperfect', 'Il préparait un plan et montrait la voie.'],
    ['a present', 'Il paraît grand et connaît la ville.'],
    ['a noun', 'Un portrait et un retrait.'],
  ])('%s is no hedge', (_, text) => {
    expect(hedges(text).filter((hedge) => hedge.startsWith('conditional'))).toEqual([]);
  });
});

describe('claims held at arm’s length in unseen news', () => {
  test.each([
    ['Le suspect serait un ancien policier.', 'conditional: serait | Le suspect serait un ancien policier'],
    ['Selon Le Monde, le ministre aurait menti aux députés.', 'conditional-perfect: aurait menti | le ministre aurait menti aux députés'],
    ['Les deux hommes se seraient rencontrés à Genève.', 'conditional-perfect: seraient rencontrés | Les deux hommes se seraient rencontrés à Genève'],
    ['Le groupe envisagerait de supprimer 300 emplois.', 'conditional: envisagerait | Le groupe envisagerait de supprimer 300 emplois'],
    ['La taxe pourrait augmenter dès janvier.', 'conditional-modal: pourrait | La taxe pourrait augmenter dès janvier'],
    ['Les travaux devraient durer six mois.', 'conditional-modal: devraient | Les travaux devraient durer six mois'],
    ['L’accusé affirmerait ne se souvenir de rien.', 'conditional: affirmerait | L’accusé affirmerait ne se souvenir de rien'],
    ['L’homme, qui aurait agi seul, a été placé en garde à vue.', 'conditional-perfect: aurait agi | L’homme, qui aurait agi seul'],
    ['Le bilan serait de douze morts, a indiqué la police.', 'conditional: serait | Le bilan serait de douze morts'],
    ['Le village aurait été bombardé, d’après des témoins.', 'conditional-perfect: aurait été bombardé | Le village aurait été bombardé'],
    ['Il prétend avoir été menacé.', 'doubt-verb: prétend | Il prétend avoir été menacé'],
    ['Elle est soupçonnée d’avoir détourné des fonds.', 'doubt-verb: est soupçonnée | Elle est soupçonnée d’avoir détourné des fonds'],
    ['Le chef présumé du réseau a été arrêté.', 'doubt-adjective: présumé | Le chef présumé'],
    ['Soupçonné de corruption, le maire a démissionné.', 'doubt-verb: Soupçonné | Soupçonné de corruption, le maire a démissionné'],
    ['Un homme suspecté d’avoir mis le feu a été interpellé.', 'doubt-verb: suspecté | Un homme suspecté d’avoir mis le feu a été interpellé'],
    ['La situation semble se stabiliser.', 'semblance: semble | La situation semble se stabiliser'],
    ['Le moteur est apparemment tombé en panne.', 'doubt-adverb: apparemment | Le moteur est apparemment tombé en panne'],
    ['À ce qu’il paraît, le projet est abandonné.', 'semblance: À ce qu’il paraît | le projet est abandonné'],
    ['Il semblerait que le pilote ait perdu le contrôle.', 'conditional: semblerait | Il semblerait que le pilote ait perdu le contrôle'],
    ['Il paraît que le maire va partir.', 'semblance: paraît | Il paraît que le maire va partir'],
    ['Selon des informations non confirmées, le chef rebelle est mort.', 'doubt-adjective: non confirmées | des informations non confirmées'],
    ['Le tireur a vraisemblablement agi seul.', 'doubt-adverb: vraisemblablement | Le tireur a vraisemblablement agi seul'],
    ['De prétendus experts ont témoigné.', 'doubt-adjective: prétendus | De prétendus experts'],
    ['Les auteurs supposés de l’attaque ont fui.', 'doubt-adjective: supposés | Les auteurs supposés'],
    ['Il aurait, selon ses proches, quitté le pays.', 'conditional-perfect: aurait, selon ses proches, quitté | Il aurait, selon ses proches, quitté le pays'],
    ['Deux soldats auraient péri dans l’explosion.', 'conditional-perfect: auraient péri | Deux soldats auraient péri dans l’explosion'],
    ['L’entreprise, dit-on, serait au bord de la faillite.', 'conditional: serait | L’entreprise, dit-on, serait au bord de la faillite'],
    ['Le joueur doit vraisemblablement rejoindre Lyon.', 'doubt-adverb: vraisemblablement | Le joueur doit vraisemblablement rejoindre Lyon'],
    ['Le virus proviendrait d’un marché.', 'conditional: proviendrait | Le virus proviendrait d’un marché'],
  ])('%s', (text, expected) => {
    expect(hedges(text)).toEqual([expected]);
  });

  test.each([
    'Si les négociations échouaient, la grève reprendrait.',
    'La grève reprendrait si les négociations échouaient.',
    'Le président avait promis qu’il réduirait les impôts.',
    'Le ministre a annoncé que la loi serait votée en juin.',
    'Je voudrais remercier le public.',
    'La maire souhaiterait un débat.',
    'Il faudrait trois ans pour reconstruire le pont.',
    'Sans ce but, Lens aurait perdu.',
    'Avec un peu de chance, ils auraient gagné.',
    'Les experts pensaient que la crise durerait.',
    'On aurait dit un film.',
    'Il aurait pu marquer trois fois.',
    'Le gouvernement aurait dû agir plus tôt.',
    'Il ne savait pas qu’il serait élu.',
    'La police a précisé que l’enquête se poursuivrait.',
    'Quand bien même il viendrait, rien ne changerait.',
    'Il a quitté la ville où il reviendrait dix ans plus tard.',
    'Le club aimerait recruter un gardien.',
    'À les entendre, il suffirait de voter.',
    'Deux ans plus tard, il deviendrait ministre.',
  ])('%s: a condition, a wish, a judgement or the future of a story', (text) => {
    expect(hedges(text)).toEqual([]);
  });
});

describe('what nobody has been able to check', () => {
  test.each([
    ['Le club n’a pas confirmé le départ du gardien.', 'unverified: n’a pas confirmé | Le club n’a pas confirmé le départ du gardien'],
    ['Ces images n’ont pu être vérifiées de façon indépendante.', 'unverified: n’ont pu être vérifiées | Ces images n’ont pu être vérifiées de façon indépendante'],
    ['La rédaction n’est pas en mesure d’authentifier la vidéo.', 'unverified: n’est pas en mesure d’authentifier | La rédaction n’est pas en mesure d’authentifier la vidéo'],
    ['Le parquet n’a ni confirmé ni démenti la perquisition.', 'unverified: n’a ni confirmé | Le parquet n’a ni confirmé ni démenti la perquisition'],
    ['Aucune confirmation n’est venue du palais.', 'unverified: Aucune confirmation | Aucune confirmation n’est venue du palais'],
    ['Il est possible que la digue cède.', 'semblance: Il est possible que | Il est possible que la digue cède'],
    ['Le montant reste à confirmer.', 'unverified: reste à confirmer | Le montant reste à confirmer'],
    ['Des rumeurs circulent sur un départ du sélectionneur.', 'semblance: rumeurs | Des rumeurs circulent sur un départ du sélectionneur'],
    ['Tout porte à croire que la foudre a frappé.', 'semblance: Tout porte à croire | Tout porte à croire que la foudre a frappé'],
    ['Les traces laissent penser à un renard.', 'semblance: laissent penser | Les traces laissent penser à un renard'],
    ['Le syndicat croit savoir que l’usine est vendue.', 'doubt-verb: croit savoir | Le syndicat croit savoir que l’usine est vendue'],
    ['La voie, censée rouvrir lundi, est toujours noyée.', 'doubt-verb: censée | La voie, censée rouvrir lundi, est toujours noyée'],
    ['Une attaque attribuée à des rebelles a tué deux douaniers.', 'doubt-verb: attribuée | Une attaque attribuée à des rebelles a tué deux douaniers'],
    ['Le sabotage imputé au voisin a coupé le courant.', 'doubt-verb: imputé | Le sabotage imputé au voisin a coupé le courant'],
    ['Selon toute vraisemblance, le verglas a surpris le chauffeur.', 'semblance: Selon toute vraisemblance | le verglas a surpris le chauffeur'],
    ['À en croire le vendeur, la toile est un faux.', 'semblance: À en croire | la toile est un faux'],
    ['Le juge enquête sur d’éventuels détournements.', 'doubt-adjective: éventuels | d’éventuels détournements'],
  ])('%s', (text, expected) => {
    expect(hedges(text)).toEqual([expected]);
  });

  test.each([
    'Le prix Femina attribué à Paul Petit a surpris.',
    'La baisse du chômage ne s’est pas confirmée.',
    'Le maire a confirmé le départ du directeur.',
    'La mairie prépare une éventuelle grève.',
    'Oslo est accusé par Berne de tricher.',
    'Les pompiers s’affairaient dans la cour.',
    'Le club n’a pas dit que le gardien partirait.',
    'Un report n’aurait pas permis de jouer.',
    'Sans préciser quand le pont rouvrirait, le maire est parti.',
    'Le texte est rejeté, ce qui serait une première.',
    'Dans ces conditions, le navire serait resté au port.',
    'La grève, a déclaré le patron, estimant que l’usine fermerait, est une faute.',
  ])('%s: checked, still to come, or weighed', (text) => {
    expect(hedges(text)).toEqual([]);
  });

  test.each([
    ['sauf en cas de', 'Le train devrait partir, sauf en cas de neige.', 'conditional-modal: devrait | Le train devrait partir, sauf en cas de neige'],
    ['a concession', 'Si la piste du vol est écartée, le gardien aurait menti.', 'conditional-perfect: aurait menti | le gardien aurait menti'],
    ['a source with « si »', 'Si l’on en croit la presse, le pilote est parti.', 'semblance: Si l’on en croit | le pilote est parti'],
    ['a plan and its source', 'Selon la CGT, le plan qui serait présenté lundi vise 300 postes.', 'conditional: serait présenté | le plan qui serait présenté lundi vise 300 postes'],
    ['days behind a deed', 'Dix jours après le vol, le tableau serait à Genève.', 'conditional: serait | Dix jours après le vol, le tableau serait à Genève'],
  ])('%s leaves the claim at arm’s length', (_, text, expected) => {
    expect(hedges(text)).toEqual([expected]);
  });
});

describe('conditionals that hold nothing at arm’s length', () => {
  test.each([
    ['Il serait temps de partir.'],
    ['Dire que tout va bien serait mentir.'],
    ['Le joueur veut partir, ne serait-ce que pour un mois.'],
    ['À défaut d’accord, la grève serait reconduite.'],
    ['Le ministre a relativisé, soulignant que la hausse permettrait une baisse du chômage.'],
  ])('%s', (text) => {
    expect(hedges(text)).toEqual([]);
  });
});
