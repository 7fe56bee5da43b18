package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Dagbesteding;
import nl.wlzkit.tariff.pgb.EerderPgb;
import nl.wlzkit.tariff.pgb.Periode;
import nl.wlzkit.tariff.pgb.Pgbbudgetvraag;
import nl.wlzkit.tariff.pgb.Pgboverzicht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit pgb}: how high a pgb can be, part by part, and what goes with it. */
@Command(
        name = "pgb",
        header = "Hoe hoog is een pgb ten hoogste, en waarom?",
        description = {
            "",
            "Geeft voor een zorgprofiel en een periode binnen één kalenderjaar het hoogste pgb, deel voor deel met de"
                    + " regels, wat daarvan vrij te besteden is en wat een uur mag kosten. Een jaar waarvan niets"
                    + " gepubliceerd of gelezen is, is onbekend. Zonder zorgprofiel: de bekende bedragen."
        },
        parameterListHeading = "%nZorgprofiel:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit pgb",
            "  wlzkit pgb --jaar 2026",
            "  wlzkit pgb 5VV --jaar 2026 --wooninitiatief ja",
            "  wlzkit pgb 7VG --van 2026-07-01 --tot 2026-12-31 --dagbesteding groep"
        })
final class PgbCommand extends WithHelp implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROFIEL",
            description = "Het zorgprofiel van de cliënt, zoals 5VV of 7VG.")
    private @Nullable String profiel;

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Een heel kalenderjaar, zoals 2026.")
    private @Nullable String jaar;

    @Option(names = "--van", paramLabel = "DATUM", description = "De eerste dag, in plaats van --jaar.")
    private @Nullable String van;

    @Option(
            names = "--tot",
            paramLabel = "DATUM",
            description = "De laatste dag, in hetzelfde jaar. Zonder: 31 december.")
    private @Nullable String tot;

    @Option(
            names = "--dagbesteding",
            paramLabel = "KEUZE",
            description = "geen, groep of groep-met-vervoer. Zonder: onbekend.")
    private @Nullable String dagbesteding;

    @Option(
            names = "--wooninitiatief",
            paramLabel = "ja|nee",
            description = "Of de cliënt in een kleinschalig wooninitiatief woont. Zonder: onbekend.")
    private @Nullable String wooninitiatief;

    @Option(
            names = "--feit",
            paramLabel = "NAAM=WAARDE",
            description = "Wat verder bekend is, zoals inInstelling=nee. De namen staan bij het antwoord. Mag vaker.")
    private List<String> feiten = new ArrayList<>();

    @Mixin
    private final Lezingkeuze lezingen = new Lezingkeuze();

    enum Formaat {
        tekst,
        json
    }

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Optional<Periode> periode = period(collected);
        if (profiel == null) {
            return list(collected);
        }
        String gevraagd = profiel;
        Optional<Zorgprofiel> wie = collected.argument("PROFIEL", gevraagd, () -> Zorgprofiel.parse(gevraagd));
        Map<String, String> bekend = facts(collected);
        // a question that always can be asked, to check the rest against when the profile or the period is wrong
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2026));
        if (wie.isPresent() && periode.isPresent()) {
            vraag = collected
                    .argument("PROFIEL", gevraagd, () -> Pgbbudgetvraag.of(wie.get(), periode.get()))
                    .orElse(vraag);
        }
        boolean echt = wie.filter(vraag.profiel()::equals).isPresent()
                && periode.filter(vraag.periode()::equals).isPresent();
        for (Map.Entry<String, String> feit : bekend.entrySet()) {
            vraag = tell(vraag, feit.getKey(), feit.getValue(), echt, collected);
        }
        for (String lezing : lezingen.alle()) {
            Pgbbudgetvraag nu = vraag;
            int is = lezing.indexOf('=');
            vraag = collected
                    .argument(
                            "--lezing",
                            lezing,
                            () -> nu.choose(is < 0 ? lezing : lezing.substring(0, is), lezing.substring(is + 1)))
                    .orElse(nu);
        }
        collected.throwIfAny();
        PgbAntwoord antwoord = new PgbAntwoord(Pgboverzicht.of(vraag), taal());
        out().print(formaat == Formaat.json ? antwoord.json() : antwoord.text());
        return Wlzkit.DONE;
    }

    private int list(Collected collected) {
        if (dagbesteding != null
                || wooninitiatief != null
                || !feiten.isEmpty()
                || !lezingen.alle().isEmpty()) {
            collected.problem(
                    "PROFIEL", "", Tekst.of("een zorgprofiel bij deze opties", "a zorgprofiel with these options"));
        }
        collected.throwIfAny();
        String gevraagd = jaar;
        Pgblijst lijst = new Pgblijst(
                gevraagd == null ? Optional.empty() : Optional.of(Integer.valueOf(gevraagd.strip())), taal());
        out().print(formaat == Formaat.json ? lijst.json() : lijst.text());
        return Wlzkit.DONE;
    }

    // ------------------------------------------------------------------------------------------------------ the period

    private Optional<Periode> period(Collected collected) {
        String heel = jaar;
        String eerste = van;
        String laatste = tot;
        if (heel != null) {
            if (eerste != null || laatste != null) {
                collected.problem(
                        "--jaar",
                        heel,
                        Tekst.of("--jaar, of --van met --tot; niet allebei", "--jaar, or --van with --tot; not both"));
            }
            return collected.argument("--jaar", heel, () -> Periode.year(number(heel)));
        }
        if (eerste == null) {
            if (profiel != null || laatste != null) {
                collected.problem(
                        "--jaar",
                        "",
                        Tekst.of("een jaar, of een eerste dag met --van", "a year, or a first day with --van"));
            }
            return Optional.empty();
        }
        if (profiel == null) {
            collected.problem(
                    "PROFIEL", "", Tekst.of("een zorgprofiel bij deze opties", "a zorgprofiel with these options"));
        }
        Optional<LocalDate> begin = collected.argument("--van", eerste, () -> day(eerste));
        if (laatste == null) {
            return begin.flatMap(b ->
                    collected.argument("--van", eerste, () -> new Periode(b, LocalDate.of(b.getYear(), 12, 31))));
        }
        Optional<LocalDate> einde = collected.argument("--tot", laatste, () -> day(laatste));
        return begin.isEmpty() || einde.isEmpty()
                ? Optional.empty()
                : collected.argument("--tot", laatste, () -> new Periode(begin.get(), einde.get()));
    }

    private static int number(String tekst) {
        if (!tekst.strip().matches("[0-9]{4}")) {
            throw new OngeldigeWaardeException(tekst, Tekst.of("een jaar, zoals 2026", "a year, such as 2026"));
        }
        return Integer.parseInt(tekst.strip());
    }

    private static LocalDate day(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            return new Periode(dag, dag).eersteDag();
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaardeException(
                    tekst, Tekst.of("een datum, zoals 2026-07-01", "a date, such as 2026-07-01"));
        }
    }

    // ------------------------------------------------------------------------------------------------------ the facts

    private Map<String, String> facts(Collected collected) {
        Map<String, String> bekend = new LinkedHashMap<>();
        if (dagbesteding != null) {
            bekend.put("dagbesteding", dagbesteding);
        }
        if (wooninitiatief != null) {
            bekend.put("wooninitiatief", wooninitiatief);
        }
        for (String feit : feiten) {
            int is = feit.indexOf('=');
            if (is < 0) {
                collected.problem("--feit", feit, Tekst.of("naam=waarde", "name=value"));
            } else if (bekend.putIfAbsent(feit.substring(0, is), feit.substring(is + 1)) != null) {
                collected.problem("--feit", feit, Tekst.of("elke naam één keer", "every name once"));
            }
        }
        return bekend;
    }

    private static Pgbbudgetvraag tell(
            Pgbbudgetvraag vraag, String naam, String tekst, boolean echt, Collected collected) {
        boolean eigen = naam.equals("dagbesteding") || naam.equals("wooninitiatief");
        String optie = eigen ? "--" + naam : "--feit";
        String gegeven = eigen ? tekst : naam + "=" + tekst;
        return collected
                .argument(optie, gegeven, () -> switch (naam) {
                    case "dagbesteding" -> vraag.with(constant(Dagbesteding.class, tekst));
                    case "wooninitiatief" -> vraag.withWooninitiatief(yes(tekst));
                    case "inInstelling" -> vraag.withInInstelling(yes(tekst));
                    case "vv2014" -> vraag.withVv2014(yes(tekst));
                    case "eerderPgb" -> vraag.with(constant(EerderPgb.class, tekst));
                    case "basisbedrag" -> amount(vraag, tekst, echt, vraag::withBasisbedrag);
                    case "wooninitiatiefbedrag" -> amount(vraag, tekst, echt, vraag::withWooninitiatiefbedrag);
                    default ->
                        throw new OngeldigeWaardeException(
                                naam,
                                Tekst.of(
                                        "een van inInstelling, vv2014, eerderPgb, basisbedrag, wooninitiatiefbedrag",
                                        "one of inInstelling, vv2014, eerderPgb, basisbedrag, wooninitiatiefbedrag"));
                })
                .orElse(vraag);
    }

    /** Whether an amount may be told depends on the profile and the period: only with the real ones. */
    private static Pgbbudgetvraag amount(
            Pgbbudgetvraag vraag, String tekst, boolean echt, Function<Bedrag, Pgbbudgetvraag> verder) {
        Bedrag bedrag = tekst.matches("\\d+(\\.\\d{1,2})?") ? Bedrag.of(tekst) : Bedrag.parse(tekst);
        return echt ? verder.apply(bedrag) : vraag;
    }

    private static boolean yes(String tekst) {
        return switch (tekst) {
            case "ja", "yes", "true" -> true;
            case "nee", "no", "false" -> false;
            default -> throw new OngeldigeWaardeException(tekst, Tekst.of("ja of nee", "yes or no"));
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String tekst) {
        List<E> keuzes = Arrays.asList(type.getEnumConstants());
        return keuzes.stream().filter(k -> word(k).equals(tekst)).findFirst().orElseThrow(() -> {
            String alle = keuzes.stream().map(PgbCommand::word).collect(Collectors.joining(", "));
            return new OngeldigeWaardeException(tekst, Tekst.of("een van " + alle, "one of " + alle));
        });
    }

    static String word(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
