package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How much room the ceiling of the modulair pakket thuis (mpt) leaves, in euros a year: the pgb that the client would have
 * without an mpt, less the modules that count and the pgb beside them. It refuses when they cost more. While care at home
 * bridges the time until there is a place, the base amount does not apply (RLZ-5.3.2): then this is not the question.
 *
 * <p>The room is never more than the ceiling; more costs never give more room, a higher pgb never less. Nothing is rounded.
 * Immutable and thread-safe.
 */
public final class Mptplafond implements Berekening<Mptplafondvraag, Bedrag> {
    private static final Stap PLAFOND =
            new Stap("WLZ-3.3.2.4b", Tekst.of("pgb zonder mpt: het plafond", "pgb without an mpt: the ceiling"));
    private static final Stap MODULES =
            new Stap("WLZ-3.3.2.4b", Tekst.of("min de kosten van het mpt", "less the costs of the mpt"));
    private static final Stap NAAST_2015 =
            new Stap("RLZ-5.1.2-2015", Tekst.of("min het verleende pgb", "less the pgb that is granted"));
    private static final Stap NAAST =
            new Stap("RLZ-1.1-BASISBEDRAG", Tekst.of("min het pgb ernaast", "less the pgb beside it"));
    private static final Stap TEZAMEN = new Stap(
            "RLZ-5.2.1-2015", Tekst.of("de grens is die van alleen een pgb", "the bound is that of a pgb alone"));
    private static final Stap TE_DUUR =
            new Stap("WLZ-3.3.2.4b", Tekst.of("duurder dan het pgb zou zijn", "more than the pgb would be"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            Thuiswoorden.steps(Moduletelling.STAPPEN, PLAFOND, MODULES, NAAST_2015, NAAST, TEZAMEN, TE_DUUR);

    private static final Tekst KOSTEN = Tekst.of("kosten van modules die meetellen", "costs of modules that count");
    private static final Tekst PGB_NAAST = Tekst.of("pgb naast het mpt", "pgb beside the mpt");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Mptplafond() {}

    @Override
    public Antwoord<Bedrag> calculate(Mptplafondvraag vraag, Spoor spoor) {
        Moduletelling telling = Moduletelling.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
        Thuiswoorden.note(
                spoor,
                Moduletelling.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(),
                vraag.dag(),
                telling);
        Bedrag plafond = Thuiswoorden.told(vraag.pgb(), vraag.hoogte());
        Bedrag nu = spoor.begin(PLAFOND, plafond, List::of);
        Bedrag kosten = telling.total(vraag.modules(), vraag.leeswijze(), spoor);
        nu = spoor.step(MODULES, nu, nu.minus(kosten), () -> List.of(Gegeven.of("modules", KOSTEN, kosten)));
        boolean toen = telling == Moduletelling.ZONDER_GROEP;
        nu = spoor.step(
                toen ? NAAST_2015 : NAAST,
                nu,
                nu.minus(vraag.pgbNaast()),
                () -> List.of(Gegeven.of("pgb-naast", PGB_NAAST, vraag.pgbNaast())));
        if (toen && vraag.pgbNaast().signum() > 0) {
            spoor.note(TEZAMEN, () -> List.of(Gegeven.of("pgb-naast", PGB_NAAST, vraag.pgbNaast())));
        }
        if (nu.signum() < 0) {
            spoor.refuse(
                    TE_DUUR,
                    () -> List.of(
                            Thuiswoorden.fact(vraag.hoogte(), plafond),
                            Gegeven.of("modules", KOSTEN, kosten),
                            Gegeven.of("pgb-naast", PGB_NAAST, vraag.pgbNaast())));
            return Antwoord.refused(List.of(TE_DUUR));
        }
        return Antwoord.of(nu);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
