/** Words so general that "broader" would say nothing, or would be said of nearly everything. */
const GENERAL = `
n entity thing object whole unit part abstraction attribute state quality property relation group collection matter substance material
n artifact artefact instrumentality device instrument means equipment structure construction body system set class kind form way
n act action activity event happening occurrence process change motion motility movement work effort use
n cognition content idea concept knowledge information communication message statement signal sign symbol subject topic
n individual someone somebody mortal soul papers necessary construct thought context being organism cause agent force power location point region area place position space extent side line
n measure quantity amount number figure condition situation circumstance feeling time period unit definite component element
n unfortunate adult male female causal leader creator worker user expert perceiver controller communicator traveler compound mixture solid fluid
n possession asset worth value phenomenon consequence result natural product creation commodity goods covering surface shape
n relationship status ability capability trait nature attitude manner arrangement organization organisation institution establishment unit
n speech language document writing section division piece portion share container conveyance implement mechanism facility area
v act move make do change be have get give take go come cause put set bring let keep become think judge decide evaluate communicate
v interact convey express transfer travel connect touch handle treat use create produce remove continue stop begin end happen occur
v perceive experience feel know understand consider believe want need work play form control direct affect alter modify
v behave exist stay remain hold have possess own receive pass increase decrease rise fall turn displace locate place join meet compete
v say talk speak tell inform express state declare utter mean represent indicate show display
`;

/** Words of everyday for large classes (superordinates; Rosch et al. 1976) that cover what lies at any depth below them. */
const SUPERORDINATE = `
n person animal mammal bird fish insect reptile amphibian plant tree flower vehicle building weapon metal fruit vegetable disease illness food drink beverage
n clothing garment furniture crime scientist artist musician writer athlete doctor lawyer soldier official relative worker employee
n ship boat aircraft vessel crop grain cereal tool machine game sport color colour book ceremony
v walk cook kill cut
`;

const general = readWords(GENERAL);
const superordinate = readWords(SUPERORDINATE);

/** Whether a word (`lemma/part`) is too general to be told as the broader one. */
export const isGeneral = (word: string): boolean => general.has(word);

/** Whether a word (`lemma/part`) covers what lies at any depth below it. */
export const isSuperordinate = (word: string): boolean => superordinate.has(word);

function readWords(lists: string): ReadonlySet<string> {
  return new Set(
    lists
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [part = '', ...words] = line.split(' ');
        return words.map((word) => `${word}/${part}`);
      }),
  );
}
