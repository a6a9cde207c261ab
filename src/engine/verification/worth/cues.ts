/**
 * Words and frames by which a sentence says what kind of sentence it is, by name. Closed lists, each for one phenomenon:
 * stance and evaluation (Biber 1988; Hunston and Thompson 2000), directives, talk about the text itself (Hyland 2005,
 * "metadiscourse"), method, hypothesis, report, definition. The model weighs them; none decides.
 */
export const CUES: readonly (readonly [name: string, cue: RegExp])[] = [
  [
    '@directive',
    /^(?:please |now |then |never |always |first,? )?(?:add|adjust|allow|apply|ask|avoid|be|bear|begin|book|breathe|bring|build|buy|call|check|chew|choose|click|close|come|compare|connect|consider|copy|count|create|cut|delete|download|drag|draw|drink|drive|eat|enjoy|enter|explore|fill|find|follow|forget|get|give|go|have|head|hold|imagine|install|join|keep|know|learn|leave|let|listen|look|make|measure|mix|move|note|notice|open|order|pack|pick|place|plan|plug|pour|press|put|read|recall|remember|remove|repeat|replace|rest|restart|return|rinse|run|save|say|see|select|send|set|share|sit|spend|spread|start|stay|stir|stop|store|stretch|suppose|switch|take|talk|tell|think|treat|try|turn|type|unpack|update|use|visit|wait|walk|warm|wash|watch|wear|weigh|work|write) (?:the|a|an|your|you|yourself|it|its|them|this|that|these|those|each|every|all|any|some|one|for|in|into|on|at|to|with|without|up|down|out|off|back|over|as|if|when|where|what|why|how|from|by|before|after|about|and|plenty|good|early|slowly|carefully|kind|sure|us|me|enough|only|not|no|of|until|twice|once|at)\b/iu,
  ],
  ['@bareDirective', /^(?:please |never |do not |don['’]t )?\p{L}+(?: \p{L}+ly)?[.!]$/iu],
  ['@prohibition', /^(?:please )?(?:do not|don['’]t|never|always|make sure|be sure)\b/iu],
  [
    '@duty',
    /\b(?:should|ought to|must|needs? to|have to|has to|deserves?|had better|it is time|(?:is|are) needed|let us|let['’]s|recommend|suggest that)\b/iu,
  ],
  ['@label', /[\p{L}\p{N})]$/u],
  [
    '@caption',
    /^(?:figure|fig\.|table|listing|chart|map|plate|photo(?:graph)?|image|illustration|diagram|scene|portrait|view)\b[^.!?]{0,12}(?:[:.]| of\b)/iu,
  ],
  [
    '@textTalk',
    /\b(?:this|these|the (?:next|following|previous|present|first|second|third|last|rest of this|remainder of this)) (?:section|chapters?|paper|essay|article|book|post|part|guide|tutorial|report|brief|thesis|review|leaflet|manual|figures?|tables?|slides?|episode|story|column|pages?)\b|\b(?:in|see|from) (?:the )?(?:section|chapter|figure|table|appendix|annex|next|following)\b|\b(?:below|above|in what follows|as follows|so far|later on|shown in|listed in|read on|more on|more about)\b/iu,
  ],
  [
    '@announcement',
    /\b(?:I|we) (?:will|shall|want to|would like to|now|first|then|turn|return|begin|start|conclude|argue|ask|show|propose|suggest|look|leave|assume|call|mean|thank|use|used|follow)\b|^(?:let me|let us|here (?:is|are|we)|now (?:for|to|comes)|by ["“'‘])/iu,
  ],
  [
    '@method',
    /\b(?:we|I) (?:\w+ly )?(?:measured|collected|interviewed|used|tested|asked|chose|ran|compared|excluded|assumed|analy[sz]ed|sampled|surveyed|selected|recorded|changed|coded|calculated|estimated|fitted|recruited|visited|repeated)\b|\b(?:samples?|interviews?|names?|data|dates|figures|prices|amounts|translations|spellings?|measurements|participants|respondents|questionnaires) (?:\w+ ){0,4}(?:was|were|is|are|have been|has been)\b/iu,
  ],
  [
    '@stance',
    /\b(?:I|we) (?:\w+ly )?(?:think|believe|suspect|doubt|hope|fear|feel|suppose|guess|wonder|find|wish|like|love|hate|prefer|would|wanted|want|owe|used to)\b|\b(?:in my|in our|to my|my (?:own )?(?:view|opinion|experience|point|favou?rite))\b|^(?:perhaps|maybe|surely|personally|frankly|admittedly|clearly|obviously)\b/iu,
  ],
  [
    '@doubt',
    /^(?:perhaps|maybe|if|suppose|imagine|assume|consider|should|were|had)\b|\b(?:one (?:can|could|might|may|would|wonders)|who knows|remains? to be seen|would|could have|might have)\b/iu,
  ],
  [
    '@evaluative',
    /\b(?:good|bad|best|better|worst|worse|great|greatest|terrible|awful|horrible|wonderful|beautiful|lovely|charming|breathtaking|stunning|superb|brilliant|excellent|amazing|magnificent|delightful|dull|boring|poor|painful|cruel|sad|tragic|disastrous|disaster|fair|unfair|wrong|right|foolish|wise|silly|absurd|ridiculous|strange|odd|curious|fascinating|interesting|remarkable|tempting|easy|hard|difficult|simple|important|crucial|vital|essential|serious|honest|proud|lucky|happy|worth(?:while)?|enough|outrageous|shameful|scandal|disgrace|pity|triumph|delight|pleasure|joy|rare|perfect|special|nice|fun|ugly|elegant|clever|stupid|underrated|overrated|satisfying|disappointing|moving|matters?|beauty|soul|heart|spirit|style)\b/iu,
  ],
  [
    '@predicatedValue',
    /\b(?:is|was|are|were|be|been|feels?|seems?|looks?|sounds?) (?:(?:a|an|the|so|very|too|quite|rather|simply|truly|always|often|never|not|such a|all|no) )*(?:good|bad|best|better|worst|worse|great|terrible|wonderful|beautiful|lovely|charming|breathtaking|stunning|superb|brilliant|excellent|dull|boring|poor|painful|cruel|sad|fair|unfair|wrong|right|foolish|wise|silly|absurd|strange|fascinating|tempting|easy|hard|difficult|simple|important|crucial|vital|serious|lucky|worth|enough|mistake|pity|disaster|disgrace|scandal|delight|shame|underrated|overrated|disappointing)\b/iu,
  ],
  [
    '@sweeping',
    /\b(?:nothing|nobody|no one|no-one|everything|everybody|everyone|anything|something|somebody|someone|we all)\b/iu,
  ],
  ['@deictic', /^(?:and |but |so |yet )?(?:this|that|these|those|it|there|such|none of this|all of this|so)\b/iu],
  ['@clause', /\b(?:is|was|are|were|has|had|have|did|does|do|will|can|could|may|\w{2,}ed|\w{3,}s)\b/u],
  [
    '@report',
    /\b(?:said|says|told|according to|argues?d?|claims?|claimed|reports?|reported|announced|denie[sd]|promised|estimates?d?|found|showed|shows|suggests?|warned|expects?|expected|accuses?d?|describe[sd]|believed|observed|considered|known|called|named)\b/iu,
  ],
  ['@definition', /\b(?:is|are) (?:an?|the) \w+(?: \w+)? (?:that|which|of|for|in|to|by|with)\b/iu],
  [
    '@event',
    /\b(?:was|were) (?:\w+ly )?(?:\w+ed|born|built|founded|found|sold|won|lost|made|written|shot|held|drawn|given|taken|known|brought|begun|paid|dug|rebuilt|cast|run|sent|seen|struck)\b/iu,
  ],
  [
    '@measure',
    /\b(?:first|last|only|oldest|largest|smallest|highest|lowest|most|fewer|less than|more than|at least|about|nearly|almost|half|third|quarter|twice|double[ds]?|tripled?|halved|average|majority|since|until|between|per|dozens?|hundreds?|thousands?|millions?|centur(?:y|ies)|decades?|years?|months?|weeks?|kilomet(?:re|er)s?|miles?|degrees?)\b/iu,
  ],
];
