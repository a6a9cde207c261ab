import type { Learned } from './learned';

/**
 * Written by `npm run train`; to change it, change the features or the data and run that again.
 * Fitted on wice.dev, lfqa.dev, gensearch.dev, factcheckgpt.dev, begin.dev, begin.train, qags_cnndm.dev, citint.dev, citint.train, claimswap.train.
 *
 * Measured on data left out:
 * wice: AUC 77.5, BAcc 64.6 at 0, 70.8 at its best
 * lfqa: AUC 91.4, BAcc 81.3 at 0, 83.9 at its best
 * gensearch: AUC 82.8, BAcc 78.1 at 0, 78.1 at its best
 * factcheckgpt: AUC 77.5, BAcc 66.6 at 0, 71.5 at its best
 * begin: AUC 93.5, BAcc 79.7 at 0, 85.4 at its best
 * qags_cnndm: AUC 83.0, BAcc 51.6 at 0, 77.1 at its best
 * citint: AUC 63.5, BAcc 53.0 at 0, 60.2 at its best
 * number: 64.9 % caught at 5 % of backed claims, on families left out (874 edited)
 * name: 33.5 % caught at 5 % of backed claims, on families left out (2854 edited)
 * role: 57.0 % caught at 5 % of backed claims, on families left out (707 edited)
 * negation: 93.0 % caught at 5 % of backed claims, on families left out (2679 edited)
 * opposite: 57.4 % caught at 5 % of backed claims, on families left out (1025 edited)
 * strength: 88.4 % caught at 5 % of backed claims, on families left out (802 edited)
 *
 * At the thresholds, on the data they were chosen on:
 * wice: BAcc 72.1 %; called backed by nothing: 0.9 % of the backed claims, 26.5 % of the others
 * lfqa: BAcc 83.6 %; called backed by nothing: 0.8 % of the backed claims, 22.2 % of the others
 * gensearch: BAcc 76.3 %; called backed by nothing: 4.4 % of the backed claims, 20.6 % of the others
 * factcheckgpt: BAcc 71.0 %; called backed by nothing: 4.8 % of the backed claims, 20.6 % of the others
 * begin: BAcc 77.9 %; called backed by nothing: 0.1 % of the backed claims, 17.1 % of the others
 * qags_cnndm: BAcc 51.6 %; called backed by nothing: 0.0 % of the backed claims, 0.0 % of the others
 * citint: BAcc 56.2 %; called backed by nothing: 15.5 % of the backed claims, 24.7 % of the others
 */
export const LEARNED: Learned = {
  support: {
    intercept: -3.2321,
    weights: {
      coverageByBest: 0.9393,
      coverageByWindow: 0.814,
      weakestClause: 0.7825,
      wordPairs: 1.1275,
      fourGrams: 1.5846,
      order: 0.764,
      togetherPairs: 0.3779,
      evidenceUsed: 0.623,
      chanceCoverage: -8.8773,
      rarestMissing: -0.0782,
      missingRare: 0.7439,
      missingModifiers: 0.416,
      missingNames: -0.2029,
      missingNouns: 0.2105,
      onlySourceNegates: 0.0472,
      judges: 0.2155,
    },
  },
  supportedFrom: -0.8,
  backedFrom: -2.9,
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
      intercept: 2.5072,
      weights: {
        sentences: 0.3804,
        length: -1.0471,
        opens: -0.9461,
        nearShare: -0.9148,
        relatedShare: -0.3056,
        acronym: -1.0772,
        doubtful: -0.8683,
        words: 0.4844,
        otherNames: 0.3641,
        slot: 0.7232,
        sameCompany: -3.3059,
        otherInCompany: 1.3054,
      },
      levels: [
        [0.5, -1.442],
        [0.2, 0.5922],
        [0.1, 1.2064],
        [0.05, 1.685],
        [0.02, 2.2458],
        [0.01, 2.5466],
        [0.005, 2.8916],
        [0.002, 3.2356],
        [0.001, 3.5156],
      ],
    },
    role: {
      intercept: -0.1363,
      weights: {
        sentences: -0.0476,
        pairsIfExchanged: 0.1144,
        morePairs: 1.2888,
        company: 2.9817,
        inverted: 1.208,
        unknownWords: 0.165,
      },
      levels: [
        [0.2, -0.0523],
        [0.1, 0.2316],
        [0.05, 0.9018],
        [0.02, 1.2571],
        [0.01, 1.4995],
        [0.005, 2.0498],
        [0.002, 2.8568],
        [0.001, 2.9053],
      ],
    },
    negation: {
      intercept: -3.088,
      weights: {
        opens: -4.5991,
        close: 1.7042,
        sameCompany: -2.9721,
        sourceNegates: -2.2161,
        not: 4.6328,
        contrast: -1.8641,
      },
      levels: [
        [0.05, -4.8676],
        [0.02, -0.5226],
        [0.01, -0.1895],
        [0.005, 1.4928],
        [0.002, 1.5929],
        [0.001, 1.6831],
      ],
    },
    opposite: {
      intercept: -1.1191,
      weights: {
        opens: -5.3386,
        terms: -0.7027,
        surprise: 0.6349,
        related: 0.698,
        inBest: -1.1998,
        known: -2.0095,
        unknownAndRelated: -1.2288,
        oppositeInBest: 0.7789,
        oppositeNear: 0.0778,
        oppositeClaimed: -1.3548,
        oppositeFound: 2.0363,
        oppositeInPlace: 2.5001,
        relation: 0.8372,
        functionWord: -3.3257,
      },
      levels: [
        [0.5, -1.2918],
        [0.2, 0.5744],
        [0.1, 1.0097],
        [0.05, 1.6317],
        [0.02, 2.6881],
        [0.01, 3.4167],
        [0.005, 3.9912],
        [0.002, 5.5184],
        [0.001, 5.6802],
      ],
    },
    strength: {
      intercept: 7.1246,
      weights: {
        opens: -3.5394,
        near: -1.8671,
        sameCompany: -3.0942,
        weakerInPlace: 2.224,
        surprise: -1.0123,
        universal: 5.3403,
        certain: 3.4607,
        superlative: 3.1481,
      },
      levels: [
        [0.2, -3.2243],
        [0.1, -2.8763],
        [0.05, -0.965],
        [0.02, 1.9995],
        [0.01, 2.6793],
        [0.005, 3.1578],
        [0.002, 3.4123],
        [0.001, 5.0691],
      ],
    },
  },
};
