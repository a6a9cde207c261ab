import { t } from '../localised';

/** Every word of the evidence page that is not about one claim, in the writer's language: the page itself has none. */
export const panelLabels = () =>
  ({
    claims: t('Claims of the draft'),
    previousOpen: t('Previous open claim'),
    nextOpen: t('Next open claim'),
    pin: t('Pin: keep showing this claim'),
    unpin: t('Unpin: follow the cursor'),
    pinned: t('Pinned'),
    goTo: t('Show in draft'),
    statement: t('Statement'),
    differences: t('What differs'),
    draft: t('Draft'),
    source: t('Source'),
    citations: t('Cited here'),
    take: t('Use the source’s words'),
    search: t('Search for support'),
    open: t('Open'),
    quote: t('Quote'),
    cite: t('Cite'),
    use: t('Use as evidence'),
    more: t('Whole context'),
    legend: t('How words are marked'),
    matched: t('in both'),
    differs: t('differs'),
    missing: t('in no passage'),
    begins: t('The text begins here.'),
    ends: t('The text ends here.'),
  }) as const;

/** The words of the evidence page, by what they are for. */
export type PanelLabels = ReturnType<typeof panelLabels>;
