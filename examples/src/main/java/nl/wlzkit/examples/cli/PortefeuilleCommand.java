package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Beleidswijziging;
import nl.wlzkit.tariff.scenario.Portefeuille;
import nl.wlzkit.tariff.scenario.Portefeuilleoverzicht;
import nl.wlzkit.tariff.scenario.Portefeuilleoverzicht.Totaal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit portefeuille}: what one provider delivers in many regions, priced and added up. */
@Command(
        name = "portefeuille",
        header = "Wat is de zorg van één aanbieder in vele regio's waard?",
        description = {
            "",
            "Berekent elke regel bij het beleid van haar zorgkantoor en telt op: een bedrag, of een bandbreedte als iets"
                    + " niet bekend is. Met --met ook bij een gewijzigd beleid, en het verschil."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeeld:",
            "  wlzkit portefeuille examples/data/portefeuille.json --tarieven examples/data/tarieven-fictief.csv"
        })
final class PortefeuilleCommand extends WithHelp implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PORTEFEUILLE.json", description = "Wat de aanbieder waar levert.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Mixin
    private final Tabelkeuze tarieven = new Tabelkeuze();

    @Option(names = "--met", paramLabel = "WIJZIGING.json", description = "Een wijziging van het beleid.")
    private @Nullable Path wijziging;

    @Mixin
    private final Beleidskeuze beleidskeuze = new Beleidskeuze();

    @Option(names = "--lezing", paramLabel = "NAAM=WAARDE", description = "Hoe een dubbelzinnige plek gelezen wordt.")
    private List<String> lezingen = new ArrayList<>();

    enum Formaat {
        tekst,
        csv
    }

    @Option(names = "--formaat", paramLabel = "tekst|csv", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Optional<byte[]> inhoud = collected.get(() -> Files.read(bestand));
        Tariefbeleid beleid =
                beleidskeuze.read(inhoud.flatMap(Portefeuille::sectorOf).orElse(Sector.VV), collected);
        Optional<Portefeuille> gelezen =
                inhoud.flatMap(i -> collected.get(() -> Portefeuille.read(bestand.toString(), i, beleid)));
        Optional<Tarieftabel> tabel = tarieven.read(collected);
        Path pad = wijziging;
        Optional<Beleidswijziging> met = pad == null
                ? Optional.empty()
                : collected.get(() -> Beleidswijziging.read(pad.toString(), Files.read(pad), beleid));
        Map<String, String> gekozen = Keuzes.readings(lezingen, beleid, true, collected);
        collected.throwIfAny();
        Portefeuille portefeuille = gelezen.orElseThrow();
        Portefeuilleoverzicht voor = Portefeuilleoverzicht.of(beleid, portefeuille, gekozen, tabel.orElseThrow());
        Optional<Portefeuilleoverzicht> na =
                met.map(m -> Portefeuilleoverzicht.of(m.gewijzigd(), portefeuille, gekozen, tabel.orElseThrow()));
        out().print(formaat == Formaat.csv ? csv(voor, na) : text(portefeuille, voor, na));
        return Wlzkit.DONE;
    }

    private String text(Portefeuille portefeuille, Portefeuilleoverzicht voor, Optional<Portefeuilleoverzicht> na) {
        StringBuilder text =
                new StringBuilder(Wlzkit.wrap(portefeuille.aanbieder().naam(), ""));
        portefeuille.toelichting().ifPresent(t -> text.append(Wlzkit.wrap(t, "")));
        text.append('\n');
        for (int i = 0; i < voor.regels().size(); i++) {
            Portefeuilleoverzicht.Regel r = voor.regels().get(i);
            int nummer = i;
            text.append(Wlzkit.wrap(
                    name(r.regel()) + ": " + worth(r)
                            + na.map(n -> n.regels().get(nummer))
                                    .filter(n -> !n.equals(r))
                                    .map(n -> " → " + worth(n))
                                    .orElse(""),
                    ""));
        }
        text.append('\n');
        voor.perZorgkantoor()
                .forEach((zorgkantoor, totaal) -> text.append(total(
                        zorgkantoor.naam(),
                        totaal,
                        na.map(n -> n.perZorgkantoor().get(zorgkantoor)))));
        text.append(total(t("Totaal", "Total"), voor.totaal(), na.map(Portefeuilleoverzicht::totaal)));
        return text.toString();
    }

    private String name(Portefeuille.Regel r) {
        return r.zorgkantoor().naam() + ", " + r.jaar() + ", "
                + r.profiel().map(p -> p.notatie() + ", ").orElse("")
                + r.productie().vorm().in(taal())
                + ", " + r.productie().prestatiecode() + ", " + r.productie().aantal() + " ×";
    }

    private String worth(Portefeuilleoverzicht.Regel r) {
        return r.percentage().in(taal()) + ", "
                + r.bedrag()
                        .map(b -> b.in(taal()))
                        .orElse(t("geen maximumtarief in de tabel", "no maximum tariff in the table"));
    }

    private String total(String wie, Totaal voor, Optional<Totaal> na) {
        StringBuilder text = new StringBuilder(Wlzkit.wrap(
                wie + ": " + voor.bedrag().in(taal())
                        + voor.gemiddelde()
                                .map(g -> t("; gemiddeld ", "; on average ") + average(g))
                                .orElse(""),
                ""));
        note(text, voor.zonderTarief(), t("zonder maximumtarief", "without a maximum tariff"));
        note(text, voor.geweigerd(), t("zonder overeenkomst", "without an agreement"));
        note(text, voor.onzeker(), t("mogelijk zonder overeenkomst", "possibly without an agreement"));
        na.ifPresent(n -> text.append(Wlzkit.wrap(
                t("gewijzigd: ", "changed: ") + n.bedrag().in(taal()) + "; "
                        + t("verschil ", "difference ")
                        + n.bedrag().van().minus(voor.bedrag().van()).in(taal())
                        + t(" (laagste) en ", " (lowest) and ")
                        + n.bedrag().tot().minus(voor.bedrag().tot()).in(taal()) + t(" (hoogste)", " (highest)"),
                "  ")));
        return text.toString();
    }

    private static void note(StringBuilder text, int aantal, String wat) {
        if (aantal > 0) {
            text.append("  ").append(aantal).append(" × ").append(wat).append('\n');
        }
    }

    /** Three decimals, half-up, for reading only: the exact average is a fraction. */
    private String average(Bandbreedte<Breuk> gemiddelde) {
        String laag = rounded(gemiddelde.van());
        String hoog = rounded(gemiddelde.tot());
        return laag.equals(hoog) ? laag : laag + " – " + hoog;
    }

    private String rounded(Breuk breuk) {
        BigDecimal procent =
                new BigDecimal(breuk.teller()).divide(new BigDecimal(breuk.noemer()), 3, RoundingMode.HALF_UP);
        return Percentage.of(procent).in(taal());
    }

    private static String csv(Portefeuilleoverzicht voor, Optional<Portefeuilleoverzicht> na) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            csv.writeRecord(
                    "beleid",
                    "zorgkantoor",
                    "jaar",
                    "profiel",
                    "vorm",
                    "prestatiecode",
                    "aantal",
                    "oordeel",
                    "percentage van",
                    "percentage tot",
                    "euro van",
                    "euro tot");
            write("basis", voor, csv);
            na.ifPresent(n -> write("gewijzigd", n, csv));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static void write(String beleid, Portefeuilleoverzicht overzicht, CsvWriter csv) {
        for (Portefeuilleoverzicht.Regel r : overzicht.regels()) {
            Optional<Bandbreedte<Percentage>> percentage = r.percentage().waarde();
            Optional<Bandbreedte<Bedrag>> bedrag = r.bedrag().flatMap(Omhulling::waarde);
            csv.writeRecord(
                    beleid,
                    r.regel().zorgkantoor().naam(),
                    Integer.toString(r.regel().jaar()),
                    r.regel().profiel().map(p -> p.notatie()).orElse(""),
                    r.regel().productie().vorm().name(),
                    r.regel().productie().prestatiecode().code(),
                    Long.toString(r.regel().productie().aantal()),
                    r.percentage().oordeel().name(),
                    percentage.map(p -> p.van().toString()).orElse(""),
                    percentage.map(p -> p.tot().toString()).orElse(""),
                    bedrag.map(x -> x.van().toString()).orElse(""),
                    bedrag.map(x -> x.tot().toString()).orElse(""));
        }
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
