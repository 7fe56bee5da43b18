package nl.wlzkit.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.examples.rapport.Plek;
import nl.wlzkit.tariff.contract.Bedragenoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;

/** Writes what every zorgkantoor gives one provider, for a screen of 80 columns. What is the same is said once. */
final class TariefTekst {

    private final Tariefoverzicht overzicht;
    private final Optional<Bedragenoverzicht> bedragen;
    private final Map<String, String> gekozen;
    private final Regelcatalogus catalogus;
    private final Taal taal;
    private final StringBuilder text = new StringBuilder();

    TariefTekst(
            Tariefoverzicht overzicht,
            Optional<Bedragenoverzicht> bedragen,
            Map<String, String> gekozen,
            Regelcatalogus catalogus,
            Taal taal) {
        this.overzicht = overzicht;
        this.bedragen = bedragen;
        this.gekozen = gekozen;
        this.catalogus = catalogus;
        this.taal = taal;
    }

    String write(boolean uitleg) {
        line(t(
                        "Percentage van het NZa-maximumtarief (zonder NHC/NIC), sector ",
                        "Percentage of the NZa maximum tariff (without NHC/NIC), sector ")
                + overzicht.beleid().sector().in(taal));
        line(t("Aanbieder: ", "Provider: ") + overzicht.aanbieder().naam());
        overzicht.aanbieder().toelichting().ifPresent(this::line);
        line(t("Volgens: ", "According to: ") + overzicht.beleid().naam().in(taal));
        if (!gekozen.isEmpty()) {
            line(t("Gekozen lezingen: ", "Chosen readings: ")
                    + gekozen.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue())
                            .collect(Collectors.joining(", ")));
        }
        byOffice().forEach((zorgkantoor, cellen) -> {
            text.append('\n');
            line(zorgkantoor.naam());
            if (uitleg) {
                explanations(cellen);
            } else {
                table(cellen);
                decided(cellen);
                unknown(cellen);
                amounts(zorgkantoor);
                readings(cellen);
            }
        });
        if (!uitleg) {
            text.append('\n');
            line(t(
                    "Meer: --uitleg toont elke regel met zijn citaat; --lezing NAAM=WAARDE kiest een andere lezing;"
                            + " wlzkit regel ID toont één regel.",
                    "More: --uitleg shows every rule with its quote; --lezing NAME=VALUE chooses another reading;"
                            + " wlzkit regel ID shows one rule."));
        }
        return text.toString();
    }

    private Map<Zorgkantoor, List<Cel>> byOffice() {
        return overzicht.cellen().stream()
                .collect(Collectors.groupingBy(Cel::zorgkantoor, LinkedHashMap::new, Collectors.toList()));
    }

    // ------------------------------------------------------------------------------------------------------- parts

    private void table(List<Cel> cellen) {
        Map<String, List<Cel>> gelijk =
                group(cellen, c -> c.uitkomst().omhulling().in(taal));
        List<String[]> rijen = new ArrayList<>();
        gelijk.forEach((antwoord, groep) -> Plek.where(groep, cellen)
                .forEach(plek -> rijen.add(
                        new String[] {plek.vormen().in(taal), plek.perioden().in(taal), antwoord})));
        int vorm = rijen.stream().mapToInt(r -> r[0].length()).max().orElse(0);
        int periode = rijen.stream().mapToInt(r -> r[1].length()).max().orElse(0);
        rijen.stream()
                .map(r -> pad(r[0], vorm) + "  " + pad(r[1], periode) + "  " + r[2])
                .forEach(r -> text.append("  ").append(r).append('\n'));
    }

    private void decided(List<Cel> cellen) {
        Map<String, Set<String>> gevolgen = new LinkedHashMap<>();
        for (Cel cel : cellen) {
            for (Geval<Percentage> geval : cel.uitkomst().gevallen()) {
                for (Post post : geval.posten()) {
                    if (post.soort() != Post.Soort.LET_OP) {
                        String id = post.stap().regel();
                        gevolgen.computeIfAbsent(
                                        id + " " + post.stap().wat().in(taal) + certainty(id),
                                        k -> new LinkedHashSet<>())
                                .add(effect(post, cel.uitkomst()));
                    }
                }
            }
        }
        heading(t("Bepaald door", "Decided by"));
        gevolgen.forEach((regel, gevolg) -> item(regel + ": " + String.join(t(" of ", " or "), gevolg)));
    }

    private String certainty(String id) {
        return catalogus
                .find(id)
                .map(Regel::zekerheid)
                .filter(z -> z == Zekerheid.MIDDEN || z == Zekerheid.OPEN)
                .map(z -> t(" (zekerheid ", " (certainty ") + z.in(taal) + ")")
                .orElse("");
    }

    /** What a step did; an unknown height is shown as what it can be, not as the end that an extreme case took. */
    private String effect(Post post, Uitkomst<Percentage> uitkomst) {
        Optional<Gat<?>> hoogte = uitkomst.gaten().stream()
                .filter(g -> g.domein() instanceof Domein.Bereik<?>)
                .filter(g -> post.door().stream().anyMatch(d -> d.feit().equals(g.feit())))
                .findFirst();
        if (hoogte.isPresent()) {
            return t("onbekend, ", "unknown, ") + hoogte.get().domein().in(taal);
        }
        Optional<Percentage> van = post.van().map(Percentage.class::cast);
        Optional<Percentage> naar = post.naar().map(Percentage.class::cast);
        return switch (post.soort()) {
            case WEIGERING -> t("dan geen afspraak", "then no agreement");
            case STAP ->
                isBound(post)
                        ? naar.orElseThrow().in(taal)
                        : naar.orElseThrow().minus(van.orElseThrow()).in(taal);
            case BEGIN -> naar.orElseThrow().in(taal);
            case LET_OP -> "";
        };
    }

    /** A cap or floor does not add: it says where the percentage ends. */
    private static boolean isBound(Post post) {
        return post.door().isEmpty() || post.stap().wat().nl().startsWith("maximum");
    }

    private void unknown(List<Cel> cellen) {
        Map<String, Map<String, List<Cel>>> perGat = new LinkedHashMap<>();
        for (Cel cel : cellen) {
            for (Vernauwing<Percentage> v : cel.uitkomst().vernauwingen()) {
                String gat = v.gat().feit() + ": " + v.gat().naam().in(taal) + " ("
                        + owner(v.gat().wie()) + ")";
                perGat.computeIfAbsent(gat, k -> new LinkedHashMap<>())
                        .computeIfAbsent(consequences(v), k -> new ArrayList<>())
                        .add(cel);
            }
        }
        if (perGat.isEmpty()) {
            return;
        }
        heading(t("Onbekend, en wat het uitmaakt", "Unknown, and what it would change"));
        perGat.forEach((gat, gevolgen) -> {
            item(gat);
            gevolgen.forEach((gevolg, groep) ->
                    text.append(TextLayout.wrap(place(groep, cellen) + gevolg, "      ", "        ", Wlzkit.WIDTH)));
        });
    }

    private String consequences(Vernauwing<Percentage> v) {
        if (v.gevolgen().stream().map(Vernauwing.Gevolg::omhulling).distinct().count() == 1) {
            return t("maakt pas uit als ook iets anders bekend is", "matters only when something else is known too");
        }
        return v.gevolgen().stream()
                .map(g ->
                        Leesbaar.show(g.waarde(), taal) + " → " + g.omhulling().in(taal))
                .collect(Collectors.joining("; "));
    }

    private String owner(Eigenaar wie) {
        return switch (wie) {
            case AANBIEDER -> t("dat weet de aanbieder", "the provider knows");
            case ZORGKANTOOR -> t("dat beslist het zorgkantoor", "the zorgkantoor decides");
            case CLIENT -> t("dat hangt af van de cliënt", "depends on the client");
            case BRON -> t("niet gepubliceerd", "not published");
        };
    }

    private void readings(List<Cel> cellen) {
        Map<Lezing, List<Cel>> perLezing = new LinkedHashMap<>();
        for (Cel cel : cellen) {
            cel.uitkomst()
                    .lezingen()
                    .forEach(l ->
                            perLezing.computeIfAbsent(l, k -> new ArrayList<>()).add(cel));
        }
        if (perLezing.isEmpty()) {
            return;
        }
        heading(t("Anders gelezen kan het anders zijn", "Read otherwise it could be otherwise"));
        perLezing.forEach((lezing, groep) ->
                item(place(groep, cellen) + lezing.naam() + " = " + lezing.gekozen() + t(" (of ", " (or ")
                        + lezing.keuzes().stream()
                                .filter(k -> !k.equals(lezing.gekozen()))
                                .collect(Collectors.joining(", "))
                        + "; " + lezing.regel() + ")"));
    }

    private void amounts(Zorgkantoor zorgkantoor) {
        List<Bedragenoverzicht.Regel> regels = bedragen.stream()
                .flatMap(b -> b.regels().stream())
                .filter(r -> r.zorgkantoor() == zorgkantoor)
                .toList();
        if (regels.isEmpty()) {
            return;
        }
        heading(t("Bedragen", "Amounts"));
        for (Bedragenoverzicht.Regel r : regels) {
            String wat = r.productie().prestatiecode() + ", "
                    + r.productie().vorm().in(taal) + ", " + r.periode().in(taal) + ": ";
            item(wat
                    + r.prijs()
                            .map(p -> p.perEenheid().omhulling().in(taal)
                                    + t(" per ", " per ")
                                    + p.eenheid()
                                    + p.perJaar()
                                            .map(j -> "; " + r.productie().aantal() + " × = "
                                                    + j.omhulling().in(taal))
                                            .orElse(""))
                            .orElse(t("geen maximumtarief in de tabel", "no maximum tariff in the table")));
        }
    }

    private void explanations(List<Cel> cellen) {
        Map<String, List<Cel>> gelijk =
                group(cellen, c -> Uitleg.of(c.uitkomst(), catalogus, taal).text(Wlzkit.WIDTH - 2));
        gelijk.forEach((uitleg, groep) -> {
            text.append('\n');
            String plekken = Plek.where(groep, cellen).stream()
                    .map(p -> p.vormen().in(taal) + ", " + p.perioden().in(taal))
                    .collect(Collectors.joining("; "));
            line(groep.get(0).zorgkantoor().naam() + ", " + plekken + ": "
                    + groep.get(0).uitkomst().omhulling().in(taal));
            uitleg.lines()
                    .forEach(l -> text.append(l.isEmpty() ? "" : "  ").append(l).append('\n'));
        });
    }

    // ------------------------------------------------------------------------------------------ what holds for which

    private static Map<String, List<Cel>> group(List<Cel> cellen, Function<Cel, String> sleutel) {
        return cellen.stream().collect(Collectors.groupingBy(sleutel, LinkedHashMap::new, Collectors.toList()));
    }

    /** Says for which forms and periods something holds, when it does not hold for all. */
    private String place(Collection<Cel> groep, List<Cel> alle) {
        if (groep.size() == alle.size()) {
            return "";
        }
        return Plek.where(List.copyOf(groep), alle).stream()
                        .map(p -> p.vormen().in(taal) + " " + p.perioden().in(taal))
                        .collect(Collectors.joining(", "))
                + ": ";
    }

    // ------------------------------------------------------------------------------------------------------ layout

    private void line(String s) {
        text.append(TextLayout.wrap(s, "", "  ", Wlzkit.WIDTH));
    }

    private void heading(String s) {
        text.append(TextLayout.wrap(s, "  ", "  ", Wlzkit.WIDTH));
    }

    private void item(String s) {
        text.append(TextLayout.wrap(s, "    ", "      ", Wlzkit.WIDTH));
    }

    private static String pad(String s, int breedte) {
        return s + " ".repeat(Math.max(0, breedte - s.length()));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }
}
