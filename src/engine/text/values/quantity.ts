import type { Stretch } from '../../model/stretch';

/**
 * Which numbers a writer admits: `above` "more than 90", `least` "at least 90", `below` "fewer than 90", `most` "at most
 * 90", `about` "some 90", `nearly` "almost 90" (a little less), `exactly` "precisely 90".
 */
export type Bound = 'above' | 'least' | 'below' | 'most' | 'about' | 'nearly' | 'exactly';

/** What a number measures: `id` names the dimension and `factor` converts to its base unit. */
export interface Unit {
  readonly id: string;
  readonly factor: number;
  /** What is added, in this unit, before the factor: 459.67 would make kelvins of degrees Fahrenheit. */
  readonly offset?: number;
}

/** A part of a year or of a longer period: the third quarter, the second half, the summer (seasons from spring, 1 to 4). */
export interface PeriodPart {
  readonly unit: 'quarter' | 'half' | 'season';
  readonly which: number;
}

/** Which part of its period is meant: "the end of 2017", "early May", "Anfang Mai". */
export type Phase = 'beginning' | 'middle' | 'end';

/** How a date bounds what is said: "before" and "after" leave the date out, "until" and "since" do not. */
export type DateRelation = 'before' | 'until' | 'after' | 'since';

/** A date as exactly as it is written: parts that are not said are absent. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Negative before our time: -44 for 44 BC. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7. */
  readonly weekday?: number;
  /** A quarter, half or season. */
  readonly part?: PeriodPart;
  /** "the end of 2017", "early May": which part of the period is meant. */
  readonly phase?: Phase;
  /** "before 2018", "since May": how the date bounds what is said. */
  readonly relation?: DateRelation;
  /** The first year of a decade: 1990 for "the 1990s"; 90 for "the nineties". */
  readonly decade?: number;
  /** 19 for the nineteenth century, -3 for the third before our time. */
  readonly century?: number;
  /** "4/5/2019": day and month may be the other way round. */
  readonly isAmbiguous?: true;
  /** Years from the date before it that it is told by: 2 for "two years later". */
  readonly distance?: number;
}

/** A time of day. */
export interface ClockTime extends Stretch {
  /** Minutes since midnight, 0 to 1439; from 0 to 719 where the half of the day is not known. */
  readonly minutes: number;
  readonly isHalfKnown: boolean;
  readonly bound: 'before' | 'until' | 'after' | 'since' | 'about' | undefined;
}

/** What a number names: "Article 7" is `article` `7`; "Symphony No. 5" is `number` `5` of a symphony. */
export interface Label extends Stretch {
  /** The noun in one form; `number` for "No.", "number", "#". */
  readonly name: string;
  /** The figures, with a letter behind them in lower case: `12a`. */
  readonly number: string;
  /** The terms of the words before "No.": whose number it is. */
  readonly holder: readonly string[];
  /** Points into a text ("page 9", "Fig. 3"), and names nothing in the world. */
  readonly isPointer: boolean;
}

/** A number with what it counts or measures. */
export interface NumberQuantity extends Stretch {
  readonly kind: 'number';
  readonly text: string;
  /** Negative below zero. */
  readonly value: number;
  /** Half of the last written place, in the unit as written. */
  readonly precision: number;
  readonly unit: Unit | undefined;
  readonly bound: Bound | undefined;
  /** The terms of up to three words after it: what is counted. */
  readonly counted: readonly string[];
  /** Whether a word of content follows it directly: the "sheep" of "40 sheep". */
  readonly isCount: boolean;
  readonly spelled: boolean;
  /** "a third", "one in three": a share in words, which no writer means to the last per cent. */
  readonly isShare: boolean;
  /** "7 million more than": a distance between two values, not a value. */
  readonly isDifference: boolean;
  /** Per what it is told: `year` for "a year", "annually"; its words are no part of `text`. */
  readonly rate: string | undefined;
  /** Which end of a range it is: "3 to 4 million" has a `low` and a `high` one. */
  readonly range: 'low' | 'high' | undefined;
  /** The negation that its bound took in: the "No" of "No class may have more than 24" (`most`). */
  readonly negation: Stretch | undefined;
}

/** A date, from a day to a century. */
export interface DateQuantity extends Stretch {
  readonly kind: 'date';
  readonly text: string;
  readonly date: WrittenDate;
}

/** A time of day. */
export interface TimeQuantity extends Stretch {
  readonly kind: 'time';
  readonly text: string;
  readonly time: ClockTime;
}

/** A thing that is named by a number: "Article 7", "No. 4". */
export interface LabelQuantity extends Stretch {
  readonly kind: 'label';
  readonly text: string;
  readonly label: Label;
}

/** A value that a text states. Offsets count UTF-16 code units in the text. */
export type Quantity = NumberQuantity | DateQuantity | TimeQuantity | LabelQuantity;

/**
 * How a claimed value stands to a found one.
 *
 * - `agrees`: it follows from the found one and says it as writers do: the same value in any spelling, rounded where it
 *   says so ("about 4,500" of 4,512), or coarser (May 1974 of 3 May 1974).
 * - `weaker`: it follows, but says far less ("at most 300" of 300, "more than 40" of 4,512).
 * - `stronger`: it says more than the found one, which leaves it open (300 of "at most 300", 3 May of "in May").
 * - `unclear`: about the same, and nobody can tell (4/5/2019 of 4 May 2019).
 * - `differs`: not both can be meant.
 * - `unrelated`: they measure different things.
 *
 * The other way round, what agrees is `agrees`, or `stronger` where the claimed one was coarser; `unrelated` stays, and so
 * do `differs` and `unclear`, unless the one that bounds the other follows from it (`weaker`).
 */
export type ValueRelation = 'agrees' | 'weaker' | 'stronger' | 'unclear' | 'differs' | 'unrelated';
