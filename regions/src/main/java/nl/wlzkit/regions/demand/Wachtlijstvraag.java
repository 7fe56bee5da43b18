package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a client belong on the waiting list, and who holds the file? What is absent is not known. Immutable and thread-safe.
 *
 * @param nieuw whether the client is new in the Wlz
 * @param wens the form of care that a new client wishes; a stay is care in an institution
 * @param plekBeschikbaar whether there is a place there
 * @param ontvangtZorg whether a client who is not new receives care
 * @param contextPassend whether the context in which that care is given fits; if not, the client has to move on to another
 *     one
 * @param opWachtlijst whether that client is on a waiting list
 * @param voorkeursaanbieder the provider that the client named when asking for the indication; absent if none was named
 * @param besteAanbieder the provider that fits best now; absent if nobody looked
 */
public record Wachtlijstvraag(
        Optional<Boolean> nieuw,
        Optional<Leveringsvorm> wens,
        Optional<Boolean> plekBeschikbaar,
        Optional<Boolean> ontvangtZorg,
        Optional<Boolean> contextPassend,
        Optional<Boolean> opWachtlijst,
        Optional<String> voorkeursaanbieder,
        Optional<String> besteAanbieder)
        implements Vraag<Wachtlijstvraag> {
    static final Gat<Boolean> NIEUW =
            gat("nieuw", "de cliënt is nieuw in de Wlz", "the client is new in the Wlz", Eigenaar.ZORGKANTOOR);
    static final Gat<Leveringsvorm> WENS = new Gat<>(
            "wens",
            Tekst.of("de gewenste leveringsvorm", "the wished form of care"),
            Eigenaar.CLIENT,
            new Domein.Keuze<>(List.of(Leveringsvorm.values())));
    static final Gat<Boolean> PLEK =
            gat("plekBeschikbaar", "er is een plek beschikbaar", "a place is available", Eigenaar.AANBIEDER);
    static final Gat<Boolean> ZORG =
            gat("ontvangtZorg", "de cliënt ontvangt zorg", "the client receives care", Eigenaar.AANBIEDER);
    static final Gat<Boolean> CONTEXT =
            gat("contextPassend", "de context is passend", "the context fits", Eigenaar.AANBIEDER);
    static final Gat<Boolean> LIJST = gat(
            "opWachtlijst", "de cliënt staat op een wachtlijst", "the client is on a waiting list", Eigenaar.AANBIEDER);

    private static final Eigenschap<Wachtlijstvraag, Boolean> E_NIEUW =
            optional("nieuw", Waardevormen.JA_NEE, Wachtlijstvraag::nieuw);
    private static final Eigenschap<Wachtlijstvraag, Leveringsvorm> E_WENS =
            optional("wens", Waardevormen.constant(Leveringsvorm.class), Wachtlijstvraag::wens);
    private static final Eigenschap<Wachtlijstvraag, Boolean> E_PLEK =
            optional("plekBeschikbaar", Waardevormen.JA_NEE, Wachtlijstvraag::plekBeschikbaar);
    private static final Eigenschap<Wachtlijstvraag, Boolean> E_ZORG =
            optional("ontvangtZorg", Waardevormen.JA_NEE, Wachtlijstvraag::ontvangtZorg);
    private static final Eigenschap<Wachtlijstvraag, Boolean> E_CONTEXT =
            optional("contextPassend", Waardevormen.JA_NEE, Wachtlijstvraag::contextPassend);
    private static final Eigenschap<Wachtlijstvraag, Boolean> E_LIJST =
            optional("opWachtlijst", Waardevormen.JA_NEE, Wachtlijstvraag::opWachtlijst);
    private static final Eigenschap<Wachtlijstvraag, String> E_VOORKEUR =
            optional("voorkeursaanbieder", Waardevormen.NAAM, Wachtlijstvraag::voorkeursaanbieder);
    private static final Eigenschap<Wachtlijstvraag, String> E_BESTE =
            optional("besteAanbieder", Waardevormen.NAAM, Wachtlijstvraag::besteAanbieder);

    /** How it is written. */
    static final Objectvorm<Wachtlijstvraag> VORM = Objectvorm.of(
            g -> new Wachtlijstvraag(
                    g.find(E_NIEUW),
                    g.find(E_WENS),
                    g.find(E_PLEK),
                    g.find(E_ZORG),
                    g.find(E_CONTEXT),
                    g.find(E_LIJST),
                    g.find(E_VOORKEUR),
                    g.find(E_BESTE)),
            E_NIEUW,
            E_WENS,
            E_PLEK,
            E_ZORG,
            E_CONTEXT,
            E_LIJST,
            E_VOORKEUR,
            E_BESTE);

    /**
     * Checks the names.
     *
     * @param nieuw whether the client is new in the Wlz
     * @param wens the form of care that a new client wishes; a stay is care in an institution
     * @param plekBeschikbaar whether there is a place there
     * @param ontvangtZorg whether a client who is not new receives care
     * @param contextPassend whether the context in which that care is given fits; if not, the client has to move on to
     *     another one
     * @param opWachtlijst whether that client is on a waiting list
     * @param voorkeursaanbieder the provider that the client named when asking for the indication; absent if none was named
     * @param besteAanbieder the provider that fits best now; absent if nobody looked
     * @throws OngeldigeWaardeException if a name is blank
     */
    public Wachtlijstvraag {
        voorkeursaanbieder.ifPresent(Waardevormen.NAAM::check);
        besteAanbieder.ifPresent(Waardevormen.NAAM::check);
    }

    private static Gat<Boolean> gat(String feit, String nl, String en, Eigenaar wie) {
        return new Gat<>(feit, Tekst.of(nl, en), wie, Domein.yesNo());
    }

    /**
     * Returns who holds the file: the preferred provider. Who it is without one, the report does not say.
     *
     * @return the provider, if one was named
     */
    public Optional<String> dossierhouder() {
        return voorkeursaanbieder;
    }

    /** Whether the holder of the file is not the provider that fits best. */
    boolean isBetterElsewhere() {
        return besteAanbieder.isPresent()
                && voorkeursaanbieder.isPresent()
                && !voorkeursaanbieder.equals(besteAanbieder);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        open(gaten, NIEUW, nieuw);
        if (nieuw.orElse(true)) {
            open(gaten, WENS, wens);
            open(gaten, PLEK, plekBeschikbaar);
        }
        if (!nieuw.orElse(false)) {
            open(gaten, ZORG, ontvangtZorg);
            open(gaten, CONTEXT, contextPassend);
            open(gaten, LIJST, opWachtlijst);
        }
        return List.copyOf(gaten);
    }

    private static void open(List<Gat<?>> gaten, Gat<?> gat, Optional<?> waarde) {
        if (waarde.isEmpty()) {
            gaten.add(gat);
        }
    }

    @Override
    public <W> Wachtlijstvraag fill(Gat<W> gat, W waarde) {
        return new Wachtlijstvraag(
                filled(NIEUW, gat, waarde, nieuw),
                filled(WENS, gat, waarde, wens),
                filled(PLEK, gat, waarde, plekBeschikbaar),
                filled(ZORG, gat, waarde, ontvangtZorg),
                filled(CONTEXT, gat, waarde, contextPassend),
                filled(LIJST, gat, waarde, opWachtlijst),
                voorkeursaanbieder,
                besteAanbieder);
    }

    @SuppressWarnings("unchecked") // a hole is filled with a value of its own type
    private static <X> Optional<X> filled(Gat<X> dit, Gat<?> gat, Object waarde, Optional<X> nu) {
        return dit.equals(gat) ? Optional.of((X) waarde) : nu;
    }
}
