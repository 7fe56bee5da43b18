package nl.wlzkit.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Opsomming.Lid;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class OpsommingTest {
    private static final String LIJSTKOP = "naam\ttitel_nl\ttitel_en\tregel\tgesloten\n";
    private static final String LIDKOP = "lijst\tcode\twat_nl\twat_en\tbij\tregel\n";
    private static final String KLEUREN = LIJSTKOP + "kleuren\tde kleuren\tthe colours\tS-1\tja\n";
    private static final String LEDEN =
            LIDKOP + "kleuren\tROOD\trood\tred\t\t\nkleuren\tBLAUW\tblauw\tblue\tde lucht\tS-2\n";

    @Test
    void everyColumnIsReadAndAnItemWithoutARuleHasThatOfItsEnumeration() {
        Opsomming kleuren = new Opsomming(
                "kleuren",
                Tekst.of("de kleuren", "the colours"),
                "S-1",
                true,
                List.of(
                        new Lid("ROOD", Tekst.of("rood", "red"), Optional.empty(), "S-1"),
                        new Lid("BLAUW", Tekst.of("blauw", "blue"), Optional.of("de lucht"), "S-2")));
        assertThat(Opsomming.read(KLEUREN, LEDEN)).containsExactly(kleuren);
        assertThat(kleuren.in(Taal.NL)).isEqualTo("de kleuren");
        assertThat(kleuren.leden().get(1).in(Taal.EN)).isEqualTo("blue");
        assertThat(Opsomming.gebruik(List.of(kleuren), "x.tsv"))
                .containsExactly(new Gebruik("S-1", "x.tsv (kleuren)"), new Gebruik("S-2", "x.tsv (kleuren)"));
    }

    @Test
    void whatAListLacksIsToldInTheOrderOfTheDocument() {
        Opsomming kleuren = Opsomming.read(KLEUREN, LEDEN).get(0);
        assertThat(kleuren.missing(Set.of())).extracting(Lid::code).containsExactly("ROOD", "BLAUW");
        assertThat(kleuren.missing(Set.of("ROOD"))).extracting(Lid::code).containsExactly("BLAUW");
        assertThat(kleuren.missing(List.of("BLAUW", "ROOD"))).isEmpty();
    }

    @Test
    void onlyAnOpenEnumerationMayHaveMore() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Opsomming.read(KLEUREN, LEDEN).get(0).missing(Set.of("GROEN")))
                .satisfies(e -> assertThat(e.bericht(Taal.EN)).contains("GROEN").contains("one of BLAUW, ROOD"));
        Opsomming open = Opsomming.read(KLEUREN.replace("\tja", "\tnee"), LEDEN).get(0);
        assertThat(open.missing(Set.of("GROEN", "ROOD"))).extracting(Lid::code).containsExactly("BLAUW");
    }

    @Test
    void anEnumerationWithoutItemsOrWithTheSameTwiceIsRefused() {
        Tekst titel = Tekst.of("niets", "nothing");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Opsomming("niets", titel, "S-1", true, List.of()));
        Lid lid = new Lid("A", titel, Optional.empty(), "S-1");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Opsomming("dubbel", titel, "S-1", true, List.of(lid, lid)));
    }

    @Test
    void aMalformedFileIsADefectOfItsModule() {
        for (String wrong : List.of(
                LIDKOP,
                LEDEN.replace("BLAUW", "ROOD"),
                LEDEN + "vormen\tROND\trond\tround\t\t\n",
                LEDEN + "kleuren\tGEEL\n",
                LEDEN.substring(LIDKOP.length()))) {
            assertThatIllegalStateException().isThrownBy(() -> Opsomming.read(KLEUREN, wrong));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> Opsomming.read(KLEUREN.replace("\tja", "\tmisschien"), LEDEN));
        assertThatIllegalStateException().isThrownBy(() -> Opsomming.read("", LEDEN));
    }

    /** P21-026: a contract on nature, volume and price lacks the information to the insured; it may be about more. */
    @Test
    void aContractCanLackASubjectAndHaveOthers() {
        Opsomming onderwerpen = Opsommingen.find("contract-onderwerpen").orElseThrow();
        assertThat(onderwerpen.missing(Set.of("AARD_EN_OMVANG", "PRIJS", "DUURZAAMHEID")))
                .extracting(Lid::code)
                .containsExactly("INFORMATIE");
    }

    /** IK17-016: care that is not efficient meets four of the five. */
    @Test
    void careIsMeasuredByFiveCriteria() {
        Opsomming criteria = Opsommingen.find("zorgcriteria-2017").orElseThrow();
        assertThat(criteria.leden()).hasSize(5);
        assertThat(criteria.missing(Set.of("VEILIG", "VERANTWOORD", "EFFECTIEF", "AANSLUITEND")))
                .extracting(Lid::code)
                .containsExactly("DOELMATIG");
    }

    @Test
    void theEnumerationsOfCoreAreThoseOfTheDocuments() {
        assertThat(Opsommingen.alle()).extracting(Opsomming::naam).doesNotHaveDuplicates();
        assertThat(Opsommingen.alle()).allSatisfy(o -> {
            assertThat(o.titel().nl()).isNotEqualTo(o.titel().en());
            assertThat(o.leden())
                    .allSatisfy(l -> assertThat(l.wat().nl())
                            .as(l.code())
                            .isNotBlank()
                            .isNotEqualTo(l.wat().en()));
        });
        assertThat(Opsommingen.find("uitgangspunten-2017").orElseThrow().leden())
                .hasSize(5)
                .last()
                .extracting(Lid::code)
                .isEqualTo("DOELMATIGHEID");
        // nine annexes, of which the fourth is two forms
        assertThat(Opsommingen.find("inkoopkader-2017-bijlagen").orElseThrow().leden())
                .hasSize(10);
        assertThat(Opsommingen.find("nergens")).isEmpty();
    }

    /** P21-135: 53 for V&V, 36 for disability care and 23 undivided are the 112 of P21-128. */
    @Test
    void theFiguresOfTheSurveyAddUp() {
        List<Lid> leden =
                Opsommingen.find("inzet-zorginkoop-2018").orElseThrow().leden();
        int som = leden.stream()
                .filter(l -> l.regel().equals("P21-135"))
                .mapToInt(l -> Integer.parseInt(l.wat().nl().split(" ", 2)[0]))
                .sum();
        assertThat(som).isEqualTo(112);
        assertThat(leden).anySatisfy(l -> assertThat(l.wat().nl()).isEqualTo("ruim " + som + " fte koopt in"));
    }
}
