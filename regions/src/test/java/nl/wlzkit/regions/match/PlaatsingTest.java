package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;

/** Small matches, worked out by hand. */
class PlaatsingTest {
    private static final Voorkeur BIJ_A =
            new Voorkeur(Optional.of("A"), Optional.empty(), Optional.empty(), Optional.empty());

    private static Client client(
            String nummer, String context, Voorkeur voorkeur, Leveringsstatus status, int dag, Wens... eisen) {
        return new Client(
                nummer,
                Sector.GZ,
                Optional.empty(),
                context.isEmpty() ? Optional.empty() : Optional.of(context),
                new TreeSet<>(),
                new TreeSet<>(),
                voorkeur,
                Set.of(eisen),
                status,
                LocalDate.of(2024, 1, dag));
    }

    private static Client client(String nummer, String context, int dag) {
        return client(nummer, context, Voorkeur.GEEN, Leveringsstatus.ACTIEF_PLAATSEN, dag);
    }

    private static Plaatsgroep group(String code, String aanbieder, int vrij, String... contexten) {
        return new Plaatsgroep(
                code,
                aanbieder,
                Optional.of("Zwolle"),
                Optional.of(Zorgkantoorregio.parse("ZK32")),
                Sector.GZ,
                Leveringsvorm.VERBLIJF,
                Set.of(),
                new Aanbodprofiel(
                        Optional.of(new TreeSet<>(List.of(contexten))),
                        Optional.of(new Capaciteit(vrij + 1, 1)),
                        Optional.of(new TreeSet<>()),
                        Optional.of(new TreeSet<>())));
    }

    private static Map<String, String> places(Plaatsingsuitslag uitslag) {
        Map<String, String> waar = new TreeMap<>();
        uitslag.toewijzingen()
                .forEach(t -> waar.put(
                        t.client().nummer(), t.plaats().map(Plaatsgroep::code).orElse("-")));
        return waar;
    }

    private static Plaatsingsuitslag match(List<Client> clienten, List<Plaatsgroep> plaatsen, String... lezing) {
        Leeswijze leeswijze = Plaatsingsvraag.LEZINGEN;
        for (int i = 0; i < lezing.length; i += 2) {
            leeswijze = leeswijze.choose(lezing[i], lezing[i + 1]);
        }
        return Plaatsing.match(new Plaatsingsvraag(clienten, plaatsen, Map.of(), leeswijze));
    }

