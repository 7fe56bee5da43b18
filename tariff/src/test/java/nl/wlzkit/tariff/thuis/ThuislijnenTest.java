package nl.wlzkit.tariff.thuis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Genoemd;
import nl.wlzkit.testing.Proefvragen;
import org.junit.jupiter.api.Test;

/** The lines of the explanations: which there are, and what each says it was decided on. */
class ThuislijnenTest {
    /** What every ground of the palliative question needs, and nothing that is a ground of itself. */
    private static final String MEERZORG = """
            {"dag":"%s","profiel":"%s","vorm":"%s","behoeften":[%s],"uren":{"nodig":%s,"pakket":20},\
            "client":{"pakket-2014":false,"leeftijd":40,"toezicht":false,"palliatief":%s,"zwaar":true,"nodig":true}}""";

    @Test
    void everyLineNamesWhatItWasDecidedOn() {
        assertThat(Genoemd.perLine(new Thuisberekeningen()))
                .containsExactlyInAnyOrder(
                        "mpt-plafond WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "mpt-plafond RLZ-5.1.1-2015 blijft buiten beschouwing: modules",
                        "mpt-plafond RLZ-1.1-BASISBEDRAG hoort niet bij het basisbedrag: modules",
                        "mpt-plafond WLZ-3.3.2.4b min de kosten van het mpt: modules",
                        "mpt-plafond RLZ-5.1.2-2015 min het verleende pgb: pgb-naast",
                        "mpt-plafond RLZ-1.1-BASISBEDRAG min het pgb ernaast: pgb-naast",
                        "mpt-plafond RLZ-5.2.1-2015 de grens is die van alleen een pgb: pgb-naast",
                        "mpt-plafond WLZ-3.3.2.4b duurder dan het pgb zou zijn: modules, pgb, pgb-naast",
                        "pgb-naast-mpt WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "pgb-naast-mpt RLZ-5.1.1-2015 blijft buiten beschouwing: modules",
                        "pgb-naast-mpt RLZ-1.1-BASISBEDRAG hoort niet bij het basisbedrag: modules",
                        "pgb-naast-mpt RLZ-5.2.1-2015 min de kosten van het mpt: modules",
                        "pgb-naast-mpt RLZ-5.1.2 min de kosten van het mpt: modules",
                        "pgb-naast-mpt RLZ-5.2.2-2015 lager op verzoek van de cliënt: instemming, verlaging",
                        "pgb-naast-mpt RLZ-5.1.2 een lager pgb op verzoek noemt deze tekst niet: verlaging",
                        "pgb-naast-mpt WLZ-3.3.2.4b het mpt is duurder dan het pgb: basis, modules",
                        "deeltijdverblijf-budget WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "deeltijdverblijf-budget IWLZ-0695 deeltijdverblijf bestaat nog niet: dag",
                        "deeltijdverblijf-budget IWLZ-COD755 geen 7, 8 of 9 etmalen: etmalen",
                        "deeltijdverblijf-budget RLZ-1.1 geen 7, 8 of 9 etmalen: etmalen",
                        "deeltijdverblijf-budget BLZ-1.1.1 meer dan gemiddeld 7 etmalen: etmalen",
                        "deeltijdverblijf-budget WK-GEEN-TEKST anders geregeld: geen bedrag: tekst",
                        "deeltijdverblijf-budget RLZ-5.1.3 naar rato van de etmalen thuis: thuis",
                        "deeltijdverblijf-budget RLZ-5.1.4 begeleiding groep en vervoer geheel: groep",
                        "extra-kosten-thuis WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "extra-kosten-thuis WK-GEEN-TEKST anders geregeld: geen bedrag: tekst",
                        "extra-kosten-thuis WK-LEES-EKT-WOONINITIATIEF niet in een wooninitiatief: wooninitiatief",
                        "extra-kosten-thuis RLZ-5.3.4-2015 verhoging voor palliatieve zorg: palliatieve-verhoging",
                        "extra-kosten-thuis RLZ-5.3.5-2015 verhoging voor palliatieve zorg: palliatieve-verhoging",
                        "extra-kosten-thuis RLZ-5.3.3a-2015 jonger dan 23: thuis opgroeien: leeftijd",
                        "extra-kosten-thuis RLZ-5.3.3b-2015 ouder van een kind onder 18: thuiswonend-kind",
                        "extra-kosten-thuis RLZ-5.3.3c-2015 inkomen of studie vanuit huis: lichamelijk, werk-of-studie",
                        "extra-kosten-thuis RLZ-5.3.3-2015 geen van de drie groepen: leeftijd, lichamelijk,"
                                + " thuiswonend-kind, werk-of-studie",
                        "extra-kosten-thuis RLZ-5.3.1-2015 verhoging, ten hoogste 25%: verhoging",
                        "extra-kosten-thuis RLZ-5.3.2-2015 verhoging, ten hoogste 25%: verhoging",
                        "logeeropvang WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "logeeropvang BLZ-3.1.3.2-2015 weken maal twee: dagen",
                        "logeeropvang BLZ-3.1.3.2-2022 weken maal drie: dagen",
                        "logeeropvang BLZ-3.1.3.1-2015 min de gebruikte etmalen: gebruikt",
                        "logeeropvang BLZ-3.1.3.1-2022 min de gebruikte etmalen: gebruikt",
                        "logeeropvang BLZ-3.1.3.1-2015 meer gebruikt dan het maximum: gebruikt",
                        "logeeropvang BLZ-3.1.3.1-2022 meer gebruikt dan het maximum: gebruikt",
                        "overbrugging WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "overbrugging RLZ-5.3.1 de tekst kent geen overbrugging: start",
                        "overbrugging RLZ-5.3.1 thuis niet verantwoord: verantwoord",
                        "overbrugging RLZ-5.3.1 laatste dag van dertien weken: start",
                        "overbrugging RLZ-5.3.3 verlengd: er is zicht op een plaats: verlengd-tot, zicht",
                        "overbrugging RLZ-5.3.3 niet verlengd: geen zicht op een plaats: verlengd-tot, zicht",
                        "meerzorg-2016 MZR16-5.5 hoogstens een keer per dag: al-gedeclareerd",
                        "meerzorg-2016 MZR16-5.2 deze afwezigheid wordt niet bekostigd: situatie",
                        "meerzorg-2016 MZR16-5.2a langer dan 91 dagen zonder toestemming: dagnummer, situatie,"
                                + " toestemming",
                        "meerzorg-2016 MZR16-5.2a opgenomen bij een ander: bekostigd: dagnummer, situatie,"
                                + " toestemming",
                        "meerzorg-2016 MZR16-5.2b meer dan 14 dagen achter elkaar: dagnummer, situatie",
                        "meerzorg-2016 MZR16-5.2b nog geen 14 dagen verblijf: situatie, verbleven",
                        "meerzorg-2016 MZR16-5.2b meer dan 42 dagen in het jaar: dit-jaar, situatie",
                        "meerzorg-2016 MZR16-5.2b vakantie of detentie: bekostigd: dagnummer, dit-jaar, situatie,"
                                + " verbleven",
                        "meerzorg-2016 MZR16-5.2c schoolvakantie: bekostigd: binnen-vakantie, situatie",
                        "meerzorg-2016 MZR16-5.2c buiten de wettelijke vakantieduur: binnen-vakantie, situatie",
                        "meerzorg-2016 MZR16-5.2d weekendverlof: bekostigd: dag, situatie",
                        "meerzorg-2016 MZR16-5.2d geen zaterdag of zondag: dag, situatie",
                        "meerzorg-2016 MZR16-4.2c geplande uren per week: soort",
                        "meerzorg-toegang WK-GEEN-TEKST tekst van deze dag niet gelezen: dag, tekst",
                        "meerzorg-toegang RLZ-2.2.1-2015 profiel of pakket dat het lid noemt: pakket-2014, profiel",
                        "meerzorg-toegang RLZ-2.2.1-2016 profiel of pakket dat het lid noemt: pakket-2014, profiel",
                        "meerzorg-toegang RLZ-2.2.1a-2021 GGZ wonen: profiel",
                        "meerzorg-toegang RLZ-2.2.1c-2015 bijzondere zorg: behoeften",
                        "meerzorg-toegang RLZ-2.2.1c-2016 bijzondere zorg, ook CVA, Huntington, observatie: behoeften",
                        "meerzorg-toegang RLZ-2.2.1c-2026 gespecialiseerde zorg: behoeften",
                        "meerzorg-toegang RLZ-2.2.1d-2016 jonger dan 23 en in een instelling: leeftijd, vorm",
                        "meerzorg-toegang RLZ-2.2.1d-2021 palliatief terminaal in een instelling: palliatief, vorm,"
                                + " zwaar",
                        "meerzorg-toegang RLZ-2.2.1e-2021 palliatief terminaal met een vpt: palliatief, vorm",
                        "meerzorg-toegang RLZ-2.2.2-2016 permanent toezicht, zwaar complex somatisch: profiel,"
                                + " toezicht",
                        "meerzorg-toegang RLZ-2.2.2-2016 chronische beademing: behoeften",
                        "meerzorg-toegang RLZ-2.2.2-2016 recht op meer zorg: behoeften, profiel, uren-nodig,"
                                + " uren-pakket, vorm",
                        "meerzorg-toegang RLZ-2.2.1-2015 recht op meer zorg: behoeften, nodig, profiel, uren-nodig,"
                                + " uren-pakket, vorm",
                        "meerzorg-toegang RLZ-2.2.1-2016 recht op meer zorg: behoeften, nodig, profiel, uren-nodig,"
                                + " uren-pakket, vorm",
                        "meerzorg-toegang RLZ-2.2.1-2015 geen meer zorg nodig geoordeeld: nodig, profiel,"
                                + " uren-nodig, uren-pakket, vorm",
                        "meerzorg-toegang RLZ-2.2.1-2016 geen meer zorg nodig geoordeeld: nodig, profiel,"
                                + " uren-nodig, uren-pakket, vorm",
                        "meerzorg-toegang RLZ-2.2.2-2015 geen 25% meer zorg nodig: leeftijd, pakket-2014,"
                                + " palliatief, profiel, toezicht, uren-nodig, uren-pakket, vorm, zwaar",
                        "meerzorg-toegang RLZ-2.2.3-2016 geen 25% meer zorg nodig: leeftijd, pakket-2014,"
                                + " palliatief, profiel, toezicht, uren-nodig, uren-pakket, vorm, zwaar",
                        "meerzorg-toegang RLZ-2.2.1-2015 geen grond in deze tekst: behoeften, leeftijd, pakket-2014,"
                                + " palliatief, profiel, toezicht, uren-nodig, uren-pakket, vorm, zwaar",
                        "meerzorg-toegang RLZ-2.2.1-2016 geen grond in deze tekst: behoeften, leeftijd, pakket-2014,"
                                + " palliatief, profiel, toezicht, uren-nodig, uren-pakket, vorm, zwaar");
    }

