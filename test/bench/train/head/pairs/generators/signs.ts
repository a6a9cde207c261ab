import { nameFor } from '../english/invented';
import { asStatement } from '../english/writing';
import type { Random } from '../../../../../support/random';
import type { Generator } from '../variant';

/** Signs of values and times of day: the source's sentence is written into a passage of a text. */
export const signs: Generator = {
  name: 'signs',
  *variants(scene, random) {
    const place = nameFor('places', scene, random, []);
    const ways = random.pick([temperatures, times, results, heights, changes])(place, random);
    const evidence = asStatement(ways.evidence);
    yield { evidence, statement: asStatement(random.pick(ways.same)), truth: 'said' };
    yield { evidence, statement: asStatement(random.pick(ways.other)), truth: 'otherwise' };
  },
};

interface Ways {
  readonly evidence: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
}

function temperatures(place: string, random: Random): Ways {
  const degrees = String(2 + random.integer(35));
  const [below, above] = [
    [
      `it was −${degrees} °C in ${place}`,
      `the temperature in ${place} was minus ${degrees} degrees`,
      `in ${place} it was ${degrees} degrees below zero`,
      `${place} had ${degrees} degrees of frost`,
    ],
    [
      `it was ${degrees} °C in ${place}`,
      `the temperature in ${place} was plus ${degrees} degrees`,
      `in ${place} it was ${degrees} degrees above zero`,
    ],
  ];
  return eitherWay(below, above, random);
}

function results(place: string, random: Random): Ways {
  const sum = String(2 + random.integer(90));
  const [loss, profit] = [
    [
      `the firm from ${place} made a loss of ${sum} million`,
      `the firm from ${place} lost ${sum} million`,
      `the result of the firm from ${place} was −${sum} million`,
    ],
    [
      `the firm from ${place} made a profit of ${sum} million`,
      `the firm from ${place} earned ${sum} million`,
      `the result of the firm from ${place} was +${sum} million`,
    ],
  ];
  return eitherWay(loss, profit, random);
}

function heights(place: string, random: Random): Ways {
  const metres = String(3 + random.integer(300));
  return eitherWay(
    [
      `${place} lies ${metres} metres below sea level`,
      `the floor of ${place} is at −${metres} m`,
      `the elevation of ${place} is minus ${metres} metres`,
    ],
    [`${place} lies ${metres} metres above sea level`, `the floor of ${place} is at +${metres} m`],
    random,
  );
}

function changes(place: string, random: Random): Ways {
  const share = String(2 + random.integer(40));
  return eitherWay(
    [
      `rents in ${place} fell by ${share} per cent`,
      `rents in ${place} went down ${share} %`,
      `the change in the rents of ${place} was −${share} %`,
      `rents in ${place} were ${share} per cent lower than before`,
    ],
    [
      `rents in ${place} rose by ${share} per cent`,
      `rents in ${place} went up ${share} %`,
      `the change in the rents of ${place} was +${share} %`,
      `rents in ${place} were ${share} per cent higher than before`,
    ],
    random,
  );
}

function times(place: string, random: Random): Ways {
  const hour = 1 + random.integer(11);
  const minutes = random.chance(0.5) ? '' : random.pick(['15', '30', '45', '20']);
  const [h, h24] = [String(hour), String(hour + 12)];
  const written = (mark: string): string => (minutes === '' ? `${h} ${mark}` : `${h}:${minutes} ${mark}`);
  const clock = (of: string): string => `${of}:${minutes === '' ? '00' : minutes}`;
  const at = (time: string): readonly string[] => [
    `the train for ${place} left at ${time}`,
    `at ${time} the train for ${place} left`,
    `the ${place} train departed at ${time}`,
  ];
  const morning = [
    ...at(written('am')),
    ...at(written('a.m.')),
    ...at(minutes === '' ? `${h} in the morning` : clock(h.padStart(2, '0'))),
  ];
  const evening = [...at(written('pm')), ...at(written('p.m.')), ...at(clock(h24))];
  return eitherWay(morning, evening, random);
}

function eitherWay(one: readonly string[], other: readonly string[], random: Random): Ways {
  const [told, turned] = random.chance(0.5) ? [one, other] : [other, one];
  const evidence = random.pick(told);
  const same = told.filter((way) => way !== evidence);
  return { evidence, same: same.length > 0 ? same : told, other: turned };
}
