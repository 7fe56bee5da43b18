package nl.wlzkit.regions.demand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a client belongs on the waiting list. New clients: when they wish care in an institution and there is no place. Clients
 * in care: when their context does not fit; then they are on a list, or a registration is missing. In every outcome the
 * zorgkantoor stays responsible. Immutable and thread-safe.
 */
public final class Wachtlijsttoets implements Berekening<Wachtlijstvraag, Wachtlijstoordeel> {
    private static final Stap TOETS = new Stap("NK-032", Tekst.of("hoort op de wachtlijst", "belongs on the list"));
    private static final Stap NIEUW = new Stap(
            "NK-032", Tekst.of("nieuw, wil verblijf en er is geen plek", "new, wants a stay and there is no place"));
    private static final Stap IN_ZORG = new Stap(
            "NK-030", Tekst.of("in zorg in een niet-passende context", "in care in a context that does not fit"));
    private static final Stap ONGEZIEN =
            new Stap("NK-031", Tekst.of("het zorgkantoor ziet dit niet", "the zorgkantoor does not see this"));
    private static final Stap GEEN_HOUDER =
            new Stap("NK-029", Tekst.of("geen voorkeursaanbieder bekend", "no preferred provider known"));
    private static final Stap VOORKEUR =
            new Stap("NK-037", Tekst.of("voorkeursaanbieder opgegeven", "preferred provider named"));
    private static final Stap HOUDER = new Stap("NK-038", Tekst.of("is dossierhouder", "holds the file"));
    private static final Stap BETER_ELDERS =
            new Stap("NK-039", Tekst.of("een andere aanbieder past beter", "another provider fits better"));
    private static final Stap ZORGKANTOOR =
            new Stap("NK-040", Tekst.of("zorgkantoor blijft verantwoordelijk", "zorgkantoor stays responsible"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(TOETS, NIEUW, IN_ZORG, ONGEZIEN, GEEN_HOUDER, VOORKEUR, HOUDER, BETER_ELDERS, ZORGKANTOOR);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Wachtlijsttoets() {}

    @Override
    public Antwoord<Wachtlijstoordeel> calculate(Wachtlijstvraag vraag, Spoor spoor) {
        Wachtlijstoordeel oordeel = spoor.begin(TOETS, Wachtlijstoordeel.NIET, List::of);
        if (known(vraag.nieuw())) {
            boolean wacht = known(vraag.wens()) == Leveringsvorm.VERBLIJF && !known(vraag.plekBeschikbaar());
            oordeel = spoor.step(
                    NIEUW,
                    oordeel,
                    wacht ? Wachtlijstoordeel.OP_WACHTLIJST : oordeel,
                    () -> facts(Stream.of(
                            vraag.wens().map(w -> told(Wachtlijstvraag.WENS, w)),
                            vraag.plekBeschikbaar().map(p -> told(Wachtlijstvraag.PLEK, p)))));
        } else if (known(vraag.ontvangtZorg()) && !known(vraag.contextPassend())) {
            oordeel = spoor.step(
                    IN_ZORG,
                    oordeel,
                    known(vraag.opWachtlijst())
                            ? Wachtlijstoordeel.OP_WACHTLIJST
                            : Wachtlijstoordeel.ONTBREKENDE_REGISTRATIE,
                    () -> facts(Stream.of(vraag.opWachtlijst().map(l -> told(Wachtlijstvraag.LIJST, l)))));
        }
        if (oordeel == Wachtlijstoordeel.ONTBREKENDE_REGISTRATIE) {
            spoor.note(ONGEZIEN, List::of);
        }
        fileHolder(vraag, spoor);
        spoor.note(ZORGKANTOOR, List::of);
        return Antwoord.of(oordeel);
    }

    private static void fileHolder(Wachtlijstvraag vraag, Spoor spoor) {
        Optional<String> houder = vraag.dossierhouder();
        if (houder.isEmpty()) {
            spoor.note(GEEN_HOUDER, List::of);
            return;
        }
        spoor.note(VOORKEUR, List::of);
        spoor.note(HOUDER, () -> provider(houder.get()));
        if (vraag.isBetterElsewhere()) {
            spoor.note(BETER_ELDERS, () -> provider(vraag.besteAanbieder().orElseThrow()));
        }
    }

    /** What was told, or supposed; what does not matter can be open. */
    private static List<Gegeven> facts(Stream<Optional<Gegeven>> gegevens) {
        return gegevens.flatMap(Optional::stream).toList();
    }

    private static Gegeven told(Gat<?> feit, Object waarde) {
        return Gegeven.of(feit.feit(), feit.naam(), waarde);
    }

    private static List<Gegeven> provider(String naam) {
        return List.of(Gegeven.of("aanbieder", Tekst.of("aanbieder", "provider"), naam));
    }

    private static <W> W known(Optional<W> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
