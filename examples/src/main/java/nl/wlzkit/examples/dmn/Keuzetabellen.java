package nl.wlzkit.examples.dmn;

import static nl.wlzkit.examples.dmn.Model.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Leveringsvormvraag;
import nl.wlzkit.examples.dmn.Model.Beslissing;
import nl.wlzkit.examples.dmn.Model.Rij;
import nl.wlzkit.examples.dmn.Model.Soort;
import nl.wlzkit.examples.dmn.Model.Trefregel;

/**
 * The tables of one form of care, or combination: which profiles come to the same, which conditions nobody gets past, and
 * whether it may be had. For one model, on one thread.
 */
final class Keuzetabellen {
    static final String PROFIEL = "zorgprofiel";
    static final String TOELATING = "toelating";
    private static final String GROEP = "groep";
    private static final String VOORWAARDEN = "voorwaarden";

    /** One condition is read more easily in the table itself. */
    private static final int EIGEN_TABEL = 2;

    private final Leveringsvormtoets toets;
    private final String keuze;
    private final Namen namen;

    /** Profiles that come to the same whatever else is told, by all that can be said of them. */
    private final Map<List<Uitgeklapt>, List<Zorgprofiel>> groepen = new LinkedHashMap<>();

    private final Map<Zorgprofiel, Leveringsvormvraag> vragen = new LinkedHashMap<>();

