package nl.wlzkit.regions.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** What the types say, and what they refuse. */
class AfsprakenTest {
    private static final Eenheid E = Eenheid.PLEKKEN;

    private static Hoeveelheid amount(long getal) {
        return Hoeveelheid.of(getal, E);
    }

    private static Optional<Bandbreedte<Hoeveelheid>> known(long getal) {
        return Optional.of(Bandbreedte.of(amount(getal)));
    }

    @Test
    void everythingAboutWhatRemainsStandsInOneValue() {
        Restopgave rest = Restopgave.of(Restopgavevraag.of(
                "F1",
                amount(100),
                List.of(
                        Bijdrage.of("A", "F1", amount(35), Uitvoeringsstand.GEREALISEERD),
                        Bijdrage.of("B", "F1", amount(40), Uitvoeringsstand.IN_GANG),
                        Bijdrage.of("C", "F2", amount(40), Uitvoeringsstand.IN_GANG)),
                List.of()));

        assertThat(rest.opgelost()).isEqualTo(Bandbreedte.of(amount(35)));
        assertThat(rest.verwachtOpgelost()).isEqualTo(Bandbreedte.of(amount(75)));
        assertThat(rest.afgedekt()).isEqualTo(known(75));
        assertThat(rest.restopgaveNu()).isEqualTo(known(65));
        assertThat(rest.restopgaveVerwacht()).isEqualTo(known(25));
        assertThat(rest.overdekking()).isEqualTo(known(0));
        assertThat(rest.nietBelegd()).isEqualTo(known(25));
        assertThat(rest.afdekking()).contains(Bandbreedte.of(Breuk.of(3, 4)));
        assertThat(rest.status()).isEqualTo(Restopgavestatus.OPEN);
        assertThat(rest.nietGeteld()).containsExactly("C");
    }

    @Test
    void ofAFrictionOfUnknownSizeNothingIsKnownThatDependsOnIt() {
        Restopgave rest = Restopgave.of(new Restopgavevraag(
                "F1",
                E,
                Optional.empty(),
                List.of(Bijdrage.of("A", "F1", amount(20), Uitvoeringsstand.IN_GANG)),
                List.of(),
                Restopgavevraag.LEZINGEN));

        assertThat(rest.status()).isEqualTo(Restopgavestatus.ONBEKEND);
        assertThat(rest.restopgaveVerwacht()).isEmpty();
        assertThat(rest.afdekking()).isEmpty();
        assertThat(rest.verwachtOpgelost()).isEqualTo(Bandbreedte.of(amount(20)));
    }

