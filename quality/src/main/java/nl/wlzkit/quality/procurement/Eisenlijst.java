package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/** The lists of requirements of this package. Each row says what is required, by which rule, and when it applies. */
public enum Eisenlijst {
    /** What the framework of 2017 asks of a provider of disability care, beside its plans. */
    KWALITEIT,
    /** What the framework of 2017 says that a zorgkantoor does. */
    ZORGKANTOOR,
    /** The grounds named for rejecting new supply of care, each turned around: that it is not there. */
    AFWIJZING,
    /** The delivery of data on quality over 2016 and the quality system of 2017. */
    KWALITEITSGEGEVENS,
    /** The documents of a registration for 2017. */
    DOCUMENTEN,
    /** The elements of a zelfanalyse for 2017. */
    ZELFANALYSE,
    /** The elements of an ontwikkelplan for 2017. */
    ONTWIKKELPLAN,
    /** The documents of a new provider with Zilveren Kruis, 2024 through 2026. */
    ZILVEREN_KRUIS;

    /** A row of the data file: a requirement, or a fact that decides whether others apply. */
    private record Rij(Eis eis, boolean isFeit, String als, String voldaan) {}

    private static final String FEIT = "FEIT";
    private static final Map<Eisenlijst, List<Rij>> RIJEN = rows();

    private static Map<Eisenlijst, List<Rij>> rows() {
        Map<Eisenlijst, List<Rij>> alle = new EnumMap<>(Eisenlijst.class);
        for (Eisenlijst lijst : values()) {
            alle.put(lijst, new ArrayList<>());
        }
        for (List<String> r : Rijen.of("eisen.tsv")) {
            boolean feit = r.get(3).equals(FEIT);
            Eis eis = new Eis(
                    r.get(1),
                    r.get(2),
                    feit ? Zwaarte.ADVIES : Zwaarte.valueOf(r.get(3)),
                    Tekst.of(r.get(7), r.get(8)),
                    r.get(4));
            alle.getOrDefault(valueOf(r.get(0)), new ArrayList<>()).add(new Rij(eis, feit, r.get(5), r.get(6)));
        }
        return alle;
    }

    private List<Rij> rijen() {
        return RIJEN.getOrDefault(this, List.of());
    }

    /**
     * Returns the requirements.
     *
     * @return the requirements, in the order of the document
     */
    public List<Eis> eisen() {
        return rijen().stream().filter(r -> !r.isFeit()).map(Rij::eis).toList();
    }

    /**
     * Returns what can be told of this list: its requirements that are met or not by themselves, and the facts that decide
     * whether requirements apply or are met.
     *
     * @return the codes, in the order of the list
     */
    public List<String> codes() {
        return rijen().stream()
                .filter(r -> r.voldaan().isEmpty())
                .map(r -> r.eis().code())
                .toList();
    }

    Eis eis(String code) {
        return rijen().stream()
                .map(Rij::eis)
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("eisen.tsv lacks " + this + " " + code));
    }

    /** The steps of the requirements. */
    List<Stap> stappen() {
        return eisen().stream().map(Eis::stap).toList();
    }

    /** How what is told of this list is written: an object with yes or no for what is known. */
    Waardevorm<Map<String, Boolean>> vorm() {
        Map<String, Eis> perCode = new LinkedHashMap<>();
        codes().forEach(c -> perCode.put(c, eis(c)));
        return Waardevormen.perKey(
                perCode.keySet(), c -> c, c -> Waardevormen.titled(eis(c).naam().nl(), Waardevormen.JA_NEE), false);
    }

    /** Refuses what is told of something that is not in this list. */
    Map<String, Boolean> check(Map<String, Boolean> bewijs) {
        Set<String> codes = Set.copyOf(codes());
        for (String code : bewijs.keySet()) {
            if (!codes.contains(code)) {
                String alle = String.join(", ", codes());
                throw new OngeldigeWaardeException(code, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        return Collections.unmodifiableMap(new TreeMap<>(bewijs));
    }

    /** What is known of every requirement. */
    Bevindingen findings(Map<String, Boolean> bekend) {
        List<Bevinding> alle = new ArrayList<>();
        for (Rij rij : rijen()) {
            if (!rij.isFeit()) {
                String voldaan = rij.voldaan().isEmpty() ? rij.eis().code() : rij.voldaan();
                Oordeel geldt = rij.als().isEmpty() ? Oordeel.VOLDOET : evaluate(rij.als(), bekend);
                alle.add(Bevinding.of(rij.eis(), geldt, evaluate(voldaan, bekend)));
            }
        }
        return new Bevindingen(alle);
    }

    /** An or of ands of facts, of which each can be turned around: {@code A&!B|C}. What is not told is to be judged. */
    static Oordeel evaluate(String uitdrukking, Map<String, Boolean> bekend) {
        List<Oordeel> een = new ArrayList<>();
        for (String samen : uitdrukking.split("\\|", -1)) {
            List<Oordeel> alle = new ArrayList<>();
            for (String feit : samen.split("&", -1)) {
                boolean om = feit.startsWith("!");
                Oordeel o = known(bekend, om ? feit.substring(1) : feit);
                alle.add(om ? o.not() : o);
            }
            een.add(Oordeel.all(alle));
        }
        return Oordeel.any(een);
    }

    static Oordeel known(Map<String, Boolean> bekend, String code) {
        return Optional.ofNullable(bekend.get(code)).map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }
}
