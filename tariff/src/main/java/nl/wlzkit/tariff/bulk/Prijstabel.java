package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.bulk.Inbinder.Bijzonder;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;

/**
 * A policy, its readings, the maximum tariffs and what providers tell, bound into tables: the price of a line is then an
 * index and one multiplication of whole numbers.
 *
 * <p>The tables are filled by the same rules as {@link Jaarbedrag} applies, once for every cell, holes included; so every
 * price equals the answer to {@link #vraag}, and a hole gives the lowest and the highest amount. The tariff per unit is
 * rounded half-up to cents, and the amount of a line is that times the number of units: the reading of {@link
 * Jaarbedragvraag} that rounds once a year does not apply to the lines of a year.
 *
 * <p>A line that cannot be priced is counted by its {@link Uitslag} and never becomes an amount. Immutable and thread-safe.
 */
@Grondslag({"WK-AFR-TARIEF", "WK-AFR-JAAR"})
public final class Prijstabel {
    /** What stands for a number where there is none, such as of a product that the table does not know. */
    public static final int ONBEKEND = -1;

    /** The most units that one line can have. */
    public static final int MEESTE = 1_000_000_000;

    /** So many lines of {@link #MEESTE} units at {@link Inbinder#MAX_CENTEN} still add up to a long. */
    private static final int BLOK = 256;

    private final Prijsbasis basis;
    private final Regelvragen regelvragen;
    private final Nummering nummering;

    private final int eersteDag;
    private final int aanbieders;
    private final int zorgkantoren;
    private final int dagen;
    private final int vormen;
    private final int profielklassen;
    private final int feitcombinaties;
    private final int prestaties;
    private final int perVorm;

    /** Of every day the place of its period in a block. */
    private final int[] periodeVanDag;

    private final int[] blok;
    private final int[] rij;
    private final int[] centen;
    private final Bijzonder[] bijzonder;

    private Prijstabel(Prijsbasis basis) {
        this.basis = basis;
        Inbinder inbinder = new Inbinder(basis);
        this.nummering = new Nummering(basis, inbinder.prestaties);
        this.regelvragen = new Regelvragen(basis, nummering, inbinder.prestaties);
        this.eersteDag = Math.toIntExact(inbinder.eersteDag.toEpochDay());
        this.aanbieders = basis.aanbieders().size();
        this.zorgkantoren = inbinder.zorgkantoren.size();
        this.dagen = inbinder.periodeVanDag.length;
        this.vormen = inbinder.vormen.size() + 1;
        this.profielklassen = inbinder.profielen.size() + 1;
        this.feitcombinaties = inbinder.feitcombinaties;
        this.prestaties = inbinder.prestaties.size();
        this.perVorm = profielklassen * feitcombinaties;
        this.periodeVanDag = new int[dagen];
        for (int d = 0; d < dagen; d++) {
            periodeVanDag[d] = inbinder.periodeVanDag[d] * vormen * perVorm;
        }
        this.blok = inbinder.blok;
        this.rij = inbinder.rij;
        this.centen = inbinder.centen;
        this.bijzonder = inbinder.bijzondere.toArray(Bijzonder[]::new);
    }

    /**
     * Binds tables. Takes from milliseconds to seconds, growing with what is not known of the providers; prices take
     * nanoseconds.
     *
     * @param basis what the lines have in common
     * @return the tables
     * @throws OngeldigeInvoerException if the tables would be too large
     */
    public static Prijstabel bind(Prijsbasis basis) {
        return new Prijstabel(basis);
    }

    /**
     * Returns what the tables were bound from.
     *
     * @return the basis
     */
    public Prijsbasis basis() {
        return basis;
    }

    /**
     * Returns the receipt of every price: the library, the policy and the tariff table.
     *
     * @return the receipt
     */
    public Herkomst herkomst() {
        List<Herkomst.Bestand> bestanden =
                new ArrayList<>(basis.beleid().herkomst().bestanden());
        bestanden.add(basis.tarieven().bestand());
        return new Herkomst(basis.beleid().herkomst().versie(), bestanden);
    }

    // ------------------------------------------------------------------------------------ from words to numbers

    /**
     * Returns the number of a provider.
     *
     * @param code its code in the basis
     * @return its number, or {@link #ONBEKEND}
     */
    public int aanbieder(String code) {
        return nummering.aanbieder(code);
    }

