package nl.wlzkit.regions.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value types of the demand for care, and that nobody is ever shown. */
class VraagTest {
    private static final String GEHEIM = "Jansen-19480312-Zwolle";
    private static final String ANDER = "Pietersen-19511130-Emmen";

    private static Inschrijving<?, ?> calculator(String naam) {
        return new Vraagberekeningen()
                .berekeningen().stream()
                        .filter(b -> b.naam().equals(naam))
                        .findFirst()
                        .orElseThrow();
    }

    // ------------------------------------------------------------------------------------------- nobody is ever shown

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blinde-vlek|{'clienten':[{'client':'#','contextPassend':false},{'client':'%'}]}",
                "wachttijd|{'peildatum':'2024-05-01','wachtenden':[{'client':'#','sector':'VV','status':'1','verblijf':true,"
                        + "'gemeld':'2019-01-01'},{'client':'%','sector':'GZ','status':'7','verblijf':true,'gemeld':'2019-01-01'}]}",
                "signaalanalyse|{'peildatum':'2024-05-01','signalen':[{'datum':'2023-01-01','bron':'CASUISTIEK','client':'#'},"
                        + "{'datum':'2023-01-01','bron':'CASUISTIEK','client':'%'}]}",
                "knelpuntreikwijdte|{'knelpunten':[{'client':'#','kenmerk':'k'},{'client':'%','kenmerk':'k'}]}",
                "klant-werkgebiedratio|{'werkgebied':[1011],'klanten':[{'persoon':'#','pc4':1011,'soort':'WLZ'},"
                        + "{'persoon':'%','pc4':1011,'soort':'OVERIG'}]}"
            })
    void noAnswerExplanationOrTextShowsAPerson(String geval) {
        String[] delen = geval.split("\\|", -1);
        assertNobodyIsShown(calculator(delen[0]), delen[1]);
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void assertNobodyIsShown(
            Inschrijving<V, T> inschrijving, String tekst) {
        V vraag = inschrijving.read("vraag", json(tekst));
        Uitkomst<T> uitkomst = inschrijving.answer(vraag);
        Uitleg uitleg = Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.NL);
        String alles = vraag
                + uitkomst.toString()
                + uitkomst.gevallen()
                + uitkomst.gaten()
                + uitleg.text(80)
                + JsonWriter.pretty(uitleg.document())
                + Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.EN).text(80);

        assertThat(JsonWriter.compact(inschrijving.vorm().write(vraag))).contains(GEHEIM, ANDER);
        assertThat(alles).doesNotContain("Jansen", "Pietersen", "19480312", "19511130", "Zwolle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blinde-vlek|{'clienten':[{'client':'#'},{'client':'#'}]}",
                "blinde-vlek|{'clienten':['#','%']}",
                "blinde-vlek|{'clienten':'#'}",
                "blinde-vlek|{'clienten':[{'client':{'naam':'#'}}]}",
                "blinde-vlek|{'clienten':[{'client':' # '}]}",
                "blinde-vlek|{'clienten':[{'client':'c','contextPassend':'#'}]}",
                "wachttijd|{'peildatum':'2018-05-01','wachtenden':[{'client':'#','sector':'%','status':'#','verblijf':true,"
                        + "'gemeld':'%'}]}",
                "wachttijd|{'peildatum':'2018-05-01','wachtenden':[{'client':'#','sector':'VV','status':'1','verblijf':true,"
                        + "'gemeld':'2019-01-01'},{'client':'#','sector':'VV','status':'1','verblijf':true,'gemeld':'2019-01-01'}]}",
                "signaalanalyse|{'peildatum':'2018-05-01','signalen':[{'datum':'2023-01-01','bron':'#','client':'#'}]}",
                "signaalanalyse|{'peildatum':'2018-05-01','signalen':[{'datum':'2023-01-01','bron':'CASUISTIEK','client':'#'}]}",
                "knelpuntreikwijdte|{'knelpunten':[{'client':'#'},'%']}",
                "klant-werkgebiedratio|{'werkgebied':[1011],'klanten':[{'persoon':'#','pc4':1011,'soort':'WLZ'},"
                        + "{'persoon':'#','pc4':1012,'soort':'%'}]}",
                "klant-werkgebiedratio|{'werkgebied':[1011],'klanten':[{'persoon':'#','pc4':1011,'soort':'WLZ'},"
                        + "{'persoon':'#','pc4':1012,'soort':'WLZ'}]}"
            })
    void noErrorShowsAPerson(String geval) {
        String[] delen = geval.split("\\|", -1);
        Throwable fout = catchThrowable(() -> calculator(delen[0]).read("vraag", json(delen[1])));

        assertThat(fout).isInstanceOf(OngeldigeInvoerException.class);
        assertThat(fout.toString() + ((OngeldigeInvoerException) fout).problemen())
                .doesNotContain("Jansen", "Pietersen", "19480312", "19511130", "Zwolle");
    }

    private static byte[] json(String tekst) {
        return tekst.replace('\'', '"').replace("#", GEHEIM).replace("%", ANDER).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aKeyIsMaskedAndItsErrorToo() {
        assertThat(Persoonssleutel.of(GEHEIM)).hasToString("***").isEqualTo(Persoonssleutel.of(GEHEIM));
        assertThat(Persoonssleutel.of(GEHEIM).voluit()).isEqualTo(GEHEIM);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Persoonssleutel.of(GEHEIM + "\n"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Jansen"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Persoonssleutel.of("x".repeat(Persoonssleutel.LONGEST + 1)));
    }

    @Test
    void aConstructorRefusesSomebodyTwiceWithoutSayingWho() {
        BlindeVlekvraag.Situatie situatie =
                new BlindeVlekvraag.Situatie(Persoonssleutel.of(GEHEIM), Optional.empty(), Optional.empty());

        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new BlindeVlekvraag(List.of(situatie, situatie), Optional.empty(), Optional.empty()))
                .satisfies(e -> assertThat(e.toString() + e.verwacht())
                        .doesNotContain("Jansen")
                        .contains("clienten/1/client"));
    }

    @Test
    void everyProblemOfAListIsTold() {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> calculator("wachttijd")
                        .read(
                                "vraag",
                                json("{'peildatum':'2018-05-01','wachtenden':[{'client':'#','sector':'VV','status':'1',"
                                        + "'verblijf':true,'gemeld':'2019-01-01'},{'client':'#','sector':'VV','status':'1',"
                                        + "'verblijf':true,'gemeld':'2018-01-01','statusToegekend':'2018-06-01'}]}")))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(p -> p.pointer())
                        .containsExactlyInAnyOrder(
                                "/wachtenden/0/gemeld", "/wachtenden/1/client", "/wachtenden/1/statusToegekend"));
    }

    // --------------------------------------------------------------------------------------------------- value types

    @Test
    void aStatusSaysWhetherSomebodyWaitsAndWhetherTheClassificationBelongsToIt() {
        assertThat(Wachtlijststatus.ofCodes("6", Optional.of("03")).isPassend()).isEqualTo(Oordeel.VOLDOET);
        assertThat(Wachtlijststatus.ofCodes("6", Optional.of("13")).isPassend()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(Wachtlijststatus.ofCodes("2", Optional.of("16")).isPassend()).isEqualTo(Oordeel.VOLDOET);
        assertThat(Wachtlijststatus.ofCodes("3", Optional.of("16")).isPassend()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(Wachtlijststatus.ofCodes("7", Optional.of("20")).isPassend()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(Wachtlijststatus.ofCodes("4", Optional.empty()).isPassend()).isEqualTo(Oordeel.VOLDOET);
        assertThat(Wachtlijststatus.ofCodes("4", Optional.empty()).isWachtend()).isFalse();
        assertThat(Wachtlijststatus.ofCodes("5", Optional.empty()).isWachtend()).isFalse();
        assertThat(Wachtlijststatus.ofCodes("3", Optional.empty()).isWachtend()).isTrue();
        assertThat(new Wachtlijststatus(
                                Leveringsstatus.ACTIEF_PLAATSEN, Optional.of(Leveringsclassificatie.NIET_PASSENDE_ZORG))
                        .in(Taal.NL))
                .isEqualTo("7 (actief plaatsen): 10 (zorg past niet)");
    }

    @Test
    void onlyPublishedTermsAreKnownAndNoneIsExtended() {
        LocalDate dag2015 = LocalDate.of(2015, 6, 1);
        LocalDate dag2024 = LocalDate.of(2024, 6, 1);

        assertThat(Wachtnormen.alle()).hasSize(7);
        assertThat(Wachtnormen.find(Sector.VV, Leveringsstatus.ACTIEF_WACHTEND, dag2015, Wachtnormen.LEZINGEN))
                .hasValueSatisfying(n -> {
                    assertThat(n.termijn().in(Taal.NL)).isEqualTo("6 weken");
                    assertThat(n.isValidOn(dag2015)).isEqualTo(Oordeel.TE_BEOORDELEN);
                });
        assertThat(Wachtnormen.find(Sector.GGZ, Wachtsoort.ACTIEF, dag2015)).isEmpty();
        assertThat(Wachtnormen.find(Sector.VV, Leveringsstatus.URGENT_PLAATSEN, dag2024, Wachtnormen.LEZINGEN))
                .isEmpty();
        assertThat(Wachtnormen.find(Sector.GZ, Wachtsoort.SPOED, dag2015)
                        .orElseThrow()
                        .isValidOn(dag2015))
                .isEqualTo(Oordeel.VOLDOET);
        assertThat(Wachtnormen.find(Sector.GZ, Wachtsoort.SPOED, dag2024)
                        .orElseThrow()
                        .isValidOn(dag2024))
                .isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(Wachtnormen.alle())
                .allSatisfy(
                        n -> assertThat(Regelcatalogus.get().find(n.regel())).isPresent());
    }

    @Test
    void aTermHasALastDayOrALength() {
        LocalDate dag = LocalDate.of(2020, 2, 29);

        assertThat(new Wachttermijn(1, Wachttermijn.Eenheid.JAREN).lastDay(dag)).isEqualTo("2021-02-28");
        assertThat(new Wachttermijn(6, Wachttermijn.Eenheid.WEKEN).lastDay(dag)).isEqualTo("2020-04-11");
        assertThat(new Wachttermijn(48, Wachttermijn.Eenheid.UREN).duration().toHours())
                .isEqualTo(48);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Wachttermijn(0, Wachttermijn.Eenheid.DAGEN));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Wachttermijn(1, Wachttermijn.Eenheid.UREN).lastDay(dag));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Wachttermijn(1, Wachttermijn.Eenheid.WEKEN).duration());
    }

    @Test
    void anObservationStaysWhenALaterOneComes() {
        Zorgvraagverloop verloop = new Zorgvraagverloop(new TreeMap<>())
                .with(LocalDate.of(2023, 1, 10), "complexiteit 2")
                .with(LocalDate.of(2023, 6, 1), "complexiteit 4");

        assertThat(verloop.op(LocalDate.of(2023, 7, 1))).contains("complexiteit 4");
        assertThat(verloop.op(LocalDate.of(2023, 5, 31))).contains("complexiteit 2");
        assertThat(verloop.op(LocalDate.of(2023, 1, 9))).isEmpty();
        assertThat(verloop).hasToString("2 waarnemingen");
    }

    @Test
    void theChangesOfSignalsAreExact() {
        Signaalvraag vraag = (Signaalvraag) calculator("signaalanalyse")
                .read(
                        "vraag",
                        calculator("signaalanalyse")
                                .voorbeelden()
                                .get(0)
                                .vraag()
                                .getBytes(StandardCharsets.UTF_8));
        Signaaloverzicht overzicht = Signaaloverzicht.of(vraag);

        assertThat(overzicht.perJaar())
                .containsEntry(2021, 10)
                .containsEntry(2022, 15)
                .containsEntry(2023, 18);
        assertThat(overzicht.veranderingen())
                .extracting(v -> v.verschil() + " " + v.relatief().orElseThrow())
                .containsExactly("5 " + Breuk.of(1, 2), "3 " + Breuk.of(1, 5));
        assertThat(overzicht.perZorgvraag().get("lvb").signalen()).isEqualTo(43);
    }

    @Test
    void aLimitItselfIsAllowed() {
        assertThat(new Wachttermijn(1, Wachttermijn.Eenheid.DAGEN).aantal()).isEqualTo(1);
        assertThat(new Wachttermijn(1_000, Wachttermijn.Eenheid.DAGEN).aantal()).isEqualTo(1_000);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Wachttermijn(1_001, Wachttermijn.Eenheid.DAGEN));
        assertThat(new Werkgebiedratio(0, 1).tekort()).isEqualTo(3);
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> new Werkgebiedratio(-1, 1));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> new Werkgebiedratio(1, 0));
        Lijsten.atMost(List.of(1, 2), 2);
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Lijsten.atMost(List.of(1, 2), 1));
    }

    @Test
    void twoKeysAreTheSameOnlyWhenTheirTextIs() {
        assertThat(Persoonssleutel.of("a")).isNotEqualTo(Persoonssleutel.of("b"));
        assertThat(Persoonssleutel.of("a")).hasSameHashCodeAs(Persoonssleutel.of("a"));
        assertThat(Persoonssleutel.of("a").hashCode())
                .isNotEqualTo(Persoonssleutel.of("b").hashCode());
    }

    @Test
    void careIsNotReceivedBeforeItWasAskedFor() {
        LocalDate dag = LocalDate.of(2018, 5, 1);

        assertThat(waiting(dag, dag).zorgOntvangen()).contains(dag);
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> waiting(dag, dag.minusDays(1)));
    }

    private static Wachtende waiting(LocalDate gemeld, LocalDate zorgOntvangen) {
        return new Wachtende(
                Persoonssleutel.of("a"),
                Sector.VV,
                Wachtlijststatus.ofCodes("1", Optional.empty()),
                true,
                gemeld,
                Optional.empty(),
                Optional.of(zorgOntvangen));
    }

    @Test
    void aProviderHasAName() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> withProviders(Optional.of(" "), Optional.empty()));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> withProviders(Optional.empty(), Optional.of(" ")));
        assertThat(withProviders(Optional.of("a"), Optional.of("b")).besteAanbieder())
                .contains("b");
    }

    /** NK-039: who has the file is the preferred provider; the line names who fits better. */
    @Test
    void aProviderThatFitsBetterIsNamed() {
        Wachtlijstvraag vraag = withProviders(Optional.of("voorkeur"), Optional.of("beter"))
                .fill(Wachtlijstvraag.NIEUW, false)
                .fill(Wachtlijstvraag.ZORG, false);

        assertThat(new Wachtlijsttoets().explain(vraag).posten())
                .filteredOn(p -> p.stap().regel().equals("NK-039"))
                .flatExtracting(Post::door)
                .extracting(g -> g.feit() + " " + g.waarde())
                .containsExactly("aanbieder beter");
    }

    private static Wachtlijstvraag withProviders(Optional<String> voorkeur, Optional<String> beste) {
        return new Wachtlijstvraag(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                voorkeur,
                beste);
    }
}
