package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix of forms of delivery: every form, every field, filled and empty. {@code matrix.tsv} is copied from the texts of
 * the rules by hand: ja is mandatory, nee must be empty, mag is free; ? is where the text and the official check differ.
 */
class LeveringsvormmatrixTest {
    private static final String WAARDE = "1";

    static Stream<Arguments> cells() {
        return Tabel.read("matrix.tsv").stream()
                .flatMap(r -> Stream.of(Leveringsvormcode.values())
                        .flatMap(v -> Stream.of(true, false)
                                .map(gevuld -> Arguments.of(
                                        r.get("bericht"),
                                        Berichtklasse.valueOf(r.get("klasse")),
                                        r.get("veld"),
                                        r.get("retourcode"),
                                        v,
                                        r.get(v.code()),
                                        gevuld))));
    }

    @ParameterizedTest(name = "{0} {1} {2} with {4}: {5}, filled {6}")
    @MethodSource("cells")
    void everyFormWithEveryField(
            String bericht,
            Berichtklasse klasse,
            String veldnaam,
            String retourcode,
            Leveringsvormcode vorm,
            String eis,
            boolean gevuld) {
        Veld<?> veld = Veld.ofId(veldnaam);
        boolean inAanvraag = klasse == Berichtklasse.AANVRAAG_INSTELLING;
        Berichtdeel deel = Berichtdeel.of(klasse);
        if (gevuld && veld != Veld.LEVERINGSVORM) {
            deel = deel.with(veld, WAARDE);
        }
        Berichtdeel met = inAanvraag
                ? Berichtdeel.of(Berichtklasse.AANVRAAG)
                        .with(Veld.LEVERINGSVORM, vorm.code())
                        .with(deel)
                : deel.with(Veld.LEVERINGSVORM, vorm.code());
        List<Overtreding> gevonden = Berichtcontrole.check(bericht(Berichtsoort.valueOf(bericht), met))
                .overtredingen();
        boolean fout = switch (eis) {
            case "ja" -> !gevuld;
            case "nee" -> gevuld;
            case "mag", "?" -> false;
            case "mag niet" -> true; // the form itself is not allowed in this message
            default -> throw new IllegalArgumentException(eis);
        };
        assertThat(gevonden.stream()
                        .filter(o -> o.retourcode().filter(retourcode::equals).isPresent()
                                && o.veld().equals(veld.naam())))
                .hasSize(fout ? 1 : 0);
    }

    private static Zorgbericht bericht(Berichtsoort soort, Berichtdeel deel) {
        Berichtdeel client = Berichtdeel.of(Berichtklasse.CLIENT);
        Berichtdeel header = Berichtdeel.of(Berichtklasse.HEADER);
        boolean toegewezen = deel.klasse() == Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET;
        return new Zorgbericht(
                soort,
                java.util.Optional.empty(),
                header,
                List.of(client.with(
                        toegewezen ? Berichtdeel.of(Berichtklasse.INDICATIE).with(deel) : deel)));
    }
}
