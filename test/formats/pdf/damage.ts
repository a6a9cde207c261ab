import { pdfOf, stacked } from '../../support/pdfWriter';
import { fullPage } from './prose';

/** Small files with everything that our writer knows. */
export const samples: readonly Uint8Array[] = [
  pdfOf(
    [0, 1, 2].map((at) => fullPage(at, 'Head', String(at + 1))),
    { info: { Title: 'T', CreationDate: 'D:2024' } },
  ),
  pdfOf([stacked(['Words.']), stacked(['More ﬁne words.'])], {
    ...{ labels: '0 << /S /r >>', outline: ['One', 'Two'], compressed: true, language: 'en', pictures: [1] },
  }),
];
