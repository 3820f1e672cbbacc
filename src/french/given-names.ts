const masculine = `
aaron abdel abdelaziz abdelkader abdallah abdoulaye adam adrien ahmad ahmed aimé alain alban albert alberto aleksandr
alessandro alex alexander alexandre alexei alexeï alexis alfred ali amadou amine anatole anders andré andreas andrew
andreï andrés andriy ange angelo anthony antoine anton antonio antonin antony ari armand armel arnaud arthur artur
auguste augustin aurélien axel ayman aymeric bachar baptiste barack bart bashar bastien ben benjamin benoît benoit
bernard bernie bertrand bill björn bob boris brad brahim brian brice bruno camara carl carlos cédric césar charles
charlie chen chris christian christophe christopher clément clemens cheikh claude-henri colin constant corentin
cristiano cyril cyrille damien dan daniel daniele danny dave david davide denis denys dennis deniz didier diego
dimitri dmitri dmitry dmytro dominik donald dylan eddy edgar edmond édouard edouard eduardo edward ehud elie éliott
elon emil émile émilien emmanuel emre enzo éric eric erik ernest erwan étienne etienne eugène evgueni fabien fabio
fabrice fadi faisal farid félix ferdinand fernand fernando filippo florent florian francesco francis franck francisco
françois franck frank fred frédéric frederik gabriel gaël gaëtan gaston gauthier gautier geert geoffroy geoffrey
georges george gérald gérard gerhard ghislain gianni gilbert gilles giorgio giovanni giuseppe grégoire grégory guido
guillaume gustave gustavo guy hakim hamid hans harold harry hassan hector helmut henri henry herbert hervé hicham
hubert hugo hugues hussein ian ibrahim idriss igor ilan iouri isaac ismaël ismail ivan jack jacob jacques jaime jair
jake jakob james jan jared jason javier jay jean jeff jeffrey jens jérémie jeremy jérémy jérôme jerome jim jimmy
joachim joão joaquin joe joel joël johan johann john jon jonas jonathan jordan jorge josé josep joseph josh joshua
juan jules julien julian julio jürgen justin kamel karim karl keir ken kevin kévin khaled kim kilian killian kyle kylian
lars laurent lech léo leo léon leonardo lewis li lilian lionel lloyd loïc loic lorenzo louis luc luca lucas lucien
ludovic luigi luis luiz luka lukas macky mahamat mahmoud malik mamadou manuel marc marcel marcello marco marcos mariano
mario mark marko martin marwan mathias mathieu mathis matt matteo matthew matthias matthieu maurice max maxence maxime
mehdi michael michaël michel miguel mike mikhaïl milan miloud mohamed mohammad mohammed moktar morgan mourad moussa
mustafa mustapha narendra nasser nathan nathanaël neil nelson nicolas nicola nicolás nigel nikita nikola nikolaï nils
noah noam noël olaf olivier oleg oleksandr oleksiy omar oscar osman otto ousmane oussama pablo paolo pascal pat patrice
patrick paul paulo pavel pedro pep peter petr petro philip philippe philipp pierre pierrick quentin rachid rafael
raphaël raymond rayan raúl régis rémi rémy renaud rené ricardo richard rishi rob robert roberto robin roch rodolphe
rodrigo rodrigue roger roland romain roman romano ron ronald rory rudy ryan sacha salah salim salman salvador sam sami
samir samuel scott sébastien sean serge sergeï sergio sergueï sidi silvio simon sofiane stanislas stéphane stefan stefano
stéphan steve steven stuart sven sylvain taha tarik tayyip recep teddy thibaud thibault thibaut thierry théo théodore
thomas tim timothée tidjane toby tom tommy tony tristan ulf ulrich usain valentin valéry vasyl victor viktor vincent
vladimir volodymyr walid walter wassim werner wilfried william willy winston wolfgang xavier xi yair yann yannick
yassine yoann yohann youri yoon yves yvan yvon youssef zakaria zinédine zoran aliou alphonse amaury anatoli anselme
mickaël mickael goulven nolan timéo maël gabin yanis ilyes bilal anis djamel nordine kader abdoul souleymane aboubacar
issa drissa yannig loïg ronan titouan elouan malo gaspard achille basile félicien firmin léonce marius célestin bryan
brandon steeve johnny tanguy gwenaël
`;

