import { describe, expect, test } from 'vitest';
import { conjugate } from '../../src/french/conjugate.ts';
import { reportingForms, reportingVerbs } from '../../src/french/reporting-verbs.ts';

describe('conjugate', () => {
  test.each([
    ['annoncer', 'annonce annoncent annonçait annoncera annonçant annoncé'],
    ['juger', 'juge jugent jugeait jugera jugeant jugé'],
    ['rappeler', 'rappelle rappellent rappelait rappellera rappelant rappelé'],
    ['rejeter', 'rejette rejettent rejetait rejettera rejetant rejeté'],
    ['relever', 'relève relèvent relevait relèvera relevant relevé'],
    ['suggérer', 'suggère suggèrent suggérait suggérera suggérant suggéré'],
    ['appuyer', 'appuie appuient appuyait appuiera appuyant appuyé'],
    ['réagir', 'réagit réagissent réagissait réagira réagissant réagi'],
    ['soutenir', 'soutient soutiennent soutenait soutiendra soutenant soutenu'],
    ['prédire', 'prédit prédisent prédisait prédira prédisant prédit'],
    ['écrire', 'écrit écrivent écrivait écrira écrivant écrit'],
    ['promettre', 'promet promettent promettait promettra promettant promis'],
    ['reconnaître', 'reconnaît reconnaissent reconnaissait reconnaîtra reconnaissant reconnu'],
    ['craindre', 'craint craignent craignait craindra craignant craint'],
    ['répondre', 'répond répondent répondait répondra répondant répondu'],
    ['apprendre', 'apprend apprennent apprenait apprendra apprenant appris'],
    ['conclure', 'conclut concluent concluait conclura concluant conclu'],
    ['croire', 'croit croient croyait croira croyant cru'],
    ['poursuivre', 'poursuit poursuivent poursuivait poursuivra poursuivant poursuivi'],
    ['démentir', 'dément démentent démentait démentira démentant démenti'],
    ['balayer', 'balaye balaie balayent balaient balayait balaiera balayera balayant balayé'],
    ['sourire', 'sourit sourient souriait sourira souriant souri'],
  ])('%s', (infinitive, expected) => {
    const forms = conjugate(infinitive).map(({ form }) => form);
    for (const form of expected.split(' ')) expect(forms).toContain(form);
  });
});

test.each(['faire', 'être', 'aller'])('« sont », « font » and « vont » give %s no subjunctive', (infinitive) => {
  expect(conjugate(infinitive).map(({ form }) => form)).not.toContain(infinitive === 'faire' ? 'fo' : infinitive === 'être' ? 'so' : 'vo');
});

describe('reportingVerbs', () => {
  test('holds a good hundred verbs of the language', () => {
    expect(reportingVerbs.size).toBeGreaterThan(150);
  });

  test.each([
    ['affirme', 'affirmer'],
    ['ont', undefined],
    ['martelé', 'marteler'],
    ['rétorqua', 'rétorquer'],
    ['regrettent', 'regretter'],
    ['soutiendra', 'soutenir'],
    ['lâchait', 'lâcher'],
    ['concède', 'concéder'],
    ['tweeté', 'tweeter'],
    ['prétend', 'prétendre'],
    ['table', undefined],
    ['mange', undefined],
  ])('« %s » is a form of %s', (form, lemma) => {
    expect(reportingForms(form)[0]?.verb.lemma).toBe(lemma);
  });
});
