/** Countries and regions with what is of them: names, then adjectives and inhabitants after a bar. After ISO 3166 and the demonyms in common use. */
export const COUNTRIES = `
afghanistan|afghan;albania|albanian;algeria|algerian;america usa|american;andorra|andorran;angola|angolan;argentina|argentine argentinian argentinean;armenia|armenian;australia|australian;austria|austrian
azerbaijan|azerbaijani azeri;bahrain|bahraini;bangladesh|bangladeshi;barbados|barbadian;belarus|belarusian belarussian;belgium|belgian;benin|beninese;bhutan|bhutanese;bolivia|bolivian;bosnia|bosnian;botswana|motswana
brazil|brazilian;britain uk|british briton brit;brunei|bruneian;bulgaria|bulgarian;burma myanmar|burmese;burundi|burundian;cambodia|cambodian;cameroon|cameroonian;canada|canadian;chad|chadian;chile|chilean;china|chinese
colombia|colombian;congo|congolese;croatia|croatian croat;cuba|cuban;cyprus|cypriot;czechia|czech;denmark|danish dane;ecuador|ecuadorian;egypt|egyptian;england|english englishman englishwoman;eritrea|eritrean;estonia|estonian
ethiopia|ethiopian;fiji|fijian;finland|finnish finn;france|french frenchman frenchwoman;gabon|gabonese;gambia|gambian;georgia|georgian;germany|german;ghana|ghanaian;greece|greek;greenland|greenlandic greenlander;guatemala|guatemalan
guinea|guinean;guyana|guyanese;haiti|haitian;honduras|honduran;hungary|hungarian;iceland|icelandic icelander;india|indian;indonesia|indonesian;iran|iranian;iraq|iraqi;ireland|irish irishman irishwoman;israel|israeli;italy|italian
jamaica|jamaican;japan|japanese;jordan|jordanian;kazakhstan|kazakh;kenya|kenyan;korea|korean;kosovo|kosovan kosovar;kuwait|kuwaiti;kyrgyzstan|kyrgyz;laos|laotian lao;latvia|latvian;lebanon|lebanese;liberia|liberian;libya|libyan
liechtenstein|liechtensteiner;lithuania|lithuanian;luxembourg|luxembourger luxembourgish;macedonia|macedonian;madagascar|malagasy;malawi|malawian;malaysia|malaysian;maldives|maldivian;mali|malian;malta|maltese;mauritania|mauritanian
mauritius|mauritian;mexico|mexican;moldova|moldovan;monaco|monegasque;mongolia|mongolian mongol;montenegro|montenegrin;morocco|moroccan;mozambique|mozambican;namibia|namibian;nepal|nepalese nepali;netherlands holland|dutch dutchman dutchwoman
nicaragua|nicaraguan;niger|nigerien;nigeria|nigerian;norway|norwegian;oman|omani;pakistan|pakistani;palestine|palestinian;panama|panamanian;paraguay|paraguayan;peru|peruvian;philippines|philippine filipino filipina;poland|polish pole
portugal|portuguese;qatar|qatari;romania|romanian;russia|russian;rwanda|rwandan;samoa|samoan;scotland|scottish scots scot scotsman;senegal|senegalese;serbia|serbian serb;singapore|singaporean;slovakia|slovak slovakian;slovenia|slovenian slovene
somalia|somali;spain|spanish spaniard;sudan|sudanese;suriname|surinamese;sweden|swedish swede;switzerland|swiss;syria|syrian;taiwan|taiwanese;tajikistan|tajik;tanzania|tanzanian;thailand|thai;tibet|tibetan;togo|togolese;tonga|tongan
tunisia|tunisian;turkey türkiye|turkish turk;turkmenistan|turkmen;uganda|ugandan;ukraine|ukrainian;uruguay|uruguayan;uzbekistan|uzbek;venezuela|venezuelan;vietnam|vietnamese;wales|welsh welshman welshwoman;yemen|yemeni;yugoslavia|yugoslav yugoslavian;zambia|zambian;zimbabwe|zimbabwean
africa|african;asia|asian;europe|european;antarctica|antarctic;arctic|arctic;scandinavia|scandinavian;siberia|siberian;bavaria|bavarian;prussia|prussian;saxony|saxon;catalonia|catalan;sicily|sicilian;sardinia|sardinian;corsica|corsican;brittany|breton;normandy|norman
flanders|flemish fleming;wallonia|walloon;burgundy|burgundian;tuscany|tuscan;lombardy|lombard;crete|cretan;kurdistan|kurdish kurd;chechnya|chechen;bohemia|bohemian;moravia|moravian;silesia|silesian;pomerania|pomeranian;persia|persian;arabia|arab arabian;babylon|babylonian
london|londoner;paris|parisian;rome|roman;vienna|viennese;venice|venetian;florence|florentine;milan|milanese;naples|neapolitan;athens|athenian;moscow|muscovite;berlin|berliner;munich|bavarian;hamburg|hamburger;dublin|dubliner;glasgow|glaswegian;liverpool|liverpudlian;manchester|mancunian
california|californian;texas|texan;hawaii|hawaiian;alaska|alaskan;florida|floridian;virginia|virginian;quebec|québécois;ontario|ontarian;tasmania|tasmanian;cornwall|cornish;christ|christian christianity;islam|islamic muslim;buddha|buddhist buddhism;judaism|jewish jew;bible|biblical;parliament|parliamentary
`;

const PEOPLES: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split(/[;\n]/)
    .flatMap((line) => line.split('|')[1]?.split(' ') ?? []),
);

/** Whether a word says of what country or people somebody or something is: "Irish", "Dutch". In any case. */
export const isOfPeople = (word: string): boolean => PEOPLES.has(word.toLowerCase());
