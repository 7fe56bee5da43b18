package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.tariff.meerzorg.Bladrekenen.is;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isLeeg;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isNul;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/** The cells that people fill in: which there are, which of the calculated ones they concern, and what is odd in them. */
final class Rekeninvoer {
    private static final Breuk WEEK = Breuk.of(7, 1);
    private static final Breuk EINDE = Breuk.of(23, 24);

    /** Ratios of the list that are thirds and ninths, rounded by the sheet to two decimals. */
    private static final Set<Breuk> GEROND = Set.of(Breuk.of(33, 100), Breuk.of(111, 100), Breuk.of(133, 100));

    private static final Tekst NEGATIEF =
            Tekst.of("negatieve uren; het blad telt ze zo mee", "negative hours; the sheet counts them as such");

    private final Rekenblad blad;
    private final Rekentabel tabel;
    private final List<Rekentoolbevinding> bevindingen = new ArrayList<>();

    private Rekeninvoer(Rekenblad blad, Rekentabel tabel) {
        this.blad = blad;
        this.tabel = tabel;
    }

    static List<Cel> cells() {
        List<Cel> alle = new ArrayList<>();
        add(alle, Werkblad.VOORBLAD, "C17", "C20", "C23", "E4", "G17");
        for (int i = 0; i < Rekenmodel.CLIENTEN; i++) {
            int rij = Rekenmodel.EERSTE_CLIENT + i;
            add(alle, Werkblad.CLIENTGEGEVENS, "D" + rij, "J" + rij, "L" + rij, "N" + rij);
            int regel = Rekenmodel.EERSTE_GROEPSREGEL + i;
            add(alle, Werkblad.GROEP, "D" + regel, "E" + regel, "F" + regel, "H" + regel, "J" + regel);
        }
        add(alle, Werkblad.GROEP, "C8", "C11", "C12");
        add(alle, Werkblad.AANVRAAG_INDIVIDUEEL, "I5", "I6", "I7", "I8", "V5", "V6");
        for (int rij = Rekenmodel.EERSTE_UURREGEL; rij <= Rekenmodel.LAATSTE_UURREGEL; rij++) {
            add(alle, Werkblad.AANVRAAG_INDIVIDUEEL, "D" + rij, "H" + rij, "J" + rij, "P" + rij, "T" + rij, "V" + rij);
        }
        return alle;
    }

    private static void add(List<Cel> alle, Werkblad op, String... adressen) {
        for (String adres : adressen) {
            alle.add(new Cel(op, adres));
        }
    }

    private static Celwaarde at(Rekenblad blad, Werkblad op, String adres) {
        return blad.get(new Cel(op, adres));
    }

    private static boolean isGroep(Rekenblad blad) {
        return is(at(blad, Werkblad.VOORBLAD, "C23"), Rekenmodel.GROEP);
    }

    /** Whether a calculated cell concerns this kind of request, and a client that is filled in. */
    static boolean matters(Cel cel, Rekenblad blad) {
        boolean groep = isGroep(blad);
        return switch (cel.blad()) {
            case AANVRAAG_INDIVIDUEEL, OVERZICHT_INDIVIDUEEL -> !groep;
            case CLIENTGEGEVENS -> matters(row(cel) - Rekenmodel.EERSTE_CLIENT, groep, blad);
            case GROEP -> {
                int client = row(cel) - Rekenmodel.EERSTE_GROEPSREGEL;
                boolean perClient = client >= 0 && client < Rekenmodel.CLIENTEN;
                yield groep ? !perClient || isFilled(blad, client) : client == 0 && hasHours(blad, 0);
            }
            case VOORBLAD, DATA, TOTAAL -> true;
        };
    }

    private static boolean matters(int client, boolean groep, Rekenblad blad) {
        return client == 0 || (groep && isFilled(blad, client));
    }

    private static int row(Cel cel) {
        return Integer.parseInt(cel.adres().replaceAll("[A-Z]", ""));
    }

    private static boolean isFilled(Rekenblad blad, int client) {
        int rij = Rekenmodel.EERSTE_CLIENT + client;
        return !isLeeg(at(blad, Werkblad.CLIENTGEGEVENS, "D" + rij))
                || !isLeeg(at(blad, Werkblad.CLIENTGEGEVENS, "J" + rij))
                || hasHours(blad, client);
    }

    private static boolean hasHours(Rekenblad blad, int client) {
        int rij = Rekenmodel.EERSTE_GROEPSREGEL + client;
        for (String kolom : List.of("D", "E", "F", "H")) {
            if (!isNul(at(blad, Werkblad.GROEP, kolom + rij))) {
                return true;
            }
        }
        return false;
    }

