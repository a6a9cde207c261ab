import type { PictureStanding } from '../../engine/model/problem';
import { t } from '../localised';

/** What can be done about pages that are pictures, as reading them stands. */
export function pictureAdvice(standing: PictureStanding | undefined): string {
  switch (standing) {
    case undefined:
      return t(
        'Turn on reading of pictures (“Groundwork: Read Scans and Pictures”, “"pictures": true” in groundwork.json, option --pictures), or run text recognition (OCR) over it and save it again.',
      );
    case 'absent':
      return t(
        'Reading of pictures is turned on, but its part is not installed: install the extension “Groundwork Pictures” (groundwork-pictures.vsix), or name its folder in GROUNDWORK_PICTURES.',
      );
    case 'waiting':
      return t('It is still to be read: its words follow, page by page.');
    case 'tried':
      return t('Text recognition could make nothing of it. Scan it anew, or type what matters into a .txt beside it.');
  }
}
