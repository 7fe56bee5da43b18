package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The ten Wlz-uitvoerders of 2016–2020, which are responsible for the Wlz of their own insured. Eight of them were designated
 * as zorgkantoor, which carries the work out in its regions, also for the insured of the others; ONVZ and a.s.r. were not,
 * and have mandated the work. Whether there were others in other years the sources do not say.
 *
 * @see Aanwijzing
 */
@Grondslag({"P21-019", "P21-110", "P21-115", "P21-131", "IK17-002"})
public enum Wlzuitvoerder implements Leesbaar {
    /** a.s.r., without a zorgkantoor; the table of the key figures writes ASR. */
    ASR("a.s.r."),
    /** CZ. */
    CZ("CZ"),
    /** De Friesland. */
    FRIESLAND("De Friesland"),
    /** DSW. */
    DSW("DSW"),
    /** Menzis. */
    MENZIS("Menzis"),
    /** ONVZ, without a zorgkantoor. */
    ONVZ("ONVZ"),
    /** Salland. */
    SALLAND("Salland"),
    /** VGZ. */
    VGZ("VGZ"),
    /** Zilveren Kruis. */
    ZILVEREN_KRUIS("Zilveren Kruis"),
    /** Zorg en Zekerheid. */
    ZORG_EN_ZEKERHEID("Zorg en Zekerheid");

    private final String naam;

    Wlzuitvoerder(String naam) {
        this.naam = naam;
    }

    /**
     * Finds a Wlz-uitvoerder by its name. Case does not matter; {@code ASR} is a.s.r.
     *
     * @param naam the name, such as {@code De Friesland}
     * @return the Wlz-uitvoerder
     * @throws OngeldigeWaardeException if there is none of that name
     */
    public static Wlzuitvoerder parse(String naam) {
        String gezocht = naam.strip();
        for (Wlzuitvoerder u : values()) {
            if (u.naam.equalsIgnoreCase(gezocht) || (u == ASR && gezocht.equalsIgnoreCase("ASR"))) {
                return u;
            }
        }
        String namen = Arrays.stream(values()).map(u -> u.naam).collect(Collectors.joining(", "));
        throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
    }

    /**
     * Returns the name that people use.
     *
     * @return such as {@code Zilveren Kruis}
     */
    public String naam() {
        return naam;
    }

    /**
     * Says whether it was designated as zorgkantoor on a day.
     *
     * @param dag the day
     * @return yes, or no when the list of that day is known and it is not on it; to be judged for a day of which the sources
     *     give no list
     */
    public Oordeel isZorgkantoor(LocalDate dag) {
        return Aanwijzing.knownOn(dag)
                .map(lijst -> Oordeel.of(lijst.stream().anyMatch(a -> a.uitvoerder() == this)))
                .orElse(Oordeel.TE_BEOORDELEN);
    }

    /**
     * Returns its designations as zorgkantoor.
     *
     * @return the designations, oldest first; none for ONVZ and a.s.r.
     */
    public List<Aanwijzing> aanwijzingen() {
        return Aanwijzing.alle().stream().filter(a -> a.uitvoerder() == this).toList();
    }

    /**
     * Returns the name of the legal person that was designated.
     *
     * @return the name in the table of 2016–2020; empty for ONVZ and a.s.r., of which the sources do not give it
     */
    public Optional<String> rechtspersoon() {
        return aanwijzingen().stream().flatMap(a -> a.rechtspersoon().stream()).findFirst();
    }

    /**
     * Returns its legal form.
     *
     * @return the form of the legal person that was designated; empty for ONVZ and a.s.r.
     */
    public Optional<Rechtsvorm> rechtsvorm() {
        return aanwijzingen().stream().flatMap(a -> a.rechtsvorm().stream()).findFirst();
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }
}
