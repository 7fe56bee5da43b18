package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A duty of a framework. Immutable and thread-safe.
 *
 * @param code its name in questions: {@code VV_VERSLAG}
 * @param kader the framework that asks it
 * @param drager who has to do it
 * @param ritme how often
 * @param eerste the first last day; absent where it follows from the framework, or is not in the source
 * @param maanden within how many months; 0 where that does not matter
 * @param perTeam whether every team has to do it
 * @param zwaarte how heavy it weighs
 * @param regel the id of the rule that asks it
 * @param naam what it is
 * @param eisen what it must have to count
 */
public record Verplichting(
        String code,
        Kwaliteitskader kader,
        Drager drager,
        Ritme ritme,
        Optional<LocalDate> eerste,
        int maanden,
        boolean perTeam,
        Zwaarte zwaarte,
        String regel,
        Tekst naam,
        List<Eis> eisen)
        implements Leesbaar {
    /**
     * Checks that it binds, and copies the demands.
     *
     * @param code its name in questions: {@code VV_VERSLAG}
     * @param kader the framework that asks it
     * @param drager who has to do it
     * @param ritme how often
     * @param eerste the first last day; absent where it follows from the framework, or is not in the source
     * @param maanden within how many months; 0 where that does not matter
     * @param perTeam whether every team has to do it
     * @param zwaarte how heavy it weighs
     * @param regel the id of the rule that asks it
     * @param naam what it is
     * @param eisen what it must have to count
     * @throws IllegalArgumentException if it is advice: a defect of the data, for not to follow advice is no breach
     */
    public Verplichting {
        if (!zwaarte.isBindend()) {
            throw new IllegalArgumentException(code + " is advice, no duty");
        }
        eisen = List.copyOf(eisen);
    }

    /**
     * Something that a delivery must have, or may have. Immutable and thread-safe.
     *
     * @param feit its name in questions: {@code samenspraak-clienten}
     * @param zwaarte how heavy it weighs; advice is never a breach
     * @param regel the id of the rule that asks it
     * @param lezing the reading under which it must be there; absent when it must be in any case
     * @param naam what it is
     */
    public record Eis(String feit, Zwaarte zwaarte, String regel, Optional<String> lezing, Tekst naam) {}

    Stap stap() {
        return new Stap(regel, naam);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
