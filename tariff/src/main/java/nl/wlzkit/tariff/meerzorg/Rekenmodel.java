package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.tariff.meerzorg.Bladrekenen.DIV0;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.NA;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.NIETS;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.VALUE;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.dividedBy;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.is;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isFout;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isGetal;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isLeeg;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isLess;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.isNul;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.min;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.minus;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.number;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.orNothing;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.plus;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.sum;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.text;
import static nl.wlzkit.tariff.meerzorg.Bladrekenen.times;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.tariff.meerzorg.Rekentabel.Band;
import nl.wlzkit.tariff.meerzorg.Rekentabel.Code;
import nl.wlzkit.tariff.meerzorg.Rekentabel.Pakket;

/**
 * The sheet itself: from the cells that are filled in to the cells that are calculated, in exact fractions and without
 * rounding. Both doors lead here. For one calculation on one thread.
 */
final class Rekenmodel {
    static final String GROEP = "Meervoudige aanvraag (groepsmeerzorg)";
    static final String ENKEL = "Enkelvoudige aanvraag (individueel)";
    static final String PREVENTIEF = "Preventieve Meerzorg";

    static final String JA = "Ja";
    static final String NEE = "Nee";
    static final String NIET_VAN_TOEPASSING = "Niet van toepassing";
    static final String BINNEN = "Valt binnen het reguliere zorgzwaartepakket";
    static final String NIET_GELDIG = "Niet geldig";
    static final String GEEN_TARIEF = "Vul het tariefspercentage op het voorblad";
    static final String ONVOLLEDIG = "Het formulier is niet volledig gevuld";
    static final String NAAR_GROEP = "Vul de rekentool groep in";
    static final String KIES_SOORT = "Geef op het voorblad aan om welk type aanvraag het gaat";
    static final String VUL_CLIENT = "Vul het tabblad clientgegevens in";
    static final String VUL_CLIENT_VOLLEDIG = "Vul het tabblad clientgegevens volledig in";
    static final String VUL_CLIENTEN = "Vul het tabblad clientgegeven volledig in";
    static final String PROFIEL = "Meerzorgprofiel";

    static final int EERSTE_UURREGEL = 16;
    static final int LAATSTE_UURREGEL = 74;
    static final int EERSTE_CLIENT = 7;
    static final int CLIENTEN = 17;
    static final int EERSTE_GROEPSREGEL = 19;

    private static final Breuk DAGEN = Breuk.of(365, 1);
    private static final Breuk WEEK = Breuk.of(7, 1);
    private static final Breuk DOORDEWEEKS = Breuk.of(5, 1);
    private static final Breuk WEEKEND = Breuk.of(2, 1);
    private static final Breuk UREN = Breuk.of(24, 1);

    private static final List<Uurregel> DOORDEWEEKSE_DAG = Uurregel.all("D", "H", "J");
    private static final List<Uurregel> DAG_IN_HET_WEEKEND = Uurregel.all("P", "T", "V");

    private final Rekentabel tabel;
    private final Rekenblad blad;
    private final Leeswijze leeswijze;
    private final Map<Cel, Celwaarde> berekend = new LinkedHashMap<>(64);

    private Rekenmodel(Rekentabel tabel, Rekenblad blad, Leeswijze leeswijze) {
        this.tabel = tabel;
        this.blad = blad;
        this.leeswijze = leeswijze;
    }

    /** Calculates every cell, in the order of the calculation. */
    static Map<Cel, Celwaarde> calculate(Rekentabel tabel, Rekenblad blad, Leeswijze leeswijze) {
        Rekenmodel model = new Rekenmodel(tabel, blad, leeswijze);
        for (int i = 0; i < CLIENTEN; i++) {
            model.code(EERSTE_CLIENT + i);
        }
        model.schedule();
        model.individual();
        model.group();
        model.frontPage();
        return model.berekend;
    }

