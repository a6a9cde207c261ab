/**
 * Words that say the same of both whom they join: "A married B" is "B married A" (reciprocal verbs: Levin
 * 1993, 36 and 25; Gleitman 1965), and nouns of kinship and company that are their own converse. A preposition
 * behind a word ("merge with") is the caller's to know.
 */
const SYMMETRIC = new Set(
  `
  marry wed divorce remarry merge amalgamate unite combine border adjoin abut neighbour neighbor twin pair meet share resemble match
  equal rival coincide overlap intersect converge correspond correlate differ diverge contrast conflict collide clash
  fight battle duel wrestle spar box compete contend vie quarrel argue dispute disagree agree concur debate negotiate bargain
  talk chat converse confer consult discuss cooperate collaborate ally partner team co-operate co-author coauthor
  coexist cohabit mate associate mingle mix fuse blend interact intermarry exchange swap trade connect link join separate
  split draw tie reconcile
  sibling brother sister twin cousin spouse partner colleague friend enemy foe rival opponent neighbour neighbor ally
  contemporary classmate schoolmate teammate housemate roommate flatmate co-author coauthor comrade companion competitor counterpart
  namesake acquaintance fiancé fiancée fiance fiancee compatriot peer stepbrother stepsister brother-in-law sister-in-law
  beside besides near opposite between alongside adjacent next parallel perpendicular equidistant
  equal identical similar alike different distinct equivalent synonymous akin related compatible incompatible contiguous
  neighbouring neighboring married engaged divorced twinned allied unlike like contemporaneous simultaneous
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word (a lemma in lower case) says the same of both whom it joins. */
export const isSymmetric = (word: string): boolean => SYMMETRIC.has(word);
