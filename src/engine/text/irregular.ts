/**
 * Irregular English forms and the word they belong to; a stemmer knows only endings. A form that is also another word
 * ("found", "left") stands here when the verb is by far the commoner reading; "bore" and "lay" do not.
 */
const FORMS = `
arise arose arisen | awake awoke awoken | bear borne | beat beaten | become became | begin began begun | bend bent | bind bound
bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred | bring brought | build built | burn burnt
buy bought | catch caught | choose chose chosen | cling clung | come came | creep crept | deal dealt | dig dug | draw drew drawn
drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | flee fled
fly flew flown | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven
freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung | hear heard | hide hid hidden
hold held | keep kept | know knew known | lead led | learn learnt | leave left | lend lent | lie lain | light lit | lose lost
make made | mean meant | meet met | overcome overcame | overtake overtook overtaken | pay paid | prove proven | ride rode ridden
ring rang rung | rise rose risen | run ran | say said | see saw seen | seek sought | sell sold | send sent | shake shook shaken
shine shone | shoot shot | show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid
speak spoke spoken | spend spent | spin spun | spring sprang sprung | stand stood | steal stole stolen | stick stuck | sting stung
strike struck stricken | strive strove striven | swear swore sworn | sweep swept | swell swollen | swim swam swum | swing swung
take took taken | teach taught | tear torn | tell told | think thought | throw threw thrown | undergo underwent undergone
understand understood | undertake undertook undertaken | uphold upheld | wake woke woken | wear wore worn | weave wove woven
weep wept | win won | withdraw withdrew withdrawn | withhold withheld | withstand withstood | write wrote written | find found
child children | man men | woman women | foot feet | tooth teeth | mouse mice | goose geese | person people | life lives
half halves | leaf leaves | loaf loaves | thief thieves | wife wives | wolf wolves | shelf shelves | crisis crises | basis bases
analysis analyses | thesis theses | hypothesis hypotheses | phenomenon phenomena | criterion criteria | medium media | datum data
good better best | bad worse worst | far further furthest farther
`;

const baseForms: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((group) => {
    const [base = '', ...forms] = group.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base of an irregular form, in lower case; the word itself when it is regular. */
export const baseForm = (word: string): string => baseForms.get(word) ?? word;
