package nl.wlzkit.regions.waitlist;

import static nl.wlzkit.regions.waitlist.Regels.nr;
import static nl.wlzkit.regions.waitlist.Regels.official;
import static nl.wlzkit.regions.waitlist.Regels.shadow;
import static nl.wlzkit.regions.waitlist.Regels.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.party.Pseudoniemen;
import org.junit.jupiter.api.Test;

/** Made-up people. Numbers that begin with 9999 are for tests: the government does not give them out. */
class OntdubbelingTest {
    private static final Optional<Persoonsnummer> GEEN = Optional.empty();
    private static final Set<Kenmerk> BEIDE = Set.of(Kenmerk.GEBOORTEDATUM, Kenmerk.POSTCODE);
    private static final Koppelwijze MOGELIJK = Koppelwijze.possible(List.of(BEIDE));
    private static final Koppelwijze IDENTIFICEREND = new Koppelwijze(List.of(), List.of(BEIDE));

    private static Bandbreedte<Integer> range(int van, int tot) {
        return new Bandbreedte<>(van, tot);
    }

    private static Regelplaats place(String lijst, int regel) {
        return new Regelplaats(lijst, regel);
    }

    @Test
    void noLinesAreNoPeople() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of());
        assertThat(beeld.personen()).isEqualTo(range(0, 0));
        assertThat(beeld.lijst()).isEmpty();
        assertThat(beeld.perAanbieder()).isEmpty();
    }

    @Test
    void theSameNumberOfTheSameIssuerIsOnePerson() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN),
                shadow(2, "A", nr("ZK", "1"), Kenmerken.GEEN),
                shadow(3, "A", nr("ZK", "2"), Kenmerken.GEEN)));

        assertThat(beeld.personen()).isEqualTo(range(2, 2));
        assertThat(beeld.dubbelen()).isEqualTo(range(1, 1));
        assertThat(beeld.ontbrekend()).isEqualTo(range(1, 1));
        assertThat(beeld.onvergelijkbaar()).isZero();
        assertThat(beeld.perAanbieder())
                .containsExactly(new Aanbiederbeeld("A", 2, 0, 2, 2, 1), new Aanbiederbeeld("Z", 1, 1, 0, 0, 0));
    }

    @Test
    void numbersOfTwoIssuersSayNothingOfEachOther() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN),
                official(3, "Z", nr("ZK", "2"), Kenmerken.GEEN),
                shadow(2, "A", nr("A", "1"), Kenmerken.GEEN),
                shadow(3, "B", GEEN, Kenmerken.GEEN)));

        assertThat(beeld.personen()).isEqualTo(range(2, 4));
        assertThat(beeld.ontbrekend()).isEqualTo(range(0, 2));
        assertThat(beeld.onvergelijkbaar()).isEqualTo(4);
    }

    @Test
    void aCandidateIsReportedAndKeptApart() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)),
                        shadow(2, "A", GEEN, Regels.of(1, 1)),
                        shadow(3, "A", GEEN, Regels.of(1, 2))),
                MOGELIJK,
                List.of());

        assertThat(beeld.personen()).isEqualTo(range(2, 3));
        assertThat(beeld.ontbrekend()).isEqualTo(range(1, 2));
        assertThat(beeld.aantal()).isEqualTo(3);
        assertThat(beeld.samenvoegingen()).isEmpty();
        assertThat(beeld.kandidaten()).singleElement().satisfies(k -> {
            assertThat(k.kenmerken()).isEqualTo(BEIDE);
            assertThat(k.paren()).isEqualTo(1);
            assertThat(k.personen()).hasSize(2);
            assertThat(k.tegenspraak()).isFalse();
        });
    }

    @Test
    void aDecisionNarrowsTheRange() {
        List<Wachtregel> regels =
                List.of(official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)), shadow(2, "A", GEEN, Regels.of(1, 1)));
        Regelplaats een = place("schaduw-A", 2);
        Regelplaats ander = place("officieel", 2);

        Wachtlijstbeeld ja = Ontdubbeling.of(regels, MOGELIJK, List.of(new Koppelbesluit(een, ander, true)));
        assertThat(ja.personen()).isEqualTo(range(1, 1));
        assertThat(ja.kandidaten()).isEmpty();
        assertThat(ja.samenvoegingen()).containsExactly(new Samenvoeging(1, List.of(), true, List.of(ander, een)));

        Wachtlijstbeeld nee = Ontdubbeling.of(regels, MOGELIJK, List.of(new Koppelbesluit(een, ander, false)));
        assertThat(nee.personen()).isEqualTo(range(2, 2));
        assertThat(nee.kandidaten()).isEmpty();
    }

    @Test
    void peopleWithDifferentNumbersAreNeverCandidates() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)),
                        official(3, "Z", nr("ZK", "2"), Regels.of(1, 1))),
                MOGELIJK,
                List.of());
        assertThat(beeld.personen()).isEqualTo(range(2, 2));
        assertThat(beeld.kandidaten()).isEmpty();

        Wachtlijstbeeld metDerde = Ontdubbeling.of(
                List.of(
                        official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)),
                        official(3, "Z", nr("ZK", "2"), Regels.of(1, 1)),
                        shadow(2, "A", GEEN, Regels.of(1, 1))),
                MOGELIJK,
                List.of());
        assertThat(metDerde.personen()).isEqualTo(range(2, 3));
        assertThat(metDerde.kandidaten())
                .singleElement()
                .satisfies(k -> assertThat(k.paren()).isEqualTo(2));
    }

    @Test
    void whatIsDeclaredToIdentifyIsMergedAndExplained() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)),
                        shadow(2, "A", nr("A", "k7"), Regels.of(1, 1)),
                        shadow(3, "A", nr("A", "k8"), Regels.of(2, 1))),
                IDENTIFICEREND,
                List.of());

        assertThat(beeld.personen()).isEqualTo(range(2, 2));
        assertThat(beeld.samenvoegingen()).singleElement().satisfies(s -> {
            assertThat(s.door()).containsExactly(BEIDE);
            assertThat(s.besluit()).isFalse();
            assertThat(s.plaatsen()).containsExactly(place("officieel", 2), place("schaduw-A", 2));
        });
    }

    @Test
    void aDeclarationThatContradictsNumbersMergesNobody() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        official(2, "Z", nr("ZK", "1"), Regels.of(1, 1)),
                        official(3, "Z", nr("ZK", "2"), Regels.of(1, 1)),
                        shadow(2, "A", GEEN, Regels.of(1, 1))),
                IDENTIFICEREND,
                List.of());

        assertThat(beeld.personen()).isEqualTo(range(2, 3));
        assertThat(beeld.samenvoegingen()).isEmpty();
        assertThat(beeld.kandidaten()).singleElement().satisfies(k -> {
            assertThat(k.tegenspraak()).isTrue();
            assertThat(k.personen()).containsExactlyInAnyOrder(1, 2, 3);
        });
    }

    @Test
    void decisionsThatContradictAreRefusedAllAtOnce() {
        List<Wachtregel> regels = List.of(
                official(2, "Z", nr("ZK", "geheim1"), Kenmerken.GEEN),
                official(3, "Z", nr("ZK", "geheim2"), Kenmerken.GEEN),
                shadow(2, "A", nr("ZK", "geheim1"), Kenmerken.GEEN));
        assertThatThrownBy(() -> Ontdubbeling.of(
                        regels,
                        MOGELIJK,
                        List.of(
                                new Koppelbesluit(place("officieel", 2), place("officieel", 3), true),
                                new Koppelbesluit(place("officieel", 2), place("schaduw-A", 2), false))))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("different numbers of one issuer")
                .hasMessageContaining("lines of different people")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> Ontdubbeling.of(
                        regels, MOGELIJK, List.of(new Koppelbesluit(place("officieel", 9), place("nergens", 3), true))))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("officieel:9")
                .hasMessageContaining("nergens:3");
    }

    @Test
    void aDecisionAboutAPlaceThatIsThereTwiceIsRefused() {
        Wachtregel regel = official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN);
        assertThatThrownBy(() -> Ontdubbeling.of(
                        List.of(regel, regel, official(3, "Z", GEEN, Kenmerken.GEEN)),
                        MOGELIJK,
                        List.of(new Koppelbesluit(place("officieel", 2), place("officieel", 3), true))))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a line that is there once");
    }

    @Test
    void whoIsDeniedByAllNarrowsExactly() {
        List<Wachtregel> regels = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            regels.add(shadow(i, "A", GEEN, Regels.of(1, 1)));
        }
        assertThat(Ontdubbeling.of(regels, MOGELIJK, List.of()).personen()).isEqualTo(range(1, 3));
        assertThat(Ontdubbeling.of(
                                regels,
                                MOGELIJK,
                                List.of(new Koppelbesluit(place("schaduw-A", 1), place("schaduw-A", 2), false)))
                        .personen())
                .isEqualTo(range(2, 3));
    }

    @Test
    void oneProviderTwiceIsADoubleAndTwoProvidersAreAViolation() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN),
                official(3, "Z", nr("ZK", "1"), Kenmerken.GEEN),
                official(4, "Z", nr("ZK", "2"), Kenmerken.GEEN),
                official(5, "Y", nr("ZK", "2"), Kenmerken.GEEN)));

        assertThat(beeld.dubbelen()).isEqualTo(range(2, 2));
        assertThat(beeld.overtredingen()).singleElement().satisfies(p -> {
            assertThat(p.officieel()).containsExactly("Y", "Z");
            assertThat(p.isOvertreding()).isTrue();
        });
        assertThat(beeld.herhalingen())
                .singleElement()
                .satisfies(h -> assertThat(h.plaatsen()).containsExactly(place("officieel", 2), place("officieel", 3)));
    }

    @Test
    void theOfficialLineSpeaksAndTheBlindSpotIsCounted() {
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(
                with(
                        official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN),
                        LocalDate.of(2023, 1, 1),
                        Leveringsstatus.IN_ZORG),
                with(
                        shadow(2, "A", nr("ZK", "1"), Kenmerken.GEEN),
                        LocalDate.of(2024, 1, 1),
                        Leveringsstatus.URGENT_PLAATSEN),
                with(
                        shadow(3, "A", nr("ZK", "2"), Kenmerken.GEEN),
                        LocalDate.of(2024, 2, 1),
                        Leveringsstatus.WACHT_OP_VOORKEUR),
                with(
                        shadow(4, "A", nr("ZK", "3"), Kenmerken.GEEN),
                        LocalDate.of(2024, 3, 1),
                        Leveringsstatus.EINDE_ZORGVRAAG)));

        assertThat(beeld.perStatus())
                .isEqualTo(Map.of(
                        Leveringsstatus.IN_ZORG, 1,
                        Leveringsstatus.WACHT_OP_VOORKEUR, 1,
                        Leveringsstatus.EINDE_ZORGVRAAG, 1));
        assertThat(beeld.officieelNietWachtend()).isEqualTo(1);
        assertThat(beeld.wachtend()).isEqualTo(1);
        assertThat(beeld.blindeVlek()).isEqualTo(2);
        Persoon eerste = beeld.persoon(1);
        assertThat(eerste.vanaf()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(eerste.statusVerschilt()).isTrue();
        assertThat(eerste.ontbreekt()).isFalse();
        assertThat(eerste.schaduw()).containsExactly("A");
        assertThat(beeld.perRegel()).containsEntry(place("schaduw-A", 2), 1);
    }

    @Test
    void countsByDossierhouderAndRegion() {
        Wachtregel r = official(2, "Z", nr("ZK", "1"), Kenmerken.GEEN);
        Wachtlijstbeeld beeld = Ontdubbeling.of(List.of(new Wachtregel(
                r.plaats(),
                r.soort(),
                r.aanbieder(),
                r.datum(),
                r.status(),
                Optional.of(nl.wlzkit.core.iwlz.Leveringsclassificatie.UIT_ZIEKENHUIS),
                r.nummer(),
                r.kenmerken(),
                Optional.of("D"),
                Optional.of(nl.wlzkit.regions.region.Zorgkantoorregio.parse("ZK18")))));

        assertThat(beeld.perDossierhouder()).isEqualTo(Map.of("D", 1));
        assertThat(beeld.perRegio()).hasSize(1);
        assertThat(beeld.perClassificatie())
                .isEqualTo(Map.of(nl.wlzkit.core.iwlz.Leveringsclassificatie.UIT_ZIEKENHUIS, 1));
        assertThat(beeld.persoon(1).dossierhouders()).containsExactly("D");
    }

    @Test
    void aPersonHasAPseudonymThatShowsNobody() {
        byte[] sleutel = "een sleutel voor een proef, 32 b".getBytes(StandardCharsets.UTF_8);
        Pseudoniemen namen = Pseudoniemen.keyed(sleutel);
        Bsn bsn = Bsn.parse("999990019");
        Wachtlijstbeeld beeld = Ontdubbeling.of(
                List.of(
                        official(2, "Z", Optional.of(bsn), Regels.of(1, 1)),
                        shadow(2, "A", nr("A", "1"), Regels.of(1, 1)),
                        shadow(3, "B", nr("B", "1"), Regels.of(2, 1)),
                        shadow(4, "B", GEEN, Regels.of(3, 1))),
                IDENTIFICEREND,
                List.of());

        List<Optional<String>> namenVan = new ArrayList<>();
        for (Persoon p : beeld.lijst()) {
            namenVan.add(beeld.pseudoniem(p.nummer(), namen));
        }
        assertThat(namenVan)
                .containsExactlyInAnyOrder(
                        Optional.of(namen.of(bsn)), Optional.of(namen.of(Clientnummer.of("B", "1"))), Optional.empty());
        assertThat(beeld.toString() + beeld.lijst() + beeld.ontdubbeld())
                .doesNotContain("999990019", "1940-", "1001AA");
    }

    @Test
    void nineZerosAreNobody() {
        assertThatThrownBy(() -> official(2, "Z", Optional.of(Bsn.parse("000000000")), Kenmerken.GEEN))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("0000");
    }

    @Test
    void featuresAreBroughtIntoOneForm() {
        Kenmerken een = Kenmerken.of(Map.of(
                Kenmerk.GEBOORTEDATUM, "01-02-1940",
                Kenmerk.POSTCODE, "1234 ab",
                Kenmerk.VOORLETTERS, "j. p.",
                Kenmerk.NAAMSLEUTEL, " Jansen "));
        Kenmerken ander = Kenmerken.of(Map.of(
                Kenmerk.GEBOORTEDATUM, "1940-02-01",
                Kenmerk.POSTCODE, "1234AB",
                Kenmerk.VOORLETTERS, "JP",
                Kenmerk.NAAMSLEUTEL, "Jansen"));
        assertThat(een).isEqualTo(ander).hasSameHashCodeAs(ander);
        assertThat(een.toString()).doesNotContain("1940", "1234", "JP", "Jansen");
        assertThat(een.bekend()).hasSize(4);
        for (Map.Entry<Kenmerk, String> fout : Map.of(
                        Kenmerk.GEBOORTEDATUM, "30-02-1940",
                        Kenmerk.POSTCODE, "0234AB",
                        Kenmerk.VOORLETTERS, "J4",
                        Kenmerk.NAAMSLEUTEL, "")
                .entrySet()) {
            assertThatThrownBy(() -> Kenmerken.of(Map.of(fout.getKey(), fout.getValue())))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .hasMessageContaining(Kenmerken.MASKER);
        }
    }

    @Test
    void aDeclarationIsReadAndChecked() {
        assertThat(Koppelwijze.parse("geboortedatum+postcode")).isEqualTo(BEIDE);
        assertThat(Koppelwijze.name(BEIDE)).isEqualTo("geboortedatum+postcode");
        assertThatThrownBy(() -> Koppelwijze.parse("geboortedatum+naam")).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Koppelwijze(List.of(BEIDE), List.of(BEIDE)))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Koppelwijze.possible(List.of(Set.of()))).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aPlaceAndANameAreChecked() {
        assertThatThrownBy(() -> place("x", 0)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> place(" ", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> official(1, "a\nb", GEEN, Kenmerken.GEEN))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThat(place("x", 3)).hasToString("x:3");
    }
}