    /** Each ground stands under its own rule, and a profile under one only. */
    @Test
    void theGroundsOfMeerzorgAreThoseOfTheTextAndNoOthers() {
        assertThat(meerzorg("2021-07-21", "4GGZ W", "VERBLIJF", "", "25", "false"))
                .containsExactly("RLZ-2.2.1-2016 recht op meer zorg", "RLZ-2.2.1a-2021 GGZ wonen");
        assertThat(meerzorg("2021-07-21", "7VV", "VERBLIJF", "", "25", "false"))
                .containsExactly(
                        "RLZ-2.2.1-2016 recht op meer zorg", "RLZ-2.2.1-2016 profiel of pakket dat het lid noemt");
        assertThat(meerzorg("2021-07-21", "7VV", "VERBLIJF", "", "24.9999", "false"))
                .containsExactly("RLZ-2.2.3-2016 geen 25% meer zorg nodig");
        // special care that does not ask for a stay counts at home too; without 25 % the profile is no ground beside it
        assertThat(meerzorg("2016-07-01", "7VV", "MPT", "\"gespecialiseerde-epilepsiezorg\",\"cva\"", "20", "false"))
                .containsExactly(
                        "RLZ-2.2.1-2016 recht op meer zorg",
                        "RLZ-2.2.1c-2015 bijzondere zorg",
                        "RLZ-2.2.1c-2016 bijzondere zorg, ook CVA, Huntington, observatie");
        assertThat(meerzorg("2026-05-30", "5VV", "MPT", "\"levensloopaanpak\"", "20", "false"))
                .containsExactly("RLZ-2.2.1-2016 recht op meer zorg", "RLZ-2.2.1c-2026 gespecialiseerde zorg");
        // palliative care is a ground with a stay and with a vpt, not with an mpt
        assertThat(meerzorg("2021-07-21", "5VV", "MPT", "", "25", "true"))
                .containsExactly("RLZ-2.2.1-2016 geen grond in deze tekst");
        assertThat(meerzorg("2016-11-01", "5VV", "VPT", "", "25", "true"))
                .containsExactly("RLZ-2.2.1-2016 geen grond in deze tekst");
        assertThat(meerzorg("2021-07-21", "5VV", "VPT", "", "25", "true"))
                .containsExactly(
                        "RLZ-2.2.1-2016 recht op meer zorg", "RLZ-2.2.1e-2021 palliatief terminaal met een vpt");
    }

