package nl.wlzkit.tariff.meerzorg;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/** What both questions of this package have in common: the forms and bounds of their facts, and their holes. */
final class Rekencontrole {
    static final Bedrag MEESTE_EURO = Bedrag.of("10000000");
    static final int PERCENT_DECIMALS = 10;

    static final Grensvorm<Integer> JAAR = Waardevormen.integer(2025, 2026);
    static final Waardevorm<Leveringsvorm> LEVERINGSVORM =
            Waardevormen.oneOf(List.of(Leveringsvorm.VERBLIJF, Leveringsvorm.VPT), Leveringsvorm::name);
    static final Grensvorm<Percentage> TARIEF =
            Waardevormen.percentage(Percentage.NUL, Percentage.HONDERD, PERCENT_DECIMALS);
    static final Grensvorm<Bedrag> EURO = Waardevormen.amount(Bedrag.NUL, MEESTE_EURO);
    static final Waardevorm<Pakketinhoud> INHOUD = Waardevormen.constant(Pakketinhoud.class);
    static final Waardevorm<Bedragperiode> PER = Waardevormen.constant(Bedragperiode.class);
    static final Waardevorm<String> PAKKET = Waardevormen.oneOf(names());

    static final Gat<Percentage> TARIEF_GAT = new Gat<>(
            "tariefpercentage",
            Tekst.of("tariefpercentage van het zorgkantoor", "percentage of the zorgkantoor"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD));
    static final Gat<Bedrag> EURO_GAT = new Gat<>(
            "contextbedrag",
            Tekst.of("middelen voor de context, per jaar", "means for the context, a year"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(Bedrag.NUL, MEESTE_EURO));

    private Rekencontrole() {}

    private static List<String> names() {
        Set<String> namen = new LinkedHashSet<>();
        Rekentabel.JAREN.forEach(jaar -> namen.addAll(Rekentabel.of(jaar).pakketten()));
        return List.copyOf(namen);
    }

    static void year(int jaar) {
        Rekentabel.of(jaar);
    }

    static void form(Leveringsvorm leveringsvorm) {
        if (leveringsvorm != Leveringsvorm.VERBLIJF && leveringsvorm != Leveringsvorm.VPT) {
            throw new OngeldigeWaardeException(leveringsvorm.name(), Tekst.of("verblijf of vpt", "verblijf or vpt"));
        }
    }

    /** What a package can hold in a year. */
    static List<Pakketinhoud> contents(int jaar, String pakket) {
        return Arrays.stream(Pakketinhoud.values())
                .filter(i -> code(jaar, pakket, i).isPresent())
                .toList();
    }

    static Optional<Rekentabel.Code> code(int jaar, String pakket, Pakketinhoud inhoud) {
        return Rekentabel.of(jaar)
                .code(
                        pakket,
                        Pakketinhoud.janee(inhoud.metBehandeling()),
                        Pakketinhoud.janee(inhoud.metDagbesteding()));
    }

    static void fits(int jaar, String pakket, Optional<Pakketinhoud> inhoud) {
        List<Pakketinhoud> kan = contents(jaar, pakket);
        if (kan.isEmpty()) {
            String namen = String.join(", ", Rekentabel.of(jaar).pakketten());
            throw new OngeldigeWaardeException(
                    pakket, Tekst.of("een pakket van " + jaar + ": " + namen, "a package of " + jaar + ": " + namen));
        }
        if (inhoud.isPresent() && !kan.contains(inhoud.get())) {
            String namen = String.join(", ", kan.stream().map(Enum::name).toList());
            throw new OngeldigeWaardeException(
                    pakket + " " + inhoud.get().name(),
                    Tekst.of("bij " + pakket + " een inhoud " + namen, "with " + pakket + " one of " + namen));
        }
    }
}