    Keuzetabellen(Leveringsvormtoets toets, Leveringskeuze keuze, LocalDate dag, Namen namen) {
        this.toets = toets;
        this.keuze = keuze.notatie();
        this.namen = namen;
        Stream.of(PROFIEL, GROEP, VOORWAARDEN, TOELATING).forEach(namen::reserve);
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            Optional<Leveringsvormvraag> vraag = Tabelmodellen.question(toets, profiel, keuze, dag);
            if (vraag.isPresent()) {
                vragen.put(profiel, vraag.get());
                groepen.computeIfAbsent(unfold(vraag.get()), b -> new ArrayList<>())
                        .add(profiel);
            }
        }
    }

    /** A value of a fact with which nobody may have it, and the rules that say so. */
    private record Eis(String feit, Object weigert, Object laatDoor, Uitgeklapt blad) {}

    /** Returns the tables; the last says whether it may be had. */
    List<Beslissing> decisions() {
        List<Beslissing> tabellen = new ArrayList<>();
        tabellen.add(groups());
        List<Eis> eisen = requirements();
        if (!eisen.isEmpty()) {
            tabellen.add(conditions(eisen));
        }
        tabellen.add(admission(eisen));
        return tabellen;
    }

    /** Returns the profiles that exist on the day. */
    List<String> profiles() {
        return vragen.keySet().stream().map(Zorgprofiel::notatie).toList();
    }

    private Beslissing groups() {
        List<Rij> rijen = new ArrayList<>();
        for (List<Zorgprofiel> profielen : groepen.values()) {
            String alle = profielen.stream().map(p -> quote(p.notatie())).collect(Collectors.joining(","));
            rijen.add(new Rij(
                    Map.of(PROFIEL, alle), quote(label(profielen)), "", "bij deze keuze geldt voor elk hetzelfde"));
        }
        return new Beslissing(GROEP, "als welk profiel bij " + keuze, Soort.TEKST, Trefregel.ENIGE, Set.of(), rijen);
    }

    private static String label(List<Zorgprofiel> profielen) {
        return "als " + profielen.get(0).notatie();
    }

    private List<Uitgeklapt> unfold(Leveringsvormvraag vraag) {
        return Uitgeklapt.of(toets, vraag, f -> false);
    }

    /** One question for each group of which somebody may have it. */
    private List<Leveringsvormvraag> admitted() {
        List<Leveringsvormvraag> vraag = new ArrayList<>();
        groepen.forEach((bladen, profielen) -> {
            if (isAdmitted(bladen)) {
                vraag.add(question(profielen));
            }
        });
        return vraag;
    }

    private static boolean isAdmitted(List<Uitgeklapt> bladen) {
        return bladen.stream().anyMatch(b -> !b.uitkomst().isEmpty());
    }

    private Leveringsvormvraag question(List<Zorgprofiel> profielen) {
        return Optional.ofNullable(vragen.get(profielen.get(0))).orElseThrow();
    }

    /** The facts of yes or no of which one value is refused to everybody by the same rules, whatever else is told. */
    private List<Eis> requirements() {
        List<Leveringsvormvraag> mogelijk = admitted();
        List<Eis> eisen = new ArrayList<>();
        for (Gat<?> feit : toets.feiten()) {
            for (Object waarde : List.of(true, false)) {
                boolean overal = !mogelijk.isEmpty()
                        && mogelijk.stream()
                                .allMatch(v -> v.gaten().stream()
                                        .anyMatch(g -> g.feit().equals(feit.feit())
                                                && g.domein().cases().contains(waarde)));
                if (overal) {
                    Set<List<Uitgeklapt>> takken = mogelijk.stream()
                            .map(v -> unfold(v.with(feit.feit(), waarde)))
                            .collect(Collectors.toSet());
                    List<Uitgeklapt> tak = takken.iterator().next();
                    if (takken.size() == 1 && tak.size() == 1 && !isAdmitted(tak)) {
                        eisen.add(new Eis(feit.feit(), waarde, !((Boolean) waarde), tak.get(0)));
                    }
                }
            }
        }
        return eisen.size() < EIGEN_TABEL ? List.of() : eisen;
    }

    private Beslissing conditions(List<Eis> eisen) {
        List<Rij> rijen = new ArrayList<>();
        for (Eis eis : eisen) {
            rijen.add(new Rij(
                    Map.of(namen.of("", eis.feit()), eis.weigert().toString()),
                    "false",
                    String.join(", ", eis.blad().regels()),
                    String.join("; ", eis.blad().wat())));
        }
        rijen.add(new Rij(Map.of(), "true", "", "aan alle voorwaarden voldaan"));
        return new Beslissing(
                VOORWAARDEN,
                "voldaan aan wat " + keuze + " van iedereen vraagt",
                Soort.JA_NEE,
                Trefregel.EERSTE,
                Set.of(),
                rijen);
    }

    private Beslissing admission(List<Eis> eisen) {
        Set<String> regels = new LinkedHashSet<>();
        eisen.forEach(e -> regels.addAll(e.blad().regels()));
        List<Rij> rijen = new ArrayList<>();
        groepen.forEach((bladen, profielen) -> {
            Map<String, String> vooraf = new LinkedHashMap<>();
            vooraf.put(GROEP, quote(label(profielen)));
            List<Uitgeklapt> rest = bladen;
            if (isAdmitted(bladen) && !eisen.isEmpty()) {
                Leveringsvormvraag vraag = question(profielen);
                for (Eis eis : eisen) {
                    vraag = vraag.with(eis.feit(), eis.laatDoor());
                }
                rest = unfold(vraag);
                Map<String, String> zonder = new LinkedHashMap<>(vooraf);
                zonder.put(VOORWAARDEN, "false");
                rijen.add(new Rij(
                        zonder,
                        quote(Tabelmodellen.GEWEIGERD),
                        String.join(", ", regels),
                        "een van deze weigert; de tabel " + VOORWAARDEN + " zegt welke"));
                vooraf.put(VOORWAARDEN, "true");
            }
            for (Uitgeklapt blad : rest) {
                Map<String, String> cellen = new LinkedHashMap<>(vooraf);
                cellen.putAll(Tabelmodellen.cells(blad, f -> false, namen));
                rijen.add(Tabelmodellen.row(cellen, blad));
            }
        });
        return new Beslissing(TOELATING, "mag " + keuze, Soort.TEKST, Trefregel.ENIGE, Set.of(), rijen);
    }
}
