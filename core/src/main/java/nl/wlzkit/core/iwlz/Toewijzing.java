package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * An allocated zorgprofiel in typed values: what is left when nothing is wrong with the form of an {@link
 * Berichtklasse#TOEGEWEZEN_ZORGZWAARTEPAKKET}. The rules between its fields are those of {@link Berichtcontrole}, not of this
 * type. Immutable and thread-safe.
 *
 * @param zorgprofiel the zorgprofiel
 * @param leveringsvorm the form of delivery
 * @param regio the region of the zorgkantoor that allocates
 * @param soort the kind of allocation
 * @param periode from the day on which the care must first be delivered through the day on which it must last be; without a
 *     last day it goes on
 * @param instelling the institution
 * @param percentage the part of the budget
 * @param etmalen the days and nights of part-time stay
 * @param klasse the class
 * @param dossierhouder the keeper of the file
 * @param coordinatorZorgThuis the coordinator of care at home
 * @param opname whether the client is admitted
 * @param redenIntrekking why the allocation is withdrawn
 */
public record Toewijzing(
        Zorgprofiel zorgprofiel,
        Leveringsvormcode leveringsvorm,
        Regiocode regio,
        SoortToewijzing soort,
        Geldigheid periode,
        Optional<AgbCode> instelling,
        Optional<Percentage> percentage,
        Optional<Etmalen> etmalen,
        Optional<Klasse> klasse,
        Optional<AgbCode> dossierhouder,
        Optional<AgbCode> coordinatorZorgThuis,
        Optional<Boolean> opname,
        Optional<RedenIntrekking> redenIntrekking) {
    /**
     * Makes typed values of a part of a message.
     *
     * @param deel an allocated zorgprofiel
     * @return the allocation
     * @throws OngeldigeWaardeException if the part is something else
     * @throws OngeldigeInvoerException if a field is absent or wrong, with every such field
     */
    public static Toewijzing parse(Berichtdeel deel) {
        if (deel.klasse() != Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET) {
            throw new OngeldigeWaardeException(
                    deel.klasse().sleutel(), Tekst.same(Berichtklasse.TOEGEWEZEN_ZORGZWAARTEPAKKET.sleutel()));
        }
        Lezer lezer = new Lezer(deel, new ArrayList<>());
        Optional<Zorgprofiel> zorgprofiel = lezer.required(Veld.ZZP_CODE);
        Optional<Leveringsvormcode> leveringsvorm = lezer.required(Veld.LEVERINGSVORM);
        Optional<Regiocode> regio = lezer.required(Veld.ZORGKANTOOR);
        Optional<SoortToewijzing> soort = lezer.required(Veld.SOORT_TOEWIJZING);
        Optional<Geldigheid> periode = lezer.periode();
        Optional<AgbCode> instelling = lezer.optional(Veld.INSTELLING);
        Optional<Percentage> percentage = lezer.optional(Veld.TOEWIJZING_PERCENTAGE);
        Optional<Etmalen> etmalen = lezer.optional(Veld.ETMALEN);
        Optional<Klasse> klasse = lezer.optional(Veld.KLASSE);
        Optional<AgbCode> dossierhouder = lezer.optional(Veld.DOSSIERHOUDER);
        Optional<AgbCode> coordinator = lezer.optional(Veld.COORDINATOR_ZORG_THUIS);
        Optional<Boolean> opname = lezer.optional(Veld.OPNAME);
        Optional<RedenIntrekking> reden = lezer.optional(Veld.REDEN_INTREKKING);
        if (!lezer.problemen().isEmpty()) {
            throw new OngeldigeInvoerException(deel.klasse().sleutel(), lezer.problemen());
        }
        return new Toewijzing(
                zorgprofiel.orElseThrow(),
                leveringsvorm.orElseThrow(),
                regio.orElseThrow(),
                soort.orElseThrow(),
                periode.orElseThrow(),
                instelling,
                percentage,
                etmalen,
                klasse,
                dossierhouder,
                coordinator,
                opname,
                reden);
    }

    /** Takes fields, and gathers what is wrong with them. */
    private record Lezer(Berichtdeel deel, List<Probleem> problemen) {
        <T> Optional<T> optional(Veld<T> veld) {
            try {
                return deel.waarde(veld);
            } catch (OngeldigeWaardeException e) {
                problem(veld, deel.tekst(veld).orElse(""), e.verwacht());
                return Optional.empty();
            }
        }

        <T> Optional<T> required(Veld<T> veld) {
            if (deel.tekst(veld).isEmpty()) {
                problem(veld, "", Tekst.of("een waarde; die ontbreekt", "a value; it is absent"));
                return Optional.empty();
            }
            return optional(veld);
        }

        Optional<Geldigheid> periode() {
            Optional<LocalDate> van = required(Veld.INGANGSDATUM);
            Optional<LocalDate> totEnMet = optional(Veld.EINDDATUM);
            try {
                return van.map(v -> new Geldigheid(Optional.of(v), totEnMet));
            } catch (OngeldigeWaardeException e) {
                problem(Veld.EINDDATUM, deel.tekst(Veld.EINDDATUM).orElse(""), e.verwacht());
                return Optional.empty();
            }
        }

        private void problem(Veld<?> veld, String tekst, Tekst verwacht) {
            problemen.add(Probleem.of("/" + veld.naam(), 0, 0, tekst, verwacht));
        }
    }
}