const feminine = `
adèle adeline agathe agnès aïcha aissatou albane alejandra alessandra alexandra alexia alice alicia aline alison alix
alizée amal amandine amélie amina amy ana anaïs anastasia andrea andréa angela angèle angélique anita ann anna annabelle
annalena anne annette annick annie antonia antoinette apolline ariane arlette astrid assia audrey aurélie aurore
axelle bárbara barbara beatrice béatrice beata bella bénédicte bérangère bérénice bernadette berthe betty blandine
blanche brigitte britney brune camilla capucine carla carmen carol carole caroline cassandra catherine cathy cécile
céline chantal charlène charlotte chiara chloé christel christelle christiane christina christine cindy claire clara
clarisse claudia claudie claudine clémence clémentine cléo cléopâtre coline colette constance coralie corinne
cristina cynthia dalila daniela danièle danielle daphné deborah delphine denise diana diane dilma dolores dorothée
edith édith édwige elena éléonore eliane élisa elisa élisabeth elisabeth elizabeth élise ella elle-même ellen éloïse
elsa elvire émeline émilie emily emma emmanuelle erika estelle esther eugénie eva ève evelyne évelyne fabienne fanny
farida fatima fatou fatoumata faustine fleur flora florence florentine françoise frédérique gabriela gabrielle
gaëlle geneviève georgette géraldine germaine ghislaine gina giorgia gisela gisèle giulia gretchen greta gwenaëlle
hanna hannah hélène helena helen héloïse henriette hilary hillary huguette ida inès ingrid irène irina iris isabel
isabella isabelle ivanka jacinda jacqueline jade jane janet janine jeanne jeannine jennifer jessica jill joanna jocelyne
joëlle johanna josée josette josiane joséphine judith julia juliane julie juliette justine kaja kamala karen karima
karin karine kate katharina katia katie kim-anh khadija laetitia laëtitia lara latifa laura laure laurence laurène léa
leïla leila lena léna leslie leyla lily liliane lina linda lisa lise lola loretta lou louise lucia lucie lucile lucy
ludivine luisa lydia lydie madeleine mado maëlle magali magdalena maïa maïté malala malika manon manuela margaret
margaux margot margrethe marguerite maria marianne marie marielle marilyne marina marine marion marisol marlène marta
martha martine mary maryline maryse mathilde maud mélanie mélissa melissa mercedes mia micheline michelle michèle
mireille mona monica monique morgane muriel myriam nadia nadège nadine naïma nancy nathalie natacha natalia nicole
nina nikki nora noémie noëlle océane odette odile olga olivia ophélie oriane orane pascale patricia paula paule pauline
penelope perrine rachel rachida raphaëlle rebecca régine renée rita roberta roberte romane rosa rose roselyne roxana
sabine sabrina saïda salomé samantha samia sandra sandrine sanna sara sarah ségolène sévérine sheila sibylle simone
sofia sonia sophie stella stéphanie sylvia sylviane sylvie tatiana teresa thérèse theresa tiphaine ursula valentine
valérie vanessa véra véronique victoire victoria viktoria violaine violette virginie viviane winnie yaël yasmina
yasmine yolande yulia ioulia youlia zahia zineb zoé svetlana oksana olena
mickaëlle yvonne ginette mariam aminata rokia awa coumba khady ndeye bineta aïssata djeneba kadiatou solène soizic
gwenn nolwenn rozenn enora maïwenn honorine léontine marcelle paulette raymonde yvette lucette fernande suzanne andrée
éliane séverine élodie mila louna lison garance maryvonne soazig armelle katell rolande edwige solange hortense samira
zohra fatiha houria djamila nassima lamia ikram salma kenza wafa
`;

const genders: ReadonlyMap<string, 'masculine' | 'feminine'> = new Map([
  ...masculine
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'masculine'] as const),
  ...feminine
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'feminine'] as const),
]);

/** Given names borne by men and women alike. */
const shared = new Set([
  'claude',
  'dominique',
  'camille',
  'sasha',
  'charlie',
  'alex',
  'morgan',
  'andrea',
  'kim',
  'chen',
  'li',
]);

/**
 * The gender that a given name (any case) tells: `shared` for one borne by both, undefined for a word that is no
 * given name we know. A compound (« Jean-Luc », « Marie-Pierre ») goes by its first part.
 */
export function givenNameGender(name: string): 'masculine' | 'feminine' | 'shared' | undefined {
  const whole = name.toLowerCase().normalize('NFC');
  const first = whole.split('-', 1)[0] ?? whole;
  if (shared.has(whole) || shared.has(first)) return 'shared';
  return genders.get(whole) ?? genders.get(first);
}

/** The gender of the first word of a full name (« Anne Roux »), if that is a given name. */
export function firstNameGender(name: string): ReturnType<typeof givenNameGender> {
  return givenNameGender(name.split(' ', 1)[0] ?? '');
}