    /** Permanent supervision makes the right one without a judgment, with two profiles and no others. */
    @Test
    void supervisionIsAGroundWithTwoProfiles() {
        for (String profiel : List.of("5VG", "8VG")) {
            assertThat(supervised(profiel, "25"))
                    .containsExactly(
                            "RLZ-2.2.2-2016 recht op meer zorg",
                            "RLZ-2.2.2-2016 permanent toezicht, zwaar complex somatisch");
            assertThat(supervised(profiel, "24.9999")).containsExactly("RLZ-2.2.3-2016 geen 25% meer zorg nodig");
        }
        assertThat(supervised("7VG", "25"))
                .containsExactly(
                        "RLZ-2.2.1-2016 recht op meer zorg", "RLZ-2.2.1-2016 profiel of pakket dat het lid noemt");
    }

    private static List<String> supervised(String profiel, String nodig) {
        return lines(
                "meerzorg-toegang",
                MEERZORG.formatted("2016-07-01", profiel, "VERBLIJF", "", nodig, "false")
                        .replace("\"toezicht\":false", "\"toezicht\":true"));
    }

    @Test
    void weekendLeaveIsOfSaturdayAndSunday() {
        String verlof = """
                {"dag":"%s","deelprestaties":[{"soort":"woonzorg","tarief":10,"activiteiten":[]}],\
                "aanwezigheid":{"situatie":"weekendverlof"},"al-gedeclareerd":false}""";

        // 4 June 2016 was a Saturday
        assertThat(lines("meerzorg-2016", verlof.formatted("2016-06-03")))
                .containsExactly("MZR16-5.2d geen zaterdag of zondag");
        assertThat(lines("meerzorg-2016", verlof.formatted("2016-06-04")))
                .contains("MZR16-5.2d weekendverlof: bekostigd");
        assertThat(lines("meerzorg-2016", verlof.formatted("2016-06-05")))
                .contains("MZR16-5.2d weekendverlof: bekostigd");
        assertThat(lines("meerzorg-2016", verlof.formatted("2016-06-06")))
                .containsExactly("MZR16-5.2d geen zaterdag of zondag");
    }

