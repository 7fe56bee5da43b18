package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks that say what good care has to meet, in the order in which they came into force. Of the framework for
 * disability care the source gives the month of its entry in the register, not the day.
 */
@Grondslag({"P21-083", "P21-165", "P21-169", "P21-170", "WK-KADER-NIET-GELEZEN"})
public enum Kwaliteitskader implements Leesbaar {
    /** Kwaliteitskader Verpleeghuiszorg, by the powers of the Zorginstituut to decide alone. */
    VERPLEEGHUISZORG(
            Sector.VV,
            LocalDate.of(2017, 1, 13),
            LocalDate.of(2017, 1, 13),
            LocalDate.of(2024, 6, 30),
            "P21-164",
            "Kwaliteitskader Verpleeghuiszorg",
            "quality framework for nursing homes"),
    /** Kwaliteitskader Gehandicaptenzorg 2017-2022, by all parties together. */
    GEHANDICAPTENZORG(
            Sector.GZ,
            LocalDate.of(2017, 5, 1),
            LocalDate.of(2017, 5, 31),
            LocalDate.of(2022, 12, 31),
            "P21-166",
            "Kwaliteitskader Gehandicaptenzorg 2017-2022",
            "quality framework for disability care 2017-2022"),
    /** Its successor; only its name and years are known here. */
    KWALITEITSKOMPAS_GEHANDICAPTENZORG(
            Sector.GZ,
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2028, 12, 31),
            "KKGZ-LOOPTIJD",
            "Kwaliteitskompas Gehandicaptenzorg 2023-2028",
            "quality compass for disability care 2023-2028"),
    /** Generiek Kompas, which replaces among others the framework for nursing homes. */
    GENERIEK_KOMPAS(
            Sector.VV,
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2024, 7, 1),
            null,
            "GK-INGANG",
            "Generiek Kompas",
            "generic compass (Generiek Kompas)");

    private final Sector sector;
    private final LocalDate vroegst;
    private final LocalDate laatst;
    private final @Nullable LocalDate totEnMet;
    private final String regel;
    private final Tekst naam;

    Kwaliteitskader(
            Sector sector,
            LocalDate vroegst,
            LocalDate laatst,
            @Nullable LocalDate totEnMet,
            String regel,
            String nl,
            String en) {
        this.sector = sector;
        this.vroegst = vroegst;
        this.laatst = laatst;
        this.totEnMet = totEnMet;
        this.regel = regel;
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns the sector that it is of.
     *
     * @return the sector
     */
    public Sector sector() {
        return sector;
    }

    /**
     * Returns the rule that says when it holds.
     *
     * @return the id of the rule
     */
    public String regel() {
        return regel;
    }

    /**
     * Returns the first day on which it can have been in force.
     *
     * @return the first day of those that the source leaves open
     */
    public LocalDate vroegst() {
        return vroegst;
    }

    /**
     * Returns the first day on which it was certainly in force.
     *
     * @return the last day of those that the source leaves open
     */
    public LocalDate laatst() {
        return laatst;
    }

    /**
     * Returns the last day on which it holds.
     *
     * @return the day, if there is one
     */
    public Optional<LocalDate> totEnMet() {
        return Optional.ofNullable(totEnMet);
    }

    /**
     * Returns from when something can be delivered under it: from the first year of its title, or its first day.
     *
     * @return the day
     */
    public LocalDate leveringVanaf() {
        return this == GEHANDICAPTENZORG ? LocalDate.of(2017, 1, 1) : vroegst;
    }

    /**
     * Says whether it is in force.
     *
     * @param dag the day
     * @return yes or no; to be judged in the month of which the source does not give the day
     */
    public Oordeel isInWerking(LocalDate dag) {
        if (dag.isBefore(vroegst) || totEnMet().map(dag::isAfter).orElse(false)) {
            return Oordeel.VOLDOET_NIET;
        }
        return dag.isBefore(laatst) ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET;
    }

    /**
     * Says whether the Zorginstituut used its power to decide alone, because the parties did not submit it together.
     *
     * @return true for the framework for nursing homes
     */
    public boolean isMetDoorzettingsmacht() {
        return this == VERPLEEGHUISZORG;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
