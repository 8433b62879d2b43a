/**
 * Words that Swedish pensioners' activities go by: on each line words that somebody may use for the same thing. What a
 * sheet's own synonyms say is worth more; these spare every coordinator from writing down what all Swedes know.
 */
export const thesaurus: readonly (readonly string[])[] = groups(`
gympa, gymnastik, jympa, motion, motionera, träning, träna, styrketräning, sittgympa, stolgympa, seniorgympa, friskvård
balans, balansträning, fallförebyggande, falla, ramla, snubbla, sjukgymnast, sjukgymnastik, fysioterapeut, rehab, yrsel, yr, ostadig
promenad, promenera, promenadgrupp, vandra, vandring, stavgång, gångstavar, stavar
yoga, stolyoga, qigong, tai chi, avslappning, avspänning, meditation, mindfulness, pilates
dans, dansa, gammaldans, gammeldans, seniordans, linedance, squaredance, foxtrot, polka, vals, danskväll
simning, simma, bada, badhus, vattengympa, vattengymnastik
boule, petanque, kubb
bowling, minigolf, golf
pingis, bordtennis
cykel, cykla, cykling, cykeltur
sång, sjunga, kör, kören, körsång, allsång, visor, psalmer
musik, konsert, levande musik, underhållning, trubadur, spelman, musikcafé
skivor, vinylskivor, grammofon
kortspel, spela kort, bridge, canasta, whist, plump, poker
sällskapsspel, brädspel, spel, alfapet, yatzy, backgammon, schack, dam
bingo, lotteri, vinna
frågesport, quiz, tipspromenad, musikquiz, gissa, kunskap, tävling, frågetävling
bokcirkel, bokklubb, läsecirkel, litteratur, böcker, läsa, bokprat, roman
högläsning, läsa högt, lyssna, uppläsning
tidning, tidningen, nyheter
handarbete, sticka, stickning, virka, virkning, brodera, broderi, väva, vävning, garn, knyppla
syjunta, sy, sömnad, symaskin, laga kläder, ändra kläder, lappa, tyg, lapptäcke, dragkedja, blixtlås, fålla
snickeri, snickra, slöjd, slöjda, träslöjd, tälja, verkstad, möbler
keramik, lera, dreja, drejning, drejskiva, krukor
måla, målning, akvarell, teckna, teckning, konst, måleri
fotografera, foto, fotografi, kamera, bilder
fika, kaffe, café, kafferep, kaffestund, bulle, kakor
lunch, middag, mat, maten, äta, måltid, soppa, sopplunch, pensionärslunch
matlagning, laga mat, matlag, kock, recept
baka, bakning, bröd, bullar, pepparkakor, kakor
dator, surfplatta, ipad, läsplatta, mobil, mobiltelefon, smartphone, internet, digital, bankid, mejl, appar, swish, datahjälp, legitimation, lösenord, videosamtal, facebook
språk, språkcafé, språkkurs, svenska, engelska, finska, spanska, tyska, arabiska, lära sig svenska, invandrare
träffpunkt, dagträff, mötesplats, gemenskap, sällskap, umgås, prata, träffa folk, träffa andra, ensam, ensamhet
samtal, prata, samtalsgrupp, diskussion
sorg, sorgegrupp, sörja, änka, änkling, änkeman, gått bort, dött, efterlevande, förlorat, begravning
anhörig, anhöriggrupp, demens, alzheimer, minnet, vårda, vårdar, avlastning
hälsa, sjuksköterska, sköterska, doktor, läkare, blodtryck, sömn, sova
föreläsning, föredrag, berättar, information
andakt, gudstjänst, mässa, kyrka, bön, diakon, präst, bibel, församling
jul, julfest, julbord, julafton, julgran
lucia, luciatåg, lussekatter
påsk, påskfirande, ägg
midsommar, midsommarfest, midsommarstång
utflykt, resa, resor, bussresa, bussutflykt, båttur, båtresa, dagsutflykt, tur, studiebesök
trädgård, odla, odling, plantera, blommor, växter
natur, skog, fågelskådning, fåglar, svamp, bär
film, bio, filmvisning, matiné
teater, revy, skådespel, föreställning
loppis, loppmarknad, marknad, byteshörna, byta, basar, auktion, fynd, kläder
volontär, frivillig, hjälpa till, ideell, ideellt, engagera mig, besöksvän
släktforskning, släkten, hembygd, historia, förr i tiden, minnen
barnbarn, generationer, ungdomar, unga, barn
herrar, män, gubbar, karlar, herrklubb
damer, kvinnor, tanter, damklubb
juridik, testamente, arv, framtidsfullmakt, deklaration, ekonomi
hembesök, besök, hemma, besöksvän
telefonvän, ringkedja, telefonsamtal
`)

/** The same for kinds of places. */
export const placeThesaurus: readonly (readonly string[])[] = groups(`
bibliotek, biblioteket, bibblan, bibban, bibliotekarie
församlingshem, församlingslokal, församlingsgård, kyrka, kyrkan
servicehus, träffpunkt, äldreboende, serviceboende
`)

function groups(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(', '))
}
