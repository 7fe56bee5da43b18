package nl.wlzkit.quality.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.quality.oversight.Vervolgtoets.Verbeterpunt;
import nl.wlzkit.testing.Uitlegregels;
import org.junit.jupiter.api.Test;

/** What the explanations say: which rows and regions are not met, which are still to be shown, and what deserves attention. */
class ToezichtuitlegTest {
    private static final Normenkader KADER = Normenkader.published();
    private static final LocalDate DAG = LocalDate.of(2023, 10, 1);
    private static final Optional<String> OVERAL = Optional.empty();
    private static final Optional<String> NOORD = Optional.of("Noord");
    private static final Optional<String> ZUID = Optional.of("Zuid");
    private static final Optional<Boolean> NIET = Optional.of(false);

    private static Bewijsstuk shown(String code, Optional<String> regio, String dag) {
        return new Bewijsstuk(KADER.find(code), regio, "stuk (fictief)", LocalDate.parse(dag));
    }

    private static Tekortkoming lacking(String code, Optional<String> regio, String dag) {
        return new Tekortkoming(KADER.find(code), regio, LocalDate.parse(dag));
    }

    private static Toezichtdossier file(String update, List<Bewijsstuk> bewijs, List<Tekortkoming> tekort) {
        return new Toezichtdossier(DAG, List.of("Noord", "Zuid"), Optional.of(LocalDate.parse(update)), bewijs, tekort);
    }

    private static List<String> notes(Toezichtdossier dossier, String norm) {
        return Uitlegregels.of(
                new Normenkadertoets(),
                new Normenkadervraag(dossier, Optional.of(KADER.find(norm)), NIET, Normenkadervraag.LEZINGEN),
                Post.Soort.LET_OP);
    }

    @Test
    void partsThatAreNotMetAreNamedApartFromThoseStillToBeShown() {
        Toezichtdossier dossier = file(
                "2023-08-01",
                List.of(
                        shown("4.1.1.x.1.a", OVERAL, "2023-03-01"),
                        shown("4.1.1.x.2", OVERAL, "2023-03-01"),
                        shown("4.1.1.x.3", OVERAL, "2023-09-01"),
                        shown("4.1.1.x.4", OVERAL, "2023-03-01"),
                        // after the day: no evidence yet, so none for a whole either
                        shown("4.1.1.x", OVERAL, "2023-10-02")),
                List.of(
                        lacking("4.1.1.x.1.b", OVERAL, "2023-06-01"),
                        lacking("4.1.1.x.3", OVERAL, "2023-06-01"),
                        lacking("4.1.1.x.4", OVERAL, "2023-06-01")));
        // the update is old, but no row of this norm asks one
        assertThat(notes(dossier, "4.1.1.x"))
                .containsExactly(
                        "NK-077 4.1.1.x.1: voldoet niet | voldoet niet 4.1.1.x.1.b"
                                + " | nog te tonen 4.1.1.x.1.c | nog te tonen 4.1.1.x.1.d",
                        "NK-084 4.1.1.x.4: voldoet niet",
                        "NK-069 niet alle onderdelen a–d",
                        "WK-NK-BEWIJS later bewijs na een tekortkoming | criterium 4.1.1.x.3");
    }

    @Test
    void regionsThatAreNotMetAreNamedApartFromThoseStillToBeShown() {
        Toezichtdossier dossier = file(
                "2023-09-20",
                List.of(
                        shown("4.1.1.iv.1", OVERAL, "2023-03-01"),
                        shown("4.1.1.iv.2", NOORD, "2023-03-01"),
                        shown("4.1.1.iv.3", ZUID, "2023-09-01")),
                List.of(
                        lacking("4.1.1.iv.2", ZUID, "2023-06-01"),
                        lacking("4.1.1.iv.3", ZUID, "2023-06-01"),
                        lacking("4.1.1.iv.4", NOORD, "2023-06-01")));
        assertThat(notes(dossier, "4.1.1.iv"))
                .containsExactly(
                        "NK-092 4.1.1.iv.2: voldoet niet | voldoet niet in Zuid",
                        "NK-093 4.1.1.iv.3: nog te tonen | nog te tonen in Noord",
                        "NK-094 4.1.1.iv.4: voldoet niet | voldoet niet in Noord | nog te tonen in Zuid",
                        "WK-NK-REGIO niet in elke regio",
                        "WK-NK-GEHEEL bewijs voor een geheel",
                        "WK-NK-BEWIJS later bewijs na een tekortkoming | criterium 4.1.1.iv.3");
    }

    @Test
    void anUpdateThatIsTooOldIsNamedWithItsDay() {
        Toezichtdossier dossier = file("2023-08-31", List.of(shown("4.1.1.v", OVERAL, "2023-03-01")), List.of());
        assertThat(notes(dossier, "4.1.1.v"))
                .containsExactly(
                        "NK-098 4.1.1.v.1: voldoet niet | voldoet niet 4.1.1.v.1.b",
                        "NK-069 niet alle onderdelen a–d",
                        "NK-100 geen maandelijkse update | laatste update 2023-08-31 | peildatum 2023-10-01",
                        "WK-NK-GEHEEL bewijs voor een geheel");
    }

