package nl.wlzkit.tariff.budget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.testing.Genoemd;
import nl.wlzkit.testing.Proefvragen;
import org.junit.jupiter.api.Test;

/** The lines of the explanations: which there are, and what each says it was decided on. */
class BudgetlijnenTest {
    private static final String TOEKENNING = """
            {"jaar":%s,"beschikbaar":%s,"inzetbaar":%s,"kwaliteitsplan":true,"meerjarenbegroting":true,\
            "voldoet":true,"afspraakdatum":"%s"}""";

    @Test
    void everyLineNamesWhatItWasDecidedOn() {
        List<String> verwacht = new ArrayList<>(List.of(
                "kwaliteitsbudget-aanvraag P21-102 uiterlijk 1 november: indiendatum, opTijd",
                "kwaliteitsbudget-aanvraag P21-102 na 1 november: indiendatum, opTijd",
                "beheerskostenratio P21-124 zonder opbrengsten geen verhouding: opbrengsten",
                "beheerskostenratio-2016 P21-149 kerncijfers 2016: uitvoerder",
                "beheerskostenratio-2016 P21-154 gedrukt in de bron: percentage",
                "beheerskostenratio-2016 P21-123 gelijk aan de som van de tien uitvoerders: opbrengsten",
                "beheerskostenratio-2016 P21-111 ruim 19 miljard: opbrengsten, schaden",
                "beheerskostenratio-2016 P21-112 minder dan 1% van de opbrengsten: budget, opbrengsten",
                "beheerskostenbudget P21-161 per budgethouder, uitvoering pgb: aantal, bedrag",
                "beheerskostenbudget P21-161 per bewuste-keuze-gesprek: aantal, bedrag",
                "beheerskostenbudget P21-162 per persoon met Meerzorg: aantal, bedrag",
                "beheerskostenbudget P21-162 per persoon met mpt: aantal, bedrag",
                "beheerskostenbudget P21-163 per Wlz-verzekerde: aantal, bedrag",
                "beheerskostenbudget-2018 P21-158 voor de SVB: deel",
                "beheerskostenbudget-2018 P21-159 voor deze taken: deel",
                "groeipad P21-283 volgens het gemiddelde pad, of wat haalbaar is: haalbaar, pad",
                "groeipad P21-283 onvoldoende middelen voor het gemiddelde pad: tekortVoorPad",
                "groeipad P21-285 hoogstens het eindperspectief: plafond",
                "groeipad WK-LEES-GROEIPAD-SLEUTEL aandeel in de ruimte: gevraagd, sleutel",
                "groeipad-tekort P21-283 tekort: budget",
                "implementatiemonitor P21-262 gerealiseerd van het plan: gepland, gerealiseerd, instellingen",
                "implementatiemonitor P21-262 niets gepland: instellingen",
                "kwaliteitsbudget-verdeling P21-279 door de NZa verdeeld: zorgkantoor",
                "kwaliteitsbudget-verdeling P21-281 overheveling: bedrag, naar, van",
                "kwaliteitsbudget-verdeling P21-281 meer dan het eigen aandeel: bedrag, naar, van",
                "kwaliteitsbudget-verdeling P21-280 boven het landelijke bedrag: landelijk",
                "kwaliteitsbudget-verdeling P21-281 afgesproken boven het eigen aandeel: aandeel, afgesproken,"
                        + " zorgkantoor",
                "ontwikkelbudget FRI-138 ingezet om samenwerking vorm te geven: doel, ingegaan",
                "ontwikkelbudget FRI-140 vervalt vanaf 2022: dag",
                "ontwikkelbudget FRI-140 tot 2022: dag",
                "oormerk P21-119 2,1 miljard is het structurele eindniveau: totaal",
                "oormerk-afspraken P21-276 lokale afspraak naast het richtsnoer: aanbieder, aandeel",
                "oormerk-afspraken P21-277 lokale afwijking, door mensen te beoordelen: aanbieder, motivering",
                "per-inkoper P21-145 contracteerruimte gedeeld: aantal, bedrag, eenheid",
                "per-inkoper P21-156 alle beheerskosten gedeeld: aantal, bedrag, eenheid",
                "per-inkoper P21-145 zonder inkopers geen verdeling: aantal",
                "per-inkoper P21-147 een daling ligt meer voor de hand: daalt, eerder",
                "stimuleringsopslag FRI-147 opslag voor zorgaanbod via vpt: opslag, tarief",
                "stimuleringsopslag NK-057 opslag voor een goed plan: opslag, tarief",
                "stimuleringsopslag NK-057 geen goed plan, geen opslag: planGoed",
                "stimuleringsopslag FRI-143 voor het afgesproken volume: volume",
                "kwaliteitsbudget-terugvordering P21-269 afgesproken stappen niet gezet: regel, toegekend",
                "kwaliteitsbudget-terugvordering P21-270 anders besteed dan afgesproken: conformBesteed, toegekend",
                "kwaliteitsbudget-terugvordering P21-288 verrekend met het volgende voorschot: volgendVoorschot",
                "kwaliteitsbudget-toekenning P21-266 naar verhouding: deel, inzetbaar",
                "kwaliteitsbudget-toekenning P21-267 verlaging niet vooraf afgesproken: afspraakdatum",
                "zorguitgave P21-012 doelmatig, rechtmatig, noodzakelijk en gericht: doelmatig, gericht,"
                        + " noodzakelijk, rechtmatig",
                "zorguitgave FRI-092 meer dan de financiële ruimte: bedrag, ruimte",
                "zorguitgave FRI-186 domeinoverstijgend zonder grondslag: domeinoverstijgend, grondslag"));
        for (String ratio : List.of("beheerskostenratio", "beheerskostenratio-2016")) {
            verwacht.add(ratio + " P21-125 budget min beheerskosten: beheerskosten, budget");
            verwacht.add(ratio + " P21-125 benutting: beheerskosten, budget");
            verwacht.add(ratio + " P21-124 budget ten opzichte van opbrengsten: budget, opbrengsten");
        }
        for (String oormerk : List.of("oormerk", "oormerk-afspraken")) {
            verwacht.add(oormerk + " P21-271 minimaal voor extra personeel: percentage, totaal");
            verwacht.add(oormerk + " P21-271 tekort aan personeelsuitgaven: personeel");
            verwacht.add(oormerk + " P21-273 te veel aan andere investeringen: overig");
            verwacht.add(oormerk + " P21-271 oormerk: jaar, overig, personeel");
            verwacht.add(oormerk + " WK-LEES-OORMERK-NOEMER aandeel van wat besteed is: overig, personeel");
        }
        assertThat(Genoemd.perLine(new Budgetberekeningen())).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    /** An example that is refused says where; the words say why. */
    @Test
    void whatIsRefusedIsRefusedForItsReason() {
        assertThat(refusals())
                .containsExactlyInAnyOrder(
                        "oormerk: onderdelen die bij elkaar passen: personeel en overig samen hoogstens het totaal",
                        "oormerk-afspraken: elke naam één keer",
                        "kwaliteitsbudget-verdeling: onderdelen die bij elkaar passen: aandelen die samen het landelijke"
                                + " bedrag zijn",
                        "kwaliteitsbudget-aanvraag: onderdelen die bij elkaar passen: wat ontbreekt is niet ook aanwezig",
                        "groeipad: onderdelen die bij elkaar passen: een aanbieder uit de lijst",
                        "beheerskostenratio: een heel getal van 2015 t/m 2100",
                        "beheerskostenbudget: elke naam één keer",
                        "per-inkoper: onderdelen die bij elkaar passen: twee jaren in dezelfde eenheid");
    }

    private static List<String> refusals() {
        List<String> redenen = new ArrayList<>();
        for (Inschrijving<?, ?> i : new Budgetberekeningen().berekeningen()) {
            for (Rekenvoorbeeld v : i.voorbeelden()) {
                if (v.antwoord().startsWith("ongeldig: ")) {
                    catchThrowableOfType(
                                    OngeldigeInvoerException.class,
                                    () -> i.read("vraag", v.vraag().getBytes(UTF_8)))
                            .problemen()
                            .forEach(p ->
                                    redenen.add(i.naam() + ": " + p.verwacht().nl()));
                }
            }
        }
        return redenen;
    }

    /** A shortfall, and too much, is a line where there is any. */
    @Test
    void theEarmarkTellsWhatFallsShortWhereSomethingDoes() {
        String oormerk = "{\"jaar\":2019,\"totaal\":100,\"personeel\":%s,\"overig\":%s}";
        String tekort = "P21-271 tekort aan personeelsuitgaven";
        String teVeel = "P21-273 te veel aan andere investeringen";

        assertThat(lines("oormerk", oormerk.formatted("85", "15"))).doesNotContain(tekort, teVeel);
        assertThat(lines("oormerk", oormerk.formatted("84.99", "15")))
                .contains(tekort)
                .doesNotContain(teVeel);
        assertThat(lines("oormerk", oormerk.formatted("84.99", "15.01"))).contains(tekort, teVeel);
    }

    @Test
    void aGrantTellsWhatFallsFreeWhereSomethingDoes() {
        String vrijval = "P21-266 vrijval";
        String laat = "P21-267 verlaging niet vooraf afgesproken";
        String richtsnoer = "P21-276 richtsnoer: voor personeel";

        assertThat(lines("kwaliteitsbudget-toekenning", TOEKENNING.formatted(2019, 100, 100, "2019-01-01")))
                .doesNotContain(vrijval, laat)
                .contains(richtsnoer);
        assertThat(lines("kwaliteitsbudget-toekenning", TOEKENNING.formatted(2019, 100, 99.99, "2018-12-31")))
                .contains(vrijval)
                .doesNotContain(laat);
        assertThat(lines("kwaliteitsbudget-toekenning", TOEKENNING.formatted(2019, 100, 99.99, "2019-01-01")))
                .contains(vrijval, laat);
        // the guideline holds from the purchasing of 2019
        assertThat(lines("kwaliteitsbudget-toekenning", TOEKENNING.formatted(2018, 100, 100, "2017-12-31")))
                .doesNotContain(richtsnoer);
    }

    @Test
    void theUsablePartIsNamed() {
        assertThat(facts("kwaliteitsbudget-toekenning", TOEKENNING.formatted(2019, 100, 25, "2018-12-31"), "P21-266"))
                .containsExactly("inzetbaar = € 25,00", "inzetbaar deel = 1/4");
    }

    @Test
    void aReclaimWithoutAgreementsIsMentionedWhereMoneyWasGranted() {
        String zonder = "{\"toegekend\":%s,\"afspraken\":[],\"regel\":\"VOLLEDIG\",\"conformBesteed\":0}";
        String geen = "P21-268 geen resultaatsafspraken";

        assertThat(lines("kwaliteitsbudget-terugvordering", zonder.formatted("0")))
                .doesNotContain(geen);
        assertThat(lines("kwaliteitsbudget-terugvordering", zonder.formatted("0.01")))
                .contains(geen);
        assertThat(lines("kwaliteitsbudget-terugvordering", zonder.formatted("0.01")))
                .doesNotContain(
                        "P21-269 afgesproken stappen niet gezet",
                        "P21-288 verrekend met het volgende voorschot",
                        "P21-288 nog te betalen");
    }

    @Test
    void agreeingAboveTheShareIsMentionedWhereItIsMore() {
        String verdeling = """
                {"landelijk":100,"verdeling":[{"zorgkantoor":"VGZ","aandeel":60,"afgesproken":%s},\
                {"zorgkantoor":"CZ","aandeel":40,"afgesproken":40}],"overhevelingen":[]}""";
        String boven = "P21-281 afgesproken boven het eigen aandeel";
        String toezicht = "P21-286 de NZa ziet toe op de verdeling";

        assertThat(lines("kwaliteitsbudget-verdeling", verdeling.formatted("60")))
                .doesNotContain(boven, toezicht);
        assertThat(lines("kwaliteitsbudget-verdeling", verdeling.formatted("60.01")))
                .contains(boven, toezicht);
    }

    /** The key is a line for who does not get all that was asked. */
    @Test
    void theKeyIsMentionedWhereThereIsTooLittleRoom() {
        String pad = """
                {"budget":%s,"aanbieders":[{"aanbieder":"A","pad":100,"haalbaar":60,"plafond":150},\
                {"aanbieder":"B","pad":100,"haalbaar":140,"plafond":150}],"aanbieder":"B"}""";
        String sleutel = "WK-LEES-GROEIPAD-SLEUTEL aandeel in de ruimte";

        assertThat(lines("groeipad", pad.formatted("200"))).doesNotContain(sleutel);
        assertThat(lines("groeipad", pad.formatted("199.99"))).contains(sleutel, "WK-VERDEEL-REST verdeeld op de cent");
    }

    /** Going down or not is said of room to contract, where there was an earlier year with purchasers. */
    @Test
    void goingDownIsSaidOfRoomToContract() {
        String inkoper = """
                {"wat":"%s","bedrag":100,"aantal":1,"eenheid":"FTE",\
                "eerder":{"bedrag":%s,"aantal":%s,"eenheid":"FTE"}}""";

        assertThat(facts("per-inkoper", inkoper.formatted("CONTRACTEERRUIMTE", "100.01", "1"), "P21-147"))
                .contains("daalt = ja");
        assertThat(facts("per-inkoper", inkoper.formatted("CONTRACTEERRUIMTE", "100", "1"), "P21-147"))
                .contains("daalt = nee");
        assertThat(facts("per-inkoper", inkoper.formatted("CONTRACTEERRUIMTE", "99.99", "1"), "P21-147"))
                .contains("daalt = nee");
        assertThat(facts("per-inkoper", inkoper.formatted("CONTRACTEERRUIMTE", "100", "0"), "P21-147"))
                .isEmpty();
        assertThat(facts("per-inkoper", inkoper.formatted("BEHEERSKOSTEN", "100.01", "1"), "P21-147"))
                .isEmpty();
    }

    private static List<String> lines(String naam, String vraag) {
        return outcome(naam, vraag).gevallen().get(0).posten().stream()
                .map(p -> p.stap().regel() + " " + p.stap().wat().nl())
                .toList();
    }

    private static List<String> facts(String naam, String vraag, String regel) {
        return outcome(naam, vraag).gevallen().get(0).posten().stream()
                .filter(p -> p.stap().regel().equals(regel))
                .flatMap(p -> p.door().stream())
                .map(g -> g.in(Taal.NL))
                .toList();
    }

    private static Uitkomst<?> outcome(String naam, String vraag) {
        return Proefvragen.outcome(new Budgetberekeningen(), naam, vraag);
    }
}
