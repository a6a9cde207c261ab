/** A language by the letters that it has besides those of ASCII, and the encodings that its old files are in. */
export interface Alphabet {
  /** Encodings by the labels of `decoded`, the commonest first. */
  readonly encodings: readonly string[];
  /** The letters that make nearly all of its prose, in small letters. */
  readonly common: string;
  /** Letters that occur in it. */
  readonly rare: string;
}

const WESTERN = ['windows-1252', 'macintosh', 'ibm850', 'ibm437'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'];

/**
 * Letter frequencies are those of newspapers as Unicode's CLDR exemplars and the usual tables order them. No list of words is
 * needed: what a wrong reading gives are letters of no language, capitals inside words, and signs between letters.
 */
export const ALPHABETS: readonly Alphabet[] = [
  { encodings: WESTERN, common: 'éèëïçñöü', rare: 'àáâêíóôå' },
  { encodings: WESTERN, common: 'äöüß', rare: 'éèàñç' },
  { encodings: WESTERN, common: 'éèàçêôûî', rare: 'ùïëâœæÿ' },
  { encodings: WESTERN, common: 'áéíóúñ', rare: 'ü' },
  { encodings: WESTERN, common: 'àèéìòù', rare: 'íóúî' },
  { encodings: WESTERN, common: 'áãçéíóõêà', rare: 'âôúü' },
  { encodings: WESTERN, common: 'åäö', rare: 'éàü' },
  { encodings: WESTERN, common: 'æøå', rare: 'éèóôäöü' },
  { encodings: WESTERN, common: 'ëïéèö', rare: 'ü' },
  { encodings: WESTERN, common: 'áéíóúæö', rare: 'ðþý' },
  { encodings: CENTRAL, common: 'ąćęłńóśźż', rare: '' },
  { encodings: CENTRAL, common: 'áčďéěíňóřšťúůýž', rare: 'öü' },
  { encodings: CENTRAL, common: 'áäčďéíĺľňóôŕšťúýž', rare: 'öüěř' },
  { encodings: CENTRAL, common: 'áéíóöőúüű', rare: 'ä' },
  { encodings: CENTRAL, common: 'čćđšž', rare: '' },
  { encodings: CENTRAL, common: 'ăâîşţ', rare: 'éö' },
  { encodings: ['windows-1257'], common: 'āčēģīķļņšūž', rare: 'õäöü' },
  { encodings: ['windows-1257'], common: 'ąčęėįšųūž', rare: '' },
  { encodings: ['windows-1254'], common: 'çğıöşü', rare: 'âîûi̇' },
  { encodings: CYRILLIC, common: 'оеаинтсрвлкмдпуяыьгзбчйхж', rare: 'шюцщэфёъ' },
  { encodings: CYRILLIC, common: 'оаинвіертслкмдпузябгйьчх', rare: 'жшюєїцщфґ' },
  { encodings: CYRILLIC, common: 'аоеинтсрвлпкмдзуягъбчжщцх', rare: 'шюьфйјљњћђџѕѓќ' },
  { encodings: ['windows-1253', 'iso-8859-7'], common: 'αοιετσνηυρπκμλςόίάέωδγχήύ', rare: 'θφβξζψώϊϋΐΰ' },
  { encodings: ['windows-1255'], common: 'יוהלארתבשמנםדעקכחפ', rare: 'גזסצטךןףץ' },
  { encodings: ['windows-1256'], common: 'ايلمنوتربعدسفهكقحجةشأ', rare: 'صطخضذزثىإئءغظؤآپچگ' },
];
