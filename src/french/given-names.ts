import { remembered } from './remembered.ts';

const masculine = `
abou demba gaoussou lassine mady siaka sory yacouba bréhima mbaye zoumana
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
abdou abdoulkader adama adem adil adolphe adnan alassane albin aldo alexandru alioune aloïs amar ambroise amadeus amir
ammar anas anicet anouar anthime archibald aristide arié arno arsène artem assane aubin avi ayoub aziz babacar badr
baltasar barnabé barthélemy basil bassam beat bela béla benedikt benito blaise boubacar bouba bogdan brieuc calixte
camilo casimir célian cheick cyprien cyriaque dário dario daouda davy derek désiré dieudonné dieter dirk djibril
domingo donatien dragan duarte edgard edwin egon eirik élie elias élias elio éloi emeric émeric emanuel engin enrique
ernesto ernst erwin eskil esteban estéban evan ewen ewan fabian fabrizio faouzi faïz fathi fatih faustin felipe felix
ferhat fidel fiodor flavio florentin fodé fouad fousseni freddy frederic fulgence galliano gédéon ghassan gian
gianluca gildas giacomo giulio godefroy gonzalo goran gottfried grigori guénolé habib hakan hamza hamed hamidou
hansjörg hasan hassane haruki hédi heinrich heinz henrik henrique hichem hippolyte houssem hubertus ibrahima idrissa
idris ignace igal ilhan ilian iliès ilyès ilir imed imran irakli isidore issam issouf ivo jaafar jacky jakub jalal
jamal jamel janis janos jannis jaouad jari jaroslav jasper jawad jeannot jef jérémi jerzy joao jochen joffrey jón
jonny joop jordi joris josef jozef józef juha jukka julius jurij kacper kaïs kamil karel karol karsten kazimierz kenji
kevyn khalil kiril kirill klaus knut koffi kofi komla konrad konstantin konstantinos kouadio kouamé kouassi kristof
kristoffer kurt kwame kylan lamine lando lasse laszlo lászló laurenz leandro léandre léandro leif leonard léonard
léopold leszek liam lino lilan lorens lothar loukas lounis luan lubin luciano lucio lukasz maciej magnus mahdi mahmud
maik malek malick manfred mansour marcelin marcelo marcin marek markku markus martial martijn marvin massimo mateo
mateusz mathéo mathurin matej matias mato matti mattias mattéo maurizio maximilien maximilian mayeul médard mihai
mikael mikaël mikko miklós miloš milos miroslav mirko modibo modou mohand mokhtar moritz mostafa mounir mouloud murat
nabil nadir naïm nazim néo nestor nevio nicodème nicolaï niels nikos nizar norbert norman nourredine noureddine nuno
obed odilon oliver onésime orhan osvaldo othman oumar owen ozan öcal pablito pacôme paco panos pascual pavol
pawel petar péter petrus philibert piero pieter piotr quang quillian radek radu rafaël rafik rafaele rahim ralf ralph
ramón ramon rami raphael rauf reda réda redouane reinhard reinhold réjean rémond reto renzo reynald ridha rodolfo roel
rogelio romaric romuald rosan ruben rüdiger rudolf rui ruslan saad sabri sadio saïd said salif salvatore samy
samson sandro sanjay santiago satoshi saverio selim serhiy séverin shinzo siegfried sigurd silas silvère siméon sixte
slimane slim slobodan sofien sölvi soren stanislav stefanos stevan steeven stig suleyman swann sylvère sylvestre
tadeusz taïeb takeshi tamás tancrède tariq télesphore teodor terry thabo théophile théotime théodule thiago tiago
tidiane tiemoko timeo timour timothé tino titus tobias toma tomas tomás tomáš tomasz torsten trevor tuncay ueli ugo
ulysse urs uwe vadim valère valerian valerio vassili vasile venceslas venance viggo vidal virgile vito vittorio vivien
vlad vladislav volker waldemar wassil wilfrid willem wilhelm wim wout wouter xavi yacine yannis yao yassin yoan yohan
youcef youssouf yoav yukio yuri zacharie zacharia zbigniew zdeněk zinedine zoltan zoltán
joaquim timur
gonzague enguerrand foulques godefroid balthazar baudouin bixente briac clovis côme dagobert eudes eustache évariste flavien fulbert gontran guewen guilhem gwendal gwénaël hadrien
honoré jehan josselin josué judicaël landry lothaire maixent melchior octave philémon prosper rainier raoul sigismond théobald théophane tugdual vianney victorien wandrille yvain zéphyrin aurèle adalbert adhémar alcide aldric arthus
normand driss gaétan abel hermann abdelhamid souleymanou seydou wesley aslan nicéphore lazare sékou sekou issoufou
radoslav davit koen aksel cormac ruggero facundo eliott rustam ignacio iñaki xabi larbi ryszard hendrik bakary gennadi
boukary wojciech nadim khalid djelloul germain noé patxi lahcen harvey loïk salomon teva django peio vassilis hatem
txomin darko zachary douglas tareq rudi malcolm ioan murray wadih anil cornelis graham hiroshi slaven gino kodjo
rajesh belkacem stavros tigran hristo bojan mads maxim mahamadou gratien lambert almamy josip thierno fulvio henk
klaas rhéal maroun bachir serigne konan moncef nacer bonaventure faris abderrahim lassina aníbal kieran bento piet
bohdan hamado everett abdelhak honorin pierrot gwenolé ramiro evarist anselmo ottavio wenceslas cody
adel charly dorian emilio enrico hedi hocine merwan momar othmane sélim tarek aleksandar bartosz gheorghe mykola
ondřej taras wiktor anwar hani hisham imad kamal maher majid wael yasser ziad brendan fergus lachlan niall carsten
friedrich gerd günter niklas akira takashi minh lassana tiémoko tuan
`;

