package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Beleidswijziging;
import nl.wlzkit.tariff.scenario.Vergelijking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wlzkit vergelijk}: what a change of a policy would mean for one provider, and which rows do it. */
@Command(
        name = "vergelijk",
        header = "Wat zou een ander beleid voor deze aanbieder betekenen, en door welke regels?",
        description = {
            "",
            "Vergelijkt het beleid met een gewijzigd beleid: een bestand van dezelfde vorm dat rijen vervangt, toevoegt"
                    + " of schrapt. Toont alleen wat verandert."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeeld:",
            "  wlzkit vergelijk examples/data/aanbieder.json --met examples/data/beleidswijziging.json"
        })
final class VergelijkCommand extends WithHelp implements Callable<Integer> {
    @Mixin
    private final Aanbiederkeuze keuze = new Aanbiederkeuze();

    @Option(
            names = "--met",
            required = true,
            paramLabel = "WIJZIGING.json",
            description = "De wijziging van het beleid.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path wijziging;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Aanbiederkeuze.Gekozen gekozen = keuze.read(false, collected);
        Tariefbeleid beleid = gekozen.beleid();
        Optional<Beleidswijziging> met =
                collected.get(() -> Beleidswijziging.read(wijziging.toString(), Files.read(wijziging), beleid));
        collected.throwIfAny();
        Vergelijking vergelijking = Vergelijking.of(
                beleid,
                met.orElseThrow().gewijzigd(),
                gekozen.aanbieder().orElseThrow(),
                gekozen.zorgkantoren(),
                gekozen.lezingen());
        out().print(text(vergelijking, met.orElseThrow()));
        return Wlzkit.DONE;
    }

    private String text(Vergelijking vergelijking, Beleidswijziging met) {
        StringBuilder text = new StringBuilder();
        text.append(Wlzkit.wrap(
                t("Van ", "From ")
                        + met.basis().naam().in(taal())
                        + t(" naar ", " to ")
                        + met.naam().in(taal()),
                ""));
        List<Vergelijking.Regel> anders = vergelijking.anders();
        text.append(t("Veranderd: ", "Changed: "))
                .append(anders.size())
                .append(t(" van ", " of "))
                .append(vergelijking.regels().size())
                .append(t(" antwoorden\n", " answers\n"));
        Map<String, List<String>> groepen = new LinkedHashMap<>();
        for (Vergelijking.Regel r : anders) {
            String wat = "  " + answer(r.voor()) + " → " + answer(r.na()) + "\n"
                    + r.oorzaken().stream()
                            .map(o -> Wlzkit.wrap(
                                    o.stap().regel() + " " + o.stap().wat().in(taal()) + ": "
                                            + o.wat().in(taal()),
                                    "    "))
                            .collect(Collectors.joining());
            groepen.computeIfAbsent(r.zorgkantoor().naam() + "\n" + wat, g -> new ArrayList<>())
                    .add(r.vorm().in(taal()) + " " + r.periode().in(taal()));
        }
        groepen.forEach((wat, waar) -> {
            int regel = wat.indexOf('\n');
            text.append('\n').append(wat, 0, regel).append('\n');
            text.append(Wlzkit.wrap(String.join(", ", waar), "  "));
            text.append(wat, regel + 1, wat.length());
        });
        return text.toString();
    }

    private String answer(Optional<Uitkomst<Percentage>> uitkomst) {
        return uitkomst.map(u -> u.omhulling().in(taal())).orElse(t("geen beleid", "no policy"));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
