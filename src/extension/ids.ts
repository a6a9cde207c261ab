/** The commands, as package.json declares them. */
export const commandIds = {
  checkDraft: 'groundwork.checkDraft',
  checkDocument: 'groundwork.checkDocument',
  nextOpenClaim: 'groundwork.nextOpenClaim',
  previousOpenClaim: 'groundwork.previousOpenClaim',
  nextClaim: 'groundwork.nextClaim',
  previousClaim: 'groundwork.previousClaim',
  pinEvidence: 'groundwork.pinEvidence',
  unpinEvidence: 'groundwork.unpinEvidence',
  lookUp: 'groundwork.lookUp',
  findSupport: 'groundwork.findSupport',
  whereUsed: 'groundwork.whereUsed',
  goToEvidence: 'groundwork.goToEvidence',
  reindexSources: 'groundwork.reindexSources',
  whyNothing: 'groundwork.whyNothing',
  pauseIndexing: 'groundwork.pauseIndexing',
  resumeIndexing: 'groundwork.resumeIndexing',
  cancelIndexing: 'groundwork.cancelIndexing',
  readPictures: 'groundwork.readPictures',
  storedIndexes: 'groundwork.storedIndexes',
  restartEngine: 'groundwork.restartEngine',
  showLog: 'groundwork.showLog',
  createSourcesFolder: 'groundwork.createSourcesFolder',
  chooseSourcesFolder: 'groundwork.chooseSourcesFolder',
  checkHere: 'groundwork.checkHere',
  leaveAlone: 'groundwork.leaveAlone',
  addToSources: 'groundwork.addToSources',
  createSampleProject: 'groundwork.createSampleProject',
  openSource: 'groundwork.openSource',
  openOriginal: 'groundwork.openOriginal',
  showReading: 'groundwork.showReading',
  quote: 'groundwork.quote',
  cite: 'groundwork.cite',
  mark: 'groundwork.mark',
  falseAlarm: 'groundwork.falseAlarm',
  useAsEvidence: 'groundwork.useAsEvidence',
  listMarks: 'groundwork.listMarks',
  goToClaim: 'groundwork.goToClaim',
  filterClaims: 'groundwork.filterClaims',
  clearClaimsFilter: 'groundwork.clearClaimsFilter',
  revealClaim: 'groundwork.revealClaim',
  quoteClaims: 'groundwork.quoteClaims',
  citeClaims: 'groundwork.citeClaims',
  openClaimEvidence: 'groundwork.openClaimEvidence',
  lookUpClaim: 'groundwork.lookUpClaim',
  copyClaims: 'groundwork.copyClaims',
  copyClaimsCited: 'groundwork.copyClaimsCited',
  draftByState: 'groundwork.draftByState',
  draftByStateChosen: 'groundwork.draftByStateChosen',
  draftBySection: 'groundwork.draftBySection',
  draftBySectionChosen: 'groundwork.draftBySectionChosen',
  draftByKind: 'groundwork.draftByKind',
  draftByKindChosen: 'groundwork.draftByKindChosen',
  sortByPlace: 'groundwork.sortByPlace',
  sortByPlaceChosen: 'groundwork.sortByPlaceChosen',
  sortByNeed: 'groundwork.sortByNeed',
  sortByNeedChosen: 'groundwork.sortByNeedChosen',
  sourcesBySource: 'groundwork.sourcesBySource',
  sourcesBySourceChosen: 'groundwork.sourcesBySourceChosen',
  sourcesByTopic: 'groundwork.sourcesByTopic',
  sourcesByTopicChosen: 'groundwork.sourcesByTopicChosen',
  sourcesByDate: 'groundwork.sourcesByDate',
  sourcesByDateChosen: 'groundwork.sourcesByDateChosen',
  sourcesByUse: 'groundwork.sourcesByUse',
  sourcesByUseChosen: 'groundwork.sourcesByUseChosen',
  showMenu: 'groundwork.showMenu',
  openReport: 'groundwork.openReport',
  saveReport: 'groundwork.saveReport',
} as const;

/** The views of the side bar; VS Code adds a command `<view>.focus` for each. */
export const viewIds = {
  strip: 'groundwork.strip',
  claims: 'groundwork.claims',
  sources: 'groundwork.sources',
  evidence: 'groundwork.evidence',
} as const;

/** The panels among the editors, as `activeWebviewPanelId` names them. */
export const panelIds = {
  report: 'groundwork.report',
} as const;

/** The servers for agents that the editor is told of. */
export const agentServerId = 'groundwork.agents';

/** What the tools of language models are called here: tools of other extensions may have the same names. */
export const toolPrefix = 'groundwork_';

/** What `when` clauses ask for. */
export const contextKeys = {
  /** It is known whether there are sources: before that, a view offers nothing. */
  known: 'groundwork.known',
  /** There are sources to check against. */
  active: 'groundwork.active',
  /** There may be sources here: it is to be asked whether drafts are checked. */
  asking: 'groundwork.asking',
  /** Whether sources are being read: `reading`, `paused`, `cancelled` or `idle`. */
  reading: 'groundwork.reading',
  /** What the evidence panel does: `following` or `pinned`. */
  evidence: 'groundwork.evidence',
  /** The text editor shows a draft that is checked. */
  inDraft: 'groundwork.inDraft',
  /** There is a draft that the views speak of. */
  hasDraft: 'groundwork.hasDraft',
  /** How the Claims view is set up; the values are those of `ClaimsViewState`. */
  draftGrouping: 'groundwork.claims.draftGrouping',
  draftSorting: 'groundwork.claims.draftSorting',
  sourceGrouping: 'groundwork.claims.sourceGrouping',
  claimsFiltered: 'groundwork.claims.filtered',
} as const;
