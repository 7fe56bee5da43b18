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
 * The highest pgb that there can be beside a modulair pakket thuis (mpt), in euros a year: the pgb alone, or the base
 * amount, less the costs of the modules that count. In 2015 and 2016 the zorgkantoor can set it lower when the client
 * expressly asks for that. It refuses when the mpt alone costs more.
 *
 * <p>Mpt and pgb together are never more than the base; more costs of the mpt never give more pgb. Nothing is rounded.
 * Immutable and thread-safe.
 */
public final class Pgbnaastmpt implements Berekening<Pgbnaastmptvraag, Bedrag> {
    private static final Stap ALLEEN =
            new Stap("RLZ-5.2.1-2015", Tekst.of("het bedrag van alleen een pgb", "the amount of a pgb alone"));
    private static final Stap BASIS = new Stap("RLZ-5.1.2", Tekst.of("het basisbedrag", "the base amount"));
    private static final Stap MPT_2015 =
            new Stap("RLZ-5.2.1-2015", Tekst.of("min de kosten van het mpt", "less the costs of the mpt"));
    private static final Stap MPT =
            new Stap("RLZ-5.1.2", Tekst.of("min de kosten van het mpt", "less the costs of the mpt"));
    private static final Stap LAGER = new Stap(
            "RLZ-5.2.2-2015", Tekst.of("lager op verzoek van de cliënt", "lower at the request of the client"));
    private static final Stap VERZOEK = new Stap(
            "RLZ-5.1.2",
            Tekst.of("een lager pgb op verzoek noemt deze tekst niet", "this text names no lower pgb on request"));
    private static final Stap TE_DUUR =
            new Stap("WLZ-3.3.2.4b", Tekst.of("het mpt is duurder dan het pgb", "the mpt costs more than the pgb"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            Thuiswoorden.steps(Moduletelling.STAPPEN, ALLEEN, BASIS, MPT_2015, MPT, LAGER, VERZOEK, TE_DUUR);

    private static final Tekst KOSTEN = Tekst.of("kosten van modules die meetellen", "costs of modules that count");
    private static final Tekst VERLAGING = Tekst.of("gevraagde verlaging", "lowering that is asked");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Pgbnaastmpt() {}

    @Override
    public Antwoord<Bedrag> calculate(Pgbnaastmptvraag vraag, Spoor spoor) {
        Moduletelling telling = Moduletelling.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
        boolean toen = telling == Moduletelling.ZONDER_GROEP;
        Thuiswoorden.note(
                spoor,
                Moduletelling.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(),
                vraag.dag(),
                telling);
        Bedrag basis = Thuiswoorden.told(vraag.basis(), vraag.hoogte());
        Bedrag nu = spoor.begin(toen ? ALLEEN : BASIS, basis, List::of);
        Bedrag kosten = telling.total(vraag.modules(), vraag.leeswijze(), spoor);
        nu = spoor.step(
                toen ? MPT_2015 : MPT, nu, nu.minus(kosten), () -> List.of(Gegeven.of("modules", KOSTEN, kosten)));
        if (nu.signum() < 0) {
            spoor.refuse(
                    TE_DUUR,
                    () -> List.of(Thuiswoorden.fact(vraag.hoogte(), basis), Gegeven.of("modules", KOSTEN, kosten)));
            return Antwoord.refused(List.of(TE_DUUR));
        }
        return Antwoord.of(vraag.verlaging().signum() > 0 ? lowered(vraag, toen, nu, spoor) : nu);
    }

    private static Bedrag lowered(Pgbnaastmptvraag vraag, boolean toen, Bedrag pgb, Spoor spoor) {
        if (!toen) {
            spoor.note(VERZOEK, () -> List.of(Gegeven.of("verlaging", VERLAGING, vraag.verlaging())));
            return pgb;
        }
        if (!Thuiswoorden.told(vraag.instemming(), Pgbnaastmptvraag.INSTEMMING)) {
            return pgb;
        }
        Bedrag lager = pgb.minus(vraag.verlaging());
        return spoor.step(
                LAGER,
                pgb,
                lager.signum() < 0 ? Bedrag.NUL : lager,
                () -> List.of(
                        Gegeven.of("verlaging", VERLAGING, vraag.verlaging()),
                        Thuiswoorden.fact(Pgbnaastmptvraag.INSTEMMING, true)));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
