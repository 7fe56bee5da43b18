package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsvormoverzicht;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Leveringsvormvraag;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Tekst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wlzkit leveringsvorm}: which forms of care a client may have on a day, and why. */
@Command(
        name = "leveringsvorm",
        header = "Welke leveringsvormen mag een cliënt op een dag, en waarom?",
        description = {
            "",
            "Geeft voor elke leveringsvorm en combinatie of zij mag volgens de wet (en in 2017 het inkoopkader), met de"
                    + " regels en hun citaat, wat onbekend is en wie dat weet. Van dagen waarvan geen wettekst gelezen is,"
                    + " wordt niets aangenomen."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit leveringsvorm --profiel 5VV --datum 2025-03-01",
            "  wlzkit leveringsvorm --profiel 3LVG --datum 2016-10-15 --feit pgb-2014=ja"
        })
final class LeveringsvormCommand extends WithHelp implements Callable<Integer> {
    @Option(
            names = "--profiel",
            required = true,
            paramLabel = "PROFIEL",
            description = "Het zorgprofiel van de cliënt, zoals 5VV, 7bGGZ of 754.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String profiel;

    @Option(
            names = "--datum",
            required = true,
            paramLabel = "DATUM",
            description = "De dag, zoals 2025-03-01; vanaf 2015-01-01.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String datum;

    @Option(
            names = "--feit",
            paramLabel = "NAAM=WAARDE",
            description =
                    "Wat bekend is van de cliënt of de zorg, zoals verantwoord=ja. De namen staan bij het antwoord."
                            + " Mag vaker.")
    private List<String> feiten = new ArrayList<>();

    @Mixin
    private final Lezingkeuze lezingen = new Lezingkeuze();

    enum Formaat {
        tekst,
        json
    }

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    private final List<Probleem> problemen = new ArrayList<>();

    @Override
    public Integer call() {
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        Optional<Zorgprofiel> gevraagd = argument("--profiel", profiel, () -> Zorgprofiel.parse(profiel));
        Optional<LocalDate> dag = day();
        // a question that always can be asked, to check facts and readings against even when the rest is wrong
        Leveringsvormvraag proef =
                toets.vraag(Zorgprofiel.VV5, Leveringskeuze.of(Leveringsvorm.VERBLIJF), Leveringsvormtoets.EERSTE_DAG);
        Map<String, Object> bekend = new LinkedHashMap<>();
        for (String feit : feiten) {
            pair("--feit", feit, bekend.keySet()).ifPresent(p -> {
                Object waarde = value(toets, p[0], p[1]);
                argument("--feit", feit, () -> proef.with(p[0], waarde)).ifPresent(v -> bekend.put(p[0], waarde));
            });
        }
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (String lezing : lezingen.alle()) {
            pair("--lezing", lezing, gekozen.keySet())
                    .ifPresent(p -> argument("--lezing", lezing, () -> proef.choose(p[0], p[1]))
                            .ifPresent(v -> gekozen.put(p[0], p[1])));
        }
        if (gevraagd.isPresent() && dag.isPresent()) {
            argument(
                    "--profiel",
                    profiel,
                    () -> toets.vraag(gevraagd.get(), Leveringskeuze.of(Leveringsvorm.VERBLIJF), dag.get()));
        }
        if (!problemen.isEmpty()) {
            throw new OngeldigeInvoerException("de opdracht", problemen);
        }
        Leveringsvormoverzicht overzicht =
                Leveringsvormoverzicht.of(toets, gevraagd.orElseThrow(), dag.orElseThrow(), bekend, gekozen);
        Regelcatalogus catalogus = Regelcatalogus.get();
        LeveringsvormAntwoord antwoord = new LeveringsvormAntwoord(overzicht, bekend, gekozen, catalogus, taal());
        out().print(formaat == Formaat.json ? antwoord.json() : antwoord.text());
        return Wlzkit.DONE;
    }

    private Optional<LocalDate> day() {
        LocalDate dag;
        try {
            dag = LocalDate.parse(datum);
        } catch (DateTimeParseException e) {
            problem("--datum", datum, Tekst.of("een datum, zoals 2025-03-01", "a date, such as 2025-03-01"));
            return Optional.empty();
        }
        if (dag.isBefore(Leveringsvormtoets.EERSTE_DAG)) {
            problem(
                    "--datum",
                    datum,
                    Tekst.of(
                            "een dag vanaf " + Leveringsvormtoets.EERSTE_DAG + "; eerder was er geen Wlz",
                            "a day from " + Leveringsvormtoets.EERSTE_DAG + " on; before it there was no Wlz"));
            return Optional.empty();
        }
        return Optional.of(dag);
    }

    private Optional<String[]> pair(String optie, String tekst, Set<String> eerder) {
        int is = tekst.indexOf('=');
        if (is < 0) {
            problem(optie, tekst, Tekst.of("naam=waarde", "name=value"));
            return Optional.empty();
        }
        String naam = tekst.substring(0, is);
        if (eerder.contains(naam)) {
            problem(optie, tekst, Tekst.of("elke naam één keer", "every name once"));
            return Optional.empty();
        }
        return Optional.of(new String[] {naam, tekst.substring(is + 1)});
    }

    /** Yes and no in either language; for a fact with words of its own the word. */
    private static Object value(Leveringsvormtoets toets, String feit, String tekst) {
        boolean jaNee = toets.feiten().stream()
                .filter(g -> g.feit().equals(feit))
                .map(Gat::domein)
                .anyMatch(d -> d.cases().contains(true));
        return switch (tekst) {
            case "ja", "yes", "true" -> jaNee ? true : tekst;
            case "nee", "no", "false" -> jaNee ? false : tekst;
            default -> tekst;
        };
    }

    private <T> Optional<T> argument(String optie, String waarde, Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (OngeldigeWaardeException e) {
            problem(optie, waarde, e.verwacht());
            return Optional.empty();
        }
    }

    private void problem(String optie, String waarde, Tekst verwacht) {
        problemen.add(Probleem.of(optie, 0, 0, waarde, verwacht));
    }
}
