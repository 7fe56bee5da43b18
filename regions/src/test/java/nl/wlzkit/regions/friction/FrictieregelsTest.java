package nl.wlzkit.regions.friction;

import static nl.wlzkit.testing.Proefvragen.filled;
import static nl.wlzkit.testing.Proefvragen.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the explanations say of made-up frictions, and which readings and holes matter to them. */
class FrictieregelsTest {
    private static final LocalDate DAG = LocalDate.of(2024, 6, 1);
    private static final Frictieplaats NOORD = new Frictieplaats(Optional.empty(), Optional.of("noord"), List.of());
    private static final Frictieplaats AANBIEDER = new Frictieplaats(Optional.empty(), Optional.empty(), List.of("A"));

    private static Frictie answered(Frictieplaats plaats, Frictievraag... impliciet) {
        return Frictie.builder("x")
                .doelgroep("ouderen")
                .zorg("verblijf")
                .plaats(plaats)
                .impliciet(List.of(impliciet))
                .build();
    }

    // ------------------------------------------------------------------------------------------------------ readings

    @Test
    void aReadingMattersOnlyToTheFrictionsThatItCanChange() {
        assertThat(readings(answered(Frictieplaats.GEEN))).isEmpty();
        assertThat(readings(answered(AANBIEDER))).isEmpty();
        assertThat(readings(answered(NOORD))).containsExactly("waar");
        assertThat(readings(answered(AANBIEDER, Frictievraag.WIE))).containsExactly("impliciet");
        assertThat(readings(answered(NOORD, Frictievraag.WIE))).containsExactlyInAnyOrder("impliciet", "waar");
    }

    private static List<String> readings(Frictie frictie) {
        List<String> een = Specificiteitsvraag.of(frictie).lezingen().stream()
                .map(Lezing::naam)
                .toList();
        assertThat(Portefeuillevraag.of(List.of(frictie)).lezingen())
                .extracting(Lezing::naam)
                .isEqualTo(een);
        return een;
    }

    @Test
    void whatIsAnsweredDependsOnHowItIsRead() {
        Leeswijze letterlijk = Frictielezingen.LEZINGEN.choose(Frictielezingen.IMPLICIET, "telt-niet");
        Leeswijze aanbieder = Frictielezingen.LEZINGEN.choose(Frictielezingen.WAAR, Frictielezingen.AANBIEDER);
        Frictie frictie = answered(NOORD, Frictievraag.WIE);

        assertThat(Frictielezingen.read(frictie, Frictielezingen.LEZINGEN).beantwoord())
                .containsExactly(Frictievraag.WIE, Frictievraag.WAT, Frictievraag.WAAR);
        assertThat(Frictielezingen.read(frictie, letterlijk).beantwoord())
                .containsExactly(Frictievraag.WAT, Frictievraag.WAAR);
        assertThat(Frictielezingen.read(frictie, aanbieder).beantwoord())
                .containsExactly(Frictievraag.WIE, Frictievraag.WAT);
        assertThat(Frictielezingen.read(answered(AANBIEDER), aanbieder).beantwoord())
                .containsExactly(Frictievraag.WIE, Frictievraag.WAT, Frictievraag.WAAR);
    }

