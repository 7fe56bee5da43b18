package nl.wlzkit.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.scenario.Advies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wlzkit advies}: the least that a provider must do for a better tariff. */
@Command(
        name = "advies",
        header = "Wat is het minste dat deze aanbieder moet doen voor een beter tarief?",
        description = {
            "",
            "Zoekt per zorgkantoor en leveringsvorm de kleinste groepen feiten die de aanbieder zelf in de hand heeft en die"
                    + " het gevraagde percentage zeker maken, of het hoogste dat zeker te maken is. Wat anderen beslissen of"
                    + " niemand publiceerde, blijft open."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit advies examples/data/aanbieder.json --zorgkantoor CZ",
            "  wlzkit advies examples/data/aanbieder.json --doel 96 --datum 2024-07-01"
        })
final class AdviesCommand extends WithHelp implements Callable<Integer> {
    private static final Tekst PERCENTAGE =
            Tekst.of("een percentage, zoals 96 of 95.6", "a percentage, such as 96 or 95.6");

    @Mixin
    private final Aanbiederkeuze keuze = new Aanbiederkeuze();

    @Option(
            names = "--doel",
            paramLabel = "PERCENTAGE",
            description = "Het percentage dat zeker moet zijn. Zonder: het hoogste dat kan.")
    private @Nullable String doel;

    @Option(
            names = "--datum",
            paramLabel = "DATUM",
            description = "De dag, zoals 2024-07-01. Zonder: de eerste dag van het beleid.")
    private @Nullable String datum;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Aanbiederkeuze.Gekozen gekozen = keuze.read(false, collected);
        Tariefbeleid beleid = gekozen.beleid();
        String wens = doel;
        Optional<Percentage> percentage =
                wens == null ? Optional.empty() : collected.argument("--doel", wens, () -> percentage(wens));
        String wanneer = datum;
        LocalDate eerste = beleid.geldig().van().orElseThrow();
        LocalDate dag = wanneer == null
                ? eerste
                : collected
                        .argument("--datum", wanneer, () -> Keuzes.day(wanneer, beleid))
                        .orElse(eerste);
        collected.throwIfAny();
        StringBuilder text = new StringBuilder();
        for (Zorgkantoor zorgkantoor : gekozen.zorgkantoren()) {
            text.append(zorgkantoor.naam()).append('\n');
            for (Object vorm : beleid.feit(Tariefbeleid.VORM).domein().cases()) {
                Tariefvraag vraag = gekozen.aanbieder().orElseThrow().tell(beleid.vraag(zorgkantoor, dag));
                for (Map.Entry<String, String> lezing : gekozen.lezingen().entrySet()) {
                    vraag = vraag.choose(lezing.getKey(), lezing.getValue());
                }
                Leveringsvorm leveringsvorm = Leveringsvorm.valueOf(vorm.toString());
                text.append(write(leveringsvorm, Advies.of(vraag.with(leveringsvorm), percentage)));
            }
        }
        out().print(text);
        return Wlzkit.DONE;
    }

    private static Percentage percentage(String tekst) {
        try {
            Percentage percentage = Percentage.of(new BigDecimal(tekst.replace(',', '.')));
            if (percentage.compareTo(Percentage.NUL) >= 0 && percentage.compareTo(Percentage.HONDERD) <= 0) {
                return percentage;
            }
        } catch (NumberFormatException e) {
            // falls through: reported below
        }
        throw new OngeldigeWaardeException(tekst, PERCENTAGE);
    }

    private String write(Leveringsvorm vorm, Advies advies) {
        StringBuilder text = new StringBuilder(Wlzkit.wrap(
                vorm.in(taal()) + t(": nu ", ": now ") + advies.nu().in(taal()) + "; " + verdict(advies), "  "));
        for (Advies.Voorstel voorstel : advies.voorstellen()) {
            text.append(Wlzkit.wrap(proposal(advies, voorstel), "    "));
        }
        return text.toString();
    }

    private String verdict(Advies advies) {
        if (advies.bereikbaar().isEmpty()) {
            return t(
                    "niets is zeker te maken: een weigering blijft mogelijk",
                    "nothing can be made certain: a refusal remains possible");
        }
        String hoogste = advies.bereikbaar().get().in(taal());
        if (!advies.isHaalbaar()) {
            return t("niet bereikbaar, hoogstens ", "not reachable, at most ") + hoogste + t(" zeker", " certain");
        }
        return advies.doel().isPresent()
                ? advies.doel().get().in(taal()) + t(" is zeker te maken", " can be made certain")
                : t("zeker te maken: ", "can be made certain: ") + hoogste;
    }

    private String proposal(Advies advies, Advies.Voorstel voorstel) {
        if (voorstel.feiten().isEmpty()) {
            return t("er hoeft niets te veranderen", "nothing needs to change");
        }
        String feiten = voorstel.feiten().entrySet().stream()
                .map(f -> advies.vraag().beleid().feit(f.getKey()).naam().in(taal()) + " = "
                        + Leesbaar.show(f.getValue(), taal()))
                .collect(Collectors.joining(t(" en ", " and ")));
        String regels = voorstel.verdiend().stream().map(Stap::regel).collect(Collectors.joining(", "));
        return feiten + " → " + voorstel.daarna().in(taal()) + (regels.isEmpty() ? "" : " (" + regels + ")");
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
