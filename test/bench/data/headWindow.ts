import type { Ground } from '../../../src/engine/verification/grounds';
import type { Judged } from '../../../src/engine/verification/judge';

/** Sentences of the sources that a second reader is given for one statement. Source: what fits 160 pieces of words. */
const SENTENCES_MOST = 4;
const CHARACTERS_MOST = 900;
const SENTENCE_CHARACTERS_MOST = 420;

/**
 * The words of the sources that the verdict on some sentences was read from, as one text: what the account of evidence chose,
 * then what a person is shown first, and the sentence before the nearest one, to which its pronouns point. In their order, below
 * the title of their source.
 */
export function headWindow(judged: readonly Judged[], title: string | undefined): string {
  const most = Math.max(1, Math.floor(SENTENCES_MOST / Math.max(1, judged.length)));
  const chosen = new Map<string, Place>();
  for (const one of judged) for (const place of placesFor(one).slice(0, most)) chosen.set(keyOf(place), place);
  const text = joined([...chosen.values()].sort(inOrder));
  return (title === undefined ? text : `${title}: ${text}`).slice(0, CHARACTERS_MOST);
}

type Place = Pick<Ground, 'passage' | 'sentence'>;

const keyOf = ({ passage, sentence }: Place): string => `${passage.document} ${String(sentence.span.start)}`;

function placesFor({ examination: { account, ranked } }: Judged): readonly Place[] {
  const said = account?.evidence ?? [];
  const nearest = ranked.filter((ground) => !said.some((one) => keyOf(one) === keyOf(ground)));
  const wanted = [...said, ...nearest.slice(0, 2)];
  const first = wanted[0];
  return first === undefined ? [] : [...wanted.slice(0, 2), ...before(first), ...wanted.slice(2), ...nearest.slice(2)];
}

/** The sentence before one in its passage. */
function before({ passage, sentence }: Place): readonly Place[] {
  const found = passage.sentences[passage.sentences.indexOf(sentence) - 1];
  return found === undefined ? [] : [{ passage, sentence: found }];
}

const inOrder = (a: Place, b: Place): number =>
  a.passage.document === b.passage.document
    ? a.sentence.span.start - b.sentence.span.start
    : a.passage.document < b.passage.document
      ? -1
      : 1;

function joined(places: readonly Place[]): string {
  return places
    .map(({ passage, sentence }, at) => {
      const last = places[at - 1];
      const text = sentence.text.replace(/\s+/g, ' ').trim().slice(0, SENTENCE_CHARACTERS_MOST);
      if (last === undefined) return text;
      const isNext = last.passage.document === passage.document && sentence.span.start - last.sentence.span.end < 4;
      return isNext ? ` ${text}` : ` … ${text}`;
    })
    .join('');
}
