/** A report of our own in each language, and the old encodings of its files. */
export const writings: readonly { readonly text: string; readonly encodings: readonly string[] }[] = [
  {
    text: 'Управление порта продало северный причал в марте за сорок один миллион евро. Городской совет отклонил проверку девятью голосами против четырёх. Жители собрали более двух тысяч подписей, но прошение было подано на день позже. Работы начнутся осенью и продлятся три года. Мэр сказал, что решение было законным, однако оппозиция в этом сомневается. В старой бане вспыхнул пожар, пожарные приехали через двадцать минут. Ремонт нового моста обошёлся дороже, чем планировалось. Мы не знаем, зачем понадобился этот шаг. Щедрый подъезд объявили закрытым.',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'],
  },
  {
    text: 'Управління порту продало північний причал у березні за сорок один мільйон євро. Міська рада відхилила перевірку дев’ятьма голосами проти чотирьох. Жителі зібрали понад дві тисячі підписів, але клопотання було подано на день пізніше. Роботи почнуться восени і триватимуть три роки. Мер сказав, що рішення було законним, однак опозиція в цьому сумнівається. У старій лазні спалахнула пожежа, пожежники приїхали за двадцять хвилин. Ми не знаємо, навіщо був потрібен цей крок.',
    encodings: ['windows-1251', 'koi8-u'],
  },
  {
    text: 'Zarząd portu sprzedał w marcu północne nabrzeże za czterdzieści jeden milionów euro. Rada miasta odrzuciła kontrolę dziewięcioma głosami przeciw czterem. Mieszkańcy zebrali ponad dwa tysiące podpisów, ale petycję złożono o dzień za późno. Prace zaczną się jesienią i potrwają trzy lata. Burmistrz powiedział, że decyzja była zgodna z prawem, opozycja jednak w to wątpi. W starej łaźni wybuchł pożar, strażacy przyjechali po dwudziestu minutach. Źródła mówią, że remont mostu był droższy, niż planowano.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'Správa přístavu prodala v březnu severní nábřeží za čtyřicet jedna milionů eur. Městská rada zamítla kontrolu devíti hlasy proti čtyřem. Obyvatelé sebrali přes dva tisíce podpisů, ale žádost byla podána o den později. Práce začnou na podzim a potrvají tři roky. Starosta řekl, že rozhodnutí bylo zákonné, opozice o tom však pochybuje. Ve starých lázních vypukl požár, hasiči přijeli za dvacet minut. Oprava nového mostu stála víc, než se plánovalo.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'A kikötői hatóság márciusban eladta az északi rakpartot negyvenegymillió euróért. A városi tanács kilenc szavazattal négy ellen elutasította a vizsgálatot. A lakosok több mint kétezer aláírást gyűjtöttek össze, de a beadványt egy nappal később nyújtották be. Az építkezés ősszel kezdődik, és három évig tart. A polgármester szerint a döntés törvényes volt, az ellenzék azonban kételkedik ebben. Tűz ütött ki a régi gőzfürdőben, a tűzoltók húsz perc alatt érkeztek. Az új híd felújítása többe került, mint amennyit terveztek. Nem tudjuk, hogy miért volt szükség erre a lépésre. A gyerekek örültek, hogy az iskola előtt új játszóteret építettek.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    text: 'Η λιμενική αρχή πούλησε τη βόρεια προκυμαία τον Μάρτιο για σαράντα ένα εκατομμύρια ευρώ. Το δημοτικό συμβούλιο απέρριψε τον έλεγχο με εννέα ψήφους έναντι τεσσάρων. Οι κάτοικοι συγκέντρωσαν πάνω από δύο χιλιάδες υπογραφές, αλλά η αίτηση κατατέθηκε μία ημέρα αργότερα. Τα έργα θα αρχίσουν το φθινόπωρο και θα διαρκέσουν τρία χρόνια. Ο δήμαρχος είπε ότι η απόφαση ήταν νόμιμη, η αντιπολίτευση όμως αμφιβάλλει. Φωτιά ξέσπασε στο παλιό λουτρό και οι πυροσβέστες έφτασαν σε είκοσι λεπτά. Η επισκευή της νέας γέφυρας κόστισε περισσότερο από όσο είχε σχεδιαστεί. Δεν γνωρίζουμε γιατί χρειάστηκε αυτό το βήμα.',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  {
    text: 'רשות הנמל מכרה את הרציף הצפוני במרץ תמורת ארבעים ואחד מיליון אירו. מועצת העיר דחתה את הביקורת בתשעה קולות מול ארבעה. התושבים אספו יותר מאלפיים חתימות, אבל העצומה הוגשה באיחור של יום. העבודות יתחילו בסתיו ויימשכו שלוש שנים. ראש העיר אמר שההחלטה הייתה חוקית, אך האופוזיציה מטילה בכך ספק. שריפה פרצה בבית המרחץ הישן והכבאים הגיעו בתוך עשרים דקות. שיפוץ הגשר החדש עלה יותר ממה שתוכנן. איננו יודעים מדוע היה צורך בצעד הזה.',
    encodings: ['windows-1255'],
  },
  {
    text: 'Liman idaresi kuzey rıhtımını mart ayında kırk bir milyon avroya sattı. Şehir meclisi denetimi dörde karşı dokuz oyla reddetti. Sakinler iki binden fazla imza topladı, ancak dilekçe bir gün geç verildi. Çalışmalar sonbaharda başlayacak ve üç yıl sürecek. Belediye başkanı kararın yasal olduğunu söyledi, ama muhalefet bundan şüphe ediyor. Eski hamamda yangın çıktı, itfaiyeciler yirmi dakikada geldi. Yeni köprünün onarımı planlanandan daha pahalıya mal oldu. Bu adıma neden gerek duyulduğunu bilmiyoruz.',
    encodings: ['windows-1254'],
  },
  {
    text: '港湾局は三月に北埠頭を四千百万ユーロで売却した。市議会は九対四で監査を否決した。住民は二千を超える署名を集めたが、請願の提出は一日遅れた。工事は秋に始まり、三年続く予定である。市長は決定は合法だったと述べたが、野党はそれを疑っている。古い浴場で火事があり、消防隊は二十分で到着した。新しい橋の修理には予定よりも多くの費用がかかった。',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  },
  {
    text: '港务局在三月以四千一百万欧元的价格出售了北码头。市议会以九票对四票否决了审计。居民收集了两千多个签名，但是请愿书晚了一天提交。工程将在秋天开始，持续三年。市长说这个决定是合法的，反对派对此表示怀疑。旧浴场发生了火灾，消防队在二十分钟内到达。新桥的维修费用比计划的要高。我们不知道为什么需要这样做。',
    encodings: ['gb18030'],
  },
  {
    text: '港務局在三月以四千一百萬歐元的價格出售了北碼頭。市議會以九票對四票否決了審計。居民收集了兩千多個簽名，但是請願書晚了一天提交。工程將在秋天開始，持續三年。市長說這個決定是合法的，反對派對此表示懷疑。舊浴場發生了火災，消防隊在二十分鐘內到達。新橋的維修費用比計劃的要高。我們不知道為什麼需要這樣做。',
    encodings: ['big5'],
  },
  {
    text: '항만청은 삼월에 북쪽 부두를 사천백만 유로에 팔았다. 시의회는 아홉 표 대 네 표로 감사를 거부했다. 주민들은 이천 명이 넘는 서명을 모았지만 청원서는 하루 늦게 제출되었다. 공사는 가을에 시작되어 삼 년 동안 계속된다. 시장은 그 결정이 합법이었다고 말했으나 야당은 이를 의심한다. 오래된 목욕탕에서 불이 났고 소방대는 이십 분 만에 도착했다.',
    encodings: ['euc-kr'],
  },
  {
    text: 'Die Hafenbehörde verkaufte im März den nördlichen Kai für einundvierzig Millionen Euro. Der Gemeinderat lehnte die Prüfung mit neun gegen vier Stimmen ab. Die Bürger hatten über zweitausend Unterschriften gesammelt, doch der Antrag wurde einen Tag zu spät eingereicht. Die Arbeiten beginnen im Herbst und dauern drei Jahre. Der Bürgermeister sagte, die Entscheidung sei rechtmäßig; die Opposition bezweifelt es. Im alten Badehaus brach Feuer aus, die Feuerwehr kam in fünfundzwanzig Minuten. Größere Schäden gab es nicht.',
    encodings: ['windows-1252', 'macintosh', 'ibm850'],
  },
  {
    text: 'L’autorité portuaire a vendu le quai nord en mars pour quarante et un millions d’euros. Le conseil a rejeté l’enquête par neuf voix contre quatre. Les habitants avaient recueilli plus de deux mille signatures, mais la pétition a été déposée un jour trop tard. Les travaux débuteront à l’automne et dureront trois ans. Le maire a déclaré que la décision était légale, ce dont l’opposition doute. Un incendie s’est déclaré dans les vieux bains, les pompiers sont arrivés très tôt. Où étaient les élèves ?',
    encodings: ['windows-1252', 'macintosh', 'ibm850'],
  },
  {
    text: 'La autoridad del puerto vendió en marzo el muelle norte por cuarenta y un millones de euros. El concejo rechazó la auditoría por nueve votos contra cuatro. Los vecinos reunieron más de dos mil firmas, pero la petición se presentó un día después. Las obras empezarán en otoño y durarán tres años. El alcalde dijo que la decisión había sido legal; la oposición lo duda. ¿Por qué fue necesario? Mañana lo sabrán los niños de la región.',
    encodings: ['windows-1252', 'macintosh', 'ibm437'],
  },
];
