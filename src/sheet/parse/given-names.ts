/**
 * Given names that many in Sweden have, most of all the older (after Statistiska centralbyrån's lists of names), in small
 * letters. A word of these beside a telephone number tells whose number it is.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'agneta agnes albert albin alf alfred alice alma alva amanda anders andreas anette anita anki ann anna annelie annette ' +
    'annika ann-britt ann-christin ann-marie ann-sofie anna-karin anna-lena anton arne arvid astrid august augusta axel ' +
    'barbro beatrice beata bengt benny berit bernt bertil birger birgit birgitta bjarne björn bo bosse britt britta ' +
    'britt-marie börje camilla carin carina carl carl-erik carolina caroline catarina catharina cecilia charlotta ' +
    'charlotte christel christer christian christina claes conny dagmar dagny dan daniel david denny edit edith edla egon ' +
    'einar elin elina elis elisabet elisabeth ella ellen elna elsa elsie elvira elvy emil emilia emma eric erik erika ' +
    'ernst estelle ester eugen eva eva-lena eva-lotta evald evelina evert fanny fatima filip folke frans fredrik fredrika ' +
    'frida fritz gabriel georg gerd gerda gertrud gottfrid greta gudrun gull gull-britt gun gunborg gunhild gunilla gunnar ' +
    'gunnel gunvor gustaf gustav göran gösta göte hanna hannes hans hans-erik harald harriet harry hasse hedvig helen ' +
    'helena helene helga helge helmer henning henrik henry herbert herman hilda hilding hildur hilma hjalmar hugo håkan ' +
    'ida inga ingalill ingegerd ingela ingemar inger ingrid ingvar irene iris irma isabella ivan ivar jack jakob jan ' +
    'jan-erik jan-olof jane janne jenny jens jerker jerry jessica joakim joel johan johanna john johnny jon jonas jonny ' +
    'josef josefin julia jörgen kaj kajsa karin karl karl-erik karl-gustav karolina katarina katrin kennet kenneth kent ' +
    'kerstin kjell klara klas knut kristian kristin kristina kristoffer kurt laila lars lars-erik lasse leena leif lena ' +
    'lennart leo leon lilian lillemor lilly linda linnea linnéa linus lisa lisbet lisbeth lotta louise lovisa lucia ' +
    'ludvig lydia magdalena magnus maj maja maj-britt majken majvor malin marcus margareta margaretha margit margot maria ' +
    'marianne marie marika marita markus marta martin mary mathias matilda mats mattias maud mikael mia mikaela mohamed ' +
    'moa mona monica monika märit märta naemi nanny nils nina olof olle olov oskar otto ove patrik paul paula per ' +
    'per-olof pernilla peter petra pia pär ragnar ragnhild ragnvald ralf rebecka regina reine rickard rikard rita robert ' +
    'roger roland rolf ronny rose-marie rosa rune rut ruth sara sebastian selma siv sixten signe sigrid sigurd sigvard ' +
    'simon siri sofia sofie sonja staffan stefan stellan sten stig stina sture sune susanna susanne svante sven sven-erik ' +
    'svea sylvia sören teodor teresa therese thomas thore thorsten tilda tina tobias tom tomas tommy tor tora torbjörn ' +
    'tord tore torgny torsten tova tove tuva tyra ulf ulla ulla-britt ulla-karin ulrica ulrika uno urban urpo ursula valborg ' +
    'valdemar valter vanja vera verner veronica viktor viktoria vilgot vilhelm viola vivan vivi-anne viveka wilhelm wilma ' +
    'yngve yvonne åke åsa örjan östen'
  ).split(' '),
)
