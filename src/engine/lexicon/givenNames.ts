const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Given names that are borne by men nearly always, in lower case. Our choice of those common in Europe and the Americas, without
 * any that are places, surnames or women's names, too ("Andrea", "Austin", "Jean", "Kim", "Robin", "Sasha", "Simone").
 */
export const MENS_NAMES = words(
  `adam adrian alan albert alberto alexander alfred anders andreas andrew anthony antonio arthur axel benjamin bernard bernhard
  björn boris brian bruno carl carlos charles christian christopher claus daniel david dennis dieter dmitri donald douglas edgar
  edmund eduard eduardo edward emil emmanuel enrico erich erik ernst eugene fabian federico felix ferdinand fernando franz
  frederick friedrich fritz geoffrey georg george gerald gerhard giacomo giovanni giuseppe gottfried graham gregor gregory guido
  gunnar gustav hans harald harold heinrich heinz helmut henri henrik henry herbert hermann horst hugo igor isaac ivan jacob
  jacques james jeremy johan johann johannes john jonas jonathan jorge josé josef joseph juan julian julius jürgen karl karsten
  kenneth kevin klaus konrad konstantin kurt lars laurent leonard leonardo leopold lorenzo ludwig luigi luis magnus manfred manuel
  marc marcel marco marcus mario mark markus martin matthew matthias maurice maximilian michael miguel mikael mikhail nathan
  nicholas nicolas niels nils oleg oliver oscar oskar otto pablo pascal patrick paul pavel pedro peter philip philippe pierre
  ralph rafael raymond reinhard richard robert roberto rolf roman rudolf rupert samuel sebastian sergei simon stefan stephen steven
  sven theodor theodore thomas timothy tobias tom ulrich uwe victor viktor vincent vladimir walter werner wilhelm william wolfgang
  xavier yusuf ahmed ali hassan ibrahim mohammed muhammad mustafa omar rashid amir`,
);

/** The same of women ("Charlotte", "Florence", "Georgia", "Victoria" and "Virginia" are places, too). */
export const WOMENS_NAMES = words(
  `agnes alice alicia amalia amanda amelia ana anastasia angela angelika anita anke ann anna anne annette annika antonia astrid
  barbara beatrice beatrix bertha bettina birgit brigitte camilla carla carmen caroline catherine cecilia christa christina
  christine clara claudia cornelia cristina daniela deborah diana dorothea dorothy edith eleanor elena elisabeth elise elizabeth
  ella elsa emilia emily emma erika esther eva evelyn fatima franziska frieda gabriele gerda gertrud gisela greta gudrun hanna
  hannah hanne heather heidi heike helen helena helene helga henrietta hilda hildegard ida ilse ines inge ingeborg ingrid irene
  irina isabel isabella jane janet jennifer jessica joanna johanna josephine judith julia juliane karen karin katarina katharina
  katherine kathleen kirsten klara kristina laura lena leonie linda lisa louise lucia lucy luisa magdalena margaret margarethe
  margarita margit maria marianne marie marina marta martha mary mathilde melanie michelle miriam monica monika nadia nancy natalia
  natasha nina nora olga patricia paula petra rachel rebecca regina renate rosa rosalind ruth sabine sandra sarah silvia sofia
  sonja sophia sophie stephanie susan susanne svetlana sylvia tanja tatiana teresa theresa ulrike ursula vera veronica yvonne zoe
  aisha leila layla zeynep`,
);
