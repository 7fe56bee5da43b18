package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Aanwijzing;
import nl.wlzkit.core.party.Kengetal;
import nl.wlzkit.core.party.Kerncijfers;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.party.Zorgkantoorcode;
import nl.wlzkit.core.party.Zorgkantoorcodes;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wlzkit zorgkantoor}: who carries out the Wlz, when, under which codes, with which key figures. */
@Command(
        name = "zorgkantoor",
        header = "Wie voert de Wlz uit, wanneer, met welke codes en kerncijfers?",
        parameterListHeading = "%nZorgkantoor:%n",
        footer = {"", "Voorbeelden:", "  wlzkit zorgkantoor", "  wlzkit zorgkantoor CZ", "  wlzkit zorgkantoor ONVZ"})
final class ZorgkantoorCommand extends WithHelp implements Callable<Integer> {
    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final int PER_NAME = 19;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAAM",
            description = "De naam van een zorgkantoor of Wlz-uitvoerder. Zonder: alle, met de totalen.")
    private @Nullable String naam;

    @Override
    public Integer call() {
        StringBuilder text = new StringBuilder();
        if (naam == null) {
            all(text);
        } else {
            one(text, naam);
        }
        out().print(text);
        return Wlzkit.DONE;
    }

    private void all(StringBuilder text) {
        for (Zorgkantoor zorgkantoor : Zorgkantoor.values()) {
            String perioden = Aanwijzing.of(zorgkantoor).stream()
                    .map(a -> years(a)
                            + a.regios().map(n -> " (" + regions(n) + ")").orElse("")
                            + " " + a.regel())
                    .collect(Collectors.joining("; "));
            line(text, padded(zorgkantoor.naam(), PER_NAME) + perioden);
        }
        String zonder = Arrays.stream(Wlzuitvoerder.values())
                .filter(u -> u.aanwijzingen().isEmpty())
                .map(Wlzuitvoerder::naam)
                .collect(Collectors.joining(", "));
        line(
                text,
                t("Wlz-uitvoerders zonder zorgkantoor: ", "Wlz-uitvoerders without a zorgkantoor: ") + zonder
                        + " (P21-131)");
        Kerncijfers cijfers = Kerncijfers.of2016();
        text.append('\n');
        line(
                text,
                t("Kerncijfers ", "Key figures ")
                        + cijfers.jaar()
                        + t(
                                ", totaal van de tien Wlz-uitvoerders (P21-122)",
                                ", total of the ten Wlz-uitvoerders (P21-122)"));
        figures(text, cijfers::totaal);
    }

    private void one(StringBuilder text, String gezocht) {
        Optional<Zorgkantoor> zorgkantoor = Arrays.stream(Zorgkantoor.values())
                .filter(z -> z.naam().equalsIgnoreCase(gezocht.strip()))
                .findFirst();
        Wlzuitvoerder uitvoerder =
                zorgkantoor.map(z -> Aanwijzing.of(z).get(0).uitvoerder()).orElseGet(() -> uitvoerder(gezocht));
        List<Aanwijzing> aanwijzingen = uitvoerder.aanwijzingen();
        line(text, uitvoerder.naam());
        if (aanwijzingen.isEmpty()) {
            wrapped(
                    text,
                    t(
                            "Wlz-uitvoerder zonder zorgkantoor (P21-131): verantwoordelijk voor de eigen verzekerden, de"
                                    + " uitvoering is gemandateerd aan de zorgkantoren (P21-019).",
                            "Wlz-uitvoerder without a zorgkantoor (P21-131): responsible for its own insured, the"
                                    + " execution is mandated to the zorgkantoren (P21-019)."));
        }
        for (Aanwijzing a : aanwijzingen) {
            List<String> delen = new ArrayList<>();
            a.rechtspersoon().ifPresent(delen::add);
            a.rechtsvorm().ifPresent(v -> delen.add(v.in(taal())));
            a.regios().ifPresent(n -> delen.add(regions(n)));
            if (delen.isEmpty()) {
                delen.add(t("rechtspersoon en regio's niet bekend", "legal person and regions not known"));
            }
            wrapped(
                    text,
                    years(a) + t(" zorgkantoor ", " zorgkantoor ")
                            + a.zorgkantoor().naam() + ": " + String.join(", ", delen) + " (" + a.regel() + ")");
        }
        aanwijzingen.stream().findFirst().ifPresent(a -> codes(text, a.zorgkantoor()));
        Kerncijfers cijfers = Kerncijfers.of2016();
        text.append('\n');
        line(text, "  " + t("Kerncijfers ", "Key figures ") + cijfers.jaar() + " (P21-149)");
        figures(text, k -> cijfers.van(uitvoerder, k));
        wrapped(
                text,
                t(
                        "Beheerskosten die later zijn teruggestort, zitten er nog in (P21-148).",
                        "Administrative costs that were paid back later are still in it (P21-148)."));
    }

    private void codes(StringBuilder text, Zorgkantoor zorgkantoor) {
        List<Zorgkantoorcode> eerst = Zorgkantoorcodes.of(zorgkantoor, IN_2016).orElse(List.of());
        List<Zorgkantoorcode> later = Zorgkantoorcodes.of(zorgkantoor, IN_2024).orElse(List.of());
        text.append('\n');
        line(text, "  " + t("UZOVI-codes van de regio's", "UZOVI codes of the regions"));
        List<Zorgkantoorcode> alle = Stream.concat(eerst.stream(), later.stream())
                .distinct()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
        for (Zorgkantoorcode c : alle) {
            List<String> regels = new ArrayList<>();
            if (eerst.contains(c)) {
                regels.add("ZKR-2016" + (c.afgeleid() ? t(", afgeleid", ", derived") : ""));
            }
            if (later.contains(c)) {
                regels.add("ZKR-2024");
            }
            if (c.gezien().isPresent()) {
                regels.add("VECOZO-ZENDERS");
            }
            String kop = "    " + c.code() + "  ";
            text.append(TextLayout.wrap(
                    c.naam().orElse("") + " (" + String.join("; ", regels) + ")",
                    kop,
                    " ".repeat(kop.length()),
                    Wlzkit.WIDTH));
        }
        wrapped(
                text,
                t(
                        "Codes uit COD001 (IWLZ-COD001-ZORGKANTOOR). Zonder VECOZO-ZENDERS: niet gezien op 20 maart 2026,"
                                + " en daarmee niet vervallen.",
                        "Codes from COD001 (IWLZ-COD001-ZORGKANTOOR). Without VECOZO-ZENDERS: not seen on 20 March 2026,"
                                + " which does not mean withdrawn."));
    }

    private void figures(StringBuilder text, Function<Kengetal, Bedrag> cijfer) {
        int namen = widest(k -> k.in(taal()));
        int bedragen = widest(k -> cijfer.apply(k).in(taal()));
        for (Kengetal k : Kengetal.values()) {
            String bedrag = cijfer.apply(k).in(taal());
            String ruimte = " ".repeat(bedragen - bedrag.length());
            line(text, "    " + padded(k.in(taal()), namen + 2) + ruimte + bedrag);
        }
    }

    private static int widest(Function<Kengetal, String> tekst) {
        return Arrays.stream(Kengetal.values())
                .mapToInt(k -> tekst.apply(k).length())
                .max()
                .orElse(0);
    }

    private Wlzuitvoerder uitvoerder(String gezocht) {
        try {
            return Wlzuitvoerder.parse(gezocht);
        } catch (OngeldigeWaardeException e) {
            Tekst verwacht = Tekst.of(
                    e.verwacht().nl() + ", of het zorgkantoor Friesland",
                    e.verwacht().en() + ", or the zorgkantoor Friesland");
            throw new OngeldigeInvoerException("de opdracht", List.of(Probleem.of("NAAM", 0, 0, gezocht, verwacht)));
        }
    }

    private static String years(Aanwijzing a) {
        return a.geldigheid().van().map(d -> Integer.toString(d.getYear())).orElse("")
                + "–"
                + a.geldigheid()
                        .totEnMet()
                        .map(d -> Integer.toString(d.getYear()))
                        .orElse("");
    }

    private String regions(int aantal) {
        return aantal == 1 ? t("1 regio", "1 region") : aantal + t(" regio's", " regions");
    }

    private static String padded(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(1, breedte - tekst.length()));
    }

    private static void line(StringBuilder text, String regel) {
        text.append(regel).append('\n');
    }

    private static void wrapped(StringBuilder text, String zin) {
        text.append(TextLayout.wrap(zin, "  ", "    ", Wlzkit.WIDTH));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
