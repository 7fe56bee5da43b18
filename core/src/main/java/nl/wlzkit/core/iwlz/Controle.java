package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Controletabellen.Datumregel;
import nl.wlzkit.core.iwlz.Controletabellen.Eis;
import nl.wlzkit.core.iwlz.Controletabellen.Paarregel;
import nl.wlzkit.core.iwlz.Controletabellen.Sleutel;
import nl.wlzkit.core.iwlz.Controletabellen.Voorwaarde;
import nl.wlzkit.core.iwlz.Controletabellen.Vormregel;
import nl.wlzkit.core.iwlz.Controletabellen.Waarden;
import nl.wlzkit.core.iwlz.Controletabellen.Waarderegel;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.jspecify.annotations.Nullable;

/** One check of one message. Made for it and thrown away, for one thread. */
final class Controle {
    private static final String VORM = "0001";
    private static final String NULLEN = "000000000";
    private static final Pattern NEGEN_CIJFERS = Pattern.compile("[0-9]{9}");
    private static final Pattern HELE_PROCENTEN = Pattern.compile("[1-9][0-9]*00");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final LocalDate DTV_VANAF = LocalDate.of(2020, 1, 1);
    private static final LocalDate MAART_2007 = LocalDate.of(2007, 3, 1);

    /** A part with its place. */
    private record Plek(Berichtdeel deel, @Nullable Plek ouder, String pointer) {
        Optional<String> tekst(Veld<?> veld) {
            return deel.tekst(veld);
        }

        boolean has(Veld<?> veld, String waarde) {
            return deel.tekst(veld).filter(waarde::equals).isPresent();
        }

        /** The value of a field, if there is one that is right: what is wrong is told elsewhere. */
        <T> Optional<T> right(Veld<T> veld) {
            try {
                return deel.waarde(veld);
            } catch (OngeldigeWaardeException e) {
                return Optional.empty();
            }
        }

        List<Plek> delen(Berichtklasse klasse) {
            List<Plek> plekken = new ArrayList<>();
            List<Berichtdeel> delen = deel.delen(klasse);
            for (int i = 0; i < delen.size(); i++) {
                String stap = klasse.vaker() ? klasse.sleutel() + "/" + i : klasse.sleutel();
                plekken.add(new Plek(delen.get(i), this, pointer + "/" + stap));
            }
            return plekken;
        }

        /** The period from one field through another; an absent end is open. Empty if a date is wrong. */
        Optional<Geldigheid> periode(Veld<LocalDate> begin, Veld<LocalDate> eind) {
            Optional<LocalDate> van = right(begin);
            Optional<LocalDate> totEnMet = right(eind);
            boolean fout = van.isEmpty()
                    || (totEnMet.isEmpty() && tekst(eind).isPresent())
                    || totEnMet.filter(t -> t.isBefore(van.get())).isPresent();
            return fout ? Optional.empty() : Optional.of(new Geldigheid(van, totEnMet));
        }
    }

    private final Zorgbericht bericht;
    private final Berichtsoort soort;
    private final Plek header;
    private final Optional<LocalDate> dagtekening;
    private final List<Overtreding> gevonden = new ArrayList<>();

    Controle(Zorgbericht bericht) {
        this.bericht = bericht;
        this.soort = bericht.soort();
        this.header = new Plek(bericht.header(), null, "/" + Berichtklasse.HEADER.sleutel());
        this.dagtekening = header.right(Veld.DAGTEKENING);
    }

    List<Overtreding> run() {
        form(header);
        parties();
        List<Plek> clienten = new ArrayList<>();
        for (int i = 0; i < bericht.clienten().size(); i++) {
            clienten.add(new Plek(bericht.clienten().get(i), null, "/" + Berichtklasse.CLIENT.sleutel() + "/" + i));
        }
        twice(clienten);
        clienten.forEach(this::visit);
        return gevonden;
    }

    private void visit(Plek plek) {
        form(plek);
        tables(plek);
        switch (plek.deel().klasse()) {
            case CLIENT -> client(plek);
            case RELATIE -> relation(plek);
            case CONTACT -> contact(plek);
            case INDICATIE -> indication(plek);
            case GEINDICEERDE_FUNCTIE, GELEVERDE_FUNCTIE -> surcharge(plek);
            case TOEGEWEZEN_FUNCTIE -> {
                surcharge(plek);
                adl(plek);
                allocator(plek);
            }
            case TOEGEWEZEN_ZORGZWAARTEPAKKET -> allocation(plek);
            case AANVRAAG -> request(plek);
            case GELEVERDE_ZORG -> delivered(plek);
            default -> {
                // its tables say it all
            }
        }
        sender(plek);
        for (Berichtklasse klasse : plek.deel().klasse().delen()) {
            List<Plek> delen = plek.delen(klasse);
            twice(delen);
            delen.forEach(this::visit);
        }
    }

    // ------------------------------------------------------------------------------------------------------ report

    private void add(String retourcode, Plek plek, Veld<?> veld, Tekst verwacht) {
        if (Controletabellen.applies(retourcode, soort)) {
            report("IWLZ-" + retourcode, Optional.of(retourcode), plek, veld, verwacht);
        }
    }

    private void addWhole(String retourcode, Plek plek, Tekst verwacht) {
        if (Controletabellen.applies(retourcode, soort)) {
            gevonden.add(
                    Overtreding.of("IWLZ-" + retourcode, Optional.of(retourcode), plek.pointer(), "", "", verwacht));
        }
    }

    private void report(String regel, Optional<String> retourcode, Plek plek, Veld<?> veld, Tekst verwacht) {
        String tekst = plek.deel().velden().getOrDefault(veld, "");
        String waarde = tekst.isEmpty() ? "" : veld.shown(tekst);
        gevonden.add(Overtreding.of(regel, retourcode, plek.pointer(), veld.naam(), waarde, verwacht));
    }

