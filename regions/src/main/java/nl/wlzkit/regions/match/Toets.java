package nl.wlzkit.regions.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Whether a client fits on a group of places, apart from room. Immutable and thread-safe.
 *
 * @param mist what does not hold
 * @param onbekend what is not known: the context that the client needs, or a part of the profile
 */
public record Toets(Set<Eis> mist, Set<Eis> onbekend) {
    /**
     * Copies the sets.
     *
     * @param mist what does not hold
     * @param onbekend what is not known: the context that the client needs, or a part of the profile
     */
    public Toets {
        mist = copy(mist);
        onbekend = copy(onbekend);
    }

    private static Set<Eis> copy(Set<Eis> eisen) {
        EnumSet<Eis> kopie = EnumSet.noneOf(Eis.class);
        kopie.addAll(eisen);
        return Collections.unmodifiableSet(kopie);
    }

    /**
     * Says whether the client fits.
     *
     * @return true if everything holds, and everything is known
     */
    public boolean fits() {
        return mist.isEmpty() && onbekend.isEmpty();
    }

    /**
     * Says whether the client can still turn out to fit.
     *
     * @return true if everything that is known holds
     */
    public boolean mayFit() {
        return mist.isEmpty();
    }

    /** What a client needs, apart from who it is. */
    record Behoefte(
            Sector sector,
            Optional<Zorgprofiel> zorgprofiel,
            Optional<String> context,
            SortedSet<String> expertise,
            SortedSet<String> kenmerken,
            Set<Wens> eisen,
            Voorkeur geeist) {
        static Behoefte of(Client client, boolean aanbiederIsEis) {
            EnumSet<Wens> eisen = EnumSet.noneOf(Wens.class);
            eisen.addAll(client.eisen());
            Voorkeur v = client.voorkeur();
            if (aanbiederIsEis && v.aanbieder().isPresent()) {
                eisen.add(Wens.AANBIEDER);
            }
            boolean locatie = eisen.contains(Wens.LOCATIE);
            Voorkeur geeist = new Voorkeur(
                    v.aanbieder().filter(a -> eisen.contains(Wens.AANBIEDER)),
                    v.vorm().filter(a -> eisen.contains(Wens.VORM)),
                    v.plaats().filter(p -> locatie),
                    v.regio().filter(r -> locatie));
            return new Behoefte(
                    client.sector(),
                    client.zorgprofiel(),
                    client.context(),
                    client.expertise(),
                    client.kenmerken(),
                    eisen,
                    geeist);
        }

        Behoefte in(String andereContext) {
            return new Behoefte(sector, zorgprofiel, Optional.of(andereContext), expertise, kenmerken, eisen, geeist);
        }

        Toets test(Plaatsgroep groep, Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren) {
            EnumSet<Eis> mist = EnumSet.noneOf(Eis.class);
            EnumSet<Eis> onbekend = EnumSet.noneOf(Eis.class);
            Aanbodprofiel profiel = groep.profiel();
            if (sector != groep.sector()
                    || (zorgprofiel.isPresent()
                            && !groep.profielen().isEmpty()
                            && !groep.profielen().contains(zorgprofiel.get()))) {
                mist.add(Eis.ZORG);
            } else if (zorgprofiel.isEmpty() && !groep.profielen().isEmpty()) {
                onbekend.add(Eis.ZORG);
            }
            Optional<? extends Set<String>> contexten = profiel.contexten();
            if (contexten.isPresent()
                    && !context.map(contexten.get()::contains)
                            .orElse(!contexten.get().isEmpty())) {
                mist.add(Eis.CONTEXT);
            } else if (context.isEmpty() || contexten.isEmpty()) {
                onbekend.add(Eis.CONTEXT);
            }
            if (!expertise.isEmpty() && profiel.expertise().isEmpty()) {
                onbekend.add(Eis.EXPERTISE);
            } else if (!profiel.expertise().map(e -> e.containsAll(expertise)).orElse(true)) {
                mist.add(Eis.EXPERTISE);
            }
            if (!kenmerken.isEmpty() && profiel.contraIndicaties().isEmpty()) {
                onbekend.add(Eis.CONTRA_INDICATIE);
            } else if (profiel.contraIndicaties()
                    .map(c -> !Collections.disjoint(c, kenmerken))
                    .orElse(false)) {
                mist.add(Eis.CONTRA_INDICATIE);
            }
            if (!eisen.isEmpty()) {
                Set<Wens> vervuld = met(geeist, groep, buren);
                for (Wens eis : eisen) {
                    if (!vervuld.contains(eis)) {
                        boolean open = eis == Wens.LOCATIE
                                && (geeist.plaats().isPresent()
                                        ? groep.plaats().isEmpty()
                                        : groep.regio().isEmpty());
                        (open ? onbekend : mist).add(Eis.of(eis));
                    }
                }
            }
            return new Toets(mist, onbekend);
        }
    }

    /** The wishes that a group of places meets. */
    static Set<Wens> met(Voorkeur v, Plaatsgroep groep, Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren) {
        EnumSet<Wens> vervuld = EnumSet.noneOf(Wens.class);
        if (v.aanbieder().equals(Optional.of(groep.aanbieder()))) {
            vervuld.add(Wens.AANBIEDER);
        }
        if (v.vorm().equals(Optional.of(groep.vorm()))) {
            vervuld.add(Wens.VORM);
        }
        if (v.plaats().isPresent() || v.regio().isPresent()) {
            boolean daar = v.plaats().isPresent()
                    ? v.plaats().equals(groep.plaats())
                    : groep.regio().isPresent()
                            && near(v.regio().orElseThrow(), groep.regio().get(), buren);
            if (daar) {
                vervuld.add(Wens.LOCATIE);
            }
        }
        return vervuld;
    }

    static boolean near(
            Zorgkantoorregio gewenst, Zorgkantoorregio regio, Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren) {
        return gewenst.equals(regio) || buren.getOrDefault(gewenst, Set.of()).contains(regio);
    }
}