    /**
     * Returns the number of a zorgkantoor.
     *
     * @param zorgkantoor the zorgkantoor
     * @return its number, or {@link #ONBEKEND} if the policy is not of it
     */
    public byte zorgkantoor(Zorgkantoor zorgkantoor) {
        return nummering.zorgkantoor(zorgkantoor);
    }

    /**
     * Returns the number of a form.
     *
     * @param vorm the form; empty when a line does not tell
     * @return its number, 0 for empty, or {@link #ONBEKEND} if the policy has no tariff for it
     */
    public byte vorm(Optional<Leveringsvorm> vorm) {
        return nummering.vorm(vorm);
    }

    /**
     * Returns the number of a profile; profiles between which the policy makes no difference have the same one.
     *
     * @param profiel the profile; empty when a line does not tell
     * @return its number, 0 for empty, or {@link #ONBEKEND} if it is of another sector
     */
    public byte profiel(Optional<Zorgprofiel> profiel) {
        return nummering.profiel(profiel);
    }

    /**
     * Returns the number of a product.
     *
     * @param code the product
     * @return its number, or {@link #ONBEKEND} if the tariff table does not have it in any year
     */
    public int prestatie(Prestatiecode code) {
        return nummering.prestatie(code);
    }

    /**
     * Returns the number of what a line tells beside form and profile.
     *
     * @param feiten values by name of the fact; what is absent is not told
     * @return the number, 0 for nothing
     * @throws OngeldigeWaardeException if a fact is none of those of lines, or cannot have that value
     */
    public short feiten(Map<String, Object> feiten) {
        return nummering.feiten(feiten);
    }

    // ------------------------------------------------------------------------------------------------ by row

    /**
     * Prices one line.
     *
     * @param regel the line
     * @return its price, or why there is none
     */
    public Regelprijs price(Prijsregel regel) {
        long bedrag = amount(regel);
        if (bedrag >= 0) {
            return new Regelprijs(Uitslag.GEPRIJSD, bedrag, bedrag);
        }
        Bijzonder b = special(regel);
        return new Regelprijs(b.uitslag(), amount(b, b.van(), regel.aantal()), amount(b, b.tot(), regel.aantal()));
    }

    /**
     * Prices one line so that it can be explained later.
     *
     * @param regel the line
     * @return its price, or why there is none
     */
    public Uitlegbareprijs priceExplainable(Prijsregel regel) {
        long bedrag = amount(regel);
        if (bedrag >= 0) {
            return new Uitlegbareprijs(this, regel, Uitslag.GEPRIJSD, bedrag, bedrag);
        }
        Bijzonder b = special(regel);
        return new Uitlegbareprijs(
                this, regel, b.uitslag(), amount(b, b.van(), regel.aantal()), amount(b, b.tot(), regel.aantal()));
    }

    /** The amount in cents; below zero if the line has no certain price in the fast table. */
    private long amount(Prijsregel regel) {
        long n = regel.aantal();
        int prijs = cents(
                regel.aanbieder(),
                zorgkantoor(regel.zorgkantoor()),
                nummering.dag(regel.dag()),
                vorm(regel.vorm()),
                profiel(regel.profiel()),
                regel.feiten(),
                prestatie(regel.prestatiecode()));
        return (prijs | n | (MEESTE - n)) >= 0 ? prijs * n : Regelprijs.GEEN;
    }

    private Bijzonder special(Prijsregel regel) {
        return special(
                regel.aanbieder(),
                zorgkantoor(regel.zorgkantoor()),
                nummering.dag(regel.dag()),
                vorm(regel.vorm()),
                profiel(regel.profiel()),
                regel.feiten(),
                prestatie(regel.prestatiecode()),
                regel.aantal());
    }

    /**
     * Returns the question of a line, as it could be asked without any table.
     *
     * @param regel the line
     * @return the question
     * @throws OngeldigeWaardeException if it cannot be asked: an unknown provider, product, form, profile or number of facts,
     *     a zorgkantoor or day that the policy is not of, a product without a maximum tariff in that year, or a number out of
     *     range
     */
    public Jaarbedragvraag vraag(Prijsregel regel) {
        return regelvragen.vraag(regel);
    }

    Uitkomst<Bedrag> answer(Prijsregel regel) {
        return regelvragen.answer(regel);
    }

    List<Geval<Bedrag>> explain(Prijsregel regel) {
        return regelvragen.explain(regel, cell(regel));
    }

