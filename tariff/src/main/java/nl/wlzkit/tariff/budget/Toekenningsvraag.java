package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How much of the kwaliteitsbudget is granted to a nursing home? Amounts in euros, whole cents, 0 through 100 billion.
 * Immutable and thread-safe.
 *
 * @param jaar the year of the budget, 2015 through 2100
 * @param beschikbaar the extra means that are there for the provider
 * @param inzetbaar what it can use for the intended staff and quality by its plan; absent when it is not known
 * @param kwaliteitsplan whether there is a kwaliteitsplan of the year; absent when it is not known
 * @param meerjarenbegroting whether there is a budget of several years with it; absent when it is not known
 * @param voldoet whether the zorgkantoor finds that the provider meets what the kwaliteitskader requires for access; absent
 *     when it is not known
 * @param afspraakdatum when it was agreed; absent when it is not known. It does not change the amount
 */
public record Toekenningsvraag(
        int jaar,
        Bedrag beschikbaar,
        Optional<Bedrag> inzetbaar,
        Optional<Boolean> kwaliteitsplan,
        Optional<Boolean> meerjarenbegroting,
        Optional<Boolean> voldoet,
        Optional<LocalDate> afspraakdatum)
        implements Vraag<Toekenningsvraag> {
    private static final Eigenschap<Toekenningsvraag, Integer> JAAR =
            required("jaar", Bounds.YEAR, Toekenningsvraag::jaar);
    private static final Eigenschap<Toekenningsvraag, Bedrag> BESCHIKBAAR =
            required("beschikbaar", Bounds.AMOUNT, Toekenningsvraag::beschikbaar);
    private static final Eigenschap<Toekenningsvraag, Bedrag> INZETBAAR =
            optional("inzetbaar", Bounds.AMOUNT, Toekenningsvraag::inzetbaar);
    private static final Eigenschap<Toekenningsvraag, Boolean> KWALITEITSPLAN =
            optional("kwaliteitsplan", Waardevormen.JA_NEE, Toekenningsvraag::kwaliteitsplan);
    private static final Eigenschap<Toekenningsvraag, Boolean> MEERJARENBEGROTING =
            optional("meerjarenbegroting", Waardevormen.JA_NEE, Toekenningsvraag::meerjarenbegroting);
    private static final Eigenschap<Toekenningsvraag, Boolean> VOLDOET =
            optional("voldoet", Waardevormen.JA_NEE, Toekenningsvraag::voldoet);
    private static final Eigenschap<Toekenningsvraag, LocalDate> AFSPRAAKDATUM =
            optional("afspraakdatum", Waardevormen.DAG, Toekenningsvraag::afspraakdatum);
    static final Objectvorm<Toekenningsvraag> VORM = Objectvorm.of(
            g -> new Toekenningsvraag(
                    g.get(JAAR),
                    g.get(BESCHIKBAAR),
                    g.find(INZETBAAR),
                    g.find(KWALITEITSPLAN),
                    g.find(MEERJARENBEGROTING),
                    g.find(VOLDOET),
                    g.find(AFSPRAAKDATUM)),
            List.of(JAAR, BESCHIKBAAR, INZETBAAR, KWALITEITSPLAN, MEERJARENBEGROTING, VOLDOET, AFSPRAAKDATUM));

    /**
     * Checks the year and the amounts.
     *
     * @param jaar the year of the budget, 2015 through 2100
     * @param beschikbaar the extra means that are there for the provider
     * @param inzetbaar what it can use for the intended staff and quality by its plan; absent when it is not known
     * @param kwaliteitsplan whether there is a kwaliteitsplan of the year; absent when it is not known
     * @param meerjarenbegroting whether there is a budget of several years with it; absent when it is not known
     * @param voldoet whether the zorgkantoor finds that the provider meets what the kwaliteitskader requires for access;
     *     absent when it is not known
     * @param afspraakdatum when it was agreed; absent when it is not known. It does not change the amount
     * @throws OngeldigeWaardeException if the year or an amount is out of range
     */
    public Toekenningsvraag {
        Bounds.YEAR.check(jaar);
        Bounds.AMOUNT.check(beschikbaar);
        inzetbaar.ifPresent(Bounds.AMOUNT::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (inzetbaar.isEmpty()) {
            // what is usable beyond what is available is not granted, so nothing above it makes a difference
            gaten.add(new Gat<>(
                    INZETBAAR.naam(),
                    Tekst.of("wat het plan kan inzetten", "what the plan can use"),
                    Eigenaar.AANBIEDER,
                    Domein.Bereik.of(Bedrag.NUL, beschikbaar)));
        }
        add(gaten, KWALITEITSPLAN, kwaliteitsplan, Eigenaar.AANBIEDER, "kwaliteitsplan", "quality plan");
        add(
                gaten,
                MEERJARENBEGROTING,
                meerjarenbegroting,
                Eigenaar.AANBIEDER,
                "meerjarenbegroting",
                "budget of several years");
        add(
                gaten,
                VOLDOET,
                voldoet,
                Eigenaar.ZORGKANTOOR,
                "voldoet aan de vereisten van het kwaliteitskader",
                "meets the requirements of the kwaliteitskader");
        return List.copyOf(gaten);
    }

    private static void add(
            List<Gat<?>> gaten,
            Eigenschap<Toekenningsvraag, Boolean> feit,
            Optional<Boolean> bekend,
            Eigenaar wie,
            String nl,
            String en) {
        if (bekend.isEmpty()) {
            gaten.add(new Gat<>(feit.naam(), Tekst.of(nl, en), wie, Domein.yesNo()));
        }
    }

    @Override
    public <W> Toekenningsvraag fill(Gat<W> gat, W waarde) {
        return new Toekenningsvraag(
                jaar,
                beschikbaar,
                gat.feit().equals(INZETBAAR.naam()) ? Optional.of((Bedrag) waarde) : inzetbaar,
                filled(gat, KWALITEITSPLAN, waarde, kwaliteitsplan),
                filled(gat, MEERJARENBEGROTING, waarde, meerjarenbegroting),
                filled(gat, VOLDOET, waarde, voldoet),
                afspraakdatum);
    }

    private static Optional<Boolean> filled(
            Gat<?> gat, Eigenschap<Toekenningsvraag, Boolean> feit, Object waarde, Optional<Boolean> anders) {
        return gat.feit().equals(feit.naam()) ? Optional.of((Boolean) waarde) : anders;
    }
}
