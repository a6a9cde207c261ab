/** The past and the participle of English verbs that do not add "-ed" (Quirk et al. 1985, 3.11 to 3.20): base, past, participle. */
const IRREGULAR = `
become became become|begin began begun|bind bound bound|break broke broken|bring brought brought|build built built|buy bought bought
catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got got|give gave given
go went gone|grow grew grown|hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid
lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|meet met met|oversee oversaw overseen
overthrow overthrew overthrown|pay paid paid|put put put|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shoot shot shot|show showed shown|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood|steal stole stolen
strike struck struck|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|understand understood understood|undertake undertook undertaken|wear wore worn|win won won|withdraw withdrew withdrawn
write wrote written|rebuild rebuilt rebuilt|rewrite rewrote rewritten|retake retook retaken|beat beat beaten|forbid forbade forbidden
shrink shrank shrunk|uphold upheld upheld|split split split|quit quit quit|burst burst burst|broadcast broadcast broadcast|dig dug dug
undergo underwent undergone|overcome overcame overcome|swear swore sworn|bear bore borne|blow blew blown|freeze froze frozen|wake woke woken
shake shook shaken|slay slew slain|breed bred bred|flee fled fled|hang hung hung|shed shed shed|cast cast cast|cost cost cost|hurt hurt hurt
`;

const forms = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.trim().split(' ');
      return [base, { past, participle }] as const;
    }),
);

/** Verbs of several syllables that double their last letter, since it ends the stressed one. */
const DOUBLING =
  /^(?:admit|commit|permit|submit|omit|emit|occur|refer|prefer|transfer|control|patrol|equip|compel|expel|rebel|regret|defer|deter|confer|infer|incur|propel|repel|acquit|begin|forget)$/;

/** "wrote" of "write", "planned" of "plan". */
export const pastOf = (base: string): string => forms.get(base)?.past ?? withEd(base);
export const participleOf = (base: string): string => forms.get(base)?.participle ?? withEd(base);

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  const isDoubled = DOUBLING.test(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  return isDoubled ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

/** "writes" of "write". */
export function presentOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** A base in the form of another verb, told by the Penn Treebank's tag; `undefined` for a form that is not made here. */
export function inForm(base: string, fine: string): string | undefined {
  switch (fine) {
    case 'VBD':
      return pastOf(base);
    case 'VBN':
      return participleOf(base);
    case 'VBZ':
      return presentOf(base);
    case 'VB':
    case 'VBP':
      return base;
    case 'VBG':
      return /(?:^be|[eo]e|ye)$/.test(base)
        ? `${base}ing`
        : base.endsWith('e')
          ? `${base.slice(0, -1)}ing`
          : `${withEd(base).slice(0, -2)}ing`.replace(/iing$/, 'ying');
    default:
      return undefined;
  }
}

/** "heights" of "height", and the other way; for nouns that are exchanged. */
export function nounInForm(base: string, fine: string): string | undefined {
  if (fine === 'NN') return base;
  if (fine !== 'NNS') return undefined;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
