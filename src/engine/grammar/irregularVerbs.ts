/** Groups of a base and its forms, set apart by bars. */
const table = (groups: string): ReadonlyMap<string, string> =>
  new Map(
    groups.split('|').flatMap((group) => {
      const [base = '', ...forms] = group.trim().split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
  );

export const AUXILIARIES = table(
  `be am is are was were been being 'm 're | have has had having 've | do does did done doing | will 'll wo | would 'd
  | can ca | shall sha | get got gotten getting gets`,
);

export const PRONOUNS = table(
  `i me | we us | he him | she her | they them | this these | that those | who whom | a an`,
);

/**
 * Forms of verbs that mislead the rules or are rarer than those of `../text/irregular`. A form that is a base of its own
 * ("found a company") belongs to the commoner verb there.
 */
export const VERBS = table(
  `lie lying lied | die dying died | tie tying tied | vie vying vied | found founded founding | grind ground | bid bade bidden | panic panicked panicking
  | traffic trafficked trafficking | mimic mimicked mimicking | lay laid | spill spilt | smell smelt | dream dreamt
  | kneel knelt | leap leapt | spoil spoilt | dwell dwelt | stink stank stunk | sew sewn | sow sown | mow mown | saw sawn
  | shear shorn | sling slung | slay slew slain | tread trod trodden | shave shaven | rebuild rebuilt | remake remade
  | rewrite rewrote rewritten | mislead misled | misunderstand misunderstood | outgrow outgrew outgrown
  | oversee oversaw overseen | overthrow overthrew overthrown | overrun overran | outsell outsold | resell resold
  | repay repaid | retell retold | rethink rethought | undo undid undone | unwind unwound | wind wound | bear bore born
  | bite bit bitten | hide hid hidden | abide abode | clothe clad | foretell foretold | forgo forwent forgone | partake partook partaken
  | mistake mistook mistaken | retake retook retaken | redo redid redone | outdo outdid outdone | lead led | spit spat
  | sneak snuck | dive dove | plead pled | light lit | speed sped | breed bred | cling clung | wed wedded | agree agreed | free freed
  | see seeing seen | flee fleeing | be being | singe singeing | dye dyeing | age ageing aging | leave left`,
);

/** Verbs that are the same in the past. */
export const SAME: ReadonlySet<string> = new Set(
  `put cut set hit let hurt cost shut split spread quit rid cast burst bet read shed thrust upset bid broadcast forecast
  offset reset beset need feed bleed breed speed seed weed heed succeed proceed exceed`.split(/\s+/),
);
