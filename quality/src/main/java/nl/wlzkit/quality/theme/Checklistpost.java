package nl.wlzkit.quality.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * One requirement of one zorgkantoor on a checklist. Immutable and thread-safe.
 *
 * @param zorgkantoor whose requirement it is
 * @param zin the sentence that asks
 * @param zwaarte how heavy it weighs
 * @param stand how it stands
 * @param getoond what was shown of it
 * @param ontbreekt what is not there
 * @param open what was not told
 * @param sinds since when it is missing: the day after its term, or the day that the sentence itself names; there only for
 *     what is missing and has such a day
 */
public record Checklistpost(
        Zorgkantoor zorgkantoor,
        Themazin zin,
        Zwaarte zwaarte,
        Eisstand stand,
        List<Eispunt> getoond,
        List<Eispunt> ontbreekt,
        List<Eispunt> open,
        Optional<LocalDate> sinds) {
    /**
     * Copies the lists.
     *
     * @param zorgkantoor whose requirement it is
     * @param zin the sentence that asks
     * @param zwaarte how heavy it weighs
     * @param stand how it stands
     * @param getoond what was shown of it
     * @param ontbreekt what is not there
     * @param open what was not told
     * @param sinds since when it is missing
     */
    public Checklistpost {
        getoond = List.copyOf(getoond);
        ontbreekt = List.copyOf(ontbreekt);
        open = List.copyOf(open);
    }

    static Checklistpost of(Geldendezin geldend, Zwaarte zwaarte, Map<String, Boolean> getoond, LocalDate dag) {
        List<Eispunt> wel = new ArrayList<>();
        List<Eispunt> niet = new ArrayList<>();
        List<Eispunt> onbekend = new ArrayList<>();
        for (Eispunt punt : geldend.zin().punten()) {
            Optional<Boolean> feit = Optional.ofNullable(getoond.get(punt.naam()));
            feit.map(f -> f ? wel : niet).orElse(onbekend).add(punt);
        }
        Themazin zin = geldend.zin();
        boolean loopt = zin.uiterlijk().filter(u -> !dag.isAfter(u)).isPresent();
        Eisstand stand;
        if (!geldend.holdsOn(dag)) {
            stand = Eisstand.NOG_NIET;
        } else if (!niet.isEmpty()) {
            stand = zwaarte.isBindend()
                    ? loopt ? Eisstand.TERMIJN_LOOPT : Eisstand.ONTBREEKT
                    : Eisstand.ADVIES_NIET_GEVOLGD;
        } else {
            stand = onbekend.isEmpty() ? Eisstand.VOLDAAN : Eisstand.OPEN;
        }
        Optional<LocalDate> sinds = stand == Eisstand.ONTBREEKT
                ? zin.uiterlijk().map(u -> u.plusDays(1)).or(zin::vanaf)
                : Optional.empty();
        return new Checklistpost(geldend.zorgkantoor(), zin, zwaarte, stand, wel, niet, onbekend, sinds);
    }

    /**
     * Returns what this requirement makes of the whole. Advice and what is not in force yet leave it as it is.
     *
     * @return met, not met or to be judged
     */
    public Oordeel oordeel() {
        if (!zwaarte.isBindend()) {
            return Oordeel.VOLDOET;
        }
        return switch (stand) {
            case VOLDAAN, NOG_NIET, ADVIES_NIET_GEVOLGD -> Oordeel.VOLDOET;
            case OPEN, TERMIJN_LOOPT -> Oordeel.TE_BEOORDELEN;
            case ONTBREEKT -> Oordeel.VOLDOET_NIET;
        };
    }

    List<Gegeven> gegevens() {
        List<Gegeven> gegevens = new ArrayList<>(List.of(
                Thematabel.given(zorgkantoor),
                Gegeven.of("zwaarte", Tekst.of("zwaarte", "weight"), zwaarte),
                Gegeven.of("stand", Tekst.of("stand", "state"), stand)));
        add(gegevens, "ontbreekt", Tekst.of("ontbreekt", "missing"), ontbreekt);
        add(gegevens, "open", Tekst.of("niet verteld", "not told"), open);
        sinds.ifPresent(d -> gegevens.add(Gegeven.of("sinds", Tekst.of("sinds", "since"), d)));
        return List.copyOf(gegevens);
    }

    private static void add(List<Gegeven> gegevens, String feit, Tekst naam, List<Eispunt> punten) {
        if (!punten.isEmpty()) {
            gegevens.add(Gegeven.of(
                    feit,
                    naam,
                    Tekst.of(
                            String.join(
                                    ", ",
                                    punten.stream().map(p -> p.tekst().nl()).toList()),
                            String.join(
                                    ", ",
                                    punten.stream().map(p -> p.tekst().en()).toList()))));
        }
    }
}
