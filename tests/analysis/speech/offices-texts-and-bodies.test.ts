import { describe, expect, test } from 'vitest';
import { speakersOf } from '../read-passage.ts';

describe('a name and the office right before it', () => {
  test.each([
    ['Le porte-parole du président Emmanuel Macron dit que tout « va bien ».', 'Le porte-parole du président Emmanuel Macron'],
    ['« Tout va bien », dit le porte-parole du président Vladimir Poutine, Dmitri Peskov.', 'Dmitri Peskov'],
    ['« Tout va bien », dit le porte-parole du gouvernement Gabriel Attal.', 'Gabriel Attal'],
    ['La femme du maire Paul Roux dit que tout « va bien ».', 'La femme du maire Paul Roux'],
    ['Selon le cabinet du maire Paul Roux, tout « va bien ».', 'le cabinet du maire Paul Roux'],
    ['« On le sait », dit-on dans l’entourage du ministre Paul Roux.', 'l’entourage du ministre Paul Roux'],
    ['Le président de la chambre Paul Roux dit que tout « va bien ».', 'Paul Roux'],
    ['Le fils de l’ancien président Abdoulaye Wade, Karim Wade, dit que tout « va bien ».', 'Karim Wade'],
    ['L’avocat de la victime Me Paul Roux dit que tout « va bien ».', 'Paul Roux'],
    ['« La route est longue », a lâché le capitaine Le Bihan.', 'Le Bihan'],
    ['« Oui », dit la Portugaise Anne Valadouro.', 'Anne Valadouro'],
    ['« Oui », a déclaré à la radio locale Kim Yo-jong, la sœur du dirigeant.', 'Kim Yo-jong'],
    ['Le gérant du bar, un quinquagénaire, explique que « tout est à refaire ».', 'Le gérant du bar'],
    ['« Tout est à refaire », expliquent une quinzaine d’habitants.', 'une quinzaine d’habitants'],
    ['Le dirigeant nord-coréen Kim Jong Un parle de « perte immense ».', 'Kim Jong Un'],
    ['Selon un de ses voisins, il faut « tout refaire ».', 'un de ses voisins'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe('somebody taken up by another word', () => {
  test.each([
    ['« Il faut partir », a lancé le ministre russe des Affaires étrangères, Sergueï Lavrov. Le chef de la diplomatie russe a dénoncé « un scandale ».', 'Sergueï Lavrov'],
    ['« Il faut partir », a lancé le président Emmanuel Macron. Le président de la République a dénoncé « un scandale ».', 'Emmanuel Macron'],
    ['« Il faut partir », a lancé le secrétaire général de la CGT, Philippe Martinez. Le patron de la CGT a dénoncé « un scandale ».', 'Philippe Martinez'],
    ['« Il faut partir », a lancé l’entraîneur du club, Luc Noir. Le technicien a dénoncé « un scandale ».', 'Luc Noir'],
    ['« Il faut partir », a lancé Sarah Blanc, 32 ans, infirmière à Lens.\n\nLa soignante a dénoncé « un scandale ».', 'Sarah Blanc'],
    ['« Il faut partir », a lancé Marc Brun, agriculteur à Vire. L’exploitant a dénoncé « un scandale ».', 'Marc Brun'],
    ['« Touchez, elles ne mordent pas », dit Solène Barthas.\n\nRien ne destinait cette fille de postier à la musique. « J’ai pleuré », raconte-t-elle.', 'Solène Barthas'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual([expected, expected]);
  });

  test.each([
    ['Le président du Sénat, Gérard Larcher, a dit « oui ». Le président de la République a dit « non ».', ['Gérard Larcher', 'Le président de la République']],
    ['« Pas question », a répliqué Bertrand Lascaux. À Paris, le ministre de l’Économie avait qualifié le modèle de « grand malade ».', ['Bertrand Lascaux', 'le ministre de l’Économie']],
    ['Le CIUSSS dit « oui ». Le syndicat local dénonce une gestion « à la petite semaine ».', ['CIUSSS', 'Le syndicat local']],
    ['La CFDT dénonce « une dérive ». L’entreprise, elle, dit avoir fait « un effort ».', ['CFDT', 'L’entreprise']],
    ['« Oui », dit Karine. Le stade Raymond-Pilet a explosé.\n\n« Je ferme les yeux », rigolait le buteur.', ['Karine', 'le buteur']],
    ['L’un des convives se souvient d’un homme « déjà parti ». « Il parlait de sa mairie », rapporte cet élu du Nord.', ['L’un des convives', 'L’un des convives']],
    ['« Oui », dit Jérémie Vautrin. La présidente lui demande d’en venir aux faits. Silence. « Prenez votre temps, monsieur Vautrin. » L’accusé respire.', ['Jérémie Vautrin', '-']],
    ['Le parc de Boréal Vents est contesté. Le regroupement Vents contraires a salué « une victoire ».', ['Vents contraires']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('texts and whose they are', () => {
  test.each([
    ['Une note manuscrite semble le prouver. On y lit en regard de la date : « Norm, 25, OK. »', 'Une note manuscrite'],
    ['Le rapport d’incident ne laisse guère de place au doute. On y lit que la grille était « ouverte et non cadenassée ».', 'Le rapport d’incident'],
    ['Le dossier d’enquête, six mille pages consultables en mairie, promet une installation « réversible ».', 'Le dossier d’enquête'],
    ['Une pétition adressée au syndic parlait de câbles « à nu ».', 'Une pétition'],
    ['Un communiqué diffusé mardi par le parquet évoque « une piste ».', 'le parquet'],
    ['Selon les premiers éléments communiqués par la procureure de Digoule, Aïssata Perrot, l’animal « a été atteint ».', 'Aïssata Perrot'],
    ['Le texte en débat, que Le Nouveau Journal a pu consulter, tient en deux pages. Il prévoit une cessation des hostilités « complète et vérifiable ».', 'Le texte'],
    ['La panne coûtera cher, a reconnu l’ESA dans un communiqué, qui parle d’un succès « à 80% ».', 'ESA'],
    ['« Trois heures de dévotion », lit-on sous la plume d’Edgar Nussbaumer dans la Gazette de Biolay.', 'Edgar Nussbaumer'],
    ['Le règlement intérieur du carnaval tient en une ligne : « Qui vient sans masque paie sa tournée. »', 'Le règlement intérieur du carnaval'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe('titles', () => {
  test.each([
    ['Incendie : « J’ai passé les petits »\n\nUn incendie a ravagé un immeuble. « J’ai ouvert la porte. J’ai passé les petits par la fenêtre », raconte Farida Benali.', ['Farida Benali', 'Farida Benali']],
    ['Mort de Léo Sabatier : « Il chantait comme on parle à un ami »\n\n« Il chantait comme on parle à un ami. Il cherchait un visage », a raconté Mireille Cassan.', ['Mireille Cassan', 'Mireille Cassan']],
    ['« On ne trace pas un parking sur une nappe » : le conseil communal vote un plan\n\n« On ne trace pas un parking sur une nappe », a dit l’échevin, Benoît Walravens.', ['Benoît Walravens', 'Benoît Walravens']],
    ['« On ne trace pas un parking sur une nappe » : le conseil communal vote un plan', ['le conseil communal']],
    ['Mort de Léo Sabatier : « Il chantait comme on parle à un ami »\n\nLe monde du spectacle est en deuil.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words that nobody says', () => {
  test.each([
    ['À 68 ans, le réalisateur polonais revient avec « Les Semeurs d’orage ».'],
    ['Elle avait remis en 2022 un rapport intitulé « Où va notre eau ? ».'],
    ['Sur le chantier, tout le monde l’appelait « Biscotte ».'],
    ['Cet homme que ses collègues surnommaient « le Moine » avait disparu.'],
    ['Quant au parking dit « du Moulin », le maire a promis de le garder.'],
  ])('%s', (text) => {
    expect(speakersOf(text)).toEqual(['-']);
  });
});

describe('clauses that lead to words', () => {
  test.each([
    ['Le ministère se veut rassurant : la maladie n’est « pas transmissible à l’homme ».', ['Le ministère']],
    ['La nourrice n’a jamais varié : l’enfant était « tombé tout seul de la chaise haute ».', ['La nourrice']],
    ['Son adversaire, Sylvain Houde, ne s’est pas privé : à ses yeux, l’administration a fait preuve d’« un aveuglement complet ».', ['Sylvain Houde']],
    ['Interrogé sur une dépêche, selon laquelle Lisbonne hésiterait, le ministre portugais a parlé d’un malentendu. « Il n’y a pas de moratoire », a-t-il répondu.', ['le ministre portugais']],
    ['Alex Rosamont s’est joint au cortège. Lui qui avait soutenu la création de la régie parle d’une « faillite collective ».', ['Alex Rosamont']],
    ['Pour la présidente de l’association, en revanche, les enquêteurs « tournent autour du pot ».', ['la présidente de l’association']],
    ['Le maire a salué l’effort, tandis qu’au PS, on se bornait à rappeler que « le droit est le droit ».', ['PS']],
    ['L’inspecteur, Gérard Lhomme, vante les mérites d’un regroupement, où les enfants trouveraient « une émulation que la classe unique ne peut offrir ».', ['Gérard Lhomme']],
    ['Le maire de Lens, Donald Gignac, parle d’une « patente de Québec », faite sans consulter la région.', ['Donald Gignac']],
    ['Le Conseil économique, social et environnemental qualifiait déjà la situation de « critique ».', ['Conseil économique, social et environnemental']],
    ['Anne Hofstra juge toutefois l’annonce « encourageante ».', ['Anne Hofstra']],
    ['« Qui a choisi ce mot ? » a voulu savoir le procureur Daniel Zumstein.', ['Daniel Zumstein']],
    ['Un industriel turc avait visité les ateliers et parlé d’un « coup de cœur ».', ['Un industriel turc']],
    ['« Oui », soupire Nadège Lurçat de l’association Faune et Garrigue, qui recense les mammifères.', ['Nadège Lurçat']],
    ['« Le lac n’est pas pollué », « les poissons sont toujours là ». C’est ce qu’a assuré jeudi le directeur de l’Office.', ['le directeur de l’Office', 'le directeur de l’Office']],
    ['Lucien Chabal veut croire que les voisins, qui se saluaient à peine, sont sortis « soudés » de cette année.', ['Lucien Chabal']],
    ['La rectrice, Hélène Maubert, a essayé, avant d’être coupée par une enseignante. « Les machines neuves, on nous les a promises. »', ['une enseignante']],
    ['La séance a été dirigée par la doyenne, Zohra Ben Mlouka (68 ans), qui a insisté sur la nécessité d’un « dialogue constant ».', ['Zohra Ben Mlouka']],
    ['Reinhold Tasker a fait ses adieux. « Merci », a-t-il dit.\n\nL’assemblée annuelle, le 12 juin (Photo : Karl Oster)\n\n« Mon successeur trouvera des comptes propres », a-t-il enchaîné.', ['Reinhold Tasker', 'Reinhold Tasker']],
    ['« On vous attend », résume Magali Sentenac. Son fils est en CE1. « L’an prochain, il sera dans un triple niveau. »', ['Magali Sentenac', 'Magali Sentenac']],
    ['Cyclisme : Rémi Castaignède « pas inquiet » avant le chrono', ['Rémi Castaignède']],
    ['Son premier adjoint s’est empressé de faire savoir que la place « n’était pas en location ».', ['Son premier adjoint']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
