package nl.wlzkit.quality.procurement;

import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One step of a process of purchasing. Immutable and thread-safe.
 *
 * @param proces the process
 * @param code its name in documents: P5, S2
 * @param wie who does it, as the source says
 * @param herhaalbaar whether it can happen more than once
 * @param regel the id of the rule
 * @param naam what is done
 */
public record Inkoopstap(Inkoopproces proces, String code, String wie, boolean herhaalbaar, String regel, Tekst naam)
        implements Leesbaar {
    private static final List<Inkoopstap> ALLE =
            Rijen.of("inkoopproces.tsv").stream().map(Inkoopstap::of).toList();

    private static Inkoopstap of(List<String> r) {
        return new Inkoopstap(
                Inkoopproces.valueOf(r.get(0)),
                r.get(1),
                r.get(2),
                r.get(3).equals("ja"),
                r.get(4),
                Tekst.of(r.get(5), r.get(6)));
    }

    /**
     * Returns all steps of all processes.
     *
     * @return the steps, in the order of the sources
     */
    public static List<Inkoopstap> all() {
        return ALLE;
    }

    /**
     * Returns the steps of a process.
     *
     * @param proces the process
     * @return the steps, in their order
     */
    public static List<Inkoopstap> of(Inkoopproces proces) {
        return ALLE.stream().filter(s -> s.proces == proces).toList();
    }

    Stap stap() {
        return new Stap(regel, naam);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
