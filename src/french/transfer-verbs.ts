import { conjugate, type Tense } from './conjugate.ts';
import { lowerForm } from './words.ts';

/** Whether the subject of a verb gives what the verb speaks of, or gets it. */
export type TransferRole = 'gives' | 'gets';

/** A form of a verb that moves a thing from one hand to another. */
export interface TransferForm {
  readonly lemma: string;
  readonly role: TransferRole;
  readonly tenses: ReadonlySet<Tense>;
}

const verbs: Readonly<Record<TransferRole, string>> = {
  gives:
    'offrir donner remettre céder livrer fournir octroyer décerner accorder attribuer confier léguer transmettre ' +
    'distribuer prêter vendre envoyer verser payer infliger restituer dédier procurer expédier apporter rétrocéder ' +
    'allouer consentir redonner reverser adresser présenter promettre débloquer dépêcher injecter condamner',
  gets: 'recevoir obtenir hériter écoper empocher percevoir récolter décrocher remporter encaisser récupérer réceptionner',
};

/** All forms of the verbs of giving and getting, by their letters in lower case. */
export const transferForms: ReadonlyMap<string, TransferForm> = compile(verbs);

/** The forms of « faire », which gives in « faire don de », « faire cadeau de ». */
export const makingForms: ReadonlyMap<string, TransferForm> = compile({ gives: 'faire', gets: '' });

function compile(infinitives: Readonly<Record<TransferRole, string>>): ReadonlyMap<string, TransferForm> {
  const forms = new Map<string, { lemma: string; role: TransferRole; tenses: Set<Tense> }>();
  const add = (lemma: string, role: TransferRole): void => {
    for (const { form, tense } of conjugate(lemma)) {
      const key = lowerForm(form);
      const known = forms.get(key);
      if (known?.lemma === lemma) known.tenses.add(tense);
      else if (!known) forms.set(key, { lemma, role, tenses: new Set([tense]) });
    }
  };
  for (const lemma of infinitives.gives.split(' ')) add(lemma, 'gives');
  for (const lemma of infinitives.gets.split(' ').filter(Boolean)) add(lemma, 'gets');
  return forms;
}