    /** A value as people read it: with its meaning if it is a code. */
    private static Tekst readable(Veld<?> veld, String waarde) {
        return veld.lijst()
                .flatMap(l ->
                        l.codes().stream().filter(c -> c.code().equals(waarde)).findFirst())
                .map(c -> Tekst.of(
                        waarde + " (" + c.omschrijving().nl() + ")",
                        waarde + " (" + c.omschrijving().en() + ")"))
                .orElse(Tekst.same(waarde));
    }

    /** Why a field must be filled or empty: because of another field. */
    private static Tekst because(Eis eis, Plek bij, Veld<?> als) {
        Optional<Tekst> waarde = bij.tekst(als).map(w -> readable(als, als.shown(w)));
        String nl = als.naam() + waarde.map(w -> " is " + w.nl()).orElse(" is leeg");
        String en = als.naam() + waarde.map(w -> " is " + w.en()).orElse(" is empty");
        return eis == Eis.VERPLICHT
                ? Tekst.of("een waarde, want " + nl, "a value, because " + en)
                : Tekst.of("niets, want " + nl, "nothing, because " + en);
    }

    private void demand(Eis eis, String retourcode, Plek plek, Veld<?> veld, Plek bij, Veld<?> als) {
        boolean gevuld = plek.tekst(veld).isPresent();
        if ((eis == Eis.VERPLICHT && !gevuld) || (eis == Eis.LEEG && gevuld)) {
            add(retourcode, plek, veld, because(eis, bij, als));
        }
    }

    // ------------------------------------------------------------------------------------------------------ fields

    private void form(Plek plek) {
        for (Veld<?> veld : plek.deel().klasse().verplicht()) {
            if (!plek.deel().velden().containsKey(veld)) {
                add(
                        VORM,
                        plek,
                        veld,
                        Tekst.of("een waarde; dit veld is verplicht", "a value; this field is mandatory"));
            }
        }
        plek.deel().velden().forEach((veld, tekst) -> {
            if (veld == Veld.BSN) {
                bsn(plek, tekst);
            } else {
                value(plek, veld, tekst);
            }
        });
    }

    private void bsn(Plek plek, String tekst) {
        if (tekst.equals(NULLEN)) {
            report(
                    "WK-BSN-NULNUMMER",
                    Optional.empty(),
                    plek,
                    Veld.BSN,
                    Tekst.of("een burgerservicenummer; negen nullen is er geen", "a BSN; nine zeros are none"));
            return;
        }
        try {
            Veld.BSN.parse(tekst);
        } catch (OngeldigeWaardeException e) {
            add(NEGEN_CIJFERS.matcher(tekst).matches() ? "S002" : VORM, plek, Veld.BSN, e.verwacht());
        }
    }

    private void value(Plek plek, Veld<?> veld, String tekst) {
        Optional<Codelijst> lijst = veld.lijst();
        try {
            veld.parse(tekst);
        } catch (OngeldigeWaardeException e) {
            if (lijst.isPresent() && !tekst.isBlank()) {
                report(lijst.get().regel(), Optional.empty(), plek, veld, e.verwacht());
            } else {
                add(VORM, plek, veld, e.verwacht());
            }
            return;
        }
        if (lijst.isPresent() && dagtekening.isPresent()) {
            inForce(plek, veld, lijst.get().find(tekst), dagtekening.get());
        }
        if (veld == Veld.TOEWIJZING_PERCENTAGE && !HELE_PROCENTEN.matcher(tekst).matches()) {
            percentage(plek);
        }
    }

    private void inForce(Plek plek, Veld<?> veld, Codegegevens code, LocalDate dag) {
        if (code.isValidOn(dag) == Oordeel.VOLDOET_NIET) {
            report(
                    code.lijst().regel(),
                    Optional.empty(),
                    plek,
                    veld,
                    Tekst.of(
                            "een code die geldt op " + dag + "; deze geldt "
                                    + code.venster().mogelijk().in(Taal.NL),
                            "a code that holds on " + dag + "; this one holds "
                                    + code.venster().mogelijk().in(Taal.EN)));
        }
    }

    /** Between zorgkantoren a pgb may have a part of a percent, and the rule has a return code of its own. */
    private void percentage(Plek plek) {
        boolean tussen = soort == Berichtsoort.ZK31 || soort == Berichtsoort.ZK33;
        if (!tussen || !plek.has(Veld.LEVERINGSVORM, Leveringsvormcode.PGB.code())) {
            add(
                    tussen ? "S130" : VORM,
                    plek,
                    Veld.TOEWIJZING_PERCENTAGE,
                    Tekst.of(
                            "hele procenten, in honderdsten: 100 of een veelvoud",
                            "whole percents, in hundredths: 100 or a multiple"));
        }
    }

    /** Sender and receiver: a region code for a zorgkantoor, an AGB code for a provider. */
    private void parties() {
        switch (soort) {
            case AW33 -> {
                party(Veld.AFZENDER, Veld.ZORGKANTOOR);
                party(Veld.ONTVANGER, Veld.INSTELLING);
            }
            case AW35, AW39 -> {
                party(Veld.AFZENDER, Veld.INSTELLING);
                party(Veld.ONTVANGER, Veld.ZORGKANTOOR);
            }
            case ZK31, ZK33, ZK35, ZK39 -> {
                party(Veld.AFZENDER, Veld.ZORGKANTOOR);
                party(Veld.ONTVANGER, Veld.ZORGKANTOOR);
            }
            default -> {
                // the others have a party that is neither
            }
        }
    }

