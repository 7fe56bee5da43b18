package nl.wlzkit.examples.dmn;

import static nl.wlzkit.examples.dmn.Model.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormoverzicht;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Leveringsvormvraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.dmn.Model.Beslissing;
import nl.wlzkit.examples.dmn.Model.Invoer;
import nl.wlzkit.examples.dmn.Model.Rij;
import nl.wlzkit.examples.dmn.Model.Soort;
import nl.wlzkit.examples.dmn.Model.Trefregel;
import nl.wlzkit.quality.procurement.Categorie2017;
import nl.wlzkit.quality.procurement.Categorievraag;
import nl.wlzkit.quality.procurement.Categorievraag.Overeenkomst2016;
import nl.wlzkit.quality.procurement.Figuur2;
import nl.wlzkit.quality.procurement.Figuur2rij;
import nl.wlzkit.quality.procurement.Figuur2vraag;

/** Calculators whose questions have only so many answers, as tables of all of them. */
final class Tabelmodellen {
    /** What a table gives where the calculator refuses. */
    static final String GEWEIGERD = "GEWEIGERD";

    /** The agreements for 2016 with the zorgkantoor that is asked, or with others. */
    static final List<String> STANDEN = List.of("geen", "loopt", "ontbonden");

    private Tabelmodellen() {}

    /** Figuur 2 of the framework of 2017: which row holds for a provider, and what that row asks. */
    static Model figuur2() {
        Namen namen = new Namen();
        String categorie = namen.reserve("categorie");
        String rij = namen.reserve("rij_figuur_2");
        Map<String, Invoer> invoer = new LinkedHashMap<>();
        invoer.put(
                categorie,
                new Invoer(
                        categorie, "categorie van de aanbieder", Soort.TEKST, names(Zorgaanbiedercategorie.values())));
        List<Rij> rijen = new ArrayList<>();
        Figuur2 figuur = new Figuur2();
        for (Zorgaanbiedercategorie waarde : Zorgaanbiedercategorie.values()) {
            Figuur2vraag vraag = new Figuur2vraag(waarde, Map.of(), Figuur2vraag.LEZINGEN);
            Set<String> lezingen = vraag.lezingen().stream().map(Lezing::naam).collect(Collectors.toSet());
            for (Lezing lezing : vraag.lezingen()) {
                vraag = vraag.open(lezing);
            }
            inputs(vraag.gaten(), lezingen::contains, namen, invoer);
            for (Uitgeklapt blad : Uitgeklapt.of(figuur, vraag, lezingen::contains)) {
                Map<String, String> cellen = new LinkedHashMap<>(Map.of(categorie, quote(waarde.name())));
                cellen.putAll(cells(blad, lezingen::contains, namen));
                rijen.add(row(cellen, blad));
            }
        }
        return new Model(
                "figuur2-2017",
                "Figuur 2 van het inkoopkader 2017",
                "Welke rij van Figuur 2 geldt voor een aanbieder, en wat die rij vraagt. De figuur zegt niet alles: wat niet"
                        + " geregeld is, heeft een eigen uitkomst.",
                List.copyOf(invoer.values()),
                List.of(
                        new Beslissing(rij, "rij van Figuur 2", Soort.TEKST, Trefregel.ENIGE, Set.of(), rijen),
                        perRow(
                                "zelfanalyse",
                                "wat de rij van de zelfanalyse vraagt",
                                rij,
                                r -> r.zelfanalyse().name()),
                        perRow(
                                "ontwikkelplan",
                                "wat de rij van het ontwikkelplan vraagt",
                                rij,
                                r -> r.ontwikkelplan().name())));
    }

    private static Beslissing perRow(String naam, String titel, String rij, Function<Figuur2rij, String> eis) {
        Map<Figuur2rij, String> regels = Map.of(
                Figuur2rij.RIJ_1, "IK17-157",
                Figuur2rij.RIJ_1_ZONDER_OPSLAG, "IK17-157",
                Figuur2rij.RIJ_2, "IK17-158",
                Figuur2rij.RIJ_3, "IK17-159",
                Figuur2rij.RIJ_4, "IK17-160",
                Figuur2rij.RIJ_5, "IK17-161",
                Figuur2rij.NIET_GEREGELD, "WK-FIGUUR2-NIET-GEREGELD");
        List<Rij> rijen = Arrays.stream(Figuur2rij.values())
                .map(r -> new Rij(
                        Map.of(rij, quote(r.name())),
                        quote(eis.apply(r)),
                        Optional.ofNullable(regels.get(r)).orElseThrow(),
                        r.in(Taal.NL)))
                .toList();
        return new Beslissing(naam, titel, Soort.TEKST, Trefregel.ENIGE, Set.of(), rijen);
    }

