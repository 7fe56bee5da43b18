package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;

/** What of a made-up client and a made-up place does not hold, and what of it is not known. */
class ToetsTest {
    private static final Zorgkantoorregio ZWOLLE = Zorgkantoorregio.parse("ZK32");
    private static final Zorgkantoorregio DRENTHE = Zorgkantoorregio.parse("ZK06");

    private Optional<Zorgprofiel> zorgprofiel = Optional.empty();
    private Optional<String> context = Optional.of("p");
    private Set<String> expertise = Set.of();
    private Set<String> kenmerken = Set.of();
    private Voorkeur voorkeur = Voorkeur.GEEN;
    private Set<Wens> eisen = Set.of();

    private Sector sector = Sector.GZ;
    private Optional<String> plaats = Optional.of("Zwolle");
    private Optional<Zorgkantoorregio> regio = Optional.of(ZWOLLE);
    private Set<Zorgprofiel> profielen = Set.of();
    private Optional<Set<String>> contexten = Optional.of(Set.of("p", "q"));
    private Optional<Set<String>> daar = Optional.of(Set.of("autisme"));
    private Optional<Set<String>> contra = Optional.of(Set.of("verslaving"));
    private Optional<Capaciteit> capaciteit = Optional.of(new Capaciteit(3, 2));

    private Client client() {
        return new Client(
                "c",
                Sector.GZ,
                zorgprofiel,
                context,
                new TreeSet<>(expertise),
                new TreeSet<>(kenmerken),
                voorkeur,
                eisen,
                Leveringsstatus.ACTIEF_PLAATSEN,
                LocalDate.of(2024, 1, 1));
    }

    private Plaatsgroep group() {
        return new Plaatsgroep(
                "g",
                "A",
                plaats,
                regio,
                sector,
                Leveringsvorm.VERBLIJF,
                profielen,
                new Aanbodprofiel(
                        contexten.map(TreeSet::new), capaciteit, daar.map(TreeSet::new), contra.map(TreeSet::new)));
    }

    private void assertTest(Set<Eis> mist, Set<Eis> onbekend) {
        Toets toets = Toets.Behoefte.of(client(), false).test(group(), Map.of());
        boolean past = mist.isEmpty() && onbekend.isEmpty();
        int nu = past ? 1 : 0;

        assertThat(toets).isEqualTo(new Toets(mist, onbekend));
        assertThat(toets.fits()).isEqualTo(past);
        assertThat(toets.mayFit()).isEqualTo(mist.isEmpty());
        // one client and one place that is free
        assertThat(Plaatsing.match(new Plaatsingsvraag(List.of(client()), List.of(group())))
                        .bereik())
                .isEqualTo(new Bandbreedte<>(nu, mist.isEmpty() ? 1 : 0));
    }

    private void assertFits() {
        assertTest(Set.of(), Set.of());
    }

    private void assertNot(Eis eis) {
        assertTest(Set.of(eis), Set.of());
    }

    private void assertUnknown(Eis eis) {
        assertTest(Set.of(), Set.of(eis));
    }

    @Test
    void thePlaceIsOfTheSectorAndForTheZorgprofiel() {
        assertFits();
        zorgprofiel = Optional.of(Zorgprofiel.LVG3);
        assertFits();
        profielen = Set.of(Zorgprofiel.LVG3, Zorgprofiel.LVG4);
        assertFits();
        profielen = Set.of(Zorgprofiel.LVG4);
        assertNot(Eis.ZORG);
        zorgprofiel = Optional.empty();
        assertUnknown(Eis.ZORG);
        profielen = Set.of(Zorgprofiel.VV4);
        sector = Sector.VV;
        assertNot(Eis.ZORG);
    }

    @Test
    void theContextIsOneOfThePlace() {
        context = Optional.of("elders");
        assertNot(Eis.CONTEXT);
        contexten = Optional.empty();
        assertUnknown(Eis.CONTEXT);
        context = Optional.empty();
        assertUnknown(Eis.CONTEXT);
        contexten = Optional.of(Set.of("p"));
        assertUnknown(Eis.CONTEXT);
    }

    /** An unknown context counts at its most on every place that has a context, and here there is none. */
    @Test
    void aPlaceWithoutAContextFitsNobodyWhateverTheContextTurnsOutToBe() {
        contexten = Optional.of(Set.of());
        assertNot(Eis.CONTEXT);
        context = Optional.empty();
        assertNot(Eis.CONTEXT);
    }

    @Test
    void theExpertiseIsAllThereIfThereIsAnyNeeded() {
        expertise = Set.of("autisme");
        assertFits();
        expertise = Set.of("autisme", "gebaren");
        assertNot(Eis.EXPERTISE);
        daar = Optional.empty();
        assertUnknown(Eis.EXPERTISE);
        expertise = Set.of();
        assertFits();
    }

