import { csv } from './data/csv';
import { json } from './data/json';
import type { Format } from './format';
import { lightMarkup } from './lightMarkup';
import { markdown } from './markdown';
import { plainText } from './plainText';
import { subtitles } from './speech/subtitles';

/** Every kind of file that is read. */
export const formats: readonly Format[] = [plainText, markdown, csv, json, subtitles, lightMarkup];
