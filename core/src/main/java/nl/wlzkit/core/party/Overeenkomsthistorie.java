package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The agreements of one provider through time, as far as known. What is listed is so; what is not listed is absent only on
 * the days for which the list is said to be complete, and unknown on all others.
 *
 * <p>Sorted by first day, zorgkantoor and last day, so that two histories with the same agreements are equal. Agreements
 * with one zorgkantoor at the same time are allowed, since there can be one per region or sector; {@link #overlappingen()}
 * reports them all. Immutable and thread-safe.
 *
 * @param aanbieder whose history it is
 * @param overeenkomsten the agreements, sorted
 * @param volledig the days for which no agreement is missing from the list; absent when that is not known of any day
 */
public record Overeenkomsthistorie(
        Zorgaanbieder aanbieder, List<Overeenkomst> overeenkomsten, Optional<Geldigheid> volledig) {
    private static final Geldigheid JAAR_2016 = Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));

    private static final Comparator<Overeenkomst> ORDE = Comparator.comparing(
                    (Overeenkomst o) -> o.geldigheid().van().orElse(LocalDate.MIN))
            .thenComparing(Overeenkomst::zorgkantoor)
            .thenComparing(o -> o.geldigheid().totEnMet().orElse(LocalDate.MAX))
            .thenComparing(o -> o.ontbonden().orElse(LocalDate.MAX))
            .thenComparing(o -> o.type().map(Enum::name).orElse(""));

    /**
     * Two agreements with one zorgkantoor that run on the same days.
     *
     * @param eerste the one that stands first in the history
     * @param tweede the other
     */
    public record Overlapping(Overeenkomst eerste, Overeenkomst tweede) {}

    /**
     * Sorts the agreements.
     *
     * @param aanbieder whose history it is
     * @param overeenkomsten the agreements, in any order
     * @param volledig the days for which no agreement is missing from the list; absent when that is not known of any day
     * @throws OngeldigeInvoerException if agreements are of another provider, with every one of them
     */
    public Overeenkomsthistorie {
        List<Probleem> vreemd = new ArrayList<>();
        for (int i = 0; i < overeenkomsten.size(); i++) {
            if (!overeenkomsten.get(i).aanbieder().equals(aanbieder)) {
                vreemd.add(Probleem.of(
                        "/overeenkomsten/" + i + "/aanbieder",
                        0,
                        0,
                        overeenkomsten.get(i).aanbieder().in(Taal.NL),
                        Tekst.of(
                                "een overeenkomst van " + aanbieder.in(Taal.NL),
                                "an agreement of " + aanbieder.in(Taal.EN))));
            }
        }
        if (!vreemd.isEmpty()) {
            throw new OngeldigeInvoerException("overeenkomsthistorie", vreemd);
        }
        List<Overeenkomst> gesorteerd = new ArrayList<>(overeenkomsten);
        gesorteerd.sort(ORDE);
        overeenkomsten = List.copyOf(gesorteerd);
    }

    /**
     * Returns the zorgkantoren with which the list has an agreement on a day.
     *
     * @param dag the day
     * @return the zorgkantoren, in their order; whether these are all says {@link #isVolledigOp}
     */
    public Set<Zorgkantoor> met(LocalDate dag) {
        Set<Zorgkantoor> met = EnumSet.noneOf(Zorgkantoor.class);
        for (Overeenkomst o : overeenkomsten) {
            if (o.isInForceOn(dag)) {
                met.add(o.zorgkantoor());
            }
        }
        return Collections.unmodifiableSet(met);
    }

    /**
     * Says whether the list is complete for a day.
     *
     * @param dag the day
     * @return true if no agreement of that day is missing; false if that is not known
     */
    public boolean isVolledigOp(LocalDate dag) {
        return volledig.map(g -> g.contains(dag)).orElse(false);
    }

    /**
     * Says whether there is an agreement with a zorgkantoor on a day.
     *
     * @param zorgkantoor the zorgkantoor
     * @param dag the day
     * @return yes if one is listed, no if none is and the list is complete for that day, and else to be judged
     */
    public Oordeel isGecontracteerd(Zorgkantoor zorgkantoor, LocalDate dag) {
        if (met(dag).contains(zorgkantoor)) {
            return Oordeel.VOLDOET;
        }
        return isVolledigOp(dag) ? Oordeel.VOLDOET_NIET : Oordeel.TE_BEOORDELEN;
    }

    /**
     * Returns with whom the provider can have an agreement on a day, seen from one zorgkantoor: what the fact
     * {@code overeenkomst} of a tariff policy can be.
     *
     * @param zorgkantoor the zorgkantoor
     * @param dag the day
     * @return everything that the list does not exclude, at least one; exactly one when it is known
     */
    public Set<Contractrelatie> overeenkomst(Zorgkantoor zorgkantoor, LocalDate dag) {
        Set<Zorgkantoor> met = met(dag);
        if (met.contains(zorgkantoor)) {
            return Set.of(Contractrelatie.HIER);
        }
        if (isVolledigOp(dag)) {
            return Set.of(met.isEmpty() ? Contractrelatie.GEEN : Contractrelatie.ELDERS);
        }
        return Collections.unmodifiableSet(
                met.isEmpty()
                        ? EnumSet.allOf(Contractrelatie.class)
                        : EnumSet.of(Contractrelatie.HIER, Contractrelatie.ELDERS));
    }

    /**
     * Says whether the provider is new.
     *
     * @param definitie who is new: one of {@link Nieuwlezing}, or one of your own
     * @param zorgkantoor for which zorgkantoor
     * @param dag on which day
     * @return yes or no; to be judged when the list is not complete and what is missing could matter
     */
    public Oordeel isNieuw(Nieuwdefinitie definitie, Zorgkantoor zorgkantoor, LocalDate dag) {
        return definitie.isNieuw(this, zorgkantoor, dag);
    }

    /**
     * Returns in which category of the purchasing for 2017 the provider can be.
     *
     * @param zorgkantoor with which zorgkantoor an agreement for 2017 is wanted
     * @return everything that the list does not exclude, at least one; exactly one when the list is complete for 2016 or has
     *     a running agreement with this zorgkantoor
     */
    public Set<Zorgaanbiedercategorie> categorieen2017(Zorgkantoor zorgkantoor) {
        boolean elders = false;
        boolean ontbonden = false;
        for (Overeenkomst o : overeenkomsten) {
            if (!o.geldigheid().overlaps(JAAR_2016)
                    || o.ontbonden()
                            .map(d -> d.isBefore(LocalDate.of(2016, 1, 1)))
                            .orElse(false)) {
                continue;
            }
            if (o.ontbonden().map(JAAR_2016::contains).orElse(false)) {
                ontbonden = true;
            } else if (o.zorgkantoor() == zorgkantoor) {
                return Set.of(Zorgaanbiedercategorie.CATEGORIE_1);
            } else {
                elders = true;
            }
        }
        Zorgaanbiedercategorie volgensLijst = elders
                ? Zorgaanbiedercategorie.CATEGORIE_2
                : ontbonden ? Zorgaanbiedercategorie.GEEN_CATEGORIE : Zorgaanbiedercategorie.CATEGORIE_3;
        if (volledig.map(g -> g.contains(JAAR_2016)).orElse(false)) {
            return Set.of(volgensLijst);
        }
        // an agreement that is missing from the list can only bring the provider to an earlier case
        Set<Zorgaanbiedercategorie> mogelijk =
                EnumSet.of(Zorgaanbiedercategorie.CATEGORIE_1, Zorgaanbiedercategorie.CATEGORIE_2, volgensLijst);
        if (volgensLijst == Zorgaanbiedercategorie.CATEGORIE_3) {
            mogelijk.add(Zorgaanbiedercategorie.GEEN_CATEGORIE);
        }
        return Collections.unmodifiableSet(mogelijk);
    }

    /**
     * Reports all agreements with one zorgkantoor that run on the same days.
     *
     * @return every pair, in the order of the history
     */
    public List<Overlapping> overlappingen() {
        List<Overlapping> alle = new ArrayList<>();
        for (int i = 0; i < overeenkomsten.size(); i++) {
            for (int j = i + 1; j < overeenkomsten.size(); j++) {
                if (overlaps(overeenkomsten.get(i), overeenkomsten.get(j))) {
                    alle.add(new Overlapping(overeenkomsten.get(i), overeenkomsten.get(j)));
                }
            }
        }
        return List.copyOf(alle);
    }

    private static boolean overlaps(Overeenkomst a, Overeenkomst b) {
        Optional<Geldigheid> eerste = a.looptijd();
        Optional<Geldigheid> tweede = b.looptijd();
        return a.zorgkantoor() == b.zorgkantoor()
                && eerste.isPresent()
                && tweede.isPresent()
                && eerste.get().overlaps(tweede.get());
    }
}
