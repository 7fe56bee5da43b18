package nl.wlzkit.regions.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.plan.Samenwerkingspartner;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a friction is, what is refused, and what the calculators give whole. */
class FrictieTest {
    private static final LocalDate DAG = LocalDate.of(2024, 6, 1);
    private static final Frictie SPECIFIEK = Frictie.builder("plekken")
            .doelgroep("ouderen")
            .zorg("verblijf")
            .plaats(new Frictieplaats(Optional.of(Zorgkantoorregio.parse("ZK18")), Optional.empty(), List.of()))
            .wanneer(new Termijn("2026"))
            .build();

    private static void refused(ThrowingCallable maken) {
        assertThatThrownBy(maken).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(() -> Frictie.builder(" ").build());
        refused(() -> Frictie.builder("x".repeat(501)).build());
        refused(() -> Frictie.builder("x").doelgroep("x".repeat(501)).build());
        refused(() -> Frictie.builder("x").impliciet(List.of(Frictievraag.WIE)).build());
        refused(() -> Frictie.builder("x")
                .jaar(Jaarstand.of(2024, 1, 1, true))
                .jaar(Jaarstand.of(2024, 2, 1, true))
                .build());
        refused(() -> {
            List<Jaarstand> jaren = new ArrayList<>();
            for (int j = 2000; j <= 2030; j++) {
                jaren.add(Jaarstand.of(j, 1, 1, true));
            }
            Frictie.builder("x").jaren(jaren).build();
        });
        refused(() -> Jaarstand.of(1999, 1, 1, true));
        refused(() -> Jaarstand.of(2024, -1, 1, true));
        refused(() -> Jaarstand.of(2024, 1, 1_000_001, true));
        refused(() -> new Termijn("straks"));
        refused(() -> new Termijn("1999"));
        refused(() -> new Termijn("2024-02-30"));
        refused(() -> new Frictieplaats(Optional.empty(), Optional.empty(), List.of(" ")));
        refused(() -> new Tijdsbeeld(-1, false));
        refused(() -> new Sturingsadvies(List.of(), true));
        refused(() -> new Portefeuillebeeld(new TreeMap<>()));
        refused(() -> Portefeuillevraag.of(List.of()));
        refused(() -> Portefeuillevraag.of(List.of(SPECIFIEK, SPECIFIEK)));
        refused(() -> Classificatievraag.of(SPECIFIEK, DAG));
        refused(() -> new Specificiteitsvraag(SPECIFIEK, Leeswijze.of()));
        refused(() -> new Voortgang(LocalDate.of(1999, 1, 1), Optional.empty(), Optional.empty()));
        refused(() -> new Frictiedimensies(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Frictiecomplexiteit.SPECIALISTISCH),
                Optional.of(true)));
    }

    @Test
    void aHoleIsNoAnswer() {
        Frictie onbekend = Frictie.builder("x")
                .jaar(new Jaarstand(2024, Optional.of(1L), Optional.empty(), Optional.empty()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Frictieclassificatie().calculate(Classificatievraag.of(onbekend, DAG), Spoor.UIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sturingsrouteadvies().calculate(Sturingsvraag.of(onbekend), Spoor.UIT));
        assertThatIllegalArgumentException().isThrownBy(() -> Sturingsrouteadvies.partners(Sturingsvraag.of(onbekend)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zorgplichttoets().calculate(new Zorgplichtvraag(new TreeMap<>()), Spoor.UIT));
    }

    @Test
    void aYearTellsWhatIsShort() {
        assertThat(Jaarstand.of(2024, 120, 100, false).tekortsoorten())
                .containsExactly(Tekortsoort.ONVOLDOENDE_CAPACITEIT, Tekortsoort.GEEN_PASSEND_AANBOD);
        assertThat(Jaarstand.of(2024, 90, 100, true).tekortsoorten()).isEmpty();
        assertThat(Jaarstand.of(2024, 90, 100, true).tekort()).contains(0L);
        assertThat(new Jaarstand(2024, Optional.of(3L), Optional.empty(), Optional.empty()).tekort())
                .isEmpty();
    }

    @Test
    void aTermEndsOnItsLastDay() {
        assertThat(Termijn.NU.uiterlijk()).isEmpty();
        assertThat(new Termijn("2025").uiterlijk()).contains(LocalDate.of(2025, 12, 31));
        assertThat(new Termijn("2025-07-01").uiterlijk()).contains(LocalDate.of(2025, 7, 1));
        assertThat(Termijn.NU.in(Taal.EN)).isEqualTo("now");
    }

    @Test
    void aBlankTextSaysNothing() {
        Frictie frictie = SPECIFIEK.toBuilder().doelgroep(" ").build();

        assertThat(frictie.doelgroep()).isEmpty();
        assertThat(frictie.beantwoord()).containsExactly(Frictievraag.WAT, Frictievraag.WAAR, Frictievraag.WANNEER);
        assertThat(frictie.toBuilder().doelgroep("ouderen").build()).isEqualTo(SPECIFIEK);
    }

    @Test
    void theWholeIsThereForAProgram() {
        Frictie kaal =
                Frictie.builder("vergrijzing").ontwikkeling("vergrijzing").build();
        Portefeuillebeeld beeld = Frictieportefeuille.beeld(Portefeuillevraag.of(List.of(SPECIFIEK, kaal)));

        assertThat(beeld.gemiddelde()).isEqualTo(Breuk.of(2, 1));
        assertThat(beeld.aandeel(Specificiteitsniveau.SPECIFIEK)).isEqualTo(Breuk.of(1, 2));
        assertThat(beeld.verdeling())
                .containsEntry(Specificiteitsniveau.ONVOLDOENDE, 1)
                .containsEntry(Specificiteitsniveau.DEELS, 0);

        TreeMap<Sector, Sectoranalyse> analyses = new TreeMap<>();
        TreeMap<Analyseonderdeel, Boolean> delen = new TreeMap<>();
        for (Analyseonderdeel onderdeel : Analyseonderdeel.values()) {
            delen.put(onderdeel, onderdeel != Analyseonderdeel.PROJECTIE);
        }
        for (Sector sector : Sector.values()) {
            analyses.put(sector, new Sectoranalyse(Optional.empty(), delen));
        }
        List<Analyseaanbeveling> aanbevelingen =
                Regioanalyse.aanbevelingen(new Regioanalysevraag(Optional.empty(), analyses));
        assertThat(aanbevelingen).hasSize(3).allSatisfy(a -> {
            assertThat(a.zwaarte()).isEqualTo(Zwaarte.NORM);
            assertThat(a.regel()).isEqualTo("FRI-055");
        });
        assertThat(aanbevelingen.get(0).in(Taal.NL)).isEqualTo("VV: projecties voor de toekomst (norm)");

        TreeMap<Zorgplichtinzicht, Boolean> inzichten = new TreeMap<>();
        inzichten.put(Zorgplichtinzicht.INFORMATIEBEHOEFTE, false);
        assertThat(Zorgplichttoets.ontbrekend(new Zorgplichtvraag(inzichten)))
                .containsExactly(Zorgplichtinzicht.INFORMATIEBEHOEFTE);
    }

    @Test
    void thePartnersAreThoseOfThePolesTogether() {
        Frictie frictie = Frictie.builder("x")
                .dimensies(Frictiedimensies.of(
                        Frictiezijde.AANBODZIJDE, Frictietijd.TOEKOMST, Frictiecomplexiteit.BASISAANBOD, true))
                .build();

        assertThat(Sturingsrouteadvies.partners(Sturingsvraag.of(frictie)))
                .containsExactly(
                        Samenwerkingspartner.GEMEENTE,
                        Samenwerkingspartner.ZORGAANBIEDER,
                        Samenwerkingspartner.WONINGCORPORATIE,
                        Samenwerkingspartner.ONDERWIJSINSTELLING);
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(new Frictieklasse(new Tijdsbeeld(20, true), new Tijdsbeeld(0, true)).in(Taal.EN))
                .isEqualTo("bottleneck (shortage 20 and no suitable supply) and risk (no suitable supply)");
        assertThat(Frictieklasse.GEEN.in(Taal.EN)).isEqualTo("no friction");
        assertThat(Tijdsbeeld.GEEN.in(Taal.EN)).isEqualTo("no shortage");
        assertThat(Specificiteit.of(List.of(Frictievraag.WAT)).in(Taal.EN))
                .isEqualTo("1/4 in part; missing: who, where, when");
        assertThat(new Sturingsadvies(List.of(Sturingsroute.NETWERKSTURING), true).in(Taal.EN))
                .isEqualTo("network steering, to be translated into one-to-one agreements; "
                        + "another strategy needed, national coordination for instance");
    }

    @Test
    void aLimitItselfIsAllowed() {
        assertThat(new Tijdsbeeld(0, false)).isEqualTo(Tijdsbeeld.GEEN);
        assertThat(new Tijdsbeeld(1_000_000, false).isTekort()).isTrue();
        refused(() -> new Tijdsbeeld(1_000_001, false));

        List<String> honderd = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            honderd.add("aanbieder " + i);
        }
        assertThat(new Frictieplaats(Optional.empty(), Optional.empty(), honderd).aanbieders())
                .hasSize(100);
        honderd.add("nog een");
        refused(() -> new Frictieplaats(Optional.empty(), Optional.empty(), honderd));

        List<Jaarstand> dertig = new ArrayList<>();
        for (int j = 2000; j < 2030; j++) {
            dertig.add(Jaarstand.of(j, 1, 1, true));
        }
        assertThat(Frictie.builder("x").jaren(dertig).build().jaren()).hasSize(30);
        refused(() -> new Voortgang(DAG, Optional.of(LocalDate.of(1999, 12, 31)), Optional.empty()));
    }

    @Test
    void aTermIsSaidAsItWasGiven() {
        assertThat(Termijn.NU.in(Taal.NL)).isEqualTo("nu");
        assertThat(new Termijn("2025").in(Taal.NL)).isEqualTo("2025");
        assertThat(new Termijn("2025-07-01").in(Taal.EN)).isEqualTo("2025-07-01");
        assertThat(new Termijn("2025-07-01")).hasToString("2025-07-01");
        assertThat(new Tijdsbeeld(0, false).in(Taal.NL)).isEqualTo("geen tekort");
    }

    @Test
    void everyPartIsToldToTheBuilderInOneGo() {
        Frictie frictie = Frictie.builder("x")
                .type(Frictietype.PERSONEELSKRAPTE)
                .bronnen(List.of(Frictiebron.values()))
                .gevolgen(List.of(Frictiegevolg.values()))
                .sector(Sector.GZ)
                .zorg("verblijf")
                .plaats(new Frictieplaats(Optional.empty(), Optional.of("noord"), List.of()))
                .wanneer(Termijn.NU)
                .doelgroep("ouderen")
                .build();

        assertThat(frictie.type()).contains(Frictietype.PERSONEELSKRAPTE);
        assertThat(frictie.bronnen()).containsExactly(Frictiebron.values());
        assertThat(frictie.gevolgen()).containsExactly(Frictiegevolg.values());
        assertThat(frictie.sector()).contains(Sector.GZ);
        assertThat(frictie.beantwoord()).containsExactly(Frictievraag.values());
    }

    @Test
    void whichYearIsNowOnlyMattersWhenTwoHaveBegun() {
        Frictie een = Frictie.builder("x")
                .zorgInNatura(true)
                .jaar(Jaarstand.of(2024, 2, 1, true))
                .jaar(Jaarstand.of(2025, 2, 1, true))
                .build();

        assertThat(Classificatievraag.of(een, DAG).lezingen()).isEmpty();
        assertThat(Classificatievraag.of(een, LocalDate.of(2024, 12, 31)).lezingen())
                .isEmpty();
        assertThat(Classificatievraag.of(een, LocalDate.of(2025, 1, 1)).lezingen())
                .hasSize(1);
    }

    @Test
    void careThatIsNotInKindAsksForNoNumbers() {
        Frictie frictie = Frictie.builder("x")
                .jaar(new Jaarstand(2024, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();

        assertThat(Classificatievraag.of(frictie.toBuilder().zorgInNatura(false).build(), DAG)
                        .gaten())
                .isEmpty();
        assertThat(Classificatievraag.of(frictie.toBuilder().zorgInNatura(true).build(), DAG)
                        .gaten())
                .hasSize(3);
    }
}
