package nl.wlzkit.tariff.pgb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Basis;
import nl.wlzkit.tariff.pgb.Pgbtabel.Deel;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * The highest pgb of a client in a period of one calendar year, in euros: the base amount of the year, the increases that
 * were published for it, in proportion to the days. A whole year is not rounded; a part of one is rounded once, half up, to
 * cents or, by a reading, to euros (WK-AFR-PGB).
 *
 * <p>A profile that has no pgb is refused. Whether a pgb is granted at all is not decided here: see
 * {@link nl.wlzkit.core.eligibility.Leveringsvormtoets}. Not in it: a guarantee ({@link Pgbgarantie}), meerzorg, EKT, the PAB
 * increase, and what goes off for an mpt or part-time stay.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pgbbudget implements Berekening<Pgbbudgetvraag, Bedrag> {
    private static final Tekst GEEN_BEDRAG =
            Tekst.of("geen bedrag voor deze dagbesteding", "no amount for these day activities");
    private static final Tekst SOM = Tekst.of("som van de onderdelen", "sum of the parts");
    private static final Tekst OPGEGEVEN = Tekst.of("opgegeven bedrag", "amount that was told");
    private static final Tekst PROFIEL = Tekst.of("profiel", "profile");
    private static final Tekst KLASSE = Tekst.of("klasse", "class");
    private static final Tekst DAGEN = Tekst.of("dagen", "days");
    private static final Tekst DAGEN_JAAR = Tekst.of("dagen van het jaar", "days of the year");

    private static final Stap BIJLAGE_C =
            new Stap("RLZ2015-5.13.2", Tekst.of("klassen van het profiel", "classes of the profile"));
    private static final Stap SOMREGEL = new Stap("RLZ2015-5.14.1", SOM);
    private static final Stap BIJLAGE_H =
            new Stap("RLZ-5.1.2", Tekst.of("basisbedrag van bijlage H", "base amount of annex H"));
    private static final Stap TOTAAL = new Stap("WK-PGB-TOTAAL", Tekst.of("gepubliceerd totaal", "published total"));
    private static final Stap ONBEKEND =
            new Stap("WK-PGB-ONBEKEND", Tekst.of("bedrag dat niet gepubliceerd is", "amount that is not published"));
    private static final Stap IN_PLAATS_VAN = new Stap(
            "WK-LEES-PGB-WOONTOESLAG",
            Tekst.of("in plaats van de verhoging van lid 1", "instead of the increase of paragraph 1"));
    private static final Stap RATO =
            new Stap("RLZ2015-5.14.3", Tekst.of("naar rato van de dagen", "in proportion to the days"));
    private static final Stap AFGEROND = new Stap("WK-AFR-PGB", Tekst.of("één keer afgerond", "rounded once"));

    /** The steps of this calculator, beside those that a row of the table makes. */
    public static final List<Stap> STAPPEN =
            List.of(BIJLAGE_C, SOMREGEL, BIJLAGE_H, TOTAAL, ONBEKEND, IN_PLAATS_VAN, RATO, AFGEROND);

    private final Pgbtabel tabel = Pgbtabel.published();

    /** Makes the calculator. */
    public Pgbbudget() {}

    /** The ids of all rules that a step can name. */
    static List<String> rules() {
        Set<String> regels = new LinkedHashSet<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        Pgbtoegang.STAPPEN.forEach(s -> regels.add(s.regel()));
        for (Basis basis : Pgbtabel.published().all()) {
            regels.add(basis.regel());
            basis.delen().forEach(d -> regels.add(d.regel()));
        }
        regels.addAll(
                Pgbregels.published(Pgbparameter.THUIS, Pgbparameter.WOONINITIATIEF, Pgbparameter.WOONINITIATIEF_VV));
        return List.copyOf(regels);
    }

    @Override
    public Antwoord<Bedrag> calculate(Pgbbudgetvraag vraag, Spoor spoor) {
        EerderPgb eerder = vraag.eerderPgb().orElse(EerderPgb.GEEN);
        List<Stap> weigeringen =
                Pgbtoegang.refusals(vraag.profiel(), vraag.periode().eersteDag(), eerder);
        if (!weigeringen.isEmpty()) {
            if (vraag.eerderPgb().isEmpty()) {
                throw Pgbvormen.hole().get();
            }
            weigeringen.forEach(s -> spoor.refuse(
                    s,
                    () -> List.of(
                            Gegeven.of("profiel", PROFIEL, vraag.profiel()),
                            Gegeven.of("eerderPgb", Tekst.of("eerder pgb", "earlier pgb"), eerder))));
            return Antwoord.refused(weigeringen);
        }
        Optional<Bedrag> basis = base(vraag, spoor);
        if (basis.isEmpty()) {
            Stap weigering = new Stap(tableRule(vraag), GEEN_BEDRAG);
            spoor.refuse(
                    weigering,
                    () -> List.of(
                            Gegeven.of("profiel", PROFIEL, vraag.profiel()),
                            Gegeven.of(
                                    "dagbesteding",
                                    Tekst.of("dagbesteding", "day activities"),
                                    vraag.dagbesteding().orElseThrow())));
            return Antwoord.refused(List.of(weigering));
        }
        return Antwoord.of(proportion(vraag, increased(vraag, basis.get(), spoor), spoor));
    }

    @Override
    public Herkomst herkomst() {
        return tabel.herkomst();
    }

    // ------------------------------------------------------------------------------------------------------ the base

    private String tableRule(Pgbbudgetvraag vraag) {
        Dagbesteding een = vraag.dagbestedingen().get(0);
        return tabel.find(vraag.profiel(), een, vraag.periode().jaar())
                .orElseThrow()
                .regel();
    }

    private Optional<Bedrag> base(Pgbbudgetvraag vraag, Spoor spoor) {
        List<Dagbesteding> keuzes = vraag.dagbestedingen();
        if (keuzes.isEmpty()) {
            Bedrag opgegeven = vraag.basisbedrag().orElseThrow(Pgbvormen.hole());
            return Optional.of(
                    spoor.begin(ONBEKEND, opgegeven, () -> List.of(Gegeven.of("basisbedrag", OPGEGEVEN, opgegeven))));
        }
        Dagbesteding keuze = vraag.dagbesteding()
                .or(() -> keuzes.size() == 1 ? Optional.of(keuzes.get(0)) : Optional.empty())
                .orElseThrow(Pgbvormen.hole());
        return tabel.find(vraag.profiel(), keuze, vraag.periode().jaar()).map(b -> add(b, spoor));
    }

    private static Bedrag add(Basis basis, Spoor spoor) {
        Bedrag tot = Bedrag.NUL;
        boolean eerste = true;
        for (Deel deel : basis.delen()) {
            Stap stap = new Stap(
                    deel.regel(), Tekst.of(deel.vorm().in(Taal.NL), deel.vorm().in(Taal.EN)));
            Bedrag meer = tot.plus(deel.bedrag());
            tot = eerste ? spoor.begin(stap, meer, () -> of(deel)) : spoor.step(stap, tot, meer, () -> of(deel));
            eerste = false;
        }
        if (basis.gepubliceerd()) {
            Bedrag som = tot;
            spoor.note(BIJLAGE_H, () -> List.of(Gegeven.of("totaal", TOTAAL.wat(), basis.totaal())));
            return spoor.step(TOTAAL, som, basis.totaal(), () -> List.of(Gegeven.of("som", SOM, som)));
        }
        spoor.note(
                BIJLAGE_C, () -> List.of(new Gegeven("profiel", PROFIEL, basis.profiel(), Optional.of(basis.regel()))));
        spoor.note(SOMREGEL, () -> List.of(Gegeven.of("som", SOM, basis.totaal())));
        return tot;
    }

    private static List<Gegeven> of(Deel deel) {
        List<Gegeven> door = new ArrayList<>();
        deel.klasse().ifPresent(k -> door.add(Gegeven.of("klasse", KLASSE, k)));
        door.add(new Gegeven("bedrag", Tekst.of("bedrag", "amount"), deel.bedrag(), Optional.of(deel.regel())));
        return door;
    }

    // ------------------------------------------------------------------------------------------------------ increases

    private Bedrag increased(Pgbbudgetvraag vraag, Bedrag basis, Spoor spoor) {
        Bedrag tot = basis;
        Optional<Waarde> thuis = find(vraag, Pgbparameter.THUIS);
        if (thuis.isPresent() && !vraag.inInstelling().orElseThrow(Pgbvormen.hole())) {
            tot = raise(Pgbparameter.THUIS, thuis.get(), tot, spoor);
        }
        if (!vraag.wooninitiatief().orElseThrow(Pgbvormen.hole())) {
            return tot;
        }
        Optional<Waarde> een = find(vraag, Pgbparameter.WOONINITIATIEF);
        if (een.isEmpty()) {
            Bedrag opgegeven = vraag.wooninitiatiefbedrag().orElseThrow(Pgbvormen.hole());
            return spoor.step(
                    ONBEKEND,
                    tot,
                    tot.plus(opgegeven),
                    () -> List.of(Gegeven.of("wooninitiatiefbedrag", OPGEGEVEN, opgegeven)));
        }
        Optional<Waarde> twee = find(vraag, Pgbparameter.WOONINITIATIEF_VV)
                .filter(w -> vraag.isVv() || vraag.vv2014().orElseThrow(Pgbvormen.hole()));
        Bedrag met = raise(Pgbparameter.WOONINITIATIEF, een.get(), tot, spoor);
        if (twee.isEmpty()) {
            return met;
        }
        Bedrag beide = raise(Pgbparameter.WOONINITIATIEF_VV, twee.get(), met, spoor);
        if (vraag.leeswijze().is(Pgbbudgetvraag.WOONTOESLAG, Pgbbudgetvraag.NAAST)) {
            return beide;
        }
        return spoor.step(IN_PLAATS_VAN, beide, beide.minus(Bedrag.of(een.get().waarde())), List::of);
    }

    private Optional<Waarde> find(Pgbbudgetvraag vraag, Pgbparameter parameter) {
        return tabel.find(parameter, vraag.periode().eersteDag());
    }

    private static Bedrag raise(Pgbparameter parameter, Waarde waarde, Bedrag tot, Spoor spoor) {
        Bedrag meer = Bedrag.of(waarde.waarde());
        return spoor.step(
                new Stap(waarde.regel(), Tekst.of(parameter.in(Taal.NL), parameter.in(Taal.EN))),
                tot,
                tot.plus(meer),
                () -> List.of(new Gegeven(
                        "verhoging", Tekst.of("verhoging", "increase"), meer, Optional.of(waarde.regel()))));
    }

    private static Bedrag proportion(Pgbbudgetvraag vraag, Bedrag jaar, Spoor spoor) {
        Periode periode = vraag.periode();
        if (periode.isHeelJaar()) {
            return jaar;
        }
        Breuk precies = periode.of(jaar);
        Bedrag afgerond = Pgbvormen.rounding(vraag.leeswijze()).round(precies);
        spoor.step(
                RATO,
                jaar,
                afgerond,
                () -> List.of(
                        Gegeven.of("dagen", DAGEN, periode.dagen()),
                        Gegeven.of("dagenVanJaar", DAGEN_JAAR, periode.dagenVanJaar())));
        if (!afgerond.toBreuk().equals(precies)) {
            spoor.note(
                    AFGEROND,
                    () -> List.of(Gegeven.of(
                            "afronding", Tekst.of("afronding", "rounding"), Pgbvormen.rounding(vraag.leeswijze()))));
        }
        return afgerond;
    }
}
