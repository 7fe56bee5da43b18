package nl.wlzkit.tariff.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Periode;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What two policies give one provider, side by side, and which rows make the difference. Immutable and thread-safe.
 *
 * @param regels one line a zorgkantoor, period and form of delivery, in the order of the first policy
 */
public record Vergelijking(List<Regel> regels) {
    /**
     * One line. An answer is absent on days on which that policy is not in force, or that is not of this zorgkantoor.
     *
     * @param zorgkantoor the zorgkantoor
     * @param periode the days, within which neither policy changes
     * @param vorm the form of delivery
     * @param voor what the first policy gives
     * @param na what the second policy gives
     * @param oorzaken the steps that one of both takes and the other does not, or with another effect; empty when the answers
     *     are the same
     */
    public record Regel(
            Zorgkantoor zorgkantoor,
            Periode periode,
            Leveringsvorm vorm,
            Optional<Uitkomst<Percentage>> voor,
            Optional<Uitkomst<Percentage>> na,
            List<Oorzaak> oorzaken) {
        /**
         * Copies the causes.
         *
         * @param zorgkantoor the zorgkantoor
         * @param periode the days, within which neither policy changes
         * @param vorm the form of delivery
         * @param voor what the first policy gives
         * @param na what the second policy gives
         * @param oorzaken the steps that one of both takes and the other does not, or with another effect
         */
        public Regel {
            oorzaken = List.copyOf(oorzaken);
        }

        /**
         * Says whether the two policies give something else.
         *
         * @return true if the verdict or the range differs, or only one of both has an answer
         */
        public boolean isAnders() {
            return !voor.map(Uitkomst::omhulling).equals(na.map(Uitkomst::omhulling));
        }
    }

    /** What happens to a step. */
    public enum Wat implements Leesbaar {
        /** Only the first policy takes it. */
        VERVALT("vervalt", "goes"),
        /** Only the second policy takes it. */
        KOMT_ERBIJ("komt erbij", "comes"),
        /** Both take it, with another effect. */
        ANDERS("anders", "differs");

        private final String nl;
        private final String en;