    /** Calculates the cells of one client only, as they are in the whole: nothing in them needs the other cells. */
    static Map<Cel, Celwaarde> calculateClient(Rekentabel tabel, Rekenblad blad, Leeswijze leeswijze) {
        Rekenmodel model = new Rekenmodel(tabel, blad, leeswijze);
        model.code(EERSTE_CLIENT);
        model.schedule();
        model.individual();
        return model.berekend;
    }

    // -------------------------------------------------------------------------------------------------------- the
    // cells

    private Celwaarde in(Werkblad op, String adres) {
        return blad.get(new Cel(op, adres));
    }

    /** A time that was typed. */
    private Celwaarde time(Werkblad op, String adres) {
        return time(new Cel(op, adres));
    }

    private Celwaarde time(Cel cel) {
        Celwaarde waarde = blad.get(cel);
        return waarde.getal().map(g -> Celwaarde.of(Tijden.snap(g))).orElse(waarde);
    }

    private Celwaarde set(Werkblad op, String adres, Celwaarde waarde) {
        berekend.put(new Cel(op, adres), waarde);
        return waarde;
    }

    private Celwaarde get(Werkblad op, String adres) {
        Celwaarde waarde = berekend.get(new Cel(op, adres));
        if (waarde == null) {
            throw new IllegalStateException(op + "!" + adres + " is not calculated yet");
        }
        return waarde;
    }

    private Celwaarde soort() {
        return in(Werkblad.VOORBLAD, "C23");
    }

    private boolean isGroep() {
        return is(soort(), GROEP);
    }

    private boolean isIndividueel() {
        return is(soort(), ENKEL) || is(soort(), PREVENTIEF);
    }

    /** The percentage of the zorgkantoor as a part of one; not filled in if the corrected sheet would not take it. */
    private Celwaarde tarief() {
        Celwaarde p = in(Werkblad.VOORBLAD, "C17");
        boolean kan = p.getal()
                .filter(g -> g.signum() > 0 && g.compareTo(Breuk.EEN) <= 0)
                .isPresent();
        return kan || !corrected(Rekentool.D8) ? p : new Celwaarde.Leeg();
    }

    private boolean corrected(String gebrek) {
        return leeswijze.is(gebrek, Rekentool.GECORRIGEERD);
    }

    // ------------------------------------------------------------------------------------------------------ the
    // packages

    private void code(int rij) {
        String sleutel = text(in(Werkblad.CLIENTGEGEVENS, "J" + rij)) + behandeling(rij) + dagbesteding(rij);
        Celwaarde code = sleutel.isEmpty()
                ? NIETS
                : Celwaarde.of(find(rij).map(Code::code).orElse(NIET_GELDIG));
        set(Werkblad.CLIENTGEGEVENS, "P" + rij, code);
    }

    private String behandeling(int rij) {
        return text(in(Werkblad.CLIENTGEGEVENS, "N" + rij));
    }

    private String dagbesteding(int rij) {
        return text(in(Werkblad.CLIENTGEGEVENS, "L" + rij));
    }

    private Optional<Code> find(int rij) {
        return tabel.code(text(in(Werkblad.CLIENTGEGEVENS, "J" + rij)), behandeling(rij), dagbesteding(rij));
    }

    private Celwaarde regular(int rij) {
        return find(rij).map(c -> Celwaarde.of(c.uren())).orElse(NIETS);
    }

    /** The bands of a package; the corrected sheet takes the 25 % of the hours that are paid for. */
    private List<Band> bands(Pakket pakket, Celwaarde regulier) {
        List<Band> banden = pakket.banden();
        if (!corrected(Rekentool.D4) || !isGetal(regulier)) {
            return banden;
        }
        Breuk kwart = regulier.getal().orElseThrow().times(Rekentool.KWART);
        List<Band> anders = new ArrayList<>(banden);
        anders.set(1, banden.get(1).from(kwart));
        return anders;
    }

