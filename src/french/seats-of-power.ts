/** Capitals and countries that the press lets speak for a government, without article: « selon Londres ». */
const seats: ReadonlySet<string> = new Set(
  `paris londres berlin rome madrid lisbonne bruxelles washington ottawa mexico brasilia brasília bogota caracas lima quito
  santiago moscou kiev kyiv minsk varsovie prague budapest bucarest sofia athènes ankara téhéran bagdad damas beyrouth
  amman riyad doha jérusalem tel-aviv ramallah le-caire tripoli tunis alger rabat dakar bamako niamey ouagadougou abidjan
  yaoundé kinshasa kigali nairobi addis-abeba asmara khartoum mogadiscio pretoria luanda pékin beijing tokyo séoul
  pyongyang taipei taïpei manille hanoï bangkok jakarta delhi new-delhi islamabad kaboul dacca canberra wellington oslo
  stockholm copenhague helsinki vienne berne dublin belgrade pristina sarajevo zagreb ljubljana bratislava tallinn riga
  vilnius chisinau tbilissi erevan bakou astana tachkent québec genève bercy matignon beauvau monaco cuba israël taïwan
  singapour chypre malte haïti madagascar djibouti bahreïn oman`
    .trim()
    .split(/\s+/),
);

/** Whether a name without article (any case) stands for the government that sits there. */
export function isSeatOfPower(name: string): boolean {
  return seats.has(name.toLowerCase());
}