    // -------------------------------------------------------------------------------------------------------- findings

    static List<Rekentoolbevinding> findings(Rekenblad blad, Rekentabel tabel) {
        Rekeninvoer invoer = new Rekeninvoer(blad, tabel);
        invoer.frontPage();
        if (isGroep(blad)) {
            invoer.group();
        } else {
            invoer.client(0);
            invoer.individual();
        }
        return List.copyOf(invoer.bevindingen);
    }

    private Celwaarde at(Werkblad op, String adres) {
        return at(blad, op, adres);
    }

    private void find(Werkblad op, String adres, String regel, String nl, String en) {
        find(op, adres, regel, Tekst.of(nl, en));
    }

    private void find(Werkblad op, String adres, String regel, Tekst wat) {
        Cel cel = new Cel(op, adres);
        bevindingen.add(new Rekentoolbevinding(cel, blad.get(cel), regel, wat));
    }

    private void frontPage() {
        Celwaarde soort = at(Werkblad.VOORBLAD, "C23");
        boolean bekend = is(soort, Rekenmodel.GROEP) || is(soort, Rekenmodel.ENKEL) || is(soort, Rekenmodel.PREVENTIEF);
        if (!bekend) {
            find(
                    Werkblad.VOORBLAD,
                    "C23",
                    "MZ-G37",
                    "geen soort aanvraag uit de lijst; er komt geen bedrag",
                    "no kind of request from the list; there is no amount");
        }
        Celwaarde tarief = at(Werkblad.VOORBLAD, "C17");
        if (isLeeg(tarief)) {
            find(
                    Werkblad.VOORBLAD,
                    "C17",
                    "MZ-J10",
                    "geen tariefpercentage; er komt geen bedrag",
                    "no percentage; there is no amount");
        }
        tarief.getal().ifPresent(p -> {
            if (p.compareTo(Breuk.EEN) > 0) {
                find(
                        Werkblad.VOORBLAD,
                        "C17",
                        "WK-LEES-MZ-D8",
                        "meer dan 100%; het blad rekent ermee",
                        "more than 100%; the sheet calculates with it");
            } else if (p.signum() <= 0) {
                find(
                        Werkblad.VOORBLAD,
                        "C17",
                        "WK-LEES-MZ-D8",
                        "niet boven 0%; het blad rekent ermee",
                        "not above 0%; the sheet calculates with it");
            }
        });
    }

    private void client(int nummer) {
        int rij = Rekenmodel.EERSTE_CLIENT + nummer;
        Werkblad cg = Werkblad.CLIENTGEGEVENS;
        String pakket = text(at(cg, "J" + rij));
        if (tabel.pakket(pakket).isEmpty()) {
            find(
                    cg,
                    "J" + rij,
                    "MZ-P7",
                    "geen pakket uit de lijst van dit jaar",
                    "no package from the list of this year");
        } else if (tabel.code(pakket, text(at(cg, "N" + rij)), text(at(cg, "L" + rij)))
                .isEmpty()) {
            find(
                    cg,
                    "P" + rij,
                    "WK-LEES-MZ-D3",
                    "dit pakket bestaat niet met deze behandeling en dagbesteding",
                    "this package does not exist with this treatment and these day activities");
        }
    }

    private void group() {
        int namen = 0;
        for (int i = 0; i < Rekenmodel.CLIENTEN; i++) {
            if (!isFilled(blad, i)) {
                continue;
            }
            int rij = Rekenmodel.EERSTE_CLIENT + i;
            int regel = Rekenmodel.EERSTE_GROEPSREGEL + i;
            client(i);
            boolean naam = !isLeeg(at(Werkblad.CLIENTGEGEVENS, "D" + rij));
            namen += naam ? 1 : 0;
            if (!naam) {
                find(
                        Werkblad.CLIENTGEGEVENS,
                        "D" + rij,
                        "MZ-GR-L19",
                        "uren zonder naam; deze telt niet mee bij het delen van contexturen",
                        "hours without a name; not counted where context hours are shared");
            } else if (!hasHours(blad, i)) {
                find(
                        Werkblad.CLIENTGEGEVENS,
                        "D" + rij,
                        "WK-LEES-MZ-D6",
                        "een naam zonder uren; het deel van de contexturen vervalt",
                        "a name without hours; its share of the context hours is lost");
            }
            for (String kolom : List.of("D", "E", "F", "H", "J")) {
                hours(Werkblad.GROEP, kolom + regel, "MZ-E11", WEEK);
            }
        }
        if (namen < 2) {
            find(
                    Werkblad.VOORBLAD,
                    "C23",
                    "MZ-GR-L19",
                    "een groep met minder dan twee namen",
                    "a group with fewer than two names");
        }
        hours(Werkblad.GROEP, "C8", "MZ-E24", WEEK.times(Breuk.of(53 * Rekenmodel.CLIENTEN, 1)));
        euros(Werkblad.GROEP, "C11");
        euros(Werkblad.GROEP, "C12");
    }