        Wat(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    /**
     * A step that makes a difference.
     *
     * @param wat what happens to it
     * @param stap the step, with its rule
     */
    public record Oorzaak(Wat wat, Stap stap) {}

    /**
     * Copies the lines.
     *
     * @param regels one line a zorgkantoor, period and form of delivery
     */
    public Vergelijking {
        regels = List.copyOf(regels);
    }

    /**
     * Asks both policies everything about a provider.
     *
     * @param voor the first policy
     * @param na the second policy, of the same sector
     * @param aanbieder the provider, in the words of the first policy; a fact that the second does not know is not told it
     * @param zorgkantoren whom to ask
     * @param lezingen the readings that are chosen: name and choice; each policy is told those that it has
     * @return the lines
     */
    public static Vergelijking of(
            Tariefbeleid voor,
            Tariefbeleid na,
            Aanbieder aanbieder,
            List<Zorgkantoor> zorgkantoren,
            Map<String, String> lezingen) {
        List<Regel> regels = new ArrayList<>();
        for (Zorgkantoor zorgkantoor : zorgkantoren) {
            for (Periode periode : periods(voor, na)) {
                for (Object vorm : voor.feit(Tariefbeleid.VORM).domein().cases()) {
                    Leveringsvorm leveringsvorm = Leveringsvorm.valueOf(vorm.toString());
                    Optional<Uitkomst<Percentage>> eerst =
                            ask(voor, aanbieder, zorgkantoor, periode.dag(), leveringsvorm, lezingen);
                    Optional<Uitkomst<Percentage>> dan =
                            ask(na, aanbieder, zorgkantoor, periode.dag(), leveringsvorm, lezingen);
                    boolean gelijk = eerst.map(Uitkomst::omhulling).equals(dan.map(Uitkomst::omhulling));
                    regels.add(new Regel(
                            zorgkantoor,
                            periode,
                            leveringsvorm,
                            eerst,
                            dan,
                            gelijk ? List.of() : causes(effects(eerst), effects(dan))));
                }
            }
        }
        return new Vergelijking(regels);
    }

    /**
     * Returns the lines in which the policies give something else.
     *
     * @return the lines, in order
     */
    public List<Regel> anders() {
        return regels.stream().filter(Regel::isAnders).toList();
    }

    private static Optional<Uitkomst<Percentage>> ask(
            Tariefbeleid beleid,
            Aanbieder aanbieder,
            Zorgkantoor zorgkantoor,
            LocalDate dag,
            Leveringsvorm vorm,
            Map<String, String> lezingen) {
        boolean kentVorm =
                beleid.feit(Tariefbeleid.VORM).domein().cases().stream().anyMatch(v -> v.equals(vorm.name()));
        if (!kentVorm
                || !beleid.zorgkantoren().contains(zorgkantoor)
                || !beleid.geldig().contains(dag)) {
            return Optional.empty();
        }
        Tariefvraag vraag = aanbieder.tell(beleid.vraag(zorgkantoor, dag)).with(vorm);
        for (var lezing : beleid.lezingen()) {
            String keuze = lezingen.get(lezing.naam());
            if (keuze != null) {
                vraag = vraag.choose(lezing.naam(), keuze);
            }
        }
        return Optional.of(beleid.answer(vraag));
    }

    /** The days of both, split wherever one of both changes. */
    private static List<Periode> periods(Tariefbeleid voor, Tariefbeleid na) {
        TreeSet<LocalDate> grenzen = new TreeSet<>();
        List<Geldigheid> alle = new ArrayList<>(voor.perioden());
        alle.addAll(na.perioden());
        for (Geldigheid g : alle) {
            grenzen.add(g.van().orElseThrow());
            grenzen.add(g.totEnMet().orElseThrow().plusDays(1));
        }
        List<Periode> perioden = new ArrayList<>();
        for (LocalDate van : grenzen) {
            LocalDate volgende = grenzen.higher(van);
            if (volgende != null && alle.stream().anyMatch(g -> g.contains(van))) {
                perioden.add(new Periode(Geldigheid.of(van, volgende.minusDays(1))));
            }
        }
        return perioden;
    }

    /** What every step does in the extreme cases: an extreme that moves is moved by some step. */
    private static Map<Stap, Set<String>> effects(Optional<Uitkomst<Percentage>> uitkomst) {
        Map<Stap, Set<String>> effecten = new LinkedHashMap<>();
        if (uitkomst.isPresent()) {
            for (Geval<Percentage> geval : uitkomst.get().gevallen()) {
                for (Post post : geval.posten()) {
                    effecten.computeIfAbsent(post.stap(), s -> new HashSet<>()).add(effect(post));
                }
            }
        }
        return effecten;
    }

    private static String effect(Post post) {
        return switch (post.soort()) {
            case BEGIN -> "= " + post.naar().orElseThrow();
            case STAP ->
                ((Percentage) post.naar().orElseThrow())
                        .minus((Percentage) post.van().orElseThrow())
                        .toString();
            case WEIGERING -> "-";
            case LET_OP -> "";
        };
    }

    private static List<Oorzaak> causes(Map<Stap, Set<String>> voor, Map<Stap, Set<String>> na) {
        Map<Stap, Wat> oorzaken = new TreeMap<>();
        voor.forEach((stap, effect) -> {
            if (!na.containsKey(stap)) {
                oorzaken.put(stap, Wat.VERVALT);
            } else if (!effect.equals(na.get(stap))) {
                oorzaken.put(stap, Wat.ANDERS);
            }
        });
        na.keySet().stream()
                .filter(stap -> !voor.containsKey(stap))
                .forEach(stap -> oorzaken.put(stap, Wat.KOMT_ERBIJ));
        return oorzaken.entrySet().stream()
                .map(e -> new Oorzaak(e.getValue(), e.getKey()))
                .toList();
    }
}
