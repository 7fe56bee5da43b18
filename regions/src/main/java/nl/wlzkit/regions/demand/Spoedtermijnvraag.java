package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How long over its term is, or was, a place for an emergency admission? Immutable and thread-safe.
 *
 * @param sector the sector: nursing and care or disability care, for which a term was published
 * @param aangemeld when the client was reported to the mediator, to the minute, from 2000 through 2099
 * @param tot when a place became available, or until when there is none; not before the report
 * @param beschikbaar whether a place became available then
 * @param termijnGeldig whether the term still holds on a day outside the years of its source; absent when it is not known
 */
public record Spoedtermijnvraag(
        Sector sector,
        OffsetDateTime aangemeld,
        OffsetDateTime tot,
        boolean beschikbaar,
        Optional<Boolean> termijnGeldig)
        implements Vraag<Spoedtermijnvraag> {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<Sector> SECTOREN = List.of(Sector.VV, Sector.GZ);
    private static final String PATROON =
            "^20\\d{2}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(Z|[+-](0\\d|1[0-7]):[0-5]\\d)$";
    private static final Pattern TIJDSTIP = Pattern.compile(PATROON);
    private static final Tekst EEN_TIJDSTIP = Tekst.of(
            "een tijdstip met zone, zoals 2015-03-01T08:30+01:00",
            "a time with its zone, such as 2015-03-01T08:30+01:00");
    private static final Waardevorm<OffsetDateTime> MOMENT =
            Waardevormen.text(Spoedtermijnvraag::parse, OffsetDateTime::toString, PATROON);
    static final Gat<Boolean> TERMIJN_GELDIG = new Gat<>(
            "termijnGeldig",
            Tekst.of("de termijn geldt ook in dit jaar", "the term holds in this year too"),
            Eigenaar.BRON,
            Domein.yesNo());

    private static final Eigenschap<Spoedtermijnvraag, Sector> E_SECTOR =
            required("sector", Waardevormen.oneOf(SECTOREN, Sector::name), Spoedtermijnvraag::sector);
    private static final Eigenschap<Spoedtermijnvraag, OffsetDateTime> E_AANGEMELD =
            required("aangemeld", MOMENT, Spoedtermijnvraag::aangemeld);
    private static final Eigenschap<Spoedtermijnvraag, OffsetDateTime> E_TOT =
            required("tot", MOMENT, Spoedtermijnvraag::tot);
    private static final Eigenschap<Spoedtermijnvraag, Boolean> E_BESCHIKBAAR =
            required("beschikbaar", Waardevormen.JA_NEE, Spoedtermijnvraag::beschikbaar);
    private static final Eigenschap<Spoedtermijnvraag, Boolean> E_GELDIG =
            optional("termijnGeldig", Waardevormen.JA_NEE, Spoedtermijnvraag::termijnGeldig);

    /** How it is written. */
    static final Objectvorm<Spoedtermijnvraag> VORM = Objectvorm.of(
                    g -> new Spoedtermijnvraag(
                            g.get(E_SECTOR), g.get(E_AANGEMELD), g.get(E_TOT), g.get(E_BESCHIKBAAR), g.find(E_GELDIG)),
                    E_SECTOR,
                    E_AANGEMELD,
                    E_TOT,
                    E_BESCHIKBAAR,
                    E_GELDIG)
            .where(E_TOT, g -> g.find(E_AANGEMELD).ifPresent(a -> order(a, g.get(E_TOT))));

    /**
     * Checks the moments.
     *
     * @param sector the sector: nursing and care or disability care, for which a term was published
     * @param aangemeld when the client was reported to the mediator, to the minute, from 2000 through 2099
     * @param tot when a place became available, or until when there is none; not before the report
     * @param beschikbaar whether a place became available then
     * @param termijnGeldig whether the term still holds on a day outside the years of its source; absent when it is not
     *     known
     * @throws OngeldigeWaardeException if no term was published for the sector, a moment is not to the minute or in another
     *     year, or they are in the wrong order
     */
    public Spoedtermijnvraag {
        if (!SECTOREN.contains(sector)) {
            throw new OngeldigeWaardeException(
                    sector.name(),
                    Tekst.of("een sector met een spoedtermijn: VV of GZ", "a sector with an emergency term: VV or GZ"));
        }
        checkMoment(aangemeld);
        checkMoment(tot);
        order(aangemeld, tot);
    }

    private static OffsetDateTime parse(String tekst) {
        if (!TIJDSTIP.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(tekst, EEN_TIJDSTIP);
        }
        try {
            return OffsetDateTime.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaardeException(tekst, EEN_TIJDSTIP);
        }
    }

    private static void checkMoment(OffsetDateTime moment) {
        if (!moment.truncatedTo(ChronoUnit.MINUTES).equals(moment)
                || !TIJDSTIP.matcher(moment.toString()).matches()) {
            throw new OngeldigeWaardeException(moment.toString(), EEN_TIJDSTIP);
        }
    }

    private static void order(OffsetDateTime aangemeld, OffsetDateTime tot) {
        if (tot.isBefore(aangemeld)) {
            throw new OngeldigeWaardeException(
                    tot.toString(),
                    Tekst.of(
                            "delen die bij elkaar passen: een moment niet vóór de aanmelding",
                            "parts that fit together: a moment not before the report"));
        }
    }

    /** The term for this sector and the day of the report. */
    Wachtnorm norm() {
        return Wachtnormen.find(sector, Wachtsoort.SPOED, day())
                .orElseThrow(() -> new IllegalStateException("a term for " + sector));
    }

    private LocalDate day() {
        return aangemeld.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** Whether the term holds, or the supposition that it does. */
    boolean holds() {
        return isCertain()
                || termijnGeldig.orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
    }

    private boolean isCertain() {
        return norm().isValidOn(day()) == Oordeel.VOLDOET;
    }

    /** How long the client waits or waited. */
    Duration duur() {
        return Duration.between(aangemeld, tot);
    }

    @Override
    public List<Gat<?>> gaten() {
        return termijnGeldig.isPresent() || isCertain() ? List.of() : List.of(TERMIJN_GELDIG);
    }

    @Override
    public <W> Spoedtermijnvraag fill(Gat<W> gat, W waarde) {
        return new Spoedtermijnvraag(sector, aangemeld, tot, beschikbaar, Optional.of((Boolean) waarde));
    }
}