    @Test
    void whoCanGoElsewhereDoes() {
        // c1 goes first and fits on both; c2 only on P: both have a place
        Plaatsingsuitslag uitslag = match(
                List.of(client("c1", "P", 1), client("c2", "P", 2), client("c3", "G", 3)),
                List.of(group("g1", "A", 1, "P", "G"), group("g2", "A", 1, "P")));

        assertThat(uitslag.geplaatst()).isEqualTo(2);
        assertThat(places(uitslag)).containsEntry("c3", "-");
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(2, 2));
    }

    @Test
    void urgencyGoesBeforeWishesUnlessReadTheOtherWay() {
        // one place at A: the urgent client does not care, the other wishes it
        List<Client> clienten = List.of(
                client("urgent", "P", Voorkeur.GEEN, Leveringsstatus.URGENT_PLAATSEN, 2),
                client("wens", "P", BIJ_A, Leveringsstatus.ACTIEF_PLAATSEN, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "A", 1, "P"));

        assertThat(places(match(clienten, plaatsen)))
                .containsEntry("urgent", "g")
                .containsEntry("wens", "-");
        assertThat(places(match(clienten, plaatsen, "volgorde", "voorkeur")))
                .containsEntry("urgent", "-")
                .containsEntry("wens", "g");
    }

    @Test
    void whoWaitsForAPreferenceIsNotPutElsewhereUnlessReadTheOtherWay() {
        List<Client> clienten = List.of(client("c", "P", BIJ_A, Leveringsstatus.WACHT_OP_VOORKEUR, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "B", 1, "P"));

        assertThat(places(match(clienten, plaatsen))).containsEntry("c", "-");
        assertThat(match(clienten, plaatsen).explain("c").afwijzingen())
                .containsExactly(new Plaatsingsuitslag.Afwijzing(new Toets(Set.of(Eis.AANBIEDER), Set.of()), 1, 1));
        assertThat(places(match(clienten, plaatsen, "wacht-op-voorkeur", "wens")))
                .containsEntry("c", "g");
    }

    @Test
    void aNeighbouringRegionCountsOnlyWhenReadSo() {
        Zorgkantoorregio drenthe = Zorgkantoorregio.parse("ZK06");
        Voorkeur inDrenthe = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(drenthe));
        List<Client> clienten = List.of(client("c", "P", inDrenthe, Leveringsstatus.ACTIEF_PLAATSEN, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "A", 1, "P"));
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren = Map.of(drenthe, Set.of(Zorgkantoorregio.parse("ZK32")));

        assertThat(Plaatsing.match(new Plaatsingsvraag(clienten, plaatsen, buren, Plaatsingsvraag.LEZINGEN))
                        .score())
                .isZero();
        assertThat(Plaatsing.match(new Plaatsingsvraag(
                                clienten, plaatsen, buren, Plaatsingsvraag.LEZINGEN.choose("buurregio", "telt")))
                        .score())
                .isEqualTo(1);
    }

    @Test
    void theGapOfAContextIsARangeWhereTheDivisionIsFree() {
        // two places for P or G, two who need P and one who needs G: one stays without, either way
        Plaatsingsuitslag uitslag = match(
                List.of(client("c1", "P", 1), client("c2", "P", 2), client("c3", "G", 3), client("c4", "", 4)),
                List.of(group("g", "A", 2, "P", "G"), group("leeg", "B", 3, "Q")));

        assertThat(uitslag.geplaatst()).isEqualTo(2);
        // whoever is not placed could be, if c4 needed Q
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(2, 3));
        assertThat(uitslag.cellen())
                .filteredOn(c -> c.context().equals(Optional.of("P")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.tekort()).isZero();
                    assertThat(c.tekortbereik().orElseThrow().van()).isZero();
                    // c3 on one of the places, and c4 needing P too: at most three of three, less none
                    assertThat(c.tekortbereik().orElseThrow().tot()).isBetween(2, 3);
                    assertThat(c.inspanning()).containsExactly(Interventie.BEMIDDELEN);
                });
        assertThat(uitslag.cellen())
                .filteredOn(c -> c.context().equals(Optional.of("G")))
                .singleElement()
                .satisfies(c -> assertThat(c.inspanning()).containsExactly(Interventie.NIEUW_AANBOD));
        assertThat(uitslag.explain("c3").vol())
                .singleElement()
                .satisfies(v ->
                        assertThat(v.bezetters()).extracting(Client::nummer).containsExactly("c1", "c2"));
    }

    @Test
    void nobodyIsShownByToStringOrByAnError() {
        Client c = client("HERKEN", "P", 1);
        Plaatsingsvraag vraag = new Plaatsingsvraag(List.of(c), List.of(group("g", "A", 1, "P")));
        Plaatsingsuitslag uitslag = Plaatsing.match(vraag);

        assertThat(c + "" + vraag + uitslag + uitslag.toewijzingen() + uitslag.explain("HERKEN") + uitslag.cellen())
                .doesNotContain("HERKEN");
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(c, c), List.of()))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("HERKEN");
        assertThatThrownBy(() -> uitslag.explain("HERKEN2"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("HERKEN");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> client("c", "P", Voorkeur.GEEN, Leveringsstatus.IN_ZORG, 1))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> client("c", "P", Voorkeur.GEEN, Leveringsstatus.ACTIEF_PLAATSEN, 1, Wens.AANBIEDER))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("also named as a preference");
        assertThatThrownBy(() -> client(" ", "P", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Capaciteit(3, 4)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Capaciteit(-1, -1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Plaatsgroep.checkSector(Zorgprofiel.VV4, Sector.GZ))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Wens.parse("x")).isInstanceOf(OngeldigeWaardeException.class);
        List<Plaatsgroep> dubbel = List.of(group("g", "A", 1, "P"), group("g", "A", 1, "P"));
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(), dubbel)).hasMessageContaining("\"g\"");
    }

    @Test
    void nobodyAndNothingMatch() {
        Plaatsingsuitslag uitslag = match(List.of(), List.of());

        assertThat(uitslag.toewijzingen()).isEmpty();
        assertThat(uitslag.cellen()).isEmpty();
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(0, 0));
    }
}