    /** The category of a provider in the purchasing for 2017. */
    static Model categorie() {
        String hier = "overeenkomst_hier";
        String elders = "overeenkomst_elders";
        Zorgkantoor gevraagd = Zorgkantoor.CZ;
        Categorie2017 berekening = new Categorie2017();
        List<Rij> rijen = new ArrayList<>();
        for (String h : STANDEN) {
            Map<Uitgeklapt, List<String>> takken = new LinkedHashMap<>();
            for (String e : STANDEN) {
                List<Overeenkomst2016> alle = Stream.of(agreement(gevraagd, h), agreement(Zorgkantoor.DSW, e))
                        .flatMap(Optional::stream)
                        .toList();
                Categorievraag vraag = new Categorievraag(gevraagd, alle, Optional.of(Categorievraag.Overige.GEEN));
                takken.computeIfAbsent(
                                Uitgeklapt.of(berekening, vraag, f -> false).get(0), u -> new ArrayList<>())
                        .add(quote(e));
            }
            takken.forEach((blad, standen) -> {
                Map<String, String> cellen = new LinkedHashMap<>(Map.of(hier, quote(h)));
                if (standen.size() < STANDEN.size()) {
                    cellen.put(elders, String.join(",", standen));
                }
                rijen.add(row(cellen, blad));
            });
        }
        return new Model(
                "zorgaanbiedercategorie-2017",
                "De categorie van een aanbieder in de inkoop voor 2017",
                "Per zorgkantoor. \"loopt\": er was in 2016 een overeenkomst die dat jaar niet ontbonden is; \"ontbonden\": er"
                        + " was er een, maar geen die niet in 2016 ontbonden is; \"geen\": geen over 2016.",
                List.of(
                        new Invoer(hier, "overeenkomst over 2016 met dit zorgkantoor", Soort.TEKST, STANDEN),
                        new Invoer(elders, "overeenkomst over 2016 met een ander zorgkantoor", Soort.TEKST, STANDEN)),
                List.of(new Beslissing("categorie", "categorie", Soort.TEKST, Trefregel.ENIGE, Set.of(), rijen)));
    }

    private static Optional<Overeenkomst2016> agreement(Zorgkantoor met, String stand) {
        return switch (stand) {
            case "geen" -> Optional.empty();
            case "loopt" -> Optional.of(new Overeenkomst2016(met, Optional.empty()));
            default -> Optional.of(new Overeenkomst2016(met, Optional.of(LocalDate.of(2016, 6, 30))));
        };
    }

    /**
     * Which forms of care a client may have by the rules of one day, every reading at its default: a model for each choice,
     * because no two choices ask the same.
     */
    static List<Model> leveringsvormen(LocalDate dag) {
        return Leveringsvormoverzicht.choices(dag).stream()
                .map(k -> leveringsvorm(k, dag))
                .toList();
    }

    static Model leveringsvorm(Leveringskeuze keuze, LocalDate dag) {
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        Namen namen = new Namen();
        Keuzetabellen tabellen = new Keuzetabellen(toets, keuze, dag, namen);
        Map<String, Invoer> invoer = new LinkedHashMap<>();
        invoer.put(
                Keuzetabellen.PROFIEL,
                new Invoer(Keuzetabellen.PROFIEL, "zorgprofiel van de cliënt", Soort.TEKST, tabellen.profiles()));
        inputs(toets.feiten(), f -> false, namen, invoer);
        return new Model(
                "leveringsvorm-" + keuze.notatie().toLowerCase(Locale.ROOT).replace('+', '-'),
                "Of een cliënt " + keuze.notatie() + " mag hebben op " + dag,
                "Naar de regels van " + dag
                        + " en met elke lezing op haar standaard. TIJDELIJK is hoogstens dertien weken; DTV is"
                        + " deeltijdverblijf. Elke rij noemt de regels die beslissen; wat geweigerd is, wordt niet verder"
                        + " bekeken.",
                List.copyOf(invoer.values()),
                tabellen.decisions());
    }

    /** The question, or empty if the profile does not exist on the day. */
    static Optional<Leveringsvormvraag> question(
            Leveringsvormtoets toets, Zorgprofiel profiel, Leveringskeuze keuze, LocalDate dag) {
        try {
            return Optional.of(toets.vraag(profiel, keuze, dag));
        } catch (OngeldigeWaardeException e) {
            return Optional.empty();
        }
    }

    static Rij row(Map<String, String> cellen, Uitgeklapt blad) {
        return new Rij(
                cellen,
                quote(blad.uitkomst().isEmpty() ? GEWEIGERD : blad.uitkomst()),
                String.join(", ", blad.regels()),
                String.join("; ", blad.wat()));
    }

    /** The name of the input for a hole. */
    static String name(String feit, boolean lezing, Namen namen) {
        return namen.of(lezing ? "lezing" : "", feit);
    }

    private static void inputs(
            List<Gat<?>> gaten, Predicate<String> isLezing, Namen namen, Map<String, Invoer> invoer) {
        for (Gat<?> gat : gaten) {
            String naam = name(gat.feit(), isLezing.test(gat.feit()), namen);
            boolean jaNee = gat.domein().cases().stream().allMatch(Boolean.class::isInstance);
            invoer.putIfAbsent(
                    naam,
                    new Invoer(
                            naam,
                            gat.naam().in(Taal.NL),
                            jaNee ? Soort.JA_NEE : Soort.TEKST,
                            jaNee
                                    ? List.of()
                                    : gat.domein().cases().stream()
                                            .map(Object::toString)
                                            .toList()));
        }
    }

    static Map<String, String> cells(Uitgeklapt blad, Predicate<String> isLezing, Namen namen) {
        Map<String, String> cellen = new LinkedHashMap<>();
        blad.cellen()
                .forEach((feit, waarden) -> cellen.put(
                        name(feit, isLezing.test(feit), namen),
                        waarden.stream()
                                .map(w -> w instanceof Boolean ? w.toString() : quote(w.toString()))
                                .collect(Collectors.joining(","))));
        return cellen;
    }

    private static List<String> names(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }
}
