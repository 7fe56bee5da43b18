package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;

class IwlzProperties {
    private static final LocalDate EERSTE = LocalDate.of(2010, 1, 1);

    // ------------------------------------------------------------------------------------------------------- lists

    /** A code of one list is accepted by the type of another only if that list has the same text. */
    @Property
    void aTypeAcceptsTheTextsOfItsListAndNothingElse(@ForAll("texts") String tekst) {
        Lijsten.TYPES.forEach((lijst, type) -> {
            Throwable weigering = catchThrowable(() -> type.apply(tekst));
            assertThat(weigering == null)
                    .as(lijst + " " + tekst)
                    .isEqualTo(Lijsten.codes(lijst).contains(tekst));
            if (weigering != null) {
                assertThat(weigering).isInstanceOf(OngeldigeWaardeException.class);
            }
        });
    }

    /** No value of one list is a value of another, not even with the same text. */
    @Property
    void aValueOfOneListIsNeverAValueOfAnother(@ForAll Codelijst een, @ForAll Codelijst ander) {
        for (Code a : Lijsten.VALUES.getOrDefault(een, new Code[0])) {
            for (Code b : Lijsten.VALUES.getOrDefault(ander, new Code[0])) {
                assertThat(a.equals(b)).isEqualTo(een == ander && a.code().equals(b.code()));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> codes = new ArrayList<>();
        for (Codelijst lijst : Codelijst.values()) {
            lijst.codes().forEach(c -> codes.add(c.code()));
        }
        Arbitrary<String> code = Arbitraries.of(codes);
        return Arbitraries.oneOf(
                code,
                code.map(c -> "0" + c),
                code.map(c -> " " + c),
                code.map(c -> c.replace('0', 'O').replace('1', 'l')),
                code.map(c -> c.substring(1)),
                Arbitraries.strings().withChars("0123456789KDE,O l").ofMaxLength(5));
    }

    /** A window changes at its own days only: no, open, yes, open, no. */
    @Property
    void aWindowIsTriedDayByDay(@ForAll Codelijst lijst, @ForAll @IntRange(max = 9000) int dagen) {
        LocalDate dag = EERSTE.plusDays(dagen);
        for (Codegegevens code : lijst.codes()) {
            Codevenster venster = code.venster();
            Oordeel oordeel = venster.isValidOn(dag);
            assertThat(oordeel == Oordeel.VOLDOET).isEqualTo(venster.zeker().contains(dag));
            assertThat(oordeel == Oordeel.VOLDOET_NIET)
                    .isEqualTo(!venster.mogelijk().contains(dag));
            if (oordeel != venster.isValidOn(dag.plusDays(1))) {
                assertThat(Stream.of(venster.zeker(), venster.mogelijk())
                                .flatMap(g -> Stream.of(g.van(), g.totEnMet().map(t -> t.plusDays(1)))))
                        .contains(Optional.of(dag.plusDays(1)));
            }
        }
    }

    @Property
    void aWindowFromTheListHoldsWhereTheListSaysSo(
            @ForAll @IntRange(max = 6000) int van, @ForAll @IntRange(min = 2, max = 2000) int duur) {
        LocalDate begin = EERSTE.plusDays(van);
        LocalDate eind = begin.plusDays(duur);
        Codevenster venster = Codevenster.of(Optional.of(begin), Optional.of(eind));
        assertThat(venster.isValidOn(begin.minusDays(1))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(venster.isValidOn(begin)).isEqualTo(Oordeel.VOLDOET);
        assertThat(venster.isValidOn(eind.minusDays(1))).isEqualTo(Oordeel.VOLDOET);
        assertThat(venster.isValidOn(eind)).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(venster.isValidOn(eind.plusDays(1))).isEqualTo(Oordeel.VOLDOET_NIET);
    }

    // -------------------------------------------------------------------------------------------------- conversions

    @Property
    void aWayOfDeliverySurvivesItsCodes(@ForAll @Size(min = 1) Set<Leveringsvorm> vormen, @ForAll boolean deeltijd) {
        Leveringskeuze wijze = new Leveringskeuze(vormen, deeltijd && vormen.contains(Leveringsvorm.VERBLIJF));
        assertThat(Leveringsvormcode.combine(Leveringsvormcode.of(wijze))).isEqualTo(wijze);
        try {
            assertThat(Clientvoorkeur.of(wijze).toLeveringskeuze()).isEqualTo(wijze);
        } catch (OngeldigeWaardeException e) {
            assertThat(Stream.of(Clientvoorkeur.values())
                            .filter(v -> !EnumSet.of(Clientvoorkeur.FUNCTIE_IN_NATURA, Clientvoorkeur.ZORG_THUIS)
                                    .contains(v))
                            .map(Clientvoorkeur::toLeveringskeuze))
                    .doesNotContain(wijze);
        }
    }

    @Property
    void codesThatAreCombinedComeBack(@ForAll @Size(min = 1) Set<Leveringsvormcode> codes) {
        boolean kan = !codes.contains(Leveringsvormcode.VERKEERDE_BED)
                && !(codes.contains(Leveringsvormcode.VERBLIJF) && codes.contains(Leveringsvormcode.DEELTIJDVERBLIJF));
        Throwable weigering = catchThrowable(() -> Leveringsvormcode.combine(codes));
        assertThat(weigering == null).isEqualTo(kan);
        if (kan) {
            assertThat(Leveringsvormcode.of(Leveringsvormcode.combine(codes))).isEqualTo(codes);
        }
    }

    @Property
    void whatIsWrittenIsRead(@ForAll @IntRange(max = 999_999_999) int honderdsten, @ForAll boolean ja) {
        String tekst = Integer.toString(honderdsten);
        Percentage percentage = Berichtnotatie.parsePercentage(tekst);
        assertThat(Berichtnotatie.formatPercentage(percentage)).isEqualTo(tekst);
        assertThat(percentage.toBigDecimal().movePointRight(2)).isEqualByComparingTo(tekst);
        assertThat(Berichtnotatie.parseJaNee(Berichtnotatie.formatJaNee(ja))).isEqualTo(ja);
        LocalDate dag = EERSTE.plusDays(honderdsten % 100_000);
        assertThat(Berichtnotatie.parseDatum(Berichtnotatie.formatDatum(dag))).isEqualTo(dag);
    }

    // ---------------------------------------------------------------------------------------------------- overlaps

    /** An allocation: its first day, and its last day unless it goes on. */
    private record Periode(int van, Optional<Integer> tot) {
        boolean contains(int dag) {
            return dag >= van && tot.map(t -> dag <= t).orElse(true);
        }
    }

    @Provide
    Arbitrary<Periode> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 10).optional())
                .as((van, duur) -> new Periode(van, duur.map(d -> van + d)));
    }