    private static List<String> meerzorg(
            String dag, String profiel, String vorm, String behoeften, String nodig, String palliatief) {
        return lines("meerzorg-toegang", MEERZORG.formatted(dag, profiel, vorm, behoeften, nodig, palliatief));
    }

    /** A ground names the needs that make it, and not the others. */
    @Test
    void aGroundOfMeerzorgNamesItsOwnNeeds() {
        String vraag = MEERZORG.formatted(
                "2026-05-30",
                "5VV",
                "VERBLIJF",
                "\"gespecialiseerde-epilepsiezorg\",\"cva\",\"korsakov\",\"levensloopaanpak\"",
                "20",
                "false");

        assertThat(facts("meerzorg-toegang", vraag, "RLZ-2.2.1c-2015"))
                .containsExactly("behoefte = gespecialiseerde epilepsiezorg");
        assertThat(facts("meerzorg-toegang", vraag, "RLZ-2.2.1c-2016"))
                .containsExactly("behoefte = zorg in verband met een CVA");
        assertThat(facts("meerzorg-toegang", vraag, "RLZ-2.2.1c-2026"))
                .containsExactly(
                        "behoefte = gespecialiseerde zorg bij Korsakov",
                        "behoefte = coördinatie voor de levensloopaanpak");
        String beademing = MEERZORG.formatted(
                "2026-05-30",
                "5VV",
                "VERBLIJF",
                "\"chronische-invasieve-beademing\",\"non-invasieve-beademing\",\"cva\"",
                "20",
                "false");
        assertThat(facts("meerzorg-toegang", beademing, "RLZ-2.2.2-2016"))
                .contains("behoefte = chronische invasieve beademing")
                .filteredOn(f -> f.startsWith("behoefte"))
                .hasSize(4); // all three in the line of the right, one in the line of the ground
    }

