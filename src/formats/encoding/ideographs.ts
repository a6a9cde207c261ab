import { decoded } from './decoded';
import type { Fit } from './letters';

/** The encodings of Chinese, Japanese and Korean, and the characters that make a third or more of any prose in them. */
const SCRIPTS: readonly { readonly encoding: string; readonly isCommon: RegExp }[] = [
  { encoding: 'shift_jis', isCommon: /[\u3041-\u3093\u30a1-\u30fc、。「」]/ },
  { encoding: 'euc-jp', isCommon: /[\u3041-\u3093\u30a1-\u30fc、。「」]/ },
  {
    encoding: 'gb18030',
    isCommon:
      /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、]/,
  },
  {
    encoding: 'big5',
    isCommon:
      /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運，。、]/,
  },
  {
    encoding: 'euc-kr',
    isCommon:
      /[이다는을에의가은를고하지로한기어도사리시서자있대인나수정아과보그부해라일전제들으장관원상스것주문조성우구만여공경신학동국안비연제과소니계세방회적면용요실치각진무중미생력오했습없게까개당년모물발분선식않야와위유음입째터파트표항었았월]/,
  },
];

/** Characters that stand in no prose of today: what a wrong encoding is full of. */
const STRANGE = /[\uff61-\uff9f\ue000-\uf8ff\ufffd\u0080-\u009f\u2500-\u257f]/;

/**
 * How well bytes fit the encodings of Chinese, Japanese and Korean: only where nearly all of their pairs stand for something. Few characters
 * that are not ASCII say too little.
 */
export function ideographFits(bytes: Uint8Array): readonly Fit[] {
  return SCRIPTS.flatMap(({ encoding, isCommon }) => {
    const text = decoded(bytes, encoding) ?? '';
    let [all, common, strange] = [0, 0, 0];
    for (const character of text) {
      if (character <= '\x7f') continue;
      all += 1;
      if (isCommon.test(character)) common += 1;
      else if (STRANGE.test(character)) strange += 1;
    }
    if (all < CHARACTERS_LEAST) return [];
    return [{ encoding, score: (Math.min(1, (common / all) * 2.2) * all - strange * 4) / all }];
  });
}

/** Unit: characters. Default: 4. Source: two words; pairs of accented letters of other languages seldom come so often. */
const CHARACTERS_LEAST = 4;
