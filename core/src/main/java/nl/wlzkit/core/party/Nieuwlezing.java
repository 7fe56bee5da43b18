package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The definitions of a new provider that occur. Zilveren Kruis defines it as {@link #NERGENS} for 2024–2026; for the other
 * six the source does not say, and the reading {@code wie-nieuw} of the tariff policy chooses.
 */
@Grondslag({"IK17-087", "ZKB24-VV-8.10"})
public enum Nieuwlezing implements Nieuwdefinitie, Leesbaar {
    /** New is who has no agreement with this zorgkantoor on that day. */
    HIER("geen overeenkomst met dit zorgkantoor", "no agreement with this zorgkantoor") {
        @Override
        public Oordeel isNieuw(Overeenkomsthistorie historie, Zorgkantoor zorgkantoor, LocalDate dag) {
            return hull(
                    EnumSet.of(Contractrelatie.ELDERS, Contractrelatie.GEEN), historie.overeenkomst(zorgkantoor, dag));
        }
    },
    /** New is who has no agreement with any zorgkantoor on that day; who is contracted elsewhere is not new. */
    NERGENS("geen overeenkomst met enig zorgkantoor", "no agreement with any zorgkantoor") {
        @Override
        public Oordeel isNieuw(Overeenkomsthistorie historie, Zorgkantoor zorgkantoor, LocalDate dag) {
            return hull(EnumSet.of(Contractrelatie.GEEN), historie.overeenkomst(zorgkantoor, dag));
        }
    },
    /** New is who had no agreement with any zorgkantoor for 2016; only for days of 2017. */
    INKOOP_2017("geen overeenkomst over 2016 met enig zorgkantoor", "no agreement for 2016 with any zorgkantoor") {
        @Override
        public Oordeel isNieuw(Overeenkomsthistorie historie, Zorgkantoor zorgkantoor, LocalDate dag) {
            if (dag.getYear() != 2017) {
                throw new OngeldigeWaardeException(dag.toString(), Tekst.of("een dag in 2017", "a day in 2017"));
            }
            return hull(EnumSet.of(Zorgaanbiedercategorie.CATEGORIE_3), historie.categorieen2017(zorgkantoor));
        }
    };

    private final String nl;
    private final String en;

    Nieuwlezing(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Yes if everything that can be is among those that count, no if nothing is. */
    private static <E> Oordeel hull(Set<E> tellen, Set<E> mogelijk) {
        if (tellen.containsAll(mogelijk)) {
            return Oordeel.VOLDOET;
        }
        return mogelijk.stream().anyMatch(tellen::contains) ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
