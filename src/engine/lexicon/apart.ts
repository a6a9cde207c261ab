/**
 * Words that are near in meaning and yet never said by one another: stages of one matter, kinds beside each other. Any two of a
 * group; they outrank what WordNet makes of them. Written for this project. Each line: part of speech, then groups.
 */
export const APART = `
v accuse charge arrest detain investigate prosecute sue indict convict sentence imprison execute acquit appeal | sign ratify draft negotiate | injure kill shoot attack threaten poison | propose pass debate recommend consider reject | nominate elect | plan design build announce open | order deliver offer bid | rent buy lend give | write publish translate read | compose perform rehearse record | direct produce | suspect suggest prove | try succeed | attempt succeed | treat cure | treat diagnose | treat vaccinate | infect kill | admit discharge | found fund | find found | win draw lose | hope expect promise | study teach | lend give sell | seek find get | ask demand get | request receive | dig fill | sow harvest
n profit revenue income turnover | wage price | city village town hamlet | state city province country | street square | hour minute second day week month year century decade | injury death | prosecutor judge lawyer witness | minister president mayor | bishop priest pope | king queen prince princess | army navy | war battle | trial verdict sentence appeal | draft law bill | plan building | dollar pound euro | church mosque temple synagogue | river lake sea | river canal | road bridge tunnel | suspect murderer | patient doctor | candidate winner | book film play | nephew niece uncle aunt cousin brother sister
a first second third | annual monthly weekly daily hourly | national local regional international | injured dead wounded killed missing | red blue green yellow black white brown grey
r always often sometimes seldom never | possibly probably certainly | partly mostly completely | here there
`;
