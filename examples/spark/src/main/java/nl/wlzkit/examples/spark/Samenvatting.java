package nl.wlzkit.examples.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.bulk.Uitslag;

/** What a job tells at its end: the totals, what was not priced and why, and the receipt. */
final class Samenvatting {
    private Samenvatting() {}

    static String text(Prijstaak.Resultaat resultaat, Taal taal) {
        StringBuilder s = new StringBuilder();
        s.append(row(
                "zorgkantoor",
                Tekst.of("jaar", "year").in(taal),
                Tekst.of("regels", "lines").in(taal),
                Tekst.of("geprijsd", "priced").in(taal),
                Tekst.of("eenheden", "units").in(taal),
                Tekst.of("van", "from").in(taal),
                Tekst.of("tot", "to").in(taal)));
        for (Map.Entry<Groep, Som> e : resultaat.totalen().entrySet()) {
            Groep groep = e.getKey();
            String naam = groep.zorgkantoor().isEmpty()
                    ? Tekst.of("(onbekend)", "(unknown)").in(taal)
                    : groep.zorgkantoor();
            s.append(row(naam, groep.jaar() == 0 ? "-" : Integer.toString(groep.jaar()), e.getValue(), taal));
        }
        Som alle = resultaat.totaal();
        s.append(row(Tekst.of("alles", "all").in(taal), "", alle, taal)).append('\n');
        for (Uitslag uitslag : Uitslag.values()) {
            if (alle.regels(uitslag) > 0) {
                s.append(String.format(
                        Locale.ROOT, "%14d  %s (%s)\n", alle.regels(uitslag), uitslag.in(taal), uitslag.name()));
            }
        }
        s.append('\n')
                .append(Tekst.of("Berekend met wlzkit ", "Computed with wlzkit ")
                        .in(taal))
                .append(resultaat.herkomst().versie())
                .append('\n');
        for (Herkomst.Bestand bestand : resultaat.herkomst().bestanden()) {
            s.append("  ")
                    .append(bestand.naam())
                    .append("  sha256 ")
                    .append(bestand.sha256())
                    .append('\n');
        }
        if (!resultaat.nietGelezen().isEmpty()) {
            s.append(Tekst.of("Kolommen die niet zijn gelezen: ", "Columns that were not read: ")
                            .in(taal))
                    .append(String.join(", ", resultaat.nietGelezen()))
                    .append('\n');
        }
        return s.toString();
    }

    private static String row(String naam, String jaar, Som som, Taal taal) {
        return row(
                naam,
                jaar,
                Long.toString(som.lengte()),
                Long.toString(som.geprijsd()),
                som.eenheden().toString(),
                euros(som.van(), taal),
                euros(som.tot(), taal));
    }

    private static String row(String... cellen) {
        return String.format(Locale.ROOT, "%-18s %-6s %14s %14s %16s %24s %24s\n", (Object[]) cellen);
    }

    private static String euros(BigInteger centen, Taal taal) {
        return Bedrag.of(new BigDecimal(centen, 2)).in(taal);
    }
}