    private static List<Overtreding> overlaps(Periode... perioden) {
        Berichtdeel indicatie = Berichtdeel.of(Berichtklasse.INDICATIE);
        for (Periode p : perioden) {
            Berichtdeel deel = Berichtdeel.of(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET)
                    .with(Veld.ZZP_CODE, "754")
                    .with(Veld.INGANGSDATUM, EERSTE.plusDays(p.van()).toString());
            if (p.tot().isPresent()) {
                deel = deel.with(Veld.EINDDATUM, EERSTE.plusDays(p.tot().get()).toString());
            }
            indicatie = indicatie.with(deel);
        }
        Zorgbericht bericht = new Zorgbericht(
                Berichtsoort.AW33,
                Optional.empty(),
                Berichtdeel.of(Berichtklasse.HEADER),
                List.of(Berichtdeel.of(Berichtklasse.CLIENT).with(indicatie)));
        return Berichtcontrole.check(bericht).overtredingen().stream()
                .filter(o -> o.regel().equals("IWLZ-9106"))
                .toList();
    }

    @Property
    void overlapIsSymmetricWithInclusiveAndOpenEnds(@ForAll("periods") Periode a, @ForAll("periods") Periode b) {
        // counted day by day: both first days lie before day 41, and what goes on is there on all later days
        boolean samen = false;
        for (int dag = 0; dag <= 41; dag++) {
            samen |= a.contains(dag) && b.contains(dag);
        }
        assertThat(overlaps(a, b)).hasSize(samen ? 1 : 0);
        assertThat(overlaps(b, a)).hasSize(samen ? 1 : 0);
    }

    @Property
    void everyPairThatOverlapsIsTold(
            @ForAll("periods") Periode a, @ForAll("periods") Periode b, @ForAll("periods") Periode c) {
        assertThat(overlaps(a, b, c))
                .hasSize(overlaps(a, b).size()
                        + overlaps(a, c).size()
                        + overlaps(b, c).size());
    }

    // ------------------------------------------------------------------------------------------------------- faults

    /** Faults in different places do not hide each other. */
    @Property
    void severalFaultsAreToldTogether(@ForAll @Size(min = 1) Set<Fout> fouten) {
        var document = Berichten.document("aw33");
        List<String> verwacht = new ArrayList<>();
        for (Fout fout : fouten) {
            document = Berichten.change(document, fout.plaats, fout.wijziging);
            verwacht.addAll(fout.codes);
        }
        assertThat(Berichtcontrole.check(Berichten.bericht(document)).overtredingen())
                .extracting(o -> o.retourcode().orElse(o.regel()))
                .containsExactlyInAnyOrderElementsOf(verwacht);
    }

    enum Fout {
        BSN("", "bsn=111222334", "S002"),
        TAAL("", "communicatieTaal=", "D007"),
        STAAT("", "burgerlijkeStaat=6", "S035"),
        VOLGORDE("relaties/1", "volgorde=", "D016"),
        POSTCODE("contactgegevens/0", "postcode=12", "S089"),
        GRONDSLAG("indicatie", "grondslag01=", "D029"),
        DIAGNOSE("indicatie/stoornissen/0", "diagnoseSubcodelijst=07", "S014"),
        OPSLAG("indicatie/geindiceerdeFuncties/0", "klasse=K3", "9010"),
        KLASSE("indicatie/geindiceerdeZorgzwaartepakketten/0", "klasse=KE1", "S074"),
        VERVOER("indicatie/toegewezenFuncties/0", "vervoer=", "D022"),
        OPNAME("indicatie/toegewezenZorgzwaartepakketten/0", "opname=", "D052"),
        ETMALEN("indicatie/toegewezenZorgzwaartepakketten/1", "etmalen=", "D072"),
        SOORT("indicatie/toegewezenZorgzwaartepakketten/1", "soort=7", "IWLZ-COD165");

        private final String plaats;
        private final String wijziging;
        private final List<String> codes;

        Fout(String plaats, String wijziging, String... codes) {
            this.plaats = plaats;
            this.wijziging = wijziging;
            this.codes = List.of(codes);
        }
    }
}
