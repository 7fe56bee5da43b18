package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Through which day can a vpt or mpt bridge the time until there is a place? Immutable and thread-safe.
 *
 * @param start the first day of the care at home, from 2015 on: its text is used
 * @param verantwoord whether the care at home is responsible; absent when it is not known
 * @param verlengdTot the last day through which the Wlz-uitvoerder grants it after thirteen weeks; absent for no extension
 * @param zicht whether there is a prospect of a place within a foreseeable time; absent when it is not known
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Overbruggingsvraag(
        LocalDate start,
        Optional<Boolean> verantwoord,
        Optional<LocalDate> verlengdTot,
        Optional<Boolean> zicht,
        Optional<Overbruggingstekst> tekst,
        Leeswijze leeswijze)
        implements Vraag<Overbruggingsvraag> {
    /** Thirteen weeks, in days. */
    static final int DAGEN = 13 * 7;

    static final Gat<Boolean> VERANTWOORD = Thuiswoorden.yesNo(
            "verantwoord",
            Tekst.of("de zorg thuis is verantwoord", "the care at home is responsible"),
            Eigenaar.ZORGKANTOOR);
    static final Gat<Boolean> ZICHT = Thuiswoorden.yesNo(
            "zicht",
            Tekst.of("er is zicht op een plaats binnen afzienbare tijd", "there is a prospect of a place"),
            Eigenaar.ZORGKANTOOR);

    private static final Eigenschap<Overbruggingsvraag, LocalDate> START =
            Objectvorm.required("start", Thuiswoorden.DAG, Overbruggingsvraag::start);
    private static final Eigenschap<Overbruggingsvraag, Boolean> GOED =
            Objectvorm.optional("verantwoord", Waardevormen.JA_NEE, Overbruggingsvraag::verantwoord);
    private static final Eigenschap<Overbruggingsvraag, LocalDate> TOT =
            Objectvorm.optional("verlengd-tot", Thuiswoorden.DAG, Overbruggingsvraag::verlengdTot);
    private static final Eigenschap<Overbruggingsvraag, Boolean> PLAATS =
            Objectvorm.optional("zicht", Waardevormen.JA_NEE, Overbruggingsvraag::zicht);
    private static final Eigenschap<Overbruggingsvraag, Overbruggingstekst> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Overbruggingstekst.class), Overbruggingsvraag::tekst);
    private static final Eigenschap<Overbruggingsvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Overbruggingstekst.LEZINGEN, Overbruggingsvraag::leeswijze);
    static final Objectvorm<Overbruggingsvraag> VORM = Objectvorm.of(
            g -> new Overbruggingsvraag(
                            g.get(START),
                            g.find(GOED),
                            g.find(TOT),
                            g.find(PLAATS),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Overbruggingstekst.LEZINGEN))
                    .checked(),
            START,
            GOED,
            TOT,
            PLAATS,
            TEKST,
            LEZINGEN);

    /**
     * Checks the days.
     *
     * @param start the first day of the care at home, from 2015 on: its text is used
     * @param verantwoord whether the care at home is responsible; absent when it is not known
     * @param verlengdTot the last day through which the Wlz-uitvoerder grants it after thirteen weeks; absent for no
     *     extension
     * @param zicht whether there is a prospect of a place within a foreseeable time; absent when it is not known
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if a day is out of range
     */
    public Overbruggingsvraag {
        Thuiswoorden.day(start);
        if (verlengdTot.filter(start::isAfter).isPresent()) {
            throw new OngeldigeWaardeException(
                    verlengdTot.orElse(start).toString(),
                    Tekst.of("een laatste dag niet voor de eerste", "a last day not before the first"));
        }
        verlengdTot.ifPresent(Thuiswoorden::day);
    }

    private Overbruggingsvraag checked() {
        Overbruggingstekst.STANDEN.check(start, leeswijze, tekst);
        return this;
    }

    /** The last day of thirteen weeks. */
    LocalDate einde() {
        return start.plusDays(DAGEN - 1L);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Overbruggingstekst.STANDEN.gaten(start, leeswijze, tekst));
        if (Overbruggingstekst.STANDEN.mayBe(Overbruggingstekst.DERTIEN_WEKEN, start, leeswijze, tekst)) {
            if (verantwoord.isEmpty()) {
                gaten.add(VERANTWOORD);
            }
            if (zicht.isEmpty()
                    && verantwoord.orElse(true)
                    && verlengdTot.filter(einde()::isBefore).isPresent()) {
                gaten.add(ZICHT);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Overbruggingsvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (waarde instanceof Overbruggingstekst gelezen) {
            return new Overbruggingsvraag(start, verantwoord, verlengdTot, zicht, Optional.of(gelezen), leeswijze);
        }
        Optional<Boolean> ja = Optional.of((Boolean) waarde);
        return gat.feit().equals(ZICHT.feit())
                ? new Overbruggingsvraag(start, verantwoord, verlengdTot, ja, tekst, leeswijze)
                : new Overbruggingsvraag(start, ja, verlengdTot, zicht, tekst, leeswijze);
    }

    private Overbruggingsvraag with(Leeswijze anders) {
        return new Overbruggingsvraag(start, verantwoord, verlengdTot, zicht, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Overbruggingstekst.STANDEN.lezingen(start));
    }

    @Override
    public Overbruggingsvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