    @Test
    void unitsDoNotMix() {
        Hoeveelheid fte = Hoeveelheid.of(1, Eenheid.FTE);

        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> fte.plus(amount(1)));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> fte.minus(amount(1)));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> fte.min(amount(1)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Restopgavevraag.of(
                        "F1", fte, List.of(Bijdrage.of("A", "F1", amount(1), Uitvoeringsstand.IN_GANG)), List.of()));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Restopgavevraag(
                        "F1", E, Optional.of(Bandbreedte.of(fte)), List.of(), List.of(), Restopgavevraag.LEZINGEN));
        assertThat(fte).isLessThan(amount(0));
    }

    @Test
    void anAmountIsWrittenAsPeopleDo() {
        Hoeveelheid half = new Hoeveelheid(new BigDecimal("12.50"), Eenheid.FTE);

        assertThat(half)
                .isEqualTo(new Hoeveelheid(new BigDecimal("12.5"), Eenheid.FTE))
                .hasToString("12.5 fte");
        assertThat(half.in(Taal.NL)).isEqualTo("12,5 fte");
        assertThat(half.in(Taal.EN)).isEqualTo("12.5 fte");
        assertThat(new Hoeveelheid(new BigDecimal("1e2"), Eenheid.CLIENTEN)).hasToString("100 cliënten");
        for (String naam : List.of("", " plekken", "plekken ", "Plekken", "een  twee", "x".repeat(41))) {
            assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> new Eenheid(naam));
        }
        assertThat(new Eenheid("uren per week").in(Taal.NL)).isEqualTo("uren per week");
        for (String getal : List.of("-1", "0.00001", "1000000000001")) {
            assertThatExceptionOfType(OngeldigeWaardeException.class)
                    .isThrownBy(() -> new Hoeveelheid(new BigDecimal(getal), E));
        }
    }

    @Test
    void anOpenListTakesWhatIsNotInIt() {
        Opgesomd<Beleidselement> anders = Opgesomd.anders("ambitie");

        assertThat(anders).hasToString("ANDERS: ambitie");
        assertThat(anders.in(Taal.NL)).isEqualTo("ambitie");
        assertThat(anders.is(Beleidselement.INKOOPDOEL)).isFalse();
        assertThat(Opgesomd.of(Beleidselement.INKOOPDOEL).in(Taal.EN)).isEqualTo("purchasing goal");
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Opgesomd.anders(" "));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Opgesomd<Beleidselement>(Optional.empty(), Optional.empty()));
    }

    @Test
    void theListsOfTheReportAreComplete() {
        assertThat(Afspraaktype.values()).hasSize(2);
        assertThat(Beleidselement.values()).hasSize(3);
        assertThat(Addendumonderwerp.values()).hasSize(6);
        assertThat(Aanbodmaatregel.values()).hasSize(11);
        assertThat(Verantwoordingselement.values()).hasSize(3);
        assertThat(Contracteringsfase.values()).hasSize(3);
        assertThat(Aanbeveling.values()).hasSize(5);
        assertThat(Afstemmingsgremium.REGIOTAFEL.sector()).isEqualTo(Sector.VV);
        assertThat(Afstemmingsgremium.TASKFORCE.sector()).isEqualTo(Sector.GZ);
        assertThat(Afstemmingsgremium.CRISIS_ONDERSTEUNINGSTEAM.sector()).isEqualTo(Sector.GZ);
        assertThat(Schakel.BELEID.fase()).contains(Contracteringsfase.BELEID);
        assertThat(Schakel.VERANTWOORDING.fase()).isEmpty();
        assertThat(Afspraakelement.EINDDOEL.zwaarte()).isEqualTo(Zwaarte.ADVIES);
    }

    @Test
    void theOverviewOfAnAgreementSaysWhatIsMissing() {
        Afspraak samen = Afspraak.of(
                "S",
                "gemeente",
                Afspraaktype.INTENTIONEEL,
                "F1",
                List.of(Vastleggingsvorm.SAMENWERKINGSOVEREENKOMST),
                Afspraakfeiten.ONBEKEND
                        .with(Afspraakelement.MONITORING, true)
                        .with(Afspraakelement.STAPPEN_BIJ_UITBLIJVEN, false));
        Afspraakkwaliteit.Overzicht overzicht = Afspraakkwaliteit.overview(Afspraakvraag.of(samen));

        assertThat(overzicht.kanaal()).isEqualTo(Afspraakkanaal.NETWERK);
        assertThat(overzicht.geborgd()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(overzicht.mist()).containsExactly(Afspraakelement.STAPPEN_BIJ_UITBLIJVEN);
        assertThat(overzicht.onbekend()).containsExactly(Afspraakelement.BIJSTURING, Afspraakelement.EINDDOEL);
        assertThat(Afspraakvraag.of(samen).gaten())
                .extracting(g -> g.feit())
                .containsExactly("contractmonitoring", "bijsturing", "einddoel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Afspraakfeiten.ONBEKEND.with(Afspraakelement.FRICTIE, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Afspraakkwaliteit().calculate(Afspraakvraag.of(samen), Spoor.UIT));
    }

    @Test
    void theLineBreaksAtItsFirstMissingLink() {
        Lijnvraag vraag = Lijnvraag.of(
                List.of("F1", "F2"),
                List.of(new Beleidspost(
                        "D", Opgesomd.of(Beleidselement.SPEERPUNT), List.of("F1", "F9"), Optional.of(false))),
                List.of(),
                List.of(),
                List.of("F1"));

        assertThat(DoorlopendeLijn.lines(vraag))
                .containsExactly(
                        new Frictielijn("F1", Optional.of(Schakel.AFSPRAAK), false),
                        new Frictielijn("F2", Optional.of(Schakel.BELEID), false),
                        new Frictielijn("F9", Optional.of(Schakel.ANALYSE), false));
        assertThat(DoorlopendeLijn.findings(vraag))
                .containsExactly(
                        new Lijnbevinding(Lijnbevinding.Soort.NIET_IN_ANALYSE, "F9"),
                        new Lijnbevinding(Lijnbevinding.Soort.PRIORITEIT_ONDUIDELIJK, "F2"),
                        new Lijnbevinding(Lijnbevinding.Soort.VERWACHTING_ONDUIDELIJK, "F1"));
        assertThat(DoorlopendeLijn.findings(vraag).get(0).zwaarte()).isEqualTo(Zwaarte.ADVIES);
        assertThat(Lijnbevinding.Soort.NIET_IN_ANALYSE.in(Taal.EN)).isEqualTo("not in the analysis");
    }

    @Test
    void theOverviewOfAnAccountCountsEveryElement() {
        VerantwoordingVolledigheid.Overzicht overzicht = VerantwoordingVolledigheid.overview(Verantwoordingsvraag.of(
                2021,
                List.of(
                        new Jaarfrictie("F1", 2021),
                        new Jaarfrictie("F2", 2021),
                        new Jaarfrictie("F3", 2021),
                        new Jaarfrictie("F4", 2020)),
                List.of(
                        Verslagpost.of("F1", Optional.of("opgelost"), Optional.of(amount(5))),
                        Verslagpost.of("F2", Optional.empty(), Optional.of(amount(0))))));

        assertThat(overzicht.volledigheid()).isEqualTo(Breuk.of(1, 3));
        assertThat(overzicht.onderdelen()).isEqualTo(Breuk.of(5, 9));
        assertThat(overzicht.perElement())
                .isEqualTo(Map.of(
                        Verantwoordingselement.FRICTIE, Breuk.of(2, 3),
                        Verantwoordingselement.OPLOSSING, Breuk.of(1, 3),
                        Verantwoordingselement.RESTOPGAVE, Breuk.of(2, 3)));
        assertThat(overzicht.mist())
                .isEqualTo(Map.of(
                        "F1", List.of(),
                        "F2", List.of(Verantwoordingselement.OPLOSSING),
                        "F3", List.of(Verantwoordingselement.values())));
        assertThat(overzicht.genegeerd()).containsExactly("F4");
        assertThat(overzicht.zwaarte().isBindend()).isFalse();
    }

    @Test
    void aBusinesscaseShowsWhatRemainsOfTheBenefits() {
        assertThat(new Businesscase("F1", Bedrag.of(new BigDecimal(120)), Bedrag.of(new BigDecimal(150))).saldo())
                .isEqualTo(Bedrag.of(new BigDecimal(30)));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Businesscase("", Bedrag.NUL, Bedrag.NUL));
    }

    @Test
    void everythingThatIsWrongIsToldAtItsPlace() {
        String json = """
                {"frictie": "F1", "eenheid": "plekken", "omvangVan": 9, "omvangTot": 8, "bijdragen": [
                  {"naam": "A", "frictie": "F1", "hoeveelheid": {"getal": 1, "eenheid": "fte"}},
                  {"naam": "B", "frictie": "F1", "hoeveelheid": {"getal": 1, "eenheid": "euro"}}]}
                """;
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> Berekeningen.get()
                        .find("restopgave")
                        .orElseThrow()
                        .read("x.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(Probleem::pointer)
                        .containsExactly(
                                "/omvangTot", "/bijdragen/0/hoeveelheid/eenheid", "/bijdragen/1/hoeveelheid/eenheid"));
    }

    @Test
    void everyNormOfThisPackageHasAPlace() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        List<String[]> plaatsen = Resources.text(
                        Afspraakberekeningen.class.getResourceAsStream("normen.tsv"), "normen.tsv")
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();

        assertThat(plaatsen).hasSize(65).extracting(p -> p[0]).doesNotHaveDuplicates();
        assertThat(plaatsen).allSatisfy(p -> {
            switch (p[1]) {
                case "GEBOUWD" -> assertThat(catalogus.gebruik(p[0])).as(p[0]).isNotEmpty();
                case "SAMENGEVOEGD" ->
                    assertThat(catalogus.gebruik(p[2])).as(p[0]).isNotEmpty();
                default -> {
                    assertThat(p[1]).isEqualTo("NIET_BEREKENBAAR");
                    assertThat(p[2]).as(p[0]).hasSizeGreaterThan(20).endsWith(".");
                }
            }
        });
    }
}
