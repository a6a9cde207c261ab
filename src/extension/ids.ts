/** The commands, as package.json declares them. */
export const commandIds = {
  checkDraft: 'groundwork.checkDraft',
  nextOpenClaim: 'groundwork.nextOpenClaim',
  previousOpenClaim: 'groundwork.previousOpenClaim',
  lookUp: 'groundwork.lookUp',
  reindexSources: 'groundwork.reindexSources',
  whyNothing: 'groundwork.whyNothing',
  restartEngine: 'groundwork.restartEngine',
  showLog: 'groundwork.showLog',
  createSourcesFolder: 'groundwork.createSourcesFolder',
  chooseSourcesFolder: 'groundwork.chooseSourcesFolder',
  openSource: 'groundwork.openSource',
  goToClaim: 'groundwork.goToClaim',
  showMenu: 'groundwork.showMenu',
} as const;

/** The views of the side bar; VS Code adds a command `<view>.focus` for each. */
export const viewIds = {
  claims: 'groundwork.claims',
  sources: 'groundwork.sources',
  evidence: 'groundwork.evidence',
} as const;

/** What `when` clauses ask for. */
export const contextKeys = {
  /** There are sources to check against. */
  active: 'groundwork.active',
  /** The text editor shows a draft that is checked. */
  inDraft: 'groundwork.inDraft',
} as const;
