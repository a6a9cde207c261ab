import type { XmlReader } from '../archive/xml';
import type { FormatPlace } from '../blockList';
import type { PlacedBlock, Shape } from '../extract';
import { createFlow } from '../flow';

/** A reader of one slide or of its notes (DrawingML). */
export interface SlideReader extends XmlReader {
  isHidden(): boolean;
  take(): readonly PlacedBlock[];
}

/** Placeholders that hold no text of the slide: its date, number, head and foot, and the picture of the slide beside the notes. */
const FURNITURE = /^(?:dt|sldNum|ftr|hdr|sldImg)$/;

/** Reads paragraphs and tables in their order; the title is a heading, what is spoken is said to be notes. */
export function slideReader(place: FormatPlace, kind: 'slide' | 'notes'): SlideReader {
  const flow = createFlow();
  flow.setPlace(place);
  let isHidden = false;
  let isText = false;
  let holder = '';
  let hasMark = false;
  const shape = (): Shape => {
    if (/^(?:title|ctrTitle)$/.test(holder)) return { role: 'heading', level: 1 };
    return { role: kind === 'slide' && hasMark ? 'listItem' : 'paragraph' };
  };
  return {
    open(element, attributes) {
      if (element === 'p:sld' && attributes['show'] === '0') isHidden = true;
      if (element === 'p:sp') holder = '';
      if (element === 'p:ph') holder = attributes['type'] ?? 'body';
      if (element === 'a:tbl') flow.openTable();
      else if (element === 'a:tr') flow.openRow();
      else if (element === 'a:tc') flow.openCell();
      else if (element === 'a:p') {
        hasMark = holder === 'body';
        flow.openParagraph();
      } else if (element === 'a:br') flow.words()?.add('\n');
      else if (element === 'a:buNone') hasMark = false;
      isText = element === 'a:t' && !FURNITURE.test(holder);
      return 'enter';
    },
    close(element) {
      isText = false;
      if (element === 'a:p') flow.closeParagraph(shape());
      else if (element === 'a:tc') flow.closeCell();
      else if (element === 'a:tr') flow.closeRow('kept');
      else if (element === 'a:tbl') flow.closeTable();
    },
    text(words) {
      if (isText) flow.words()?.add(words.replace(/[\t\r\n]+/g, ' '));
    },
    isHidden: () => isHidden,
    take: () => flow.take(),
  };
}