    @Test
    void aComparisonNamesOnlyWhatChanged() {
        Toezichtdossier toen = file(
                "2023-09-20",
                List.of(shown("4.1.2.i.1", OVERAL, "2023-03-01"), shown("4.1.2.i.2", OVERAL, "2023-03-01")),
                List.of(lacking("4.1.1.x.3", OVERAL, "2023-03-01")));
        Toezichtdossier nu = file(
                "2023-09-20",
                List.of(shown("4.1.2.i.2", OVERAL, "2023-03-01"), shown("4.1.1.x.3", OVERAL, "2023-06-01")),
                List.of(lacking("4.1.2.i.1", OVERAL, "2023-06-01")));
        assertThat(Uitlegregels.of(
                        new Vergelijking(),
                        new Vergelijkingsvraag(toen, nu, NIET, NIET, Normenkadervraag.LEZINGEN),
                        Post.Soort.LET_OP))
                .containsExactly("NK-072 4.1.2.i.1: voldoet niet meer", "NK-083 4.1.1.x.3: voldoet nu");
    }

    @Test
    void whatIsToldOfOnePointIsNotToldOfAnother() {
        Toezichtdossier toen = file(
                "2023-09-20",
                List.of(),
                List.of(lacking("4.1.1.x.2", OVERAL, "2023-03-01"), lacking("4.1.1.x.3", OVERAL, "2023-03-01")));
        assertThat(Vervolgtoets.verbeterpunten(Vervolgvraag.of(
                        toen, toen, List.of(new Vervolgvraag.Bevinding(KADER.find("4.1.1.x.3"), Voortgang.ZICHTBAAR)))))
                .containsExactly(
                        new Verbeterpunt(KADER.find("4.1.1.x.2"), Optional.empty(), false),
                        new Verbeterpunt(KADER.find("4.1.1.x.3"), Optional.of(Voortgang.ZICHTBAAR), false));
    }

    @Test
    void aQuestionAboutTwoFilesIsReadAsTheQuestionAboutOne() {
        Toezichtdossier leeg = file("2023-09-20", List.of(), List.of());
        assertThat(Vergelijkingsvraag.of(leeg, leeg).lezingen())
                .extracting(Lezing::naam)
                .containsExactly("telling", "onderdelen", "maandelijks");
        assertThat(Vervolgvraag.of(leeg, leeg, List.of()).lezingen())
                .extracting(Lezing::naam)
                .containsExactly("maandelijks");
    }

    @Test
    void contributionsThatWereNotWeighedOrExplainedAreNamed() {
        Optional<Boolean> ja = Optional.of(true);
        Optional<Boolean> onbekend = Optional.empty();
        assertThat(Uitlegregels.of(
                        new Inbrengtoets(),
                        new Inbrengvraag(List.of(
                                new Inbreng("een", ja, ja, onbekend),
                                new Inbreng("twee", NIET, ja, onbekend),
                                new Inbreng("drie", onbekend, ja, onbekend))),
                        Post.Soort.STAP))
                .containsExactly("NK-082 weging niet vastgelegd | niet twee | onbekend drie");
        assertThat(Uitlegregels.of(
                        new Inbrengtoets(),
                        new Inbrengvraag(List.of(
                                new Inbreng("een", ja, NIET, ja),
                                new Inbreng("twee", ja, NIET, NIET),
                                new Inbreng("drie", ja, NIET, onbekend))),
                        Post.Soort.STAP))
                .containsExactly("NK-083 niet overgenomen en niet toegelicht | niet twee | onbekend drie");
    }

    @Test
    void everyCalculatorIsToldToTheCatalogueWithItsSteps() {
        Map<Class<?>, List<Stap>> rekenaars = Map.of(
                Normenkadertoets.class, Normenkadertoets.STAPPEN,
                Vergelijking.class, Vergelijking.STAPPEN,
                Vervolgtoets.class, Vervolgtoets.STAPPEN,
                Verwachtingentoets.class, Verwachtingentoets.STAPPEN,
                Aankaarttoets.class, Aankaarttoets.STAPPEN,
                Inbrengtoets.class, Inbrengtoets.STAPPEN,
                Financieringstoets.class, Financieringstoets.STAPPEN);
        List<String> gebruik = new Toezichtregels()
                .gebruik().stream().map(g -> g.regel() + " " + g.plaats()).toList();
        rekenaars.forEach((rekenaar, stappen) -> assertThat(stappen)
                .allSatisfy(s -> assertThat(gebruik)
                        .contains(s.regel() + " " + rekenaar.getName() + " ("
                                + s.wat().nl() + ")")));
        assertThat(new Toezichtberekeningen().berekeningen())
                .allSatisfy(i -> assertThat(rules(i))
                        .as(i.naam())
                        .containsAll(rekenaars.get(i.berekening().getClass()).stream()
                                .map(Stap::regel)
                                .toList()));
    }

    private static List<String> rules(Inschrijving<?, ?> inschrijving) {
        return inschrijving.regels();
    }
}
