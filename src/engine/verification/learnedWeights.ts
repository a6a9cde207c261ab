import type { Learned } from './learned';

/**
 * Written by `npm run train`; to change it, change the features or the data and run that again.
 * Fitted on wice.dev, lfqa.dev, gensearch.dev, factcheckgpt.dev, begin.dev, begin.train, qags_cnndm.dev, citint.dev, citint.train, claimswap.train.
 *
 * Measured on data left out:
 * wice: AUC 78.0, BAcc 64.2 at 0, 70.9 at its best
 * lfqa: AUC 91.4, BAcc 81.3 at 0, 83.9 at its best
 * gensearch: AUC 82.8, BAcc 78.1 at 0, 78.1 at its best
 * factcheckgpt: AUC 77.5, BAcc 66.6 at 0, 71.1 at its best
 * begin: AUC 93.5, BAcc 79.8 at 0, 85.3 at its best
 * qags_cnndm: AUC 83.0, BAcc 51.6 at 0, 77.3 at its best
 * citint: AUC 63.5, BAcc 53.0 at 0, 60.1 at its best
 * number: 64.9 % caught at 5 % of backed claims, on families left out (874 edited)
 * name: 33.5 % caught at 5 % of backed claims, on families left out (2854 edited)
 * role: 56.3 % caught at 5 % of backed claims, on families left out (707 edited)
 * negation: 93.0 % caught at 5 % of backed claims, on families left out (2679 edited)
 * opposite: 57.5 % caught at 5 % of backed claims, on families left out (1025 edited)
 * strength: 86.0 % caught at 5 % of backed claims, on families left out (802 edited)
 *
 * At the thresholds, on the data they were chosen on:
 * wice: BAcc 71.6 %; called backed by nothing: 0.0 % of the backed claims, 15.4 % of the others
 * lfqa: BAcc 83.9 %; called backed by nothing: 0.2 % of the backed claims, 13.4 % of the others
 * gensearch: BAcc 76.3 %; called backed by nothing: 2.9 % of the backed claims, 14.3 % of the others
 * factcheckgpt: BAcc 71.3 %; called backed by nothing: 1.9 % of the backed claims, 13.3 % of the others
 * begin: BAcc 77.9 %; called backed by nothing: 0.0 % of the backed claims, 13.0 % of the others
 * qags_cnndm: BAcc 51.6 %; called backed by nothing: 0.0 % of the backed claims, 0.0 % of the others
 * citint: BAcc 56.4 %; called backed by nothing: 8.7 % of the backed claims, 15.8 % of the others
 */
export const LEARNED: Learned = {
  support: {
    intercept: -3.2324,
    weights: {
      coverageByBest: 0.9287,
      coverageByWindow: 0.7573,
      weakestClause: 0.8207,
      wordPairs: 1.1595,
      fourGrams: 1.6304,
      order: 0.7558,
      togetherPairs: 0.3581,
      evidenceUsed: 0.6219,
      chanceCoverage: -9.346,
      rarestMissing: -0.0768,
      missingRare: 0.7519,
      missingModifiers: 0.2889,
      missingNames: -0.1978,
      missingNouns: 0.2107,
      onlySourceNegates: 0.0385,
      judges: 0.2219,
    },
  },
  supportedFrom: -0.8,
  backedFrom: -3.2,
  detectors: {
    number: {
      intercept: 3.3995,
      weights: {
        sentences: 0.383,
        length: -1.0141,
        stated: -3.1874,
        oneOther: 0.8093,
        otherInPlace: 1.1714,
        spelled: -3.9417,
        hyphenated: -0.8152,
      },
      levels: [
        [0.2, -2.221],
        [0.1, -0.8483],
        [0.05, 0.8924],
        [0.02, 1.4763],
        [0.01, 1.8929],
        [0.005, 2.547],
        [0.002, 3.2558],
        [0.001, 3.3909],
      ],
    },
    name: {
      intercept: 2.518,
      weights: {
        sentences: 0.381,
        length: -1.0505,
        opens: -0.9461,
        nearShare: -0.9142,
        relatedShare: -0.3103,
        acronym: -1.0639,
        doubtful: -0.8682,
        words: 0.4842,
        otherNames: 0.3624,
        slot: 0.7168,
        sameCompany: -3.3056,
        otherInCompany: 1.3145,
      },
      levels: [
        [0.5, -1.4456],
        [0.2, 0.5903],
        [0.1, 1.2087],
        [0.05, 1.6887],
        [0.02, 2.2504],
        [0.01, 2.5434],
        [0.005, 2.9018],
        [0.002, 3.2404],
        [0.001, 3.5171],
      ],
    },
    role: {
      intercept: -0.3363,
      weights: {
        sentences: 0.063,
        pairsIfExchanged: 0.2671,
        morePairs: 1.0956,
        company: 3.9395,
        inverted: 1.2247,
        unknownWords: 0.2319,
      },
      levels: [
        [0.2, -0.1946],
        [0.1, 0.2016],
        [0.05, 0.8125],
        [0.02, 1.2525],
        [0.01, 1.5453],
        [0.005, 1.9143],
        [0.002, 2.9779],
        [0.001, 3.1226],
      ],
    },
    negation: {
      intercept: -3.0892,
      weights: {
        opens: -4.6002,
        close: 1.7096,
        sameCompany: -2.9742,
        sourceNegates: -2.2152,
        not: 4.6323,
        contrast: -1.8665,
      },
      levels: [
        [0.05, -4.8669],
        [0.02, -0.5278],
        [0.01, -0.1901],
        [0.005, 1.4905],
        [0.002, 1.591],
        [0.001, 1.6812],
      ],
    },
    opposite: {
      intercept: -1.1101,
      weights: {
        opens: -5.3394,
        terms: -0.7031,
        surprise: 0.633,
        related: 0.6992,
        inBest: -1.2047,
        known: -1.9976,
        unknownAndRelated: -1.217,
        oppositeInBest: 0.7523,
        oppositeNear: 0.1099,
        oppositeClaimed: -1.3524,
        oppositeFound: 2.0224,
        oppositeInPlace: 2.5006,
        relation: 0.8372,
        functionWord: -3.3218,
      },
      levels: [
        [0.5, -1.2887],
        [0.2, 0.5734],
        [0.1, 1.0058],
        [0.05, 1.6353],
        [0.02, 2.6823],
        [0.01, 3.4116],
        [0.005, 3.9913],
        [0.002, 5.514],
        [0.001, 5.6741],
      ],
    },
    strength: {
      intercept: 7.3306,
      weights: {
        opens: -3.5629,
        near: -1.5781,
        sameCompany: -2.9313,
        weakerInPlace: 2.132,
        surprise: -1.0359,
        universal: 5.4334,
        certain: 3.3677,
        superlative: 3.1856,
      },
      levels: [
        [0.2, -4.2551],
        [0.1, -2.4664],
        [0.05, -0.2337],
        [0.02, 2.1081],
        [0.01, 2.8432],
        [0.005, 3.074],
        [0.002, 3.2655],
        [0.001, 4.7441],
      ],
    },
  },
};