    /** Until the 91st day nobody asks for permission, so it says nothing there. */
    @Test
    void permissionIsNamedFromTheDayOnWhichItIsNeeded() {
        String opname = """
                {"dag":"2016-06-01","deelprestaties":[{"soort":"woonzorg","tarief":10,"activiteiten":[]}],\
                "aanwezigheid":{"situatie":"opname","dagnummer":%s,"toestemming":true},"al-gedeclareerd":false}""";

        assertThat(facts("meerzorg-2016", opname.formatted("91"), "MZR16-5.2a"))
                .noneMatch(f -> f.startsWith("toestemming"))
                .hasSize(2);
        assertThat(facts("meerzorg-2016", opname.formatted("92"), "MZR16-5.2a"))
                .anyMatch(f -> f.startsWith("toestemming"))
                .hasSize(3);
    }

    /** That the bound is that of a pgb alone is said when there is a pgb beside the mpt, and in the text that says so. */
    @Test
    void theBoundOfAPgbAloneIsMentionedWhereThereIsOne() {
        String plafond = """
                {"dag":"%s","pgb":100,"modules":[{"soort":"verpleging","kosten":10}],"pgb-naast":%s}""";

        assertThat(lines("mpt-plafond", plafond.formatted("2015-06-01", "0")))
                .containsExactly("WLZ-3.3.2.4b pgb zonder mpt: het plafond", "WLZ-3.3.2.4b min de kosten van het mpt");
        assertThat(lines("mpt-plafond", plafond.formatted("2015-06-01", "0.01")))
                .containsExactly(
                        "WLZ-3.3.2.4b pgb zonder mpt: het plafond",
                        "WLZ-3.3.2.4b min de kosten van het mpt",
                        "RLZ-5.1.2-2015 min het verleende pgb",
                        "RLZ-5.2.1-2015 de grens is die van alleen een pgb");
        assertThat(lines("mpt-plafond", plafond.formatted("2021-07-21", "0.01")))
                .containsExactly(
                        "WLZ-3.3.2.4b pgb zonder mpt: het plafond",
                        "WLZ-3.3.2.4b min de kosten van het mpt",
                        "RLZ-1.1-BASISBEDRAG min het pgb ernaast");
    }

