import { termOf } from './terms';

/**
 * Everyday words that a writer exchanges when retelling a source: general verbs and nouns of reports and news, grouped by
 * meaning. Written for this project from the commonest verbs and nouns of expository English; a word may stand in
 * several groups, and being in one group never carries over to another.
 */
const GROUPS = `
begin start commence launch open | end finish conclude close stop cease halt | rise increase grow climb gain
fall decrease decline drop shrink reduce cut lower | help assist aid support | show demonstrate indicate reveal suggest
build construct erect | repair restore mend rebuild | destroy demolish ruin | buy purchase acquire | sell vend
pay spend cost | fund finance | money funds funding cash | cost price expense | salary wage pay | worker employee staff
company firm business enterprise | government state authority administration | council municipality | leader head chief leadership
chairman chair chairwoman | director manager | minister secretary | vote ballot poll | law act legislation statute
rule regulation | plan scheme programme project proposal | agree accept approve endorse back | refuse reject decline oppose
demand require call request ask urge | forbid ban prohibit bar | allow permit let enable | warn caution alert
fear worry concern | announce declare proclaim | tell inform | claim assert maintain | deny dispute | admit concede acknowledge
choose select pick | use employ utilise | make produce create manufacture | get receive obtain gain win | give provide supply grant offer
take seize capture | keep retain hold maintain | lose forfeit | move transfer relocate shift | send dispatch | go travel
come arrive reach | leave depart quit | live reside dwell inhabit | die perish | kill slay | death fatality | injure wound hurt
attack assault raid strike | fight combat battle | fighter militant combatant | war conflict | soldier troop | weapon arms
area region zone district territory | land ground soil | place site location spot | town city | village hamlet settlement
country nation state | river stream waterway | sea ocean | flood inundation | rain rainfall precipitation | house home dwelling
building structure | road street | bridge crossing | farm holding | farmer grower | tree wood forest | fish catch
child youngster minor | person people resident inhabitant citizen | man male | woman female | student pupil | teacher tutor
doctor physician | illness disease sickness | medicine drug | big large great huge major significant considerable substantial | small little minor slight
fast quick rapid swift | slow gradual | new recent fresh | old ancient former | early soon | late delayed | often frequent regular
rare seldom | important key crucial vital essential fundamental | hard difficult tough | easy simple | safe secure | danger risk threat
likely probable | possible potential | whole entire total full complete | part portion share section | half | number amount quantity count
group organisation organization body | member participant | meeting session gathering | talk discussion negotiation | report study paper survey
scientist researcher | expert specialist | find discover detect | study examine investigate research | measure gauge | test trial
change alter modify amend | improve better enhance | damage harm | weaken undermine | strengthen reinforce boost consolidate
protect defend guard shield | watch monitor observe | wait await | try attempt seek | fail miss | succeed | cause trigger prompt provoke lead
reason cause motive | effect consequence impact outcome | problem difficulty issue | answer reply respond response | question query
year annual yearly | month monthly | day daily | week weekly | century | now today current currently present | past previous earlier
before prior | since | next following subsequent | first initial | last final | hide conceal | train instruct | recruit enlist
spread extend expand | join enter | split divide separate | unite merge combine | dig excavate
`;

const groupsOf = readGroups();

/** Whether the word list has a term at all. */
export const hasSynonyms = (term: string): boolean => groupsOf.has(term);

/** Whether two terms share a group of the word list. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  const others = groupsOf.get(b);
  return groups !== undefined && others !== undefined && groups.some((group) => others.includes(group));
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  GROUPS.split(/[|\n]/).forEach((group, number) => {
    for (const word of group.trim().split(/\s+/)) {
      const term = termOf(word);
      if (term !== undefined) groups.set(term, [...(groups.get(term) ?? []), number]);
    }
  });
  return groups;
}
