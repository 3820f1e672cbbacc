import type { Attribution } from '../../analysis/records.ts';
import { plainVoice, type VoiceNamer } from './voice-namer.ts';

/** « d’après le Kremlin », « d’après Dmitri Peskov, via l’AFP », « sans attribution ». */
export function accordingTo(attribution: Attribution, nameOf: VoiceNamer): string {
  const words = attributionInWords(attribution, nameOf);
  return attribution.originKind === 'none' ? words : `d’après ${words}`;
}

/**
 * Who a report says something from, the voice first and then those it came through: « « les services régionaux », via
 * TASS »; « sans attribution » where it tells nobody.
 */
export function attributionInWords(
  { chain, speaker, speakerEntity, originLabel, originKind }: Attribution,
  nameOf: VoiceNamer = plainVoice,
): string {
  if (chain.length > 0) return chain.map(nameOf).reverse().join(', via ');
  if (speaker !== undefined) return nameOf({ label: speaker, entity: speakerEntity });
  if (originLabel === undefined) return 'sans attribution';
  return originKind === 'named' ? originLabel : plainVoice({ label: originLabel, entity: undefined });
}
