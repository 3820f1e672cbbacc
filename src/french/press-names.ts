/**
 * Words that names of newspapers, magazines, channels and stations are made of, in many countries. A general list:
 * it lets « au Parisien » be told from « au Brésil » where no entity file says so.
 */
const pressWords: ReadonlySet<string> = new Set(
  `monde figaro parisien libération échos équipe croix humanité progrès dauphiné télégramme provençal midi voix sud-ouest
  ouest-france mediapart marianne express nouvel obs télérama tribune opinion point canard franceinfo inter bleu culture
  tf1 tmc m6 lci bfmtv bfm cnews arte rtl rmc europe1 tv5 tv5monde rfi rts rtbf soir temps matin courrier
  reuters bloomberg associated cnn bbc nbc abc cbs npr msnbc cnbc guardian telegraph independent sun mirror mail
  times post journal tribune herald globe chronicle gazette observer economist spectator standard star
  zeitung spiegel bild welt zeit stern tagesspiegel allgemeine süddeutsche corriere repubblica stampa sole
  país mundo vanguardia razón expansión clarín nación folha globo estadão público diário
  kommersant izvestia vedomosti novaïa asahi yomiuri nikkei mainichi haaretz ynet maariv jazeera arabiya watan
  nouvelliste devoir presse novosti interfax xinhua yonhap kyodo ansa efe dpa belga anadolu axios politico vox wired
  forbes fortune newsweek time people hello vogue elle gala closer voici public télé-loisirs blick tagesanzeiger nzz
  kiev-independent pravda suspilne meduza dozhd sputnik telesur globovision 20minutes actu l'équipe`
    .trim()
    .split(/\s+/),
);

/** Whether a name (any case) reads like that of a newspaper, a channel, a station or a wire. */
export function isPressName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  // « Canal Aulne », « Radio Rive »
  return (words.length > 1 && /^(?:canal|radio|télé|tv)$/.test(words[0] ?? '')) || words.some((word) => pressWords.has(word));
}
