import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/** One row a turn of French news: the text, and who says each quotation of it, in order; `-` for nobody. */
type Rows = readonly (readonly [text: string, speakers: readonly string[]])[];

const tells = (name: string, rows: Rows): void => {
  describe(name, () => {
    test.each(rows.map(([text, speakers]) => [text, [...speakers]] as const))('%s', (text, speakers) => {
      expect(speakersOf(text)).toEqual(speakers);
    });
  });
};

tells('whom words are had from', [
  ['Le feu a pris mardi, a-t-on appris auprès de la préfecture. Un « bruit sourd » a été entendu, a indiqué la même source.', ['la préfecture']],
  ['Le feu a pris mardi, a-t-on appris auprès de la préfecture. « Il n’y a ni blessé ni dégât », a-t-on assuré.', ['la préfecture']],
  ['Un infirmier, Paul Petit, n’y croit pas : il reste, selon ses calculs, « trois jours de farine ».', ['Paul Petit']],
  ['Selon son avocat, le prévenu est « prêt à parler ».', ['son avocat']],
  ['Le président Luc Petit a parlé lundi. « Nous tiendrons », a-t-il dit. À l’entendre, le pays était devenu « une caserne ».', ['Luc Petit', 'Luc Petit']],
  ['« J’ai cru à un orage », a raconté au Courrier du Nord Anne Petit, pendant que son voisin appelait.', ['Anne Petit']],
  ['« Je rêve de tampons, lâche l’une d’elles. Je me lève et il y en a. »', ['l’une d’elles']],
  ['« Nous verrons », dit l’un d’eux, Paul Petit.', ['Paul Petit']],
  ['Au ministère, on tempère. « Rien n’est décidé. »', ['ministère']],
  ['Rue de Valois, on assure que les crédits sont « intacts ».', ['Rue de Valois']],
]);

tells('signed, with no verb', [
  ['« Je n’avais jamais vu autant de monde », un responsable syndical qui n’a pas souhaité donner son nom.', ['un responsable syndical']],
  ['« C’est trop », Anne Petit, riveraine.', ['Anne Petit']],
  ['« Une bourde » pour Paul Petit.', ['Paul Petit']],
  ['« Un scandale », un mot que répète le maire.', ['le maire']],
  ['« C’est trop », un habitant secoue la tête.', ['-']],
  ['« C’est trop », un mot.', ['-']],
]);

tells('a verb between the marks', [
  ['Le maire Paul Petit « reste vigilant ».', ['Paul Petit']],
  ['La société « assume ».', ['La société']],
  ['Contacté par l’agence, son président Paul Petit se félicite du rapport mais « reste vigilant ».', ['Paul Petit']],
  ['La ministre Anne Petit « ne regrette rien ».', ['Anne Petit']],
  ['La Ligue « montre » ses muscles.', ['-']],
  ['Le film « montre » la ville.', ['-']],
  ['Le maire « est une honte ».', ['-']],
]);

tells('adjectives and openings before whom they are said of', [
  ['« Émue » et « comblée », la danseuse Anne Petit savoure son prix.', ['Anne Petit', 'Anne Petit']],
  ['Jugeant utile de mettre la ville à l’abri « d’une seconde crue », Paul Petit réclame une digue.', ['Paul Petit']],
  ['Les bateliers s’élèvent encore contre le « passage sauvage » des navettes.', ['Les bateliers']],
  ['La tour s’élève contre le « vieux port ».', ['-']],
]);

tells('lines that say whose the words below them are', [
  ['Les mots du jour.\n\nPaul Petit sur sa carrière\n\n« Je n’ai pas de date en tête. »\n\nAnne Roux sur sa raquette\n\n« On a tourné la main. »', ['Paul Petit', 'Anne Roux']],
  [
    'Jean Petit, l’entraîneur, a gardé Luc Roux comme capitaine, « par principe », a-t-il dit.\n\nPourquoi lui ?\n\n« On ne change pas de barreur. »\n\nLe groupe est-il arrêté ?\n\n« Non, et heureusement. »',
    ['Jean Petit', 'Jean Petit', 'Jean Petit'],
  ],
  ['Anne Petit, 19 ans, élève à Lens. Déjà admise ailleurs.\n\nLa veille du concours : « Les calculs, c’est ma bête noire. »', ['Anne Petit']],
  ['« Ils exagèrent », « pas sérieux »… Les passagers réagissent à l’arrêt des navettes.', ['Les passagers', 'Les passagers']],
]);

tells('colons', [
  ['Paul Petit, père d’un élève, n’en revient pas qu’on s’appuie sur ces chiffres : « Il faut oser. »', ['Paul Petit']],
  ['La procureure demande cinq mois pour l’un, du sursis pour l’autre, et l’avocat de Luc proteste : « On n’a rien retrouvé. »', ['l’avocat de Luc']],
  ['Il n’empêche que le geste passe mal auprès de Paul Petit : « On a forcé une porte. »', ['Paul Petit']],
  ['Vient le tour du gendre : « Je tenais l’échelle. »', ['gendre']],
  ['Anne Petit, adjointe aux sports, fait le tour du propriétaire : « Tout est neuf. »', ['Anne Petit']],
  ['Anne Petit chante. Son disque commence par un morceau lent, le Chemin des bornes : « C’est l’histoire d’un village. »', ['Anne Petit']],
]);

tells('who says it and who passes it on', [
  ['La ministre Anne Petit a réclamé mardi un « devoir de retenue », a indiqué le porte-parole.', ['Anne Petit']],
  ['Anne Petit et Paul Roux ont évoqué « la suite », a indiqué leur cabinet.', ['leur cabinet']],
  ['Les habitants déplorent de fait que « pas un élu ne soit venu », rapporte Paul Petit.', ['Les habitants']],
  ['La ministre Anne Petit a affirmé que son pays doit affronter maintenant « une marée ».', ['Anne Petit']],
  ['Le Varnao procédait jeudi à un tir tandis que l’Union des pays côtiers, après avoir plaidé pour le « sang-froid », envoyait un navire.', ['Union des pays côtiers']],
  ['La mairie a souligné le caractère « incertain » du service prévu par la production et « des risques de heurts ».', ['La mairie', 'La mairie']],
  ['« On est perdus. On se dit ‘mais que faut-il acheter ?’ », déplore la maraîchère.', ['la maraîchère', 'la maraîchère']],
]);

tells('sentences that go on with whoever was heard', [
  ['L’accord ne faisait pas l’unanimité, concède le conseiller Paul Petit. Certaines sections, « surtout à la campagne », avaient laissé le choix.', ['Paul Petit']],
  ['Anne Petit, 81 ans, attend sa fille, un sac sur les genoux. « On m’a sortie par la fenêtre », raconte-t-elle.', ['Anne Petit']],
  ['Au lycée, une professeure la remarque. Suivent le conservatoire et un long passage à vide. « J’ai tenu », dit-elle.', ['une professeure']],
  ['Chambre 6, une mère attend. « Je ne bouge plus », dit-elle.', ['une mère']],
]);
