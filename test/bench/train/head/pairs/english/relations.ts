/** Who may stand in a relation. */
export type Sides = 'people' | 'places' | 'groups' | 'things';

/** Ways of telling one relation of two: all of a line say the same. `isSymmetric`: also with the sides exchanged. */
export interface Relation {
  readonly sides: Sides;
  readonly isSymmetric: boolean;
  readonly forms: readonly string[];
}

const CONVERSE = `
people: {a} taught {b} | {b} was a pupil of {a} | {b} studied under {a} | {a} was the teacher of {b} | {b} was taught by {a} | {b} learned the trade from {a}
people: {a} employed {b} | {b} worked for {a} | {a} was the employer of {b} | {b} was in the employ of {a} | {b} was employed by {a}
people: {a} succeeded {b} as director | {b} preceded {a} as director | {b} was followed by {a} as director | {a} took over as director from {b} | {b} was the predecessor of {a} as director
people: {a} defeated {b} in the final | {b} lost the final to {a} | {b} was beaten by {a} in the final | {a} won the final against {b} | {a} beat {b} in the final
people: {a} sued {b} | {b} was sued by {a} | {a} took {b} to court | {a} brought a lawsuit against {b} | {b} was taken to court by {a}
people: {a} lent {b} the money | {b} borrowed the money from {a} | {b} owed the money to {a} | the money was lent to {b} by {a}
people: {a} sold {b} the house | {b} bought the house from {a} | {a} sold the house to {b} | {b} purchased the house from {a} | the house was sold to {b} by {a}
people: {a} is the father of {b} | {b} is a child of {a} | {b}'s father is {a} | {a} fathered {b}
people: {a} is the grandmother of {b} | {b} is a grandchild of {a} | {b}'s grandmother is {a}
people: {a} is the uncle of {b} | {b}'s uncle is {a} | {a} has {b} for a nephew
people: {a} gave {b} the manuscript | {b} received the manuscript from {a} | {b} was given the manuscript by {a} | {a} handed the manuscript to {b} | {b} got the manuscript from {a}
people: {a} left {b} the estate in a will | {b} inherited the estate from {a} | {b} was the heir of {a} to the estate
people: {a} represented {b} in court | {b} was a client of {a} | {a} was the lawyer of {b} | {b} was represented in court by {a}
people: {a} treated {b} for the illness | {b} was a patient of {a} | {b} was treated for the illness by {a}
people: {a} hosted {b} for the winter | {b} was the guest of {a} for the winter | {b} stayed with {a} for the winter
people: {a} accused {b} of fraud | {b} was accused of fraud by {a} | {b} faced a charge of fraud from {a}
people: {a} influenced {b} | {b} was influenced by {a} | {b} drew on the work of {a} | {a} had an influence on {b}
people: {a} coached {b} | {b} was trained by {a} | {b} was coached by {a} | {a} was the coach of {b}
people: {a} hired {b} | {b} was hired by {a} | {b} took a job with {a} | {a} gave {b} a job
people: {a} rescued {b} | {b} was saved by {a} | {b} was rescued by {a} | {a} saved {b}
people: {a} reports to {b} | {b} is the superior of {a} | {a} works under {b} | {b} is {a}'s boss
people: {a} outlived {b} | {b} died before {a} | {b} was outlived by {a} | {a} died after {b}
people: {a} asked {b} for help | {b} was asked for help by {a} | {a} turned to {b} for help
people: {a} nominated {b} | {b} was nominated by {a} | the nomination of {b} came from {a}
people: {a} arrived before {b} | {b} arrived after {a} | {b} came later than {a} | {a} came earlier than {b}
people: {a} painted a portrait of {b} | {b} was painted by {a} | {b} sat for a portrait by {a}
people: {a} voted for {b} | {b} had the vote of {a} | {b} got {a}'s vote
groups: {a} bought {b} | {b} was acquired by {a} | {a} took over {b} | {b} was bought by {a} | {a} purchased {b}
groups: {a} is the parent of {b} | {b} is a subsidiary of {a} | {b} is owned by {a} | {a} owns {b} | {b} belongs to {a}
groups: {a} supplies {b} with steel | {b} gets its steel from {a} | {a} is a supplier of steel to {b} | {b} buys steel from {a}
groups: {a} funds {b} | {b} is financed by {a} | {b} receives its money from {a} | {b} is funded by {a}
groups: {a} split from {b} | {a} broke away from {b} | {a} was once a part of {b}
groups: {a} was founded before {b} | {b} was founded after {a} | {b} is younger than {a} | {a} is older than {b}
places: {a} exports grain to {b} | {b} imports grain from {a} | {b} buys grain from {a} | {a} sells grain to {b}
places: {a} invaded {b} | {b} was invaded by {a} | troops of {a} marched into {b}
places: {a} lies north of {b} | {b} lies south of {a} | {a} is to the north of {b} | {b} is to the south of {a}
places: {a} lies east of {b} | {b} lies west of {a} | {a} is to the east of {b} | {b} is to the west of {a}
places: {a} lies upstream of {b} | {b} lies downstream of {a} | the river passes {a} before it reaches {b}
places: {a} stands above {b} | {b} lies below {a} | {b} lies at the foot of {a}
places: {a} ceded the province to {b} | {b} gained the province from {a} | the province passed from {a} to {b}
places: {a} is part of {b} | {b} includes {a} | {a} belongs to {b}
places: {a} was ruled by {b} | {b} governed {a} | {a} was under the rule of {b}
`;