    /** A lowering of nothing is no request. */
    @Test
    void onlyARequestToLowerIsMentioned() {
        String naast = """
                {"dag":"%s","basis":100,"modules":[{"soort":"verpleging","kosten":10}],\
                "verlaging":%s,"instemming":%s}""";

        assertThat(lines("pgb-naast-mpt", naast.formatted("2015-06-01", "0", "true")))
                .containsExactly(
                        "RLZ-5.2.1-2015 het bedrag van alleen een pgb", "RLZ-5.2.1-2015 min de kosten van het mpt");
        assertThat(lines("pgb-naast-mpt", naast.formatted("2015-06-01", "0.01", "false")))
                .hasSize(2);
        assertThat(lines("pgb-naast-mpt", naast.formatted("2015-06-01", "0.01", "true")))
                .hasSize(3)
                .contains("RLZ-5.2.2-2015 lager op verzoek van de cliënt");
        assertThat(lines("pgb-naast-mpt", naast.formatted("2021-07-21", "0", "true")))
                .hasSize(2);
        assertThat(lines("pgb-naast-mpt", naast.formatted("2021-07-21", "0.01", "true")))
                .hasSize(3)
                .contains("RLZ-5.1.2 een lager pgb op verzoek noemt deze tekst niet");
    }

    /** Rounding is a line where it changes something. */
    @Test
    void roundingIsMentionedWhereSomethingIsRounded() {
        String deeltijd = "{\"dag\":\"2024-06-01\",\"etmalen\":7,\"basis\":%s,\"groep\":0}";
        String meerzorg = """
                {"dag":"2016-06-01","deelprestaties":[{"soort":"woonzorg","tarief":%s,\
                "activiteiten":[{"uren":7,"begeleiders":1,"clienten":1}]}],\
                "aanwezigheid":{"situatie":"aanwezig"},"al-gedeclareerd":false}""";

        assertThat(lines("deeltijdverblijf-budget", deeltijd.formatted("100.02")))
                .doesNotContain("WK-AFR-DEELTIJD op centen, half naar boven");
        assertThat(lines("deeltijdverblijf-budget", deeltijd.formatted("100.01")))
                .contains("WK-AFR-DEELTIJD op centen, half naar boven");
        // seven hours of 10.01 a week are 70.07: a seventh is 10.01
        assertThat(lines("meerzorg-2016", meerzorg.formatted("10.01")))
                .doesNotContain("MZR16-4.4d per dag op twee decimalen");
    }

    /** All modules that do not count are named, each kind once and in the order of the kinds. */
    @Test
    void whatDoesNotCountIsNamed() {
        String plafond = """
                {"dag":"2015-06-01","pgb":100,"modules":[{"soort":"behandeling","kosten":1},\
                {"soort":"verpleging","kosten":1},{"soort":"huishoudelijke-hulp","kosten":1},\
                {"soort":"behandeling","kosten":1}],"pgb-naast":0}""";

        assertThat(facts("mpt-plafond", plafond, "RLZ-5.1.1-2015"))
                .containsExactly("modules = huishoudelijke hulp, behandeling");
        assertThat(english("mpt-plafond", plafond, "RLZ-5.1.1-2015"))
                .containsExactly("modules = household help, treatment");
    }

    private static List<String> lines(String naam, String vraag) {
        return outcome(naam, vraag).gevallen().get(0).posten().stream()
                .map(p -> p.stap().regel() + " " + p.stap().wat().nl())
                .toList();
    }

    private static List<String> facts(String naam, String vraag, String regel) {
        return told(naam, vraag, regel).stream().map(g -> g.in(Taal.NL)).toList();
    }

    private static List<String> english(String naam, String vraag, String regel) {
        return told(naam, vraag, regel).stream().map(g -> g.in(Taal.EN)).toList();
    }

    private static List<Gegeven> told(String naam, String vraag, String regel) {
        return outcome(naam, vraag).gevallen().get(0).posten().stream()
                .filter(p -> p.stap().regel().equals(regel))
                .flatMap(p -> p.door().stream())
                .toList();
    }

    private static Uitkomst<?> outcome(String naam, String vraag) {
        return Proefvragen.outcome(new Thuisberekeningen(), naam, vraag);
    }
}