    /** The last band of which the lower edge is not above the hours. */
    private Optional<Band> band(Pakket pakket, Celwaarde uren, Celwaarde regulier) {
        List<Band> banden = bands(pakket, regulier);
        Optional<Breuk> x = uren.getal();
        if (x.isEmpty()) {
            return Optional.empty();
        }
        Optional<Band> gevonden = banden.stream()
                .filter(b -> b.ondergrens().compareTo(x.get()) <= 0)
                .reduce((een, twee) -> twee);
        boolean gat = gevonden.isEmpty() && x.get().signum() >= 0 && corrected(Rekentool.D2);
        return gat ? Optional.of(banden.get(0)) : gevonden;
    }

    // ------------------------------------------------------------------------------------------------------ the
    // schedule

    private void schedule() {
        Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
        carerHours(DOORDEWEEKSE_DAG, "G");
        carerHours(DAG_IN_HET_WEEKEND, "T");
        set(ai, "I3", plus(times(get(ai, "G12"), DOORDEWEEKS), times(get(ai, "T12"), WEEKEND)));
        set(ai, "I4", plus(times(get(ai, "G13"), DOORDEWEEKS), times(get(ai, "T13"), WEEKEND)));
    }

    /** Where a part of a day is typed. */
    private record Uurregel(Cel tot, Cel functie, Cel clienten) {
        static List<Uurregel> all(String tot, String functie, String clienten) {
            Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
            return IntStream.rangeClosed(EERSTE_UURREGEL, LAATSTE_UURREGEL)
                    .mapToObj(rij -> new Uurregel(
                            new Cel(ai, tot + rij), new Cel(ai, functie + rij), new Cel(ai, clienten + rij)))
                    .toList();
        }
    }