    /** The number of the cell of a line; lines of one cell differ in nothing that a policy asks. */
    private int cell(Prijsregel regel) {
        int a = regel.aanbieder();
        byte z = zorgkantoor(regel.zorgkantoor());
        int d = nummering.dag(regel.dag());
        byte v = vorm(regel.vorm());
        byte p = profiel(regel.profiel());
        int f = regel.feiten();
        return isKnown(a, z, d, v, p, f, 0) ? cell(a, z, d, v, p, f) : ONBEKEND;
    }

    // --------------------------------------------------------------------------------------------- by column

    /**
     * Prices lines, on one thread. Allocates nothing per line.
     *
     * @param regels the lines
     * @param uit where the prices are written
     * @param uitval how many lines that were not priced are listed, 0 or more; all are counted
     * @return the totals
     * @throws OngeldigeWaardeException if a column of {@code uit} is too short, or there is one column of amounts and the
     *     price of a line is a range or in doubt; the amounts of the lines before it may have been written
     * @throws ArithmeticException if a total is out of range: 1,000,000,000,000,000 euros or more
     */
    public Prijstotalen price(Prijsregels regels, Prijskolommen uit, int uitval) {
        check(regels, uit, uitval, 1);
        Telling telling = new Telling(regels.groepen(), uitval);
        part(regels, uit, telling, 0, regels.lengte());
        return telling.totals();
    }

    /**
     * Prices lines on many threads. The columns and totals are the same as on one.
     *
     * @param regels the lines
     * @param uit where the prices are written
     * @param uitval how many lines that were not priced are listed, 0 or more; all are counted
     * @param draden how many threads share the work, 1 through 1,024; the calling one is among them
     * @return the totals
     * @throws OngeldigeWaardeException if a column of {@code uit} is too short, the number of threads is out of range, or
     *     there is one column of amounts and the price of a line is a range or in doubt; the amounts of other lines may have
     *     been written
     * @throws ArithmeticException if a total is out of range: 1,000,000,000,000,000 euros or more
     */
    public Prijstotalen price(Prijsregels regels, Prijskolommen uit, int uitval, int draden) {
        check(regels, uit, uitval, draden);
        if (draden == 1) {
            return price(regels, uit, uitval);
        }
        return new Verdeler(draden)
                        .split(
                                regels.lengte(),
                                () -> new Telling(regels.groepen(), uitval),
                                (telling, van, tot) -> part(regels, uit, telling, van, tot))
                        .stream()
                        .map(Telling::totals)
                        .reduce((een, ander) -> een.plus(ander, uitval))
                        .orElseThrow();
    }

