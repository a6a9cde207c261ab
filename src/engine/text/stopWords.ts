/**
 * English function words: they carry grammar, not content, and stand in most sentences. Closed word classes, listed
 * class by class from a grammar's headings; negations are among them because the polarity check reads them itself.
 */
const CLASSES = {
  articles: 'a an the',
  demonstratives: 'this that these those such same',
  pronouns:
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one oneself who whom whose which what whoever whatever whichever',
  conjunctions:
    'and or but nor so yet for because since as if unless until while whereas although though than whether that',
  prepositions:
    'of in to on at by with from into onto upon about over under between among through during before after against within without across along around behind beside besides beyond despite toward towards via per out off up down near amid amongst throughout including',
  auxiliaries:
    "be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't i'm you're we're they're he's she's it's i've we've they've",
  negations: "no not none never neither nothing nobody n't",
  adverbs:
    'also just only very too then there here now again ever thus hence however moreover therefore quite rather even still already once both each either every any some all more most much many few less least other another own several i.e e.g etc eg ie',
};

/** English function words, in lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(CLASSES).flatMap((words) => words.split(' ')));

/** Whether a lower-case word carries grammar only. Single Latin letters count, too. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/.test(word);