const SYMMETRIC = `
people: {a} married {b} | {a} was married to {b} | {a} and {b} were husband and wife | {b} was the spouse of {a} | {a} wed {b}
people: {a} met {b} in the spring | {a} and {b} met in the spring | {b} had a meeting with {a} in the spring
people: {a} is a cousin of {b} | {a} and {b} are cousins | {b} has {a} for a cousin
people: {a} shared a laboratory with {b} | {a} and {b} had a laboratory together | {b} and {a} shared a laboratory
people: {a} was a classmate of {b} | {a} and {b} were in one class | {a} went to school with {b}
people: {a} quarrelled with {b} | {a} and {b} fell out | there was a quarrel between {a} and {b}
people: {a} wrote the book together with {b} | {a} and {b} co-wrote the book | the book was written by {b} and {a}
people: {a} was a friend of {b} | {a} and {b} were friends | {b} counted {a} among the friends of the house
people: {a} drew with {b} | {a} and {b} drew | the match between {a} and {b} ended in a draw
groups: {a} merged with {b} | {a} and {b} merged | the merger joined {b} and {a}
groups: {a} competes with {b} | {a} and {b} are competitors | {b} is a rival of {a}
groups: {a} works together with {b} | {a} cooperates with {b} | {a} and {b} cooperate
places: {a} borders {b} | {a} and {b} share a border | {b} is a neighbour of {a} | {a} is bordered by {b}
places: {a} is twinned with {b} | {a} and {b} are twin towns | {b} is the twin town of {a}
places: {a} signed a treaty with {b} | {a} and {b} concluded a treaty | there is a treaty between {b} and {a}
places: {a} fought a war against {b} | {a} and {b} were at war | {b} fought {a}
places: a railway links {a} with {b} | a railway runs between {a} and {b} | {a} and {b} are connected by a railway
`;

const COMPARED = `
people: {a} is older than {b} | {b} is younger than {a} | {b} is not as old as {a}
people: {a} is taller than {b} | {b} is shorter than {a} | {b} is not as tall as {a}
people: {a} earns more than {b} | {b} earns less than {a} | {b} does not earn as much as {a}
people: {a} ran faster than {b} | {b} ran slower than {a} | {b} was slower than {a}
people: {a} won more votes than {b} | {b} won fewer votes than {a} | {b} had fewer votes than {a}
people: {a} scored more goals than {b} | {b} scored fewer goals than {a} | {a} outscored {b}
places: {a} is larger than {b} | {b} is smaller than {a} | {b} is not as large as {a} | {a} exceeds {b} in size
places: {a} lies higher than {b} | {b} lies lower than {a} | {b} does not lie as high as {a}
places: {a} has more inhabitants than {b} | {b} has fewer inhabitants than {a} | {b} is less populous than {a}
places: {a} is wetter than {b} | {b} is drier than {a} | more rain falls in {a} than in {b}
places: {a} is colder than {b} | {b} is warmer than {a} | {b} is not as cold as {a}
places: {a} is richer than {b} | {b} is poorer than {a} | {b} is not as rich as {a}
groups: {a} sells more than {b} | {b} sells less than {a} | {a} outsells {b}
groups: {a} has more members than {b} | {b} has fewer members than {a} | {b} is smaller in membership than {a}
groups: {a} charges more than {b} | {b} is cheaper than {a} | {b} charges less than {a}
groups: {a} is better known than {b} | {b} is less well known than {a} | {b} is not as well known as {a}
`;

const read = (lines: string, isSymmetric: boolean): readonly Relation[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [sides = 'people', forms = ''] = line.split(': ');
      return { sides: sides as Sides, isSymmetric, forms: forms.split(' | ').map((form) => form.trim()) };
    });

export const RELATIONS = {
  converse: read(CONVERSE, false),
  symmetric: read(SYMMETRIC, true),
  compared: read(COMPARED, false),
};