    private void carerHours(List<Uurregel> regels, String kolom) {
        List<Celwaarde> wonen = new ArrayList<>();
        List<Celwaarde> dagbesteding = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            Uurregel regel = regels.get(i);
            Celwaarde functie = blad.get(regel.functie());
            if (is(functie, "Wonen")) {
                wonen.add(carerHours(regels, i));
            } else if (is(functie, "Dagbesteding")) {
                dagbesteding.add(carerHours(regels, i));
            }
        }
        set(Werkblad.AANVRAAG_INDIVIDUEEL, kolom + "12", sum(wonen));
        set(Werkblad.AANVRAAG_INDIVIDUEEL, kolom + "13", sum(dagbesteding));
    }

    private Celwaarde carerHours(List<Uurregel> regels, int nummer) {
        Uurregel regel = regels.get(nummer);
        // an empty end makes the next row begin at midnight
        Celwaarde begin = nummer == 0
                ? Celwaarde.of(Tijden.beginOfDay())
                : number(time(regels.get(nummer - 1).tot()));
        Celwaarde einde = time(regel.tot());
        Celwaarde duur = isLeeg(einde) ? Celwaarde.of(Breuk.NUL) : minus(einde, begin);
        Celwaarde deel = dividedBy(duur, blad.get(regel.clienten()));
        return isFout(deel) ? Celwaarde.of(Breuk.NUL) : deel;
    }

    // ------------------------------------------------------------------------------------------------------- one
    // client

    private void individual() {
        Werkblad ai = Werkblad.AANVRAAG_INDIVIDUEEL;
        Werkblad oi = Werkblad.OVERZICHT_INDIVIDUEEL;
        Optional<Pakket> pakket = tabel.pakket(text(individualPackage()));
        Celwaarde wonen = set(oi, "C8", get(ai, "I3"));
        Celwaarde dagbesteding = set(oi, "C9", get(ai, "I4"));
        Celwaarde nacht = set(oi, "C10", number(time(ai, "I5")));
        Celwaarde zorg = set(oi, "E11", plus(wonen, dagbesteding, nacht));
        Celwaarde behandelaren = set(oi, "C14", number(time(ai, "I6")));
        Celwaarde behandeling = set(oi, "E14", times(behandelaren, tabel.behandelfactor()));
        Celwaarde min = set(oi, "E18", number(time(ai, "I7")));
        Celwaarde indirect =
                set(oi, "E21", pakket.map(p -> Celwaarde.of(p.indirect())).orElse(Celwaarde.of("00:00")));
        Celwaarde context = set(oi, "E24", weekly(number(time(ai, "I8"))));
        Celwaarde basis = plus(minus(indirect, min), context);
        set(oi, "C28", plus(zorg, behandelaren, basis));
        Celwaarde geteld = set(
                oi,
                "E28",
                orNothing(plus(counted(EERSTE_CLIENT, wonen, nacht, zorg, behandeling, behandeling), basis)));
        Celwaarde regulier = set(oi, "E37", regular(EERSTE_CLIENT));
        Celwaarde meer = set(oi, "E38", individualExtra(geteld, regulier));
        budget(pakket, meer, regulier);
    }

    private Celwaarde individualPackage() {
        Celwaarde pakket = in(Werkblad.CLIENTGEGEVENS, "J" + EERSTE_CLIENT);
        if (isIndividueel()) {
            return isLeeg(pakket) ? Celwaarde.of(VUL_CLIENT) : pakket;
        }
        return isLeeg(soort()) || isGroep() ? Celwaarde.of(KIES_SOORT) : pakket;
    }

    /** Which hours count: those of day activities and treatment only if the package has them. */
    private Celwaarde counted(
            int rij,
            Celwaarde wonen,
            Celwaarde nacht,
            Celwaarde zorg,
            Celwaarde behandeling,
            Celwaarde behandelingZonderDagbesteding) {
        boolean geenDagbesteding = dagbesteding(rij).equalsIgnoreCase(NEE);
        boolean geenBehandeling = behandeling(rij).equalsIgnoreCase(NEE);
        if (geenDagbesteding && geenBehandeling) {
            return plus(wonen, nacht);
        }
        if (dagbesteding(rij).equalsIgnoreCase(JA) && geenBehandeling) {
            return zorg;
        }
        if (geenDagbesteding && behandeling(rij).equalsIgnoreCase(JA)) {
            return plus(wonen, nacht, behandelingZonderDagbesteding);
        }
        return plus(zorg, behandeling);
    }

    private static Celwaarde weekly(Celwaarde perJaar) {
        return times(dividedBy(perJaar, Celwaarde.of(DAGEN)), WEEK);
    }

    private Celwaarde individualExtra(Celwaarde geteld, Celwaarde regulier) {
        if (isNul(geteld) || isGroep() || isLeeg(soort())) {
            return NIETS;
        }
        if (isLeeg(tarief())) {
            return Celwaarde.of(GEEN_TARIEF);
        }
        return extra(geteld, regulier);
    }

    private Celwaarde extra(Celwaarde geteld, Celwaarde regulier) {
        if (!isGetal(regulier) && isGetal(geteld) && corrected(Rekentool.D3)) {
            return Celwaarde.of(NIET_GELDIG);
        }
        return isLess(geteld, regulier) ? Celwaarde.of(BINNEN) : minus(geteld, regulier);
    }

    private void budget(Optional<Pakket> pakket, Celwaarde meer, Celwaarde regulier) {
        Werkblad oi = Werkblad.OVERZICHT_INDIVIDUEEL;
        Optional<Band> band = pakket.flatMap(p -> band(p, meer, regulier));
        set(oi, "C39", isGroep() ? Celwaarde.of(KIES_SOORT) : name(band));
        set(oi, "H5", pakket.map(p -> Celwaarde.of(p.bereik())).orElse(NA));
        Celwaarde uurtarief =
                set(oi, "H6", pakket.map(p -> Celwaarde.of(p.uurtarief())).orElse(NA));
        Celwaarde uitkomst = set(oi, "H37", outcome(pakket, band, regulier));
        boolean maatwerk = is(uitkomst, Rekentabel.MAATWERK);
        Celwaarde opMaat = set(oi, "H38", isFout(uitkomst) ? uitkomst : tailored(maatwerk, meer, uurtarief));
        Celwaarde euro = set(
                oi,
                "C33",
                sum(List.of(in(Werkblad.AANVRAAG_INDIVIDUEEL, "V5"), in(Werkblad.AANVRAAG_INDIVIDUEEL, "V6"))));
        Celwaarde jaarmaximum = Celwaarde.of(tabel.maximum().times(DAGEN));
        Celwaarde drempel = set(oi, "H35", times(maatwerk ? min(jaarmaximum, opMaat) : uitkomst, tabel.drempel()));
        Celwaarde past = set(oi, "H36", fits(euro, drempel));
        set(oi, "C34", orNothing(past));
        Celwaarde erboven = set(oi, "H39", excess(euro, drempel));
        Celwaarde samen = plus(maatwerk ? opMaat : uitkomst, erboven);
        Celwaarde perDag = set(oi, "H40", dividedBy(samen, Celwaarde.of(DAGEN)));
        set(oi, "H41", Celwaarde.of(tabel.maximum()));
        Celwaarde begrensd = set(oi, "H42", capped(perDag, samen));
        Celwaarde jaarbedrag = set(oi, "E39", yearly(maatwerk, begrensd));
        Celwaarde jaarbedragOpMaat =
                set(oi, "E40", is(jaarbedrag, Rekentabel.MAATWERK) ? times(begrensd, tarief()) : NIETS);
        Celwaarde bedrag = is(jaarbedrag, Rekentabel.MAATWERK) ? jaarbedragOpMaat : jaarbedrag;
        set(oi, "E41", orNothing(dividedBy(bedrag, Celwaarde.of(DAGEN))));
    }

    private static Celwaarde name(Optional<Band> band) {
        return band.map(b -> Celwaarde.of(b.naam())).orElse(NIETS);
    }

    private Celwaarde outcome(Optional<Pakket> pakket, Optional<Band> band, Celwaarde regulier) {
        if (isGroep()) {
            return Celwaarde.of(NAAR_GROEP);
        }
        if (!isGetal(regulier) || pakket.isEmpty()) {
            return VALUE;
        }
        return band.map(Band::uitkomst).orElse(NA);
    }

    private static Celwaarde tailored(boolean maatwerk, Celwaarde meer, Celwaarde uurtarief) {
        return maatwerk ? times(times(dividedBy(times(meer, UREN), Celwaarde.of(WEEK)), DAGEN), uurtarief) : NIETS;
    }

    private static Celwaarde fits(Celwaarde euro, Celwaarde drempel) {
        if (isNul(euro)) {
            return Celwaarde.of(NIET_VAN_TOEPASSING);
        }
        return isFout(drempel) ? drempel : Celwaarde.of(isLess(drempel, euro) ? NEE : JA);
    }

    private static Celwaarde excess(Celwaarde euro, Celwaarde drempel) {
        Celwaarde verschil = minus(euro, drempel);
        return verschil.getal().filter(g -> g.signum() < 0).isPresent() ? Celwaarde.of(Breuk.NUL) : verschil;
    }

    /** The maximum takes the place of what reaches it. */
    private Celwaarde capped(Celwaarde perDag, Celwaarde samen) {
        Celwaarde maximum = Celwaarde.of(tabel.maximum());
        if (isFout(perDag)) {
            return perDag;
        }
        return isLess(perDag, maximum) ? samen : times(maximum, DAGEN);
    }

    private Celwaarde yearly(boolean maatwerk, Celwaarde begrensd) {
        if (isGroep()) {
            return NIETS;
        }
        if (isLeeg(tarief())) {
            return Celwaarde.of(GEEN_TARIEF);
        }
        return maatwerk ? Celwaarde.of(Rekentabel.MAATWERK) : orNothing(times(begrensd, tarief()));
    }

    // ---------------------------------------------------------------------------------------------------------- a
    // group

    private void group() {
        Werkblad gr = Werkblad.GROEP;
        List<Integer> rijen = IntStream.range(0, CLIENTEN)
                .map(i -> EERSTE_GROEPSREGEL + i)
                .boxed()
                .toList();
        long namen = rijen.stream()
                .filter(rij -> !isLeeg(in(Werkblad.CLIENTGEGEVENS, "D" + client(rij))))
                .count();
        Celwaarde aantal = set(gr, "B5", namen == 0 ? Celwaarde.of(VUL_CLIENTEN) : Celwaarde.of(Breuk.of(namen, 1)));
        Celwaarde week = set(gr, "F8", weekly(number(time(gr, "C8"))));
        Celwaarde delen = corrected(Rekentool.D6) ? Celwaarde.of(Breuk.of(withHours(rijen), 1)) : aantal;
        rijen.forEach(rij -> groupHours(rij, week, delen));
        long erbij = rijen.stream()
                .filter(rij -> text(get(gr, "P" + rij)).contains(PROFIEL))
                .count();
        Celwaarde meerzorg = set(gr, "C5", Celwaarde.of(Breuk.of(erbij, 1)));
        set(gr, "R36", column(rijen, "R"));
        set(gr, "T36", column(rijen, "T"));
        set(gr, "U36", column(rijen, "U"));
        Celwaarde euro = set(gr, "C13", sum(List.of(in(gr, "C11"), in(gr, "C12"))));
        Celwaarde budget = set(gr, "H42", plus(get(gr, "R36"), get(gr, "U36")));
        Celwaarde drempel = set(gr, "H40", times(budget, tabel.drempel()));
        boolean niemand = erbij == 0 && corrected(Rekentool.D6);
        Celwaarde past = set(gr, "H41", niemand ? Celwaarde.of(NIET_VAN_TOEPASSING) : fits(euro, drempel));
        set(gr, "C14", orNothing(past));
        Celwaarde erboven = set(gr, "H44", excess(euro, drempel));
        Celwaarde ieder =
                set(gr, "H45", niemand ? Celwaarde.of(Breuk.NUL) : erbij == 0 ? DIV0 : dividedBy(erboven, meerzorg));
        rijen.forEach(rij -> groupAmounts(rij, ieder));
        for (String kolom : List.of("Q", "S", "V", "Y")) {
            set(gr, kolom + "36", column(rijen, kolom));
        }
    }

    private static int client(int rij) {
        return rij - EERSTE_GROEPSREGEL + EERSTE_CLIENT;
    }

    private long withHours(List<Integer> rijen) {
        return rijen.stream().filter(rij -> !isNul(hours(rij))).count();
    }

    private Celwaarde hours(int rij) {
        return plus(groupTime(rij, "D"), groupTime(rij, "E"), groupTime(rij, "F"), groupTime(rij, "H"));
    }

    private Celwaarde groupTime(int rij, String kolom) {
        return number(time(Werkblad.GROEP, kolom + rij));
    }

    private Celwaarde column(List<Integer> rijen, String kolom) {
        return sum(rijen.stream().map(rij -> get(Werkblad.GROEP, kolom + rij)).toList());
    }

    /** The package of a row: the first row is read whatever kind of request it is, the others for a group only. */
    private Celwaarde groupPackage(int rij) {
        Celwaarde pakket = in(Werkblad.CLIENTGEGEVENS, "J" + client(rij));
        if (rij == EERSTE_GROEPSREGEL && !corrected(Rekentool.D7)) {
            return isGroep() && isLeeg(pakket) ? Celwaarde.of(VUL_CLIENT_VOLLEDIG) : pakket;
        }
        return isGroep() ? pakket : NIETS;
    }

    private void groupHours(int rij, Celwaarde week, Celwaarde delen) {
        Werkblad gr = Werkblad.GROEP;
        Optional<Pakket> pakket = tabel.pakket(text(groupPackage(rij)));
        Celwaarde wonen = groupTime(rij, "D");
        Celwaarde nacht = groupTime(rij, "F");
        Celwaarde zorg = set(gr, "G" + rij, plus(wonen, groupTime(rij, "E"), nacht));
        Celwaarde behandelaren = groupTime(rij, "H");
        Celwaarde behandeling = set(gr, "I" + rij, times(behandelaren, tabel.behandelfactor()));
        Celwaarde indirect =
                set(gr, "K" + rij, pakket.map(p -> Celwaarde.of(p.indirect())).orElse(NIETS));
        Celwaarde context = set(gr, "L" + rij, share(week, delen, plus(zorg, behandeling)));
        Celwaarde zonderFactor = corrected(Rekentool.D1) ? behandeling : behandelaren;
        Celwaarde geteld = set(
                gr,
                "M" + rij,
                orNothing(plus(
                        minus(counted(client(rij), wonen, nacht, zorg, behandeling, zonderFactor), groupTime(rij, "J")),
                        indirect,
                        context)));
        Celwaarde regulier = set(gr, "N" + rij, regular(client(rij)));
        Celwaarde meer = set(gr, "O" + rij, isNul(geteld) ? NIETS : orNothing(extra(geteld, regulier)));
        Optional<Band> band = pakket.flatMap(p -> band(p, meer, regulier));
        set(gr, "P" + rij, name(band));
        Celwaarde uitkomst = set(gr, "R" + rij, band.map(Band::uitkomst).orElse(NIETS));
        set(gr, "Z" + rij, pakket.map(p -> Celwaarde.of(p.bereik())).orElse(NIETS));
        Celwaarde uurtarief =
                set(gr, "AA" + rij, pakket.map(p -> Celwaarde.of(p.uurtarief())).orElse(NIETS));
        Celwaarde opMaat = set(gr, "T" + rij, tailored(is(uitkomst, Rekentabel.MAATWERK), meer, uurtarief));
        Celwaarde jaarmaximum = Celwaarde.of(tabel.maximum().times(DAGEN));
        set(gr, "U" + rij, is(opMaat, "") ? NIETS : min(opMaat, jaarmaximum));
    }

    private Celwaarde share(Celwaarde week, Celwaarde delen, Celwaarde uren) {
        Celwaarde perJaar = in(Werkblad.GROEP, "C8");
        if (isLeeg(perJaar)) {
            return Celwaarde.of(Breuk.NUL);
        }
        if (isNul(uren)) {
            return NIETS;
        }
        return isNul(perJaar) ? Celwaarde.of("0") : orNothing(dividedBy(week, delen));
    }

    private void groupAmounts(int rij, Celwaarde ieder) {
        Werkblad gr = Werkblad.GROEP;
        Celwaarde uitkomst = get(gr, "R" + rij);
        boolean maatwerk = is(uitkomst, Rekentabel.MAATWERK);
        Celwaarde samen = plus(maatwerk ? get(gr, "T" + rij) : uitkomst, ieder);
        Celwaarde perDag = set(gr, "W" + rij, dividedBy(samen, Celwaarde.of(DAGEN)));
        set(gr, "X" + rij, Celwaarde.of(tabel.maximum()));
        Celwaarde begrensd = set(gr, "Y" + rij, orNothing(capped(perDag, samen)));
        Celwaarde zonderTarief = rij == EERSTE_GROEPSREGEL ? Celwaarde.of(GEEN_TARIEF) : NIETS;
        boolean leeg = isLeeg(tarief());
        Celwaarde bedrag;
        if (maatwerk || is(uitkomst, Rekentabel.NIET_WAARDIG)) {
            bedrag = uitkomst;
        } else {
            bedrag = leeg ? zonderTarief : orNothing(times(begrensd, tarief()));
        }
        set(gr, "Q" + rij, bedrag);
        Celwaarde opMaat = maatwerk ? orNothing(times(begrensd, tarief())) : NIETS;
        Celwaarde jaarOpMaat = set(gr, "S" + rij, leeg ? zonderTarief : opMaat);
        set(gr, "V" + rij, orNothing(dividedBy(maatwerk ? jaarOpMaat : bedrag, Celwaarde.of(DAGEN))));
    }

    // --------------------------------------------------------------------------------------------------- the front
    // page

    private void frontPage() {
        Werkblad vb = Werkblad.VOORBLAD;
        Werkblad oi = Werkblad.OVERZICHT_INDIVIDUEEL;
        Werkblad gr = Werkblad.GROEP;
        boolean ingevuld = !isLeeg(soort()) && !isLeeg(tarief());
        Celwaarde jaar = set(vb, "G37", ingevuld ? yearAmount() : Celwaarde.of(ONVOLLEDIG));
        Celwaarde dag;
        if (!ingevuld) {
            dag = Celwaarde.of(ONVOLLEDIG);
        } else if (isIndividueel()) {
            dag = get(oi, "E41");
        } else {
            dag = isGroep() ? get(gr, "V36") : NIETS;
        }
        set(vb, "G39", dag);
        Celwaarde tarief = in(vb, "C17");
        boolean teVeel =
                isLeeg(tarief) || is(tarief, "") || isLess(Celwaarde.of(Breuk.EEN), tarief) || isLeeg(tarief());
        List<Celwaarde> oordelen = new ArrayList<>();
        oordelen.add(set(vb, "K4", verdict(isNul(in(vb, "E4")))));
        oordelen.add(set(vb, "K5", verdict(teVeel)));
        oordelen.add(set(vb, "K6", verdict(isEmpty(in(vb, "C20")))));
        oordelen.add(set(vb, "K7", verdict(isEmpty(soort()))));
        oordelen.add(set(vb, "K8", verdict(isEmpty(in(vb, "G17")))));
        oordelen.add(set(vb, "K9", verdict(isEmpty(jaar))));
        long fouten = oordelen.stream().filter(o -> is(o, "FOUT")).count();
        set(vb, "J10", Celwaarde.of(Breuk.of(fouten, 1)));
        set(vb, "G26", fouten == 0 && !isLeeg(soort()) ? Celwaarde.of(flag()) : NIETS);
        set(Werkblad.TOTAAL, "R2", totalHours());
    }

    private Celwaarde yearAmount() {
        Werkblad oi = Werkblad.OVERZICHT_INDIVIDUEEL;
        Werkblad gr = Werkblad.GROEP;
        if (isGroep()) {
            return orNothing(plus(get(gr, "Q36"), get(gr, "S36")));
        }
        if (!isIndividueel()) {
            return Celwaarde.of(" ");
        }
        return orNothing(is(get(oi, "E39"), Rekentabel.MAATWERK) ? get(oi, "E40") : get(oi, "E39"));
    }

    private static boolean isEmpty(Celwaarde waarde) {
        return isLeeg(waarde) || is(waarde, "");
    }

    private static Celwaarde verdict(boolean fout) {
        return Celwaarde.of(fout ? "FOUT" : "GOED");
    }

    /** Whether the means for the context are above the threshold; as published it can hardly say no. */
    private String flag() {
        Celwaarde individueel = get(Werkblad.OVERZICHT_INDIVIDUEEL, "C34");
        Celwaarde groep = get(Werkblad.GROEP, "H41");
        if (corrected(Rekentool.D5)) {
            Celwaarde eigen = isGroep() ? groep : individueel;
            Function<String, Boolean> zegt = woord -> is(eigen, woord);
            return zegt.apply(NEE) ? JA : zegt.apply(JA) ? NEE : NIET_VAN_TOEPASSING;
        }
        if ((isGroep() && is(groep, NEE)) || (isIndividueel() && is(individueel, NEE))) {
            return JA;
        }
        return is(individueel, NIET_VAN_TOEPASSING) || is(groep, NIET_VAN_TOEPASSING) ? NIET_VAN_TOEPASSING : NEE;
    }

    private Celwaarde totalHours() {
        if (isLeeg(in(Werkblad.CLIENTGEGEVENS, "D" + EERSTE_CLIENT))) {
            return NIETS;
        }
        Celwaarde uren = isIndividueel()
                ? get(Werkblad.OVERZICHT_INDIVIDUEEL, "E38")
                : get(Werkblad.GROEP, "O" + EERSTE_GROEPSREGEL);
        return orNothing(times(uren, UREN));
    }
}