const feminine = `
assétou founé fily maty nana sira
adèle adeline agathe agnès aïcha aissatou albane alejandra alessandra alexandra alexia alice alicia aline alison alix
alizée amal amandine amélie amina amy ana anaïs anastasia andrea andréa angela angèle angélique anita ann anna annabelle
annalena anne annette annick annie antonia antoinette apolline ariane arlette astrid assia audrey aurélie aurore
axelle bárbara barbara beatrice béatrice beata bella bénédicte bérangère bérénice bernadette berthe betty blandine
blanche brigitte britney brune camilla capucine carla carmen carol carole caroline cassandra catherine cathy cécile
céline chantal charlène charlotte chiara chloé christel christelle christiane christina christine cindy claire clara
clarisse claudia claudie claudine clémence clémentine cléo cléopâtre coline colette constance coralie corinne
cristina cynthia dalila daniela danièle danielle daphné deborah delphine denise diana diane dilma dolores dorothée
edith édith édwige elena éléonore eliane élisa elisa élisabeth elisabeth elizabeth élise ella elle-même ellen éloïse
elsa elvire émeline émilie emily emma emmanuelle erika estelle esther eugénie eva ève evelyne évelyne fabienne fanny félicité
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
abigaïl adélaïde adjoua adja adriana aenor agnieszka aïda aïssatou aliénor albertine alberte aldona alena aliette alma
alida aloïse amalia amaya amélia aminatou amira anabelle anaëlle anastasie anastasiia andréane anika anja anke anneke
anneli annelise annika anouchka anouk antje astou asma assa athénaïs aude aurélia aylin ayse ayşe aziza azadeh bahia
béatrix beate beatriz bergit bertille bianca bilitis bintou birgit bluette bozena branka brenda brunehilde calypso
carina carine carlotta carmela cassandre catalina catarina caterina cathia cécilia célina célinda célestine chahrazed
chaïma chantale charline chimène chloë christiana ciara claudette cléa clélia clotilde constanza consuelo
corine cornelia dagmar dahlia daisy dalal damaris damienne danuta dariya daria darina daryna débora dehbia delia
denyse deolinda desislava dilek dina djamilla djénéba dolorès donatella donia doria doriane dorine dorota dounia ebba
edda edmée ekaterina eleanor eléa eleni elif elin elina elisabetta elke elma elodie elvira émérence emina emine
émilienne ema emna erin erna ernestine esmeralda estrella ester étiennette eudoxie eulalie évangéline evelina eveline
ewa ewelina fabiola fadila faïza fantine fatim fatimata fatime fatimetou fatouma fédérica fernanda fiona flavie flavia
flore florelle florine floriane fouzia frida franca francesca francette franziska frédérike freya gaëlla galina gemma
georgina gerda gertrude ghada gislaine gladys gloria graça grazia grazyna gracieuse gretel griet gro gudrun
guénaëlle guillemette guillermina guadalupe gülay guylaine gwendoline gwenola gwladys habiba hafida hafsa hafsatou
halima hanan hanane hanne hannelore hasna hassiba hawa hayat hedwige hedda heidi helga hermance hermine hermione hilda
hilde hiroko hind iara ibtissam idoia ildikó ilana ilda ilham ilona ilse imane imen inaya ines inge ingeborg ioana
iphigénie irena irma isaline isabeau isadora isolde ivana iveta iwona jaana jacinthe jacinta jadwiga jana jamila
jasmina jasmine jeannette jehanne jelena jenna jenny jihane joana joanne johanne jolanta jolène jordane jorunn
josefina joumana jovana juana judit julianna justyna kaarina kadi kadidia kadija kadidiatou kahina kalina kamila
kamilla kapucine karina karla karolina kasia katarina katarzyna katerina kathia kathleen kathrin kathy katja katrien
katrin katrine kaouthar kaltoum keiko kelly kelthoum keltoum ketty khadidja khadidiatou khadijatou khadra khalida
kheira khira kinga klara klaudia kristel kristen kristin kristina krystyna lætitia laïla laïna lalla lana larissa
laureen lauretta laurianne lauriane laurie lauryn layla léana leanne lene léonie leonie leonor léopoldine letizia
lidia liette lila lili lilia liliana lilith lilli lilou lisbeth liv livia liubov loane lolita loraine lorena lorette
lori lorraine loubna louane loucine louisa louisette luana luciana lucinda lucrèce ludmila ludmilla luna lusine lyna
lynda lyne lyse lysiane lyudmyla maartje mabel madalena maddalena maéva maëlie maëly maëva mafalda magda magdeleine
maguelone maguette maguy mahaut maïlys maissa maïssa maja malgorzata małgorzata malia malin malvina mandy manel
manoëlle margarida margarita margaretha margherita margit margret marguerita mariama mariame mariana marianna
mariannick maricarmen mariette marija marika marilou marilène marilyn marilyse marinette mariola marisa marise marit
marita marjolaine marlies marlyse marthe marthine maruša maryam maryna marzena mathilda matilda matilde mathurine
maude maurane maureen maurine maya maylis maëlys mayssa mechtild medina meiko mélia mélina mélisande mélodie mélusine
mériem meriem meryem meryl milena miléna milica milla mina minna mira mirabelle miranda mirela miren mirjam miriam
moïra mouna monia moufida mounia mounira myleene mylène myra myrtille nabila nada nadejda nadira nadja naïs najat
najet najla naomi nargis narimane naouel nassera natalie natasha nathanaëlle nausicaa nawal nawel nayla nejma
nelly nélia nésrine nesrine neva nevena ngozi nicoleta nicoletta ninon nisrine noéline noelia nolwen norah noreen
norma noura nouria nuria oanell océanne octavie oda odélia odélie odetta ofélia okka oleksandra olfa olesia olympe
ombeline ombline omayma ondine oona orianne orlane ornella oumayma oumou ouarda ouardia ouassila palmyre paloma pamela
paola pascaline patrizia paulina pauliina penda pénélope perpétue pervenche petra petronella phoebe philippine
philomène pia pierrette poema pierrine pilar primerose priscilla priscille quitterie rabia rachelle radia radka
rafaela raffaella ragnhild rahma raina raïssa raja rajaa ramata ramatoulaye rania raquel rebeca regina régina regula
renata renate rhéa rima ritva rokhaya rokhayatou romy ronja rosalie rosalia rosalind rosaline rosalinde rosanna
rosanne roseline rosemarie rosemonde rosette rosie rosine rosita rouguiatou roxane roxanne ruta ruth ruxandra saba
sabah sadia safia safiatou sahar sakina sally salimata salima saloua salwa samra sanae sandie sandrina sandy sanja
saoussen saouda saphia sarra saskia satu savina scarlett selena séléna selma sélia séphora serena seydina
shanna sharon shirin shirley siham silke silvana silvia silvie simona sigrid sihem sinéad sirine sixtine sofía sofiya
sofie solen soléne solenn solenne soline solveig sonja sophia sophonie soraya sori souad souhila soukaïna soukayna
soumaya stacy stanislava stefania stefanie steffi sunniva susan susana susanna susanne suzan suzette svenja swanhilde
sybille sylvaine sylvana sylvette sylvine tabata taissa tamar tamara tania tanja tara tasnim tatjana tehani tereza
tess tessa thaïs théa thelma théodora thibaude tilda tina tiziana tove toufika tracy tuula ulla ulrike urszula uta
valentina valeria valeriia valériane valérya vanina vanja vera verena veronika vibeke vicky vida vilma violeta violène
virginia viviana vivienne vlasta wadia wanda wassila wendy wiebke wided wilhelmine wivine xaviera xavière xénia yadira
yamina yaëlle yana yara yasemin ysaline ysée yseult yuki yuliia yumi yvanka yvonna zahra zaïa zaïna zaynab zéa zélie
zelda zénaïde zeynep zofia zoubida zoulikha lúcia zsuzsa reine-claude reine-marie zuzana
isaure awena clothilde domitille hildegarde marceline pétronille sidonie suzon toinette ursule ysé aglaé augustine bathilde coraline cyrielle emeline
bérengère ingunn priya mirna josianne sokhna inês annelie prisca célia lurdes annelies amaia oihana hanae lucienne
friederike ljiljana concetta marjorie godelieve hanneke hadassa aya liesbeth dorothea lucille mauricette alphonsine
ilaria lieve zenaba baptistine immaculée magalie typhaine rahel fannie lénaïg loredana nazira graziella gilberte
rosalba priyanka maider servane fanta zoubeida ndèye rachidatou ericka désirée milène parisa dinara eline birgitte
maïtena herveline
babette camélia dora églantine juliana laila lalie laurine linh kateryna jarmila yousra aoife deirdre heather imogen
moira siobhan heike naoko phuong binta nafissatou zeinab huong amara
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

type GivenGender = 'masculine' | 'feminine' | 'shared';

/**
 * The gender that a given name (any case) tells: `shared` for one borne by both, undefined for a word that is no
 * given name we know. A compound (« Jean-Luc », « Marie-Pierre ») goes by its first part.
 */
export const givenNameGender: (name: string) => GivenGender | undefined = remembered(readGender);

function readGender(name: string): GivenGender | undefined {
  const whole = name.toLowerCase().normalize('NFC');
  const first = whole.split('-', 1)[0] ?? whole;
  if (shared.has(whole) || shared.has(first)) return 'shared';
  return genders.get(whole) ?? genders.get(first);
}

/** The gender of the first word of a full name (« Anne Roux »), if that is a given name. */
export function firstNameGender(name: string): ReturnType<typeof givenNameGender> {
  return givenNameGender(name.split(' ', 1)[0] ?? '');
}

/**
 * The gender that the ending of a given name in no list tells, for a name of two words or more: « Herveline Quéméneur »;
 * undefined where its ending is borne by both.
 */
export function guessedGender(name: string): 'feminine' | undefined {
  const [first = '', ...rest] = name.toLowerCase().normalize('NFC').split(' ');
  return rest.length > 0 && first.length > 5 && /(?:[^o]ine|ette|elle|iane|yane|ianne|otte)$/.test(first) ? 'feminine' : undefined;
}