    private void individual() {
        Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
        hours(ai, "I5", "MZ-E11", WEEK);
        hours(ai, "I6", "MZ-E14", WEEK);
        hours(ai, "I7", "MZ-E18", WEEK);
        hours(ai, "I8", "MZ-E24", WEEK.times(Breuk.of(53, 1)));
        euros(ai, "V5");
        euros(ai, "V6");
        schedule("D", "H", "J");
        schedule("P", "T", "V");
    }

    private void hours(Werkblad op, String adres, String regel, Breuk meeste) {
        Optional<Breuk> uren = at(op, adres).getal();
        if (uren.isEmpty()) {
            return;
        }
        if (uren.get().signum() < 0) {
            find(op, adres, regel, NEGATIEF);
        } else if (uren.get().compareTo(meeste) > 0) {
            find(op, adres, regel, "meer uren dan er zijn", "more hours than there are");
        }
    }

    private void euros(Werkblad op, String adres) {
        if (at(op, adres).getal().filter(e -> e.signum() < 0).isPresent()) {
            find(
                    op,
                    adres,
                    "MZ-H39",
                    "een negatief bedrag; het blad telt het zo mee",
                    "a negative amount; the sheet counts it as such");
        }
    }

    private void schedule(String tot, String functie, String clienten) {
        Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
        int laatste = Rekenmodel.EERSTE_UURREGEL - 1;
        for (int rij = Rekenmodel.EERSTE_UURREGEL; rij <= Rekenmodel.LAATSTE_UURREGEL; rij++) {
            laatste = isLeeg(at(ai, tot + rij)) ? laatste : rij;
        }
        Breuk begin = Tijden.beginOfDay();
        for (int rij = Rekenmodel.EERSTE_UURREGEL; rij <= Rekenmodel.LAATSTE_UURREGEL; rij++) {
            Celwaarde einde = at(ai, tot + rij);
            boolean ingevuld = !isLeeg(at(ai, functie + rij)) || !isLeeg(at(ai, clienten + rij));
            if (isLeeg(einde)) {
                if (rij < laatste) {
                    find(
                            ai,
                            tot + rij,
                            "MZ-L16",
                            "geen eindtijd; de volgende regel begint om 0:00",
                            "no end time; the next row begins at 0:00");
                } else if (ingevuld) {
                    find(
                            ai,
                            tot + rij,
                            "MZ-L16",
                            "geen eindtijd; deze regel telt niet mee",
                            "no end time; this row does not count");
                }
                begin = Breuk.NUL;
                continue;
            }
            Breuk eind = Tijden.snap(einde.getal().orElse(Breuk.NUL));
            row(ai, rij, tot, functie, clienten, begin, eind);
            begin = eind;
        }
    }

    private void row(Werkblad ai, int rij, String tot, String functie, String clienten, Breuk begin, Breuk eind) {
        if (eind.compareTo(begin) < 0) {
            find(
                    ai,
                    tot + rij,
                    "MZ-L16",
                    "eerder dan het begin; het blad telt negatieve uren",
                    "before the begin; the sheet counts negative hours");
        } else if (eind.compareTo(EINDE) > 0) {
            find(
                    ai,
                    tot + rij,
                    "MZ-L16",
                    "later dan 23:00, het einde van de lijst",
                    "after 23:00, the end of the list");
        }
        boolean bekend = is(at(ai, functie + rij), "Wonen") || is(at(ai, functie + rij), "Dagbesteding");
        if (!bekend) {
            find(
                    ai,
                    functie + rij,
                    "MZ-L16",
                    "geen functie uit de lijst; deze regel telt niet mee",
                    "no function from the list; this row does not count");
        }
        Celwaarde ratio = at(ai, clienten + rij);
        if (isNul(ratio)) {
            find(
                    ai,
                    clienten + rij,
                    "MZ-L16",
                    "geen cliënten; het blad telt hier geen uren",
                    "no clients; the sheet counts no hours here");
        } else if (ratio.getal().filter(g -> g.signum() < 0).isPresent()) {
            find(ai, clienten + rij, "MZ-L16", NEGATIEF);
        } else if (ratio.getal().filter(GEROND::contains).isPresent()) {
            find(
                    ai,
                    clienten + rij,
                    "MZ-L16",
                    "de lijst heeft dit aantal gerond op twee decimalen",
                    "the list has this number rounded to two decimals");
        }
    }
}
