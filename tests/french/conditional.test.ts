import { describe, expect, test } from 'vitest';
import { readConditional } from '../../src/french/conditional.ts';

const conditionals =
  'serait aurait seraient auraient pourrait devrait ferait irait viendrait tiendrait voudrait faudrait vaudrait prendrait rendrait craindrait perdrait répondrait finirait partirait sortirait dirait lirait rirait écrirait suffirait conclurait exclurait inclurait courrait mourrait saurait mettrait admettrait promettrait battrait paraîtrait connaîtrait naîtrait apparaitrait recevrait percevrait concevrait suivrait vivrait poursuivrait survivrait promouvrait romprait interromprait verrait enverrait renverrait acquerrait plairait tairait distrairait produirait conduirait construirait nuirait fuirait croirait boirait préparerait entrerait montrerait espérerait déclarerait donnerait permettrait quitterait envisagerait toucherait servirait prévoirait reviendrait obtiendrait deviendrait coûterait agirait établirait couvrirait ouvrirait offrirait résoudrait rejoindrait atteindrait étendrait attendrait défendrait vendrait descendrait prétendrait tirerait attirerait désirerait entraînerait resterait existerait réunirait réagirait choisirait fournirait subirait détiendrait appartiendrait risquerait emploierait paierait relèverait jetterait rappellerait convaincrait disparaîtrait reconnaîtrait toléreraient dureraient assureraient livrerait étudierait tuerait créerait jouerait éviterait élirait interdirait contredirait cueillerait pleuvrait enfreindrait transmettrait combattrait soumettrait mentirait sentirait dormirait mourraient entreverrait reverrait pourraient maintiendrait surviendrait décevrait consentirait ressentirait garantirait'.split(
    ' ',
  );

const others =
  'était avait paraît connaît trait portrait retrait attrait extrait abstrait distrait souhait préparait montrait entrait tirait retirait attirait admirait inspirait aspirait respirait expirait désirait déchirait virait espérait considérait opérait gérait assurait rassurait mesurait durait jurait figurait procurait capturait murmurait inaugurait instaurait restaurait déclarait comparait séparait réparait élaborait améliorait ignorait adorait explorait rencontrait rentrait démontrait concentrait enregistrait illustrait administrait pénétrait filtrait orchestrait ouvrait couvrait découvrait livrait délivrait œuvrait manœuvrait sevrait enivrait célébrait vibrait sombrait offrait souffrait chiffrait migrait intégrait consacrait massacrait errait serrait enterrait narrait démarrait barrait fourrait bourrait remboursait pleurait demeurait éclairait flairait engendrait cadrait encadrait effondrait lait fait parait disparaît apparaît courait mourait acquérait requérait leurrait recouvrait accaparait emparait réclamait tolérait récupérait accélérait suggérait libérait empirait conspirait soupirait chavirait délirait étirait cirait vrai marrait sucrait ancrait soustrait perpétrait inspiraient tiraient viraient saupoudrait arbitrait chapitrait navrait carburait arborait atterrait déterrait labourait ferrait amarrait savourait entourait parcourait secourait encourait bradait accourait dévorait'.split(
    ' ',
  );

describe('readConditional', () => {
  test.each(conditionals)('« %s » is a conditional', (word) => {
    expect(readConditional(word)).toBeDefined();
  });

  test.each(others)('« %s » is none', (word) => {
    expect(readConditional(word)).toBeUndefined();
  });

  test('whatever its capitals, and however its accents are coded', () => {
    expect(readConditional('PRÉFÉRERAIT'.normalize('NFD'))).toBeDefined();
    expect(readConditional('recevraient'.normalize('NFD'))).toBeDefined();
    expect(readConditional('apparaîtrait'.normalize('NFD'))).toBeDefined();
    expect(readConditional('désirait'.normalize('NFD'))).toBeUndefined();
  });

  test('tells the number and the modal', () => {
    expect(readConditional('Auraient')).toEqual({ number: 'plural', auxiliary: 'avoir' });
    expect(readConditional('pourrait')).toEqual({ number: 'singular', auxiliary: 'pouvoir' });
    expect(readConditional('viendrait')).toEqual({ number: 'singular', auxiliary: undefined });
  });
});
