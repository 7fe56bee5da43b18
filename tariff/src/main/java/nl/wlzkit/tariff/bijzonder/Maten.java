package nl.wlzkit.tariff.bijzonder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/** What amounts, numbers of hours, shares, days, names and forms of care may be in the questions of this package. */
final class Maten {
    static final Domein.Bereik<Bedrag> BEDRAGEN = Domein.Bereik.of(Bedrag.NUL, Bedrag.of("1000000"));
    static final int DAGEN_2017 = 365;
    static final Domein.Bereik<Integer> DAGEN = Domein.Bereik.of(1, DAGEN_2017);

    /** The most elements of a list: more than two declarations a day in a year. */
    static final int LANGSTE_LIJST = 1_000;

    private static final int DECIMALEN = 2;
    private static final Breuk HUNDRED = Breuk.of(100, 1);

    static final Grensvorm<Bedrag> BEDRAG = Waardevormen.amount(BEDRAGEN.van(), BEDRAGEN.tot());

    /** Hours: more than none, in hundredths. */
    static final Grensvorm<Breuk> UREN = Waardevormen.number(
            Tekst.of("een aantal uren", "a number of hours"),
            new Domein.Bereik<>(Breuk.NUL, false, Breuk.of(10_000, 1), true),
            DECIMALEN,
            Breuk::of,
            Maten::decimal);

    /** A share in a package, in whatever unit: none or more, in hundredths. */
    static final Grensvorm<Breuk> AANDEEL = Waardevormen.number(
            Tekst.of("een aandeel", "a share"),
            Domein.Bereik.of(Breuk.NUL, Breuk.of(1_000_000, 1)),
            DECIMALEN,
            Breuk::of,
            Maten::decimal);

    static final Grensvorm<Integer> AANTAL_DAGEN = Waardevormen.integer(DAGEN.van(), DAGEN.tot());

    /** A name or pseudonym: it begins with a letter, so that a bare citizen number is none. */
    static final Grensvorm<String> NAAM = Waardevormen.text(
            "^[A-Za-z][A-Za-z0-9 -]{0,39}$",
            Tekst.of(
                    "een naam of pseudoniem: een letter, dan hoogstens 39 letters, cijfers, spaties en streepjes",
                    "a name or pseudonym: a letter, then at most 39 letters, digits, spaces and hyphens"));

    static final Waardevorm<Sector> SECTOR = Waardevormen.text(Sector::parse, Sector::name, List.of(Sector.values()));
    static final Waardevorm<Leveringskeuze> KEUZE =
            Waardevormen.text(Leveringskeuze::parse, Leveringskeuze::notatie, Leveringskeuze.alle());

    private Maten() {}

    /** A number of hundredths as a decimal number; one that is none gets a third decimal, by which it is refused. */
    static BigDecimal decimal(Breuk getal) {
        Breuk honderdsten = getal.times(HUNDRED);
        BigDecimal heel = new BigDecimal(honderdsten.teller().divide(honderdsten.noemer()), DECIMALEN);
        if (honderdsten.noemer().bitLength() > 1) {
            return heel.add(BigDecimal.valueOf(getal.signum(), DECIMALEN + 1));
        }
        BigDecimal kort = heel.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0, RoundingMode.UNNECESSARY) : kort;
    }
}