    @Test
    void nothingOfTheClientIsAContraIndication() {
        kenmerken = Set.of("rookt");
        assertFits();
        kenmerken = Set.of("rookt", "verslaving");
        assertNot(Eis.CONTRA_INDICATIE);
        contra = Optional.empty();
        assertUnknown(Eis.CONTRA_INDICATIE);
        kenmerken = Set.of();
        assertFits();
    }

    @Test
    void whatIsDemandedIsThere() {
        voorkeur = new Voorkeur(Optional.of("B"), Optional.of(Leveringsvorm.VPT), Optional.empty(), Optional.empty());
        assertFits();
        eisen = Set.of(Wens.AANBIEDER);
        assertNot(Eis.AANBIEDER);
        eisen = Set.of(Wens.VORM);
        assertNot(Eis.VORM);
        voorkeur =
                new Voorkeur(Optional.of("A"), Optional.of(Leveringsvorm.VERBLIJF), Optional.empty(), Optional.empty());
        eisen = Set.of(Wens.VORM, Wens.AANBIEDER);
        assertFits();
    }

    @Test
    void aPlaceThatIsDemandedIsThatPlaceWhateverTheRegion() {
        voorkeur = new Voorkeur(Optional.empty(), Optional.empty(), Optional.of("Zwolle"), Optional.of(DRENTHE));
        eisen = Set.of(Wens.LOCATIE);
        assertFits();
        plaats = Optional.of("Kampen");
        assertNot(Eis.LOCATIE);
        regio = Optional.empty();
        assertNot(Eis.LOCATIE);
        plaats = Optional.empty();
        assertUnknown(Eis.LOCATIE);
        regio = Optional.of(DRENTHE);
        assertUnknown(Eis.LOCATIE);
    }

    @Test
    void aRegionThatIsDemandedIsThatRegion() {
        voorkeur = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ZWOLLE));
        eisen = Set.of(Wens.LOCATIE);
        assertFits();
        regio = Optional.of(DRENTHE);
        plaats = Optional.empty();
        assertNot(Eis.LOCATIE);
        regio = Optional.empty();
        plaats = Optional.of("Zwolle");
        assertUnknown(Eis.LOCATIE);
    }

    @Test
    void aNeighbourIsNearOnlyFromTheRegionThatNamesIt() {
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren = Map.of(ZWOLLE, Set.of(DRENTHE));

        assertThat(Toets.near(ZWOLLE, ZWOLLE, Map.of())).isTrue();
        assertThat(Toets.near(ZWOLLE, DRENTHE, buren)).isTrue();
        assertThat(Toets.near(DRENTHE, ZWOLLE, buren)).isFalse();
    }

    @Test
    void aPlaceOfWhichTheCapacityIsNotKnownHasNoneOrOneForEverybody() {
        capaciteit = Optional.empty();

        assertThat(group().beschikbaar()).isZero();
        assertThat(Plaatsing.match(new Plaatsingsvraag(List.of(client()), List.of(group())))
                        .bereik())
                .isEqualTo(new Bandbreedte<>(0, 1));
    }

    @Test
    void whoWaitsForAPreferenceDemandsTheProviderThatIsPreferred() {
        voorkeur = new Voorkeur(Optional.of("B"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(Toets.Behoefte.of(client(), true).test(group(), Map.of()))
                .isEqualTo(new Toets(Set.of(Eis.AANBIEDER), Set.of()));
        voorkeur = Voorkeur.GEEN;
        assertThat(Toets.Behoefte.of(client(), true).test(group(), Map.of()).fits())
                .isTrue();
    }

    @Test
    void aWishIsMetByTheProviderTheFormAndTheLocation() {
        voorkeur = new Voorkeur(
                Optional.of("A"), Optional.of(Leveringsvorm.VERBLIJF), Optional.of("Zwolle"), Optional.empty());
        assertThat(Toets.met(voorkeur, group(), Map.of())).containsExactlyInAnyOrder(Wens.values());
        voorkeur = new Voorkeur(
                Optional.of("B"), Optional.of(Leveringsvorm.VPT), Optional.of("Kampen"), Optional.of(ZWOLLE));
        assertThat(Toets.met(voorkeur, group(), Map.of())).isEmpty();
        assertThat(Toets.met(Voorkeur.GEEN, group(), Map.of())).isEmpty();
        regio = Optional.empty();
        voorkeur = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ZWOLLE));
        assertThat(Toets.met(voorkeur, group(), Map.of())).isEmpty();
    }
}