    private void party(Veld<String> veld, Veld<?> als) {
        header.tekst(veld).ifPresent(tekst -> {
            try {
                als.parse(tekst);
            } catch (OngeldigeWaardeException e) {
                if (als.lijst().isPresent()) {
                    report(als.lijst().get().regel(), Optional.empty(), header, veld, e.verwacht());
                } else {
                    add(VORM, header, veld, e.verwacht());
                }
                return;
            }
            if (als.lijst().isPresent() && dagtekening.isPresent()) {
                inForce(header, veld, als.lijst().get().find(tekst), dagtekening.get());
            }
        });
    }

    // ------------------------------------------------------------------------------------------------------ tables

    private void tables(Plek plek) {
        Berichtklasse klasse = plek.deel().klasse();
        Controletabellen.forms(klasse).forEach(r -> matrix(plek, r));
        Controletabellen.conditions(klasse).forEach(r -> condition(plek, r));
        Controletabellen.values(klasse).forEach(r -> allowed(plek, r));
        Controletabellen.dates(klasse).forEach(r -> date(plek, r));
        pairs(plek);
    }

    private void matrix(Plek plek, Vormregel regel) {
        Plek bij = regel.vanOuder() && plek.ouder() != null ? plek.ouder() : plek;
        Optional<Eis> eis = bij.tekst(Veld.LEVERINGSVORM)
                .flatMap(v -> Optional.ofNullable(regel.eisen().get(v)));
        if (eis.isEmpty() || !(regel.berichten().isEmpty() || regel.berichten().contains(soort))) {
            return;
        }
        if (eis.get() == Eis.NIET_TOEGESTAAN) {
            Tekst vorm = readable(regel.veld(), plek.tekst(regel.veld()).orElse(""));
            add(
                    regel.retourcode(),
                    plek,
                    regel.veld(),
                    Tekst.of(
                            "een andere leveringsvorm dan " + vorm.nl(), "another form of delivery than " + vorm.en()));
        } else {
            demand(eis.get(), regel.retourcode(), plek, regel.veld(), bij, Veld.LEVERINGSVORM);
        }
    }

    private void condition(Plek plek, Voorwaarde regel) {
        Optional<String> waarde = plek.tekst(regel.als());
        if (waarde.isEmpty() && plek.deel().klasse().verplicht().contains(regel.als())) {
            return; // that it is absent is told; what would follow from it is not known
        }
        boolean geldt = waarde.isPresent() && regel.waarden().contains(waarde.get());
        demand(geldt ? regel.dan() : regel.anders(), regel.retourcode(), plek, regel.veld(), plek, regel.als());
    }

    private void allowed(Plek plek, Waarderegel regel) {
        Optional<String> waarde = plek.tekst(regel.veld());
        Waarden goed = regel.waarden();
        if (waarde.isPresent() && !goed.contains(waarde.get())) {
            String nl = list(regel.veld(), goed.lijst(), Taal.NL);
            String en = list(regel.veld(), goed.lijst(), Taal.EN);
            add(
                    regel.retourcode(),
                    plek,
                    regel.veld(),
                    goed.behalve()
                            ? Tekst.of("een andere waarde dan " + nl, "another value than " + en)
                            : oneOf(goed.lijst().size(), nl, en));
        }
    }

    private static Tekst oneOf(int aantal, String nl, String en) {
        return aantal == 1 ? Tekst.of(nl, en) : Tekst.of("een van " + nl, "one of " + en);
    }