    private void check(Prijsregels regels, Prijskolommen uit, int uitval, int draden) {
        uit.check(regels.lengte());
        if (uitval < 0) {
            throw new OngeldigeWaardeException(Integer.toString(uitval), Tekst.of("0 of meer", "0 or more"));
        }
        if (draden < 1 || draden > Verdeler.MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(draden),
                    Tekst.of("1 t/m " + Verdeler.MEESTE + " draden", "1 through " + Verdeler.MEESTE + " threads"));
        }
    }

    private void part(Prijsregels regels, Prijskolommen uit, Telling telling, int van, int tot) {
        for (int i = van; tot - i > 0; ) {
            int volgende = i + Math.min(BLOK, tot - i);
            block(regels, uit, telling, i, volgende);
            i = volgende;
        }
    }

    private void block(Prijsregels in, Prijskolommen uit, Telling telling, int van, int tot) {
        long som = 0;
        long eenheden = 0;
        long regels = 0;
        for (int i = van; i < tot; i++) {
            int n = in.aantal[i];
            int f = in.feiten == null ? 0 : in.feiten[i];
            int prijs = cents(
                    in.aanbieder[i],
                    in.zorgkantoor[i],
                    in.dag[i] - eersteDag,
                    in.vorm[i],
                    in.profiel[i],
                    f,
                    in.prestatie[i]);
            if ((prijs | n | (MEESTE - n)) >= 0) {
                long bedrag = (long) prijs * n;
                write(uit, i, Uitslag.GEPRIJSD, bedrag, bedrag);
                if (in.groep == null) {
                    som += bedrag;
                    eenheden += n;
                    regels++;
                } else {
                    telling.addExact(in.groep[i], 1, n, bedrag);
                }
            } else {
                other(in, uit, telling, i);
            }
        }
        if (regels > 0) {
            telling.addExact(0, regels, eenheden, som);
        }
    }

    private static void write(Prijskolommen uit, int i, Uitslag uitslag, long laag, long hoog) {
        if (uit.van != null) {
            uit.van[i] = laag;
        }
        if (uit.tot != null) {
            uit.tot[i] = hoog;
        }
        if (uit.uitslag != null) {
            uit.uitslag[i] = (byte) uitslag.nummer();
        }
    }

    /** A line that has no certain price in the fast table. */
    private void other(Prijsregels in, Prijskolommen uit, Telling telling, int i) {
        int n = in.aantal[i];
        Bijzonder b = special(
                in.aanbieder[i],
                in.zorgkantoor[i],
                in.dag[i] - eersteDag,
                in.vorm[i],
                in.profiel[i],
                in.feiten == null ? 0 : in.feiten[i],
                in.prestatie[i],
                n);
        long laag = amount(b, b.van(), n);
        long hoog = amount(b, b.tot(), n);
        if (uit.isExact() && b.uitslag().isGeprijsd() && (laag != hoog || b.uitslag() == Uitslag.MISSCHIEN)) {
            throw new OngeldigeWaardeException(
                    laag + ".." + hoog,
                    Tekst.of(
                            "één zeker bedrag op elke regel, of ook een kolom tot; regel " + i + " heeft dat niet",
                            "one certain amount on every line, or a column tot as well; line " + i + " has none"));
        }
        write(uit, i, b.uitslag(), laag, hoog);
        telling.add(in.groep == null ? 0 : in.groep[i], i, b.uitslag(), n, laag, hoog);
    }

    // ------------------------------------------------------------------------------------------- the tables

    /** The tariff in cents; below zero where it stands elsewhere, or a number is none. The one index of all lines. */
    private int cents(int a, int z, int d, int v, int p, int f, int c) {
        return isKnown(a, z, d, v, p, f, c) ? centen[rij[cell(a, z, d, v, p, f)] + c] : Integer.MIN_VALUE;
    }

    /** One test for all: a number that is below zero or too high makes the sign bit of the whole. */
    private boolean isKnown(int a, int z, int d, int v, int p, int f, int c) {
        int goed = a | (aanbieders - 1 - a);
        goed |= z | (zorgkantoren - 1 - z);
        goed |= d | (dagen - 1 - d);
        goed |= v | (vormen - 1 - v);
        goed |= p | (profielklassen - 1 - p);
        goed |= f | (feitcombinaties - 1 - f);
        goed |= c | (prestaties - 1 - c);
        return goed >= 0;
    }

    private int cell(int a, int z, int d, int v, int p, int f) {
        return blok[a * zorgkantoren + z] + periodeVanDag[d] + v * perVorm + p * feitcombinaties + f;
    }

    /** What there is of a line without a certain price in the fast table; the first that is wrong, in the order of the columns. */
    private Bijzonder special(int a, int z, int d, int v, int p, int f, int c, long n) {
        Uitslag mis;
        if (a < 0 || a >= aanbieders) {
            mis = Uitslag.ONBEKENDE_AANBIEDER;
        } else if (z < 0 || z >= zorgkantoren) {
            mis = Uitslag.ONBEKEND_ZORGKANTOOR;
        } else if (d < 0 || d >= dagen) {
            mis = Uitslag.BUITEN_BELEID;
        } else if (v < 0 || v >= vormen) {
            mis = Uitslag.ONBEKENDE_VORM;
        } else if (p < 0 || p >= profielklassen) {
            mis = Uitslag.ONBEKEND_PROFIEL;
        } else if (f < 0 || f >= feitcombinaties) {
            mis = Uitslag.ONBEKENDE_FEITEN;
        } else if (c < 0 || c >= prestaties) {
            mis = Uitslag.ONBEKENDE_PRESTATIE;
        } else if (n < 0 || n > MEESTE) {
            mis = Uitslag.AANTAL;
        } else {
            return bijzonder[-1 - cents(a, z, d, v, p, f, c)];
        }
        return NIET.get(mis.nummer());
    }

    private static final List<Bijzonder> NIET =
            Arrays.stream(Uitslag.values()).map(u -> new Bijzonder(u, 0, 0)).toList();

    private static long amount(Bijzonder b, long centen, long n) {
        return b.uitslag().isGeprijsd() ? Math.multiplyExact(centen, n) : Regelprijs.GEEN;
    }
}
