/**
 * Verbs that carry little meaning of their own, with nouns that carry the act: "make a decision" is "decide" (Jespersen
 * 1942; the combinations after Quirk et al. 1985, 16.48, "eventive objects", and Algeo 1995). A noun without a verb of its own name gives it.
 */
const COMBINATIONS = `
give: report answer reply=answer response=respond speech=speak talk lecture interview performance=perform concert=perform order permission=permit consent
give: approval=approve advice=advise warning=warn explanation=explain description=describe account=describe promise help assistance=assist support aid
give: evidence=testify testimony=testify birth=bear blessing=bless thanks=thank notice=notify assurance=assure encouragement=encourage push kick
give: shelter protection=protect treatment=treat name
make: decision=decide statement=state announcement=announce proposal=propose suggestion=suggest offer promise claim request demand complaint=complain
make: attempt=try effort=try choice=choose change improvement=improve progress contribution=contribute payment=pay purchase=buy sale=sell donation=donate
make: discovery=discover arrangement=arrange plan preparation=prepare application=apply appeal apology=apologise confession=confess comment
make: recommendation=recommend reference=refer visit journey=travel trip=travel tour call phone move return=return arrival=arrive departure=depart
make: appearance=appear start beginning=begin recovery=recover reduction=reduce cut increase investment=invest loan=lend profit loss=lose mistake=err error=err
make: use agreement=agree deal=agree pact=agree peace=reconcile comparison=compare assessment=assess estimate calculation=calculate judgment=judge
make: landing=land survey measurement=measure record recording=record film copy drawing=draw sketch translation=translate bid arrest war=fight
take: decision=decide walk ride swim rest nap=sleep bath=bathe shower step=act action=act care=tend possession=seize control=seize power
take: photograph photo=photograph picture=photograph measurement=measure note=note vote oath=swear exam=sit test lead risk bribe break
take: flight=flee refuge shelter breath=breathe part=participate trip=travel journey=travel delivery=receive
have: talk discussion=discuss conversation=talk meeting=meet argument=argue quarrel row=quarrel fight debate swim rest drink breakfast=eat lunch=eat
have: dinner=eat meal=eat effect=affect impact=affect influence doubt=doubt need wish desire knowledge=know belief=believe hope fear plan
hold: meeting=meet talk=discuss discussion=discuss vote election=elect referendum=vote conversation=talk trial=try hearing=hear inquiry=investigate debate
hold: ceremony=celebrate celebration=celebrate concert=perform protest demonstration=demonstrate belief=believe view=believe
do: research work study=study damage harm repair=repair survey experiment=experiment exercise
conduct: research study survey investigation=investigate inquiry=investigate experiment=experiment interview search test trial=test review audit
perform: operation=operate experiment=experiment analysis=analyse test
carry: risk weight=weigh
reach: agreement=agree decision=decide deal=agree settlement=settle conclusion=conclude verdict=decide compromise
come: conclusion=conclude
pay: visit tribute=honour attention=heed
put: question=ask emphasis=emphasise pressure=press stress=stress
play: role=act part=act
lodge: complaint=complain appeal protest
file: complaint=complain appeal lawsuit=sue suit=sue application=apply
submit: application=apply report proposal=propose
issue: statement=state warning=warn order apology=apologise report permit
launch: attack investigation=investigate inquiry=investigate appeal assault=attack strike
enter: agreement=agree marriage=marry
suffer: injury=injure loss=lose defeat=lose damage=damage death=die
undergo: surgery=operate operation=operate treatment=treat test change repair training=train transformation=change
show: improvement=improve increase decline decrease
draw: conclusion=conclude comparison=compare
`;

/** Light verbs, each with the nouns that carry the act and the verb meant. */
export const LIGHT_VERBS: ReadonlyMap<string, ReadonlyMap<string, string>> = readCombinations();

function readCombinations(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const line of COMBINATIONS.trim().split('\n')) {
    const [verb = '', nouns = ''] = line.split(': ');
    const known = all.get(verb) ?? new Map<string, string>();
    for (const entry of nouns.split(' ')) {
      const [noun = '', means = noun] = entry.split('=');
      known.set(noun, means);
    }
    all.set(verb, known);
  }
  return all;
}