    private static String list(Veld<?> veld, List<String> waarden, Taal taal) {
        return waarden.stream().map(w -> readable(veld, w).in(taal)).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked") // datums.tsv names fields that are dates; a test reads every one
    private static Veld<LocalDate> date(Veld<?> veld) {
        return (Veld<LocalDate>) veld;
    }

    private void date(Plek plek, Datumregel regel) {
        Optional<LocalDate> links = plek.right(date(regel.veld()));
        Optional<LocalDate> rechts = regel.ander().isEmpty()
                ? dagtekening
                : plek.right(date(regel.ander().get(0)));
        if (links.isPresent()
                && rechts.isPresent()
                && !relation(regel.relatie()).test(links.get(), rechts.get())) {
            String naam = regel.ander().isEmpty()
                    ? Veld.DAGTEKENING.naam()
                    : regel.ander().get(0).naam();
            String dag = rechts.get() + " (" + naam + ")";
            add(
                    regel.retourcode(),
                    plek,
                    regel.veld(),
                    switch (regel.relatie()) {
                        case ">=" -> Tekst.of("een datum vanaf " + dag, "a date from " + dag);
                        case "<=" -> Tekst.of("een datum tot en met " + dag, "a date through " + dag);
                        case ">" -> Tekst.of("een datum na " + dag, "a date after " + dag);
                        default -> Tekst.of("een datum vóór " + dag, "a date before " + dag);
                    });
        }
    }

    private static BiPredicate<LocalDate, LocalDate> relation(String teken) {
        return switch (teken) {
            case ">=" -> (a, b) -> !a.isBefore(b);
            case "<=" -> (a, b) -> !a.isAfter(b);
            case ">" -> LocalDate::isAfter;
            case "<" -> LocalDate::isBefore;
            default -> throw new IllegalStateException("datums.tsv: " + teken);
        };
    }

    private void pairs(Plek plek) {
        for (Paarregel regel : Controletabellen.pairs(plek.deel().klasse())) {
            Optional<String> waarde = plek.tekst(regel.veld());
            if (waarde.isPresent() && isWith(plek, regel) && !regel.waarden().contains(waarde.get())) {
                String nl = list(regel.veld(), regel.waarden(), Taal.NL);
                String en = list(regel.veld(), regel.waarden(), Taal.EN);
                Tekst goed = oneOf(regel.waarden().size(), nl, en);
                Tekst want = because(Eis.VERPLICHT, plek, regel.bij().get(0));
                add(
                        regel.retourcode(),
                        plek,
                        regel.veld(),
                        Tekst.of(
                                goed.nl() + want.nl().substring("een waarde".length()),
                                goed.en() + want.en().substring("a value".length())));
            }
        }
    }

    private static boolean isWith(Plek plek, Paarregel regel) {
        for (int i = 0; i < regel.bij().size(); i++) {
            if (!plek.has(regel.bij().get(i), regel.bijWaarden().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What has the same key as something before it. */
    private void twice(List<Plek> plekken) {
        if (plekken.isEmpty()) {
            return;
        }
        for (Sleutel sleutel : Controletabellen.keys(plekken.get(0).deel().klasse())) {
            Map<List<String>, Plek> eerder = new HashMap<>();
            for (Plek plek : plekken) {
                List<String> waarden = sleutel.velden().stream()
                        .map(v -> plek.tekst(v).orElse(""))
                        .toList();
                Plek andere = eerder.putIfAbsent(waarden, plek);
                if (andere != null && waarden.stream().anyMatch(w -> !w.isEmpty())) {
                    addWhole(
                            sleutel.retourcode(),
                            plek,
                            Tekst.of("niet hetzelfde als " + andere.pointer(), "not the same as " + andere.pointer()));
                }
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------ client

    private void client(Plek client) {
        birth(client);
        name(client);
        client.tekst(Veld.HUISARTS)
                .filter(h -> !h.startsWith("01"))
                .ifPresent(h -> add(
                        "S069",
                        client,
                        Veld.HUISARTS,
                        Tekst.of("een AGB-code die begint met 01", "an AGB code that starts with 01")));
        boolean partner = client.has(Veld.LEEFEENHEID, "3") || client.has(Veld.LEEFEENHEID, "4");
        if (partner && since2007(client) && none(client, Berichtklasse.RELATIE, Veld.SOORT_RELATIE, "12")) {
            addWhole(
                    "9004",
                    client,
                    Tekst.of(
                            "een relatie van soort 12 (partner), want de cliënt woont met een partner",
                            "a relation of kind 12 (partner), because the client lives with a partner"));
        }
        if (none(client, Berichtklasse.CONTACT, Veld.SOORT_ADRES, "01")
                && none(client, Berichtklasse.CONTACT, Veld.SOORT_ADRES, "03")) {
            addWhole(
                    "9061",
                    client,
                    Tekst.of(
                            "een contact met soort 01 (BRP-adres) of 03 (verblijfadres)",
                            "a contact of kind 01 (registered address) or 03 (address of stay)"));
        }
        if (client.deel().delen().isEmpty()) {
            addWhole("9039", client, Tekst.of("ten minste één geleverde zorgeenheid", "at least one delivered unit"));
            addWhole(
                    "9040", client, Tekst.of("ten minste één mutatie of aanvraag", "at least one mutation or request"));
        }
        if (!client.delen(Berichtklasse.AANVRAAG).isEmpty()) {
            for (Plek mutatie : client.delen(Berichtklasse.MUTATIE_ZORGZWAARTEPAKKET)) {
                Optional<String> code = mutatie.tekst(Veld.MUTATIECODE);
                if (code.isPresent() && !List.of("12", "18", "19").contains(code.get())) {
                    add(
                            "9041",
                            mutatie,
                            Veld.MUTATIECODE,
                            Tekst.of(
                                    "12, 18 of 19, want er is ook een aanvraag",
                                    "12, 18 or 19, because there is a request too"));
                }
            }
        }
        requestsDoNotOverlap(client);
    }

    private static boolean none(Plek plek, Berichtklasse klasse, Veld<?> veld, String waarde) {
        return plek.delen(klasse).stream().noneMatch(d -> d.has(veld, waarde));
    }

    private static boolean since2007(Plek client) {
        return client.delen(Berichtklasse.INDICATIE).stream()
                .flatMap(i -> i.right(Veld.AFGIFTEDATUM).stream())
                .anyMatch(d -> d.isAfter(MAART_2007));
    }

    private void birth(Plek persoon) {
        Optional<LocalDate> datum = persoon.right(Veld.GEBOORTEDATUM);
        if (datum.isEmpty()) {
            return;
        }
        Optional<Datumgebruik> gebruik = persoon.right(Veld.GEBOORTEDATUM_GEBRUIK);
        if (gebruik.isPresent() && !gebruik.get().fits(datum.get())) {
            add(
                    "9097",
                    persoon,
                    Veld.GEBOORTEDATUM,
                    switch (gebruik.get()) {
                        case DAG_ONBEKEND ->
                            Tekst.of("dag 01, want de dag is onbekend", "day 01, because the day is unknown");
                        case DAG_EN_MAAND_ONBEKEND ->
                            Tekst.of(
                                    "1 januari, want dag en maand zijn onbekend",
                                    "1 January, because day and month are unknown");
                        case ALLES_ONBEKEND ->
                            Tekst.of(
                                    "1900-01-01, want de datum is onbekend", "1900-01-01, because the date is unknown");
                    });
        }
        boolean onbekend = gebruik.filter(g -> g == Datumgebruik.ALLES_ONBEKEND).isPresent()
                && datum.get().equals(Datumgebruik.ONBEKEND);
        Optional<LocalDate> eerste = dagtekening.map(d -> d.minusYears(120));
        if (!onbekend && eerste.filter(e -> datum.get().isBefore(e)).isPresent()) {
            add(
                    "9002",
                    persoon,
                    Veld.GEBOORTEDATUM,
                    Tekst.of(
                            "een datum vanaf " + eerste.get() + ", 120 jaar voor de dagtekening",
                            "a date from " + eerste.get() + ", 120 years before the date of the message"));
        }
    }

    private void name(Plek persoon) {
        boolean partnernaam = persoon.tekst(Veld.PARTNERNAAM).isPresent();
        Optional<String> gebruik = persoon.tekst(Veld.NAAM_GEBRUIK);
        if (!partnernaam && gebruik.isEmpty()) {
            return;
        }
        List<String> goed = partnernaam ? List.of("1", "2", "3", "4") : List.of("1");
        if (gebruik.filter(goed::contains).isEmpty()) {
            add(
                    "S050",
                    persoon,
                    Veld.NAAM_GEBRUIK,
                    partnernaam
                            ? Tekst.of(
                                    "1, 2, 3 of 4, want er is een partnernaam",
                                    "1, 2, 3 or 4, because there is a name of a partner")
                            : Tekst.of("1, want er is geen partnernaam", "1, because there is no name of a partner"));
        }
    }

    private void relation(Plek relatie) {
        birth(relatie);
        name(relatie);
        Plek client = relatie.ouder();
        boolean adres = relatie.delen(Berichtklasse.CONTACT).stream().anyMatch(Controle::isAddress);
        if (relatie.has(Veld.SOORT_RELATIE, "12") && client != null && since2007(client) && !adres) {
            addWhole(
                    "9005",
                    relatie,
                    Tekst.of(
                            "een contact met huisnummer en postcode, want dit is de partner",
                            "a contact with house number and postal code, because this is the partner"));
        }
    }

    private static boolean isAddress(Plek contact) {
        return contact.tekst(Veld.HUISNUMMER).isPresent()
                && contact.tekst(Veld.POSTCODE).isPresent();
    }

    private void contact(Plek contact) {
        if (contact.tekst(Veld.TELEFOONNUMMER).isEmpty() && !isAddress(contact)) {
            addWhole(
                    "9006",
                    contact,
                    Tekst.of(
                            "een telefoonnummer, of een huisnummer met een postcode",
                            "a telephone number, or a house number with a postal code"));
        }
        boolean iets = contact.tekst(Veld.HUISNUMMER).isPresent()
                || contact.tekst(Veld.STRAATNAAM).isPresent()
                || contact.tekst(Veld.PLAATSNAAM).isPresent()
                || contact.tekst(Veld.LAND_CODE).isPresent();
        if (iets && (contact.has(Veld.SOORT_ADRES, "01") || contact.has(Veld.SOORT_ADRES, "03"))) {
            demand(Eis.VERPLICHT, "D034", contact, Veld.POSTCODE, contact, Veld.SOORT_ADRES);
        }
        Optional<String> postcode = contact.tekst(Veld.POSTCODE);
        if (contact.has(Veld.LAND_CODE, "NL")
                && postcode.filter(p -> !POSTCODE.matcher(p).matches()).isPresent()) {
            add(
                    "S089",
                    contact,
                    Veld.POSTCODE,
                    Tekst.of(
                            "een Nederlandse postcode zonder spatie, zoals 1234AB",
                            "a Dutch postal code without a space, such as 1234AB"));
        }
    }

    // -------------------------------------------------------------------------------------------------- indication

    private void indication(Plek indicatie) {
        List<Plek> eenheden = new ArrayList<>(indicatie.delen(Berichtklasse.GEINDICEERDE_FUNCTIE));
        List<Plek> pakketten = indicatie.delen(Berichtklasse.GEINDICEERD_ZORGZWAARTEPAKKET);
        eenheden.addAll(pakketten);
        if (eenheden.isEmpty()) {
            addWhole(
                    "9037",
                    indicatie,
                    Tekst.of("ten minste één geïndiceerde zorgeenheid", "at least one indicated unit of care"));
        } else {
            ends(indicatie, eenheden);
        }
        boolean meerDanPartner = eenheden.stream().anyMatch(e -> !e.has(Veld.ZZP_CODE, Zorgprofiel.ZZP0.code()));
        if (meerDanPartner && indicatie.tekst(Veld.GRONDSLAG01).isEmpty()) {
            add(
                    "D029",
                    indicatie,
                    Veld.GRONDSLAG01,
                    Tekst.of(
                            "een waarde, want er is meer geïndiceerd dan partnerverblijf",
                            "a value, because more is indicated than the stay of a partner"));
        }
        overlaps(eenheden, "9035", Veld.EINDDATUM, (a, b) -> same(a, b, Veld.FUNCTIE_CODE, Veld.ZZP_CODE), 0);
        overlaps(pakketten, "9057", Veld.EINDDATUM, (a, b) -> true, 0);
        List<Plek> functies = indicatie.delen(Berichtklasse.TOEGEWEZEN_FUNCTIE);
        overlaps(functies, "9077", Veld.EINDDATUM, (a, b) -> same(a, b, Veld.FUNCTIE_CODE, Veld.SOORT_TOEWIJZING), 1);
        overlaps(
                functies,
                "9106",
                Veld.EINDDATUM,
                (a, b) -> same(a, b, Veld.INSTELLING, Veld.FUNCTIE_CODE, Veld.SOORT_TOEWIJZING),
                0);
        List<Plek> toegewezen = indicatie.delen(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET);
        overlaps(
                toegewezen,
                "9106",
                Veld.EINDDATUM,
                (a, b) -> same(a, b, Veld.INSTELLING, Veld.ZZP_CODE, Veld.LEVERINGSVORM, Veld.SOORT_TOEWIJZING),
                0);
        List<Plek> alle = new ArrayList<>(functies);
        alle.addAll(toegewezen);
        alle.forEach(t -> within(indicatie, t));
        transfer(indicatie, alle);
    }

    /** The indication starts with the first and ends with the last of its units. An open end is later than any other. */
    private void ends(Plek indicatie, List<Plek> eenheden) {
        Optional<LocalDate> begin = indicatie.right(Veld.INGANGSDATUM);
        List<LocalDate> ingangsdatums = eenheden.stream()
                .flatMap(e -> e.right(Veld.INGANGSDATUM).stream())
                .toList();
        if (begin.isPresent() && ingangsdatums.size() == eenheden.size()) {
            LocalDate eerste =
                    ingangsdatums.stream().min(Comparator.naturalOrder()).orElseThrow();
            if (!eerste.equals(begin.get())) {
                add(
                        "9015",
                        indicatie,
                        Veld.INGANGSDATUM,
                        Tekst.of(
                                eerste + ", de eerste ingangsdatum van de zorgeenheden",
                                eerste + ", the first start date of the units of care"));
            }
        }
        List<Plek> allemaal = new ArrayList<>(eenheden);
        allemaal.add(indicatie);
        if (allemaal.stream()
                .anyMatch(p -> p.tekst(Veld.EINDDATUM).isPresent()
                        && p.right(Veld.EINDDATUM).isEmpty())) {
            return;
        }
        LocalDate laatste = eenheden.stream()
                .map(e -> e.right(Veld.EINDDATUM).orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!laatste.equals(indicatie.right(Veld.EINDDATUM).orElse(LocalDate.MAX))) {
            add(
                    "9014",
                    indicatie,
                    Veld.EINDDATUM,
                    laatste.equals(LocalDate.MAX)
                            ? Tekst.of(
                                    "niets, want een zorgeenheid heeft geen einddatum",
                                    "nothing, because a unit of care has no end date")
                            : Tekst.of(
                                    laatste + ", de laatste einddatum van de zorgeenheden",
                                    laatste + ", the last end date of the units of care"));
        }
    }

    private static boolean same(Plek a, Plek b, Veld<?>... velden) {
        for (Veld<?> veld : velden) {
            if (!a.tekst(veld).equals(b.tekst(veld))) {
                return false;
            }
        }
        return true;
    }

    /** Tells of every pair that belongs together and shares more days than allowed, at the later of the two. */
    private void overlaps(
            List<Plek> plekken, String retourcode, Veld<LocalDate> eind, BiPredicate<Plek, Plek> samen, int dagen) {
        Veld<LocalDate> begin = eind == Veld.EINDDATUM ? Veld.INGANGSDATUM : Veld.TOEWIJZING_INGANGSDATUM;
        for (int i = 0; i < plekken.size(); i++) {
            Optional<Geldigheid> deze = plekken.get(i).periode(begin, eind);
            for (int j = 0; j < i && deze.isPresent(); j++) {
                Optional<Geldigheid> die = plekken.get(j).periode(begin, eind);
                if (die.isPresent()
                        && samen.test(plekken.get(i), plekken.get(j))
                        && shares(deze.get(), die.get(), dagen)) {
                    add(
                            retourcode,
                            plekken.get(i),
                            begin,
                            Tekst.of(
                                    "een periode die niet overlapt met "
                                            + plekken.get(j).pointer() + " ("
                                            + die.get().in(Taal.NL) + ")"
                                            + (dagen == 1 ? " op meer dan één dag" : ""),
                                    "a period that does not overlap with "
                                            + plekken.get(j).pointer() + " ("
                                            + die.get().in(Taal.EN) + ")"
                                            + (dagen == 1 ? " on more than one day" : "")));
                }
            }
        }
    }

    /** Whether two periods have more days in common than so many, 0 or 1. */
    private static boolean shares(Geldigheid a, Geldigheid b, int dagen) {
        if (!a.overlaps(b)) {
            return false;
        }
        LocalDate begin = later(a.van().orElseThrow(), b.van().orElseThrow());
        LocalDate eindA = a.totEnMet().orElse(LocalDate.MAX);
        LocalDate eindB = b.totEnMet().orElse(LocalDate.MAX);
        LocalDate eind = eindA.isBefore(eindB) ? eindA : eindB;
        return dagen == 0 || eind.isAfter(begin);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void within(Plek indicatie, Plek toewijzing) {
        Optional<Geldigheid> geheel = indicatie.periode(Veld.INGANGSDATUM, Veld.EINDDATUM);
        Optional<Geldigheid> deel = toewijzing.periode(Veld.INGANGSDATUM, Veld.EINDDATUM);
        if (geheel.isPresent() && deel.isPresent() && !geheel.get().contains(deel.get())) {
            add(
                    "9016",
                    toewijzing,
                    Veld.INGANGSDATUM,
                    Tekst.of(
                            "een periode binnen de indicatie: " + geheel.get().in(Taal.NL),
                            "a period within the indication: " + geheel.get().in(Taal.EN)));
        }
    }

    private void transfer(Plek indicatie, List<Plek> toewijzingen) {
        Optional<LocalDate> overdracht = indicatie.right(Veld.OVERDRACHTDATUM);
        boolean pgb = toewijzingen.stream().anyMatch(t -> t.has(Veld.LEVERINGSVORM, Leveringsvormcode.PGB.code()));
        if (pgb && dagtekening.filter(d -> d.getMonthValue() < 11).isPresent()) {
            add(
                    "9108",
                    header,
                    Veld.DAGTEKENING,
                    Tekst.of(
                            "november of december, want er is een pgb",
                            "November or December, because there is a pgb"));
        }
        if (pgb && overdracht.filter(d -> d.getDayOfYear() != 1).isPresent()) {
            add(
                    "9109",
                    indicatie,
                    Veld.OVERDRACHTDATUM,
                    Tekst.of("1 januari, want er is een pgb", "1 January, because there is a pgb"));
        }
        for (Plek toewijzing : toewijzingen) {
            Optional<LocalDate> eind = toewijzing.right(Veld.EINDDATUM);
            if (overdracht.isPresent()
                    && eind.filter(e -> e.isBefore(overdracht.get())).isPresent()) {
                add(
                        "9111",
                        toewijzing,
                        Veld.EINDDATUM,
                        Tekst.of(
                                "niets, of een datum vanaf " + overdracht.get() + " (overdrachtdatum)",
                                "nothing, or a date from " + overdracht.get() + " (overdrachtdatum)"));
            }
        }
    }

    // -------------------------------------------------------------------------------------------------- allocation

    private void surcharge(Plek functie) {
        Optional<String> code = functie.tekst(Veld.FUNCTIE_CODE);
        Optional<String> klasse = functie.tekst(Veld.KLASSE);
        if (functie.tekst(Veld.OPSLAG).isEmpty() || code.isEmpty() || klasse.isEmpty()) {
            return;
        }
        for (Paarregel regel : Controletabellen.pairs(functie.deel().klasse())) {
            boolean vanFunctie =
                    regel.veld() == Veld.KLASSE && regel.bijWaarden().contains(code.get());
            if (vanFunctie) {
                String hoogste = regel.waarden().get(regel.waarden().size() - 1);
                boolean geen = hoogste.equals(Klasse.NIET_VAN_TOEPASSING.code());
                if (geen || !hoogste.equals(klasse.get())) {
                    add(
                            "9010",
                            functie,
                            Veld.OPSLAG,
                            geen
                                    ? Tekst.of(
                                            "niets, want de functie heeft geen klasse",
                                            "nothing, because the function has no class")
                                    : Tekst.of(
                                            "niets, want de klasse is niet de hoogste (" + hoogste + ")",
                                            "nothing, because the class is not the highest (" + hoogste + ")"));
                }
            }
        }
    }

    private void adl(Plek functie) {
        String adl = Functiecode.ADL.code();
        if (!functie.has(Veld.FUNCTIE_CODE, adl)) {
            return;
        }
        if (!functie.has(Veld.SOORT_TOEWIJZING, SoortToewijzing.REGULIER.code())) {
            add(
                    "9082",
                    functie,
                    Veld.SOORT_TOEWIJZING,
                    Tekst.of("1 (regulier), want de functie is ADL", "1 (regular), because the function is ADL"));
        }
        Plek indicatie = functie.ouder();
        if (indicatie != null && none(indicatie, Berichtklasse.GEINDICEERDE_FUNCTIE, Veld.FUNCTIE_CODE, adl)) {
            add(
                    "9082",
                    functie,
                    Veld.FUNCTIE_CODE,
                    Tekst.of("een functie die is geïndiceerd", "a function that was indicated"));
        }
    }

    private void allocator(Plek toewijzing) {
        Optional<String> zorgkantoor = toewijzing.tekst(Veld.ZORGKANTOOR);
        Optional<String> afzender = header.tekst(Veld.AFZENDER);
        if (zorgkantoor.isPresent() && afzender.isPresent() && !zorgkantoor.equals(afzender)) {
            add(
                    "9065",
                    toewijzing,
                    Veld.ZORGKANTOOR,
                    Tekst.of(afzender.get() + ", de afzender", afzender.get() + ", the sender"));
        }
    }

    private void allocation(Plek toewijzing) {
        allocator(toewijzing);
        if (toewijzing.has(Veld.SOORT_TOEWIJZING, SoortToewijzing.ADMINISTRATIEF.code())
                && toewijzing.tekst(Veld.OPNAME).filter(o -> !o.equals("1")).isPresent()) {
            add(
                    "9119",
                    toewijzing,
                    Veld.OPNAME,
                    Tekst.of(
                            "1 (ja), want de toewijzing is administratief",
                            "1 (yes), because the allocation is administrative"));
        }
        partTimeFrom(toewijzing, Veld.INGANGSDATUM, "9124");
    }

    private void partTimeFrom(Plek plek, Veld<LocalDate> begin, String retourcode) {
        if (plek.has(Veld.LEVERINGSVORM, Leveringsvormcode.DEELTIJDVERBLIJF.code())
                && plek.right(begin).filter(d -> d.isBefore(DTV_VANAF)).isPresent()) {
            add(
                    retourcode,
                    plek,
                    begin,
                    Tekst.of(
                            "een datum vanaf " + DTV_VANAF + ", want de leveringsvorm is deeltijdverblijf",
                            "a date from " + DTV_VANAF + ", because the form of delivery is part-time stay"));
        }
    }

    /** Of what a provider sends, the institution is the provider itself. */
    private void sender(Plek plek) {
        boolean vanAanbieder = soort == Berichtsoort.AW35 || soort == Berichtsoort.AW39;
        if (!vanAanbieder || plek.deel().klasse() == Berichtklasse.AANVRAAG_INSTELLING) {
            return;
        }
        Optional<String> afzender = header.tekst(Veld.AFZENDER);
        Optional<String> instelling = plek.deel().klasse().velden().contains(Veld.INSTELLING)
                ? plek.tekst(Veld.INSTELLING)
                : Optional.empty();
        if (afzender.isPresent() && instelling.isPresent() && !afzender.equals(instelling)) {
            add(
                    "9064",
                    plek,
                    Veld.INSTELLING,
                    Tekst.of(afzender.get() + ", de afzender", afzender.get() + ", the sender"));
        }
    }

    // ----------------------------------------------------------------------------------------------------- request

    private void request(Plek aanvraag) {
        boolean bijzonder = aanvraag.tekst(Veld.EXTRA_KOSTEN_THUIS).isPresent()
                || aanvraag.tekst(Veld.TOESLAG_BEADEMING).isPresent();
        if (aanvraag.has(Veld.DOELMATIG, "2")
                && !bijzonder
                && aanvraag.tekst(Veld.TOESLAG_OVERIG).isEmpty()) {
            add(
                    "D047",
                    aanvraag,
                    Veld.DOELMATIG,
                    Tekst.of(
                            "1 (ja), of een bijzondere situatie: extraKostenThuis, toeslagBeademing of toeslagOverig",
                            "1 (yes), or a special situation: extraKostenThuis, toeslagBeademing or toeslagOverig"));
        }
        if (bijzonder && aanvraag.tekst(Veld.TOESLAG_OVERIG).isPresent()) {
            add(
                    "D048",
                    aanvraag,
                    Veld.TOESLAG_OVERIG,
                    Tekst.of(
                            "niets, want er staat al een andere reden",
                            "nothing, because another reason is given already"));
        }
        List<Plek> opnamen = aanvraag.delen(Berichtklasse.AANVRAAG_INSTELLING).stream()
                .filter(i -> i.has(Veld.OPNAME, "1"))
                .toList();
        if (aanvraag.has(Veld.LEVERINGSVORM, Leveringsvormcode.VERBLIJF.code())) {
            oneAdmission(opnamen);
        }
        if (aanvraag.has(Veld.LEVERINGSVORM, Leveringsvormcode.DEELTIJDVERBLIJF.code())) {
            oneAdmissionADay(aanvraag, opnamen);
        }
    }

    private void oneAdmission(List<Plek> opnamen) {
        for (int i = 0; i < opnamen.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same(opnamen.get(i), opnamen.get(j), Veld.TOEWIJZING_INGANGSDATUM, Veld.SOORT_TOEWIJZING)) {
                    add(
                            "9120",
                            opnamen.get(i),
                            Veld.OPNAME,
                            Tekst.of(
                                    "2 (nee), want ook " + opnamen.get(j).pointer() + " heeft opname",
                                    "2 (no), because " + opnamen.get(j).pointer() + " has admission too"));
                }
            }
        }
    }

    private void oneAdmissionADay(Plek aanvraag, List<Plek> opnamen) {
        List<Plek> alle = aanvraag.delen(Berichtklasse.AANVRAAG_INSTELLING);
        List<Geldigheid> gevraagd = periods(alle);
        if (alle.isEmpty() || gevraagd.size() < alle.size()) {
            return;
        }
        LocalDate eerste = gevraagd.stream()
                .map(g -> g.van().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate laatste = gevraagd.stream()
                .map(g -> g.totEnMet().orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Geldigheid> opgenomen = new ArrayList<>(periods(opnamen));
        opgenomen.sort(Comparator.comparing((Geldigheid g) -> g.van().orElseThrow()));
        notExactlyOne(opgenomen, eerste, laatste)
                .ifPresent(dag -> addWhole(
                        "9127",
                        aanvraag,
                        Tekst.of(
                                "op elke dag van de aanvraag één instelling met opname; niet zo op " + dag,
                                "on every day of the request one institution with admission; not so on " + dag)));
    }

    /** The first day that does not have exactly one of some periods, which are in the order of their first day. */
    private static Optional<LocalDate> notExactlyOne(List<Geldigheid> perioden, LocalDate eerste, LocalDate laatste) {
        LocalDate dag = eerste; // every day before it has one
        for (Geldigheid periode : perioden) {
            LocalDate begin = periode.van().orElseThrow();
            if (!begin.equals(dag)) {
                return Optional.of(begin.isBefore(dag) ? begin : dag);
            }
            dag = periode.totEnMet().map(t -> t.plusDays(1)).orElse(LocalDate.MAX);
        }
        return dag.isAfter(laatste) || dag.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(dag);
    }

    private static List<Geldigheid> periods(List<Plek> instellingen) {
        return instellingen.stream()
                .flatMap(i -> i.periode(Veld.TOEWIJZING_INGANGSDATUM, Veld.TOEWIJZING_EINDDATUM).stream())
                .toList();
    }

    private void requestsDoNotOverlap(Plek client) {
        List<Plek> alle = new ArrayList<>();
        client.delen(Berichtklasse.AANVRAAG).forEach(a -> alle.addAll(a.delen(Berichtklasse.AANVRAAG_INSTELLING)));
        overlaps(
                alle,
                "9106",
                Veld.TOEWIJZING_EINDDATUM,
                (a, b) -> same(a, b, Veld.INSTELLING, Veld.SOORT_TOEWIJZING)
                        && a.ouder() != null
                        && b.ouder() != null
                        && same(a.ouder(), b.ouder(), Veld.LEVERINGSVORM, Veld.ZZP_CODE),
                0);
    }

    // --------------------------------------------------------------------------------------------------------- CAK

    private void delivered(Plek zorg) {
        Optional<LocalDate> start = zorg.right(Veld.STARTDATUM);
        if (start.isEmpty()) {
            return;
        }
        boolean klasse = !start.get().isAfter(LocalDate.of(2019, 12, 31))
                && (zorg.has(Veld.LEVERINGSVORM, Leveringsvormcode.VERBLIJF.code())
                        || zorg.has(Veld.LEVERINGSVORM, Leveringsvormcode.VPT.code()));
        demand(
                klasse ? Eis.VERPLICHT : Eis.LEEG,
                "D071",
                zorg,
                Veld.KLASSE,
                zorg,
                start.get().isAfter(LocalDate.of(2019, 12, 31)) ? Veld.STARTDATUM : Veld.LEVERINGSVORM);
        partTimeFrom(zorg, Veld.STARTDATUM, "0695");
        zorg.right(Veld.ZZP_CODE)
                .filter(z -> !z.startdatum().contains(start.get()))
                .ifPresent(z -> add(
                        switch (z) {
                            case WLZ_INDICEERBAAR -> "0694";
                            case PGB_WLZ_INDICEERBAAR -> "0693";
                            default -> "0692";
                        },
                        zorg,
                        Veld.STARTDATUM,
                        Tekst.of(
                                "een datum waarop zorg met " + z.notatie() + " kan beginnen: "
                                        + z.startdatum().in(Taal.NL),
                                "a date on which care with " + z.notatie() + " can start: "
                                        + z.startdatum().in(Taal.EN))));
    }
}