    @Test
    void anOpenReadingIsAskedAndFilled() {
        Specificiteitsvraag een = Specificiteitsvraag.of(answered(NOORD));
        Specificiteitsvraag open = een.open(een.lezingen().get(0));
        Portefeuillevraag alle = Portefeuillevraag.of(List.of(answered(NOORD)));
        Portefeuillevraag openAlle = alle.open(alle.lezingen().get(0));

        assertThat(open.gaten()).extracting(Gat::feit).containsExactly("waar");
        assertThat(filled(open, open.gaten().get(0), "aanbieder").leeswijze().is("waar", "aanbieder"))
                .isTrue();
        assertThat(openAlle.gaten()).extracting(Gat::feit).containsExactly("waar");
        assertThat(filled(openAlle, openAlle.gaten().get(0), "aanbieder"))
                .isEqualTo(new Portefeuillevraag(
                        List.of(answered(NOORD)), Frictielezingen.LEZINGEN.choose("waar", "aanbieder")));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Portefeuillevraag(List.of(answered(NOORD)), Sturingsvraag.LEZINGEN));
    }

    // --------------------------------------------------------------------------------------------------- specificity

    @Test
    void whatIsAnsweredAndWhatIsNotIsNamed() {
        Frictiespecificiteit berekening = new Frictiespecificiteit();
        Specificiteitsvraag deels = Specificiteitsvraag.of(answered(NOORD));
        Specificiteitsvraag niets =
                Specificiteitsvraag.of(Frictie.builder("vergrijzing").build());
        Specificiteitsvraag alles = Specificiteitsvraag.of(answered(NOORD).toBuilder()
                .wanneer(Termijn.NU)
                .bronnen(List.of(Frictiebron.values()))
                .build());

        assertThat(lines(berekening, deels, "the four questions"))
                .containsExactly(List.of("question = who", "question = what", "question = where"));
        assertThat(lines(berekening, deels, "to be specified as well as possible"))
                .containsExactly(List.of("question = when"));
        assertThat(lines(berekening, deels, "no purposeful approach possible yet"))
                .hasSize(1);
        assertThat(lines(berekening, deels, "only a development named")).isEmpty();
        assertThat(lines(berekening, deels, "where it came from is not told")).hasSize(1);
        assertThat(lines(berekening, niets, "only a development named")).containsExactly(List.of("name = vergrijzing"));
        assertThat(lines(berekening, alles, "to be specified as well as possible"))
                .isEmpty();
        assertThat(lines(berekening, alles, "no purposeful approach possible yet"))
                .isEmpty();
        assertThat(lines(berekening, alles, "where it came from is not told")).isEmpty();
    }

    @Test
    void thePortfolioNamesItsFrictionsAndTheirLevels() {
        Portefeuillevraag vraag = Portefeuillevraag.of(
                List.of(answered(NOORD), Frictie.builder("a").build()));

        assertThat(lines(new Frictieportefeuille(), vraag, "judged per friction"))
                .containsExactly(List.of("friction = a"), List.of("friction = x"));
        assertThat(lines(new Frictieportefeuille(), vraag, "spread over the levels"))
                .containsExactly(List.of(
                        Specificiteitsniveau.ONVOLDOENDE.in(Taal.EN) + " = 1",
                        Specificiteitsniveau.DEELS.in(Taal.EN) + " = 1",
                        Specificiteitsniveau.SPECIFIEK.in(Taal.EN) + " = 0"));
        Portefeuillebeeld beeld = Frictieportefeuille.beeld(vraag);
        assertThat(beeld.perFrictie()).containsOnlyKeys("a", "x");
        assertThat(beeld.perFrictie().get("x").score()).isEqualTo(3);
    }

    // -------------------------------------------------------------------------------------------------- bottlenecks

    private static Frictie years(Jaarstand... jaren) {
        return Frictie.builder("x").zorgInNatura(true).jaren(List.of(jaren)).build();
    }

    @Test
    void everyYearNamesItsNumbersAndWhatIsShort() {
        Classificatievraag vraag = Classificatievraag.of(
                years(
                        Jaarstand.of(2023, 500, 1, false),
                        Jaarstand.of(2024, 120, 100, false),
                        Jaarstand.of(2025, 130, 100, true)),
                DAG);
        Frictieclassificatie berekening = new Frictieclassificatie();

        assertThat(lines(berekening, vraag, "demand less capacity"))
                .containsExactly(
                        List.of("year = 2024", "demand = 120", "capacity = 100"),
                        List.of("year = 2025", "demand = 130", "capacity = 100"));
        assertThat(lines(berekening, vraag, "no supply that suits")).containsExactly(List.of("year = 2024"));
        assertThat(lines(berekening, vraag, "shortage now: bottleneck"))
                .containsExactly(List.of("reference day = 2024-06-01"));
        assertThat(lines(berekening, vraag, "arises unless one begins now")).hasSize(1);
        assertThat(lines(berekening, vraag, "not looked at both now and later")).isEmpty();
        assertThat(berekening.explain(vraag).antwoord().waarde())
                .contains(new Frictieklasse(new Tijdsbeeld(20, true), new Tijdsbeeld(30, false)));
    }

    @Test
    void halfAPictureIsSaidSo() {
        Frictieclassificatie berekening = new Frictieclassificatie();
        Classificatievraag alleenNu = Classificatievraag.of(years(Jaarstand.of(2024, 1, 1, true)), DAG);
        Classificatievraag alleenLater = Classificatievraag.of(years(Jaarstand.of(2025, 1, 1, true)), DAG);

        assertThat(lines(berekening, alleenNu, "not looked at both now and later"))
                .hasSize(1);
        assertThat(lines(berekening, alleenLater, "not looked at both now and later"))
                .hasSize(1);
        assertThat(lines(berekening, alleenLater, "arises unless one begins now"))
                .isEmpty();
        assertThat(berekening.explain(alleenNu).antwoord().waarde()).contains(Frictieklasse.GEEN);
    }

    @Test
    void theHolesOfAYearAreFilledForThatYear() {
        Jaarstand leeg = new Jaarstand(2024, Optional.empty(), Optional.empty(), Optional.empty());
        Jaarstand later = new Jaarstand(2025, Optional.empty(), Optional.empty(), Optional.empty());
        Frictie frictie = Frictie.builder("x").jaren(List.of(leeg, later)).build();
        Classificatievraag vraag = Classificatievraag.of(frictie, DAG);
        List<Gat<?>> gaten = vraag.gaten();

        assertThat(gaten)
                .extracting(Gat::feit)
                .containsExactly(
                        "zorgInNatura",
                        "vraag-2024",
                        "capaciteit-2024",
                        "passend-2024",
                        "vraag-2025",
                        "capaciteit-2025",
                        "passend-2025");
        assertThat(filled(vraag, gaten.get(0), false).frictie().zorgInNatura()).contains(false);
        assertThat(filled(vraag, gaten.get(0), false).gaten()).isEmpty();
        assertThat(filled(vraag, gaten.get(1), 7L).frictie().jaren())
                .containsExactly(new Jaarstand(2024, Optional.of(7L), Optional.empty(), Optional.empty()), later);
        assertThat(filled(vraag, gaten.get(5), 7L).frictie().jaren())
                .containsExactly(leeg, new Jaarstand(2025, Optional.empty(), Optional.of(7L), Optional.empty()));
        assertThat(filled(vraag, gaten.get(3), true).frictie().jaren())
                .containsExactly(new Jaarstand(2024, Optional.empty(), Optional.empty(), Optional.of(true)), later);
        Frictie begonnen = years(Jaarstand.of(2023, 1, 1, true), Jaarstand.of(2024, 9, 1, true));
        assertThat(Classificatievraag.of(begonnen, DAG).nu()).containsExactly(Jaarstand.of(2024, 9, 1, true));
        Classificatievraag open = Classificatievraag.of(begonnen, DAG)
                .open(Classificatievraag.of(begonnen, DAG).lezingen().get(0));
        assertThat(filled(
                                Classificatievraag.of(
                                                begonnen.toBuilder()
                                                        .zorgInNatura(false)
                                                        .build(),
                                                DAG)
                                        .open(Classificatievraag.of(begonnen, DAG)
                                                .lezingen()
                                                .get(0)),
                                open.gaten().get(0),
                                "elk-begonnen-jaar")
                        .gaten())
                .isEmpty();
        assertThat(Classificatievraag.of(
                                begonnen.toBuilder().zorgInNatura(false).build(), DAG)
                        .open(Classificatievraag.of(begonnen, DAG).lezingen().get(0))
                        .gaten())
                .hasSize(1);
        assertThat(open.nu()).hasSize(2);
        assertThat(open.gaten()).hasSize(1);
        assertThat(open.peildatum()).isEqualTo(DAG);
    }

    // --------------------------------------------------------------------------------------------------------- routes

    private static Sturingsvraag steering(
            Frictiezijde zijde, Frictietijd tijd, Frictiecomplexiteit complexiteit, Sturingsroute... ingezet) {
        Frictie frictie = Frictie.builder("x")
                .dimensies(Frictiedimensies.of(zijde, tijd, complexiteit, true))
                .build();
        return new Sturingsvraag(frictie, Optional.empty(), List.of(ingezet), Sturingsvraag.LEZINGEN);
    }

    @Test
    void onlyTheFutureNamesItsLinesAndOnlyTheDemandSideItsInflow() {
        Sturingsrouteadvies advies = new Sturingsrouteadvies();
        Sturingsvraag later =
                steering(Frictiezijde.AANBODZIJDE, Frictietijd.TOEKOMST, Frictiecomplexiteit.SPECIALISTISCH);
        Sturingsvraag vraag = steering(Frictiezijde.VRAAGZIJDE, Frictietijd.NU, Frictiecomplexiteit.BASISAANBOD);

        assertThat(lines(advies, later, "future: regional cooperation").get(0))
                .hasSize(Capaciteitslijn.values().length)
                .allSatisfy(f -> assertThat(f).startsWith("line = "));
        assertThat(lines(advies, later, "partners for the future").get(0)).hasSize(3);
        assertThat(lines(advies, later, "supply side: direct influence")).containsExactly(List.of());
        assertThat(lines(advies, later, "the inflow is a given")).isEmpty();
        assertThat(lines(advies, later, "one or a few specialised providers probably suffice"))
                .hasSize(1);
        assertThat(lines(advies, vraag, "the inflow is a given")).hasSize(1);
        assertThat(lines(advies, vraag, "cooperating with other domains")).hasSize(1);
        assertThat(lines(advies, vraag, "demand side: outside direct influence"))
                .containsExactly(List.of());
        assertThat(lines(advies, vraag, "one or a few specialised providers probably suffice"))
                .isEmpty();
        assertThat(lines(advies, vraag, "partners for the demand side").get(0)).hasSize(7);
        assertThat(lines(advies, vraag, "partners for substantial basic supply").get(0))
                .hasSize(4);
    }

    @Test
    void whatIsNotUsedYetIsNamedWhereSomethingIs() {
        Sturingsrouteadvies advies = new Sturingsrouteadvies();
        Frictiezijde zijde = Frictiezijde.VRAAGZIJDE;
        Frictietijd tijd = Frictietijd.NU;
        Frictiecomplexiteit basis = Frictiecomplexiteit.BASISAANBOD;

        assertThat(lines(advies, steering(zijde, tijd, basis), "not used yet")).isEmpty();
        assertThat(lines(advies, steering(zijde, tijd, basis, Sturingsroute.EEN_OP_EEN), "not used yet"))
                .containsExactly(List.of("route = " + Sturingsroute.NETWERKSTURING.in(Taal.EN)));
        assertThat(lines(
                        advies,
                        steering(zijde, tijd, basis, Sturingsroute.EEN_OP_EEN, Sturingsroute.NETWERKSTURING),
                        "not used yet"))
                .isEmpty();
        assertThat(lines(advies, steering(zijde, tijd, basis), "both needed")).hasSize(1);
        assertThat(lines(advies, steering(zijde, tijd, basis), "not all through the agreement"))
                .isEmpty();
        Sturingsvraag netwerk = steering(zijde, Frictietijd.TOEKOMST, basis);
        assertThat(lines(advies, netwerk, "both needed")).isEmpty();
        assertThat(lines(advies, netwerk, "not all through the agreement")).hasSize(1);
        assertThat(lines(advies, netwerk, "translate intentions into agreements on results"))
                .hasSize(1);
        assertThat(lines(advies, netwerk, "follow-up through contracting")).hasSize(1);
        Sturingsvraag een = steering(Frictiezijde.AANBODZIJDE, tijd, Frictiecomplexiteit.SPECIALISTISCH);
        assertThat(lines(advies, een, "follow-up through contracting")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, 5, false", "2024-06-02, 5, true", "2024-06-02, 0, false", "2024-06-02, 1, true"})
    void anotherStrategyIsNeededWhenTimeIsUpAndSomethingIsLeft(LocalDate peildatum, long rest, boolean anders) {
        Sturingsvraag vraag = steering(Frictiezijde.AANBODZIJDE, Frictietijd.NU, Frictiecomplexiteit.SPECIALISTISCH)
                .with(new Voortgang(peildatum, Optional.of(DAG), Optional.of(rest)));

        assertThat(new Sturingsrouteadvies()
                        .explain(vraag)
                        .antwoord()
                        .waarde()
                        .orElseThrow()
                        .andereStrategie())
                .isEqualTo(anders);
        assertThat(lines(new Sturingsrouteadvies(), vraag, "time up and something left"))
                .isEqualTo(
                        anders
                                ? List.of(List.of(
                                        "reference day = " + peildatum, "at the latest = 2024-06-01", "left = " + rest))
                                : List.of());
    }

    @Test
    void theLastDayIsTheOneThatIsToldOrThatOfTheFriction() {
        Frictie frictie = Frictie.builder("x").wanneer(new Termijn("2025")).build();
        Sturingsvraag vraag = Sturingsvraag.of(frictie).with(new Voortgang(DAG, Optional.empty(), Optional.empty()));

        assertThat(Sturingsvraag.of(frictie).uiterlijk()).isEmpty();
        assertThat(vraag.uiterlijk()).contains(LocalDate.of(2025, 12, 31));
        assertThat(vraag.with(new Voortgang(DAG, Optional.of(DAG), Optional.empty()))
                        .uiterlijk())
                .contains(DAG);
        assertThat(vraag.gaten())
                .extracting(Gat::feit)
                .containsExactly("zijde", "tijd", "complexiteit", "substantieel", "restopgave");
        Sturingsvraag zonder = Sturingsvraag.of(Frictie.builder("x").build())
                .with(new Voortgang(DAG, Optional.empty(), Optional.of(3L)));
        assertThat(zonder.gaten()).extracting(Gat::feit).endsWith("uiterlijk");
        assertThat(filled(zonder, zonder.gaten().get(4), DAG).voortgang())
                .contains(new Voortgang(DAG, Optional.of(DAG), Optional.of(3L)));
        assertThat(filled(zonder, zonder.gaten().get(0), Frictiezijde.VRAAGZIJDE)
                        .frictie()
                        .dimensies())
                .isEqualTo(new Frictiedimensies(
                        Optional.of(Frictiezijde.VRAAGZIJDE), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(filled(zonder, zonder.gaten().get(2), Frictiecomplexiteit.SPECIALISTISCH)
                        .gaten())
                .extracting(Gat::feit)
                .containsExactly("zijde", "tijd", "uiterlijk");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> filled(Sturingsvraag.of(frictie), zonder.gaten().get(4), DAG));
    }

    @Test
    void aShortageOfStaffAsksForANationalApproach() {
        Frictie frictie =
                steering(Frictiezijde.AANBODZIJDE, Frictietijd.NU, Frictiecomplexiteit.SPECIALISTISCH)
                        .frictie()
                        .toBuilder()
                        .type(Frictietype.PERSONEELSKRAPTE)
                        .build();
        Sturingsvraag vraag = Sturingsvraag.of(frictie);
        Sturingsvraag genoemd = new Sturingsvraag(
                frictie,
                Optional.empty(),
                List.of(),
                Sturingsvraag.LEZINGEN.choose(Sturingsvraag.PERSONEELSKRAPTE, "genoemd"));

        assertThat(vraag.lezingen()).hasSize(1);
        assertThat(new Sturingsrouteadvies()
                        .explain(vraag)
                        .antwoord()
                        .waarde()
                        .orElseThrow()
                        .routes())
                .containsExactly(Sturingsroute.EEN_OP_EEN, Sturingsroute.LANDELIJKE_COORDINATIE);
        assertThat(new Sturingsrouteadvies()
                        .explain(genoemd)
                        .antwoord()
                        .waarde()
                        .orElseThrow()
                        .routes())
                .containsExactly(Sturingsroute.EEN_OP_EEN);
        assertThat(lines(new Sturingsrouteadvies(), genoemd, "shortage of staff: national approach"))
                .hasSize(1);
    }

    @Test
    void anAdviceIsOrderedByItsRoutesAndItsStrategy() {
        Sturingsadvies een = Sturingsadvies.of(List.of(Sturingsroute.EEN_OP_EEN));
        Sturingsadvies netwerk = Sturingsadvies.of(List.of(Sturingsroute.NETWERKSTURING));
        Sturingsadvies samen = Sturingsadvies.of(List.of(Sturingsroute.NETWERKSTURING, Sturingsroute.EEN_OP_EEN));
        Sturingsadvies landelijk = Sturingsadvies.of(List.of(Sturingsroute.LANDELIJKE_COORDINATIE));
        Sturingsadvies anders = new Sturingsadvies(List.of(Sturingsroute.EEN_OP_EEN), true);

        assertThat(List.of(anders, landelijk, samen, netwerk, een).stream().sorted())
                .containsExactly(een, netwerk, samen, landelijk, anders);
        assertThat(samen.in(Taal.NL)).doesNotContain("te vertalen").contains(" + ");
        assertThat(netwerk.in(Taal.NL)).endsWith(", te vertalen naar één-op-éénafspraken");
        assertThat(een).hasToString("[EEN_OP_EEN]");
        assertThat(anders).hasToString("[EEN_OP_EEN]+ANDERE_STRATEGIE");
    }

    // ----------------------------------------------------------------------------------------------------- analyses

    @Test
    void whatAnAnalysisMissesIsNamedBySectorAndWeight() {
        TreeMap<Sector, Sectoranalyse> analyses = new TreeMap<>();
        TreeMap<Analyseonderdeel, Boolean> delen = new TreeMap<>();
        for (Analyseonderdeel onderdeel : Analyseonderdeel.values()) {
            delen.put(onderdeel, onderdeel != Analyseonderdeel.PROJECTIE);
        }
        analyses.put(Sector.VV, new Sectoranalyse(Optional.empty(), delen));
        analyses.put(Sector.GZ, new Sectoranalyse(Optional.empty(), delen));
        Regioanalysevraag vraag = new Regioanalysevraag(Optional.empty(), analyses);
        Regioanalyse berekening = new Regioanalyse();

        assertThat(berekening.explain(vraag).antwoord().waarde()).contains(7);
        assertThat(lines(berekening, vraag, "sector without an analysis"))
                .containsExactly(List.of("sector = " + Sector.GGZ.in(Taal.EN)));
        assertThat(lines(
                        berekening,
                        vraag,
                        Analyseonderdeel.PROJECTIE.ontbreekt().wat().in(Taal.EN)))
                .hasSize(3)
                .first()
                .isEqualTo(List.of(
                        "sector = " + Sector.VV.in(Taal.EN),
                        "weight = " + Analyseonderdeel.PROJECTIE.zwaarte().in(Taal.EN)));
        assertThat(Regioanalyse.aanbevelingen(vraag)).hasSize(7);
        assertThat(vraag.gaten()).isEmpty();
    }

    @Test
    void thePartsOfAnAnalysisThatAreNotToldAreAskedOneByOne() {
        TreeMap<Sector, Sectoranalyse> analyses = new TreeMap<>();
        analyses.put(Sector.GZ, new Sectoranalyse(Optional.empty(), new TreeMap<>()));
        Regioanalysevraag vraag = new Regioanalysevraag(Optional.empty(), analyses);
        Gat<?> eerste = vraag.gaten().get(0);
        Regioanalysevraag gevuld = filled(vraag, eerste, false);

        assertThat(vraag.gaten())
                .hasSize(5)
                .allSatisfy(g -> assertThat(g.feit()).startsWith("GZ."));
        assertThat(gevuld.gaten()).hasSize(4);
        assertThat(gevuld.analyses().get(Sector.GZ).onderdelen())
                .isEqualTo(new TreeMap<>(Map.of(Analyseonderdeel.CIJFERMATIG, false)));
        assertThat(Regioanalyse.aanbevelingen(vraag)).hasSize(10);
    }

    // ----------------------------------------------------------------------------------------------- a friction itself

    @Test
    void aBuilderKeepsEverythingThatWasSaid() {
        Frictie vol = answered(NOORD, Frictievraag.WAT).toBuilder()
                .type(Frictietype.INSTROOM_OUDEREN)
                .ontwikkeling("vergrijzing")
                .bronnen(List.of(Frictiebron.NETWERKSIGNAAL))
                .sector(Sector.GGZ)
                .wanneer(Termijn.NU)
                .dimensies(Frictiedimensies.of(
                        Frictiezijde.VRAAGZIJDE, Frictietijd.NU, Frictiecomplexiteit.BASISAANBOD, true))
                .gevolgen(List.of(Frictiegevolg.WACHTTIJD))
                .zorgInNatura(false)
                .jaar(Jaarstand.of(2025, 1, 1, true))
                .jaar(Jaarstand.of(2024, 1, 1, true))
                .build();

        assertThat(vol.toBuilder().build()).isEqualTo(vol);
        assertThat(vol.ontwikkeling()).contains("vergrijzing");
        assertThat(vol.zorgInNatura()).contains(false);
        assertThat(vol.jaren()).extracting(Jaarstand::jaar).containsExactly(2024, 2025);
        assertThat(vol.impliciet()).containsExactly(Frictievraag.WAT);
        String leeg = JsonWriter.compact(Frictie.VORM.write(Frictie.builder("x").build()));
        assertThat(leeg).isEqualTo("{\"naam\":\"x\"}");
    }

    /** P21-029 names four things to have insight into, of which each is a rule of its own. */
    @Test
    void everyInsightHasARuleOfItsOwn() {
        assertThat(Zorgplichtinzicht.values())
                .extracting(Zorgplichtinzicht::regel)
                .containsExactly("P21-030", "P21-031", "P21-032", "P21-033");
    }
}
