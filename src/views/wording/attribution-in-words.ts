import type { Attribution } from '../../analysis/records.ts';
import { plainVoice, type VoiceNamer } from './voice-namer.ts';

/** « d’après le Kremlin », « d’après Dmitri Peskov, via l’AFP », « sans attribution ». */
export function accordingTo(attribution: Attribution, nameOf: VoiceNamer): string {
  const words = attributionInWords(attribution, nameOf);
  return attribution.originKind === 'none' ? words : `d’après ${words}`;
}

/** The voice, or « sans attribution » where the report tells nobody. */
export function attributionInWords(attribution: Attribution, nameOf: VoiceNamer = plainVoice): string {
  return voiceInWords(attribution, nameOf) ?? 'sans attribution';
}

/**
 * Who a report says something from, the voice first and then those it came through: « « les services régionaux », via
 * TASS »; undefined where it tells nobody.
 */
export function voiceInWords(
  { chain, speaker, speakerEntity, originLabel, originKind }: Attribution,
  nameOf: VoiceNamer,
): string | undefined {
  if (chain.length > 0) return chain.map(nameOf).reverse().join(', via ');
  if (speaker !== undefined) return nameOf({ label: speaker, entity: speakerEntity });
  if (originLabel === undefined) return undefined;
  return originKind === 'named' ? originLabel : plainVoice({ label: originLabel, entity: undefined });
}
