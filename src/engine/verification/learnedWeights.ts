import type { Learned } from './learned';

/**
 * Written by `npm run train`; to change it, change the features or the data and run that again.
 * Fitted on wice.dev, lfqa.dev, gensearch.dev, factcheckgpt.dev, begin.dev, begin.train, qags_cnndm.dev, citint.dev, citint.train, claimswap.train.
 *
 * Measured on data left out:
 * wice: AUC 78.0, BAcc 64.2 at 0, 70.9 at its best
 * lfqa: AUC 91.4, BAcc 81.3 at 0, 83.8 at its best
 * gensearch: AUC 82.8, BAcc 78.1 at 0, 78.1 at its best
 * factcheckgpt: AUC 77.4, BAcc 66.6 at 0, 71.1 at its best
 * begin: AUC 93.5, BAcc 79.8 at 0, 85.3 at its best
 * qags_cnndm: AUC 83.0, BAcc 51.6 at 0, 77.1 at its best
 * citint: AUC 63.5, BAcc 53.0 at 0, 60.1 at its best
 * number: 64.9 % caught at 5 % of backed claims, on families left out (874 edited)
 * name: 33.4 % caught at 5 % of backed claims, on families left out (2854 edited)
 * role: 56.3 % caught at 5 % of backed claims, on families left out (707 edited)
 * negation: 93.0 % caught at 5 % of backed claims, on families left out (2679 edited)
 * opposite: 57.5 % caught at 5 % of backed claims, on families left out (1025 edited)
 * strength: 86.0 % caught at 5 % of backed claims, on families left out (802 edited)
 *
 * At the thresholds, on the data they were chosen on:
 * wice: BAcc 71.6 %; called backed by nothing: 0.0 % of the backed claims, 23.1 % of the others
 * lfqa: BAcc 83.9 %; called backed by nothing: 0.7 % of the backed claims, 18.8 % of the others
 * gensearch: BAcc 76.3 %; called backed by nothing: 4.0 % of the backed claims, 18.4 % of the others
 * factcheckgpt: BAcc 71.3 %; called backed by nothing: 3.7 % of the backed claims, 17.6 % of the others
 * begin: BAcc 77.8 %; called backed by nothing: 0.0 % of the backed claims, 15.8 % of the others
 * qags_cnndm: BAcc 51.6 %; called backed by nothing: 0.0 % of the backed claims, 0.0 % of the others
 * citint: BAcc 56.3 %; called backed by nothing: 14.4 % of the backed claims, 22.6 % of the others
 */
export const LEARNED: Learned = {
  support: {
    intercept: -3.2326,
    weights: {
      coverageByBest: 0.9271,
      coverageByWindow: 0.7532,
      weakestClause: 0.8217,
      wordPairs: 1.1588,
      fourGrams: 1.6306,
      order: 0.7656,
      togetherPairs: 0.358,
      evidenceUsed: 0.6204,
      chanceCoverage: -9.3277,
      rarestMissing: -0.0769,
      missingRare: 0.751,
      missingModifiers: 0.2881,
      missingNames: -0.1979,
      missingNouns: 0.2112,
      onlySourceNegates: 0.0382,
      judges: 0.2217,
    },
  },
  supportedFrom: -0.8,
  backedFrom: -3,
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
      intercept: 2.5089,
      weights: {
        sentences: 0.3803,
        length: -1.0478,
        opens: -0.9458,
        nearShare: -0.9117,
        relatedShare: -0.3126,
        acronym: -1.0792,
        doubtful: -0.8677,
        words: 0.485,
        otherNames: 0.3622,
        slot: 0.7211,
        sameCompany: -3.3071,
        otherInCompany: 1.3182,
      },
      levels: [
        [0.5, -1.445],
        [0.2, 0.5924],
        [0.1, 1.2112],
        [0.05, 1.689],
        [0.02, 2.245],
        [0.01, 2.5487],
        [0.005, 2.9057],
        [0.002, 3.2425],
        [0.001, 3.5283],
      ],
    },
    role: {
      intercept: -0.3362,
      weights: {
        sentences: 0.063,
        pairsIfExchanged: 0.2661,
        morePairs: 1.0969,
        company: 3.9399,
        inverted: 1.2248,
        unknownWords: 0.2318,
      },
      levels: [
        [0.2, -0.1945],
        [0.1, 0.2016],
        [0.05, 0.8126],
        [0.02, 1.2525],
        [0.01, 1.5455],
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
      intercept: -1.1085,
      weights: {
        opens: -5.3399,
        terms: -0.7025,
        surprise: 0.6334,
        related: 0.6978,
        inBest: -1.2036,
        known: -2.0053,
        unknownAndRelated: -1.2274,
        oppositeInBest: 0.7579,
        oppositeNear: 0.1096,
        oppositeClaimed: -1.3559,
        oppositeFound: 2.024,
        oppositeInPlace: 2.4989,
        relation: 0.8381,
        functionWord: -3.3238,
      },
      levels: [
        [0.5, -1.2921],
        [0.2, 0.5712],
        [0.1, 1.0051],
        [0.05, 1.6335],
        [0.02, 2.6854],
        [0.01, 3.4155],
        [0.005, 3.9918],
        [0.002, 5.5139],
        [0.001, 5.6768],
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
