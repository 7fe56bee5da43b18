package nl.wlzkit.tariff.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Aanbieder.Productie;
import nl.wlzkit.tariff.policy.Beleidsvormen;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What one provider delivers in many regions: to which zorgkantoor, in which year, for which profile, in which form, how
 * much. Immutable and thread-safe.
 *
 * <pre>{ "schema": "portefeuille-1", "aanbieder": { …what it tells of itself… },
 *   "regels": [ { "zorgkantoor": "CZ", "jaar": 2024, "profiel": "5VV", "vorm": "VPT", "prestatiecode": "V999",
 *     "aantal": 365 } ] }</pre>
 *
 * @param toelichting what a reader must know of these data, if anything
 * @param aanbieder the provider; its own {@code productie} is not looked at
 * @param regels what it delivers
 */
public record Portefeuille(Optional<String> toelichting, Aanbieder aanbieder, List<Regel> regels)
        implements Registered {
    /** The form of the document, named in its property {@code schema}. */
    public static final String SCHEMA = "portefeuille-1";

    /**
     * What is delivered to one zorgkantoor in a year.
     *
     * @param zorgkantoor the zorgkantoor
     * @param jaar the calendar year, within which the policy does not change
     * @param profiel the profile of the clients; absent when they have several or it is not known
     * @param productie what is delivered, in which form, how much
     */
    public record Regel(Zorgkantoor zorgkantoor, int jaar, Optional<Zorgprofiel> profiel, Productie productie) {}

    /**
     * Copies the lines.
     *
     * @param toelichting what a reader must know of these data, if anything
     * @param aanbieder the provider
     * @param regels what it delivers
     */
    public Portefeuille {
        regels = List.copyOf(regels);
    }

    /**
     * Reads a portfolio, in the words of a policy.
     *
     * @param bestand what is read, for the errors: a file name
     * @param inhoud the document, JSON in UTF-8
     * @param beleid the policy whose facts the provider tells, and whose zorgkantoren and years the lines name
     * @return the portfolio
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     */
    public static Portefeuille read(String bestand, byte[] inhoud, Tariefbeleid beleid) {
        Problems problems = new Problems(bestand);
        Optional<Portefeuille> portefeuille = read(JsonReader.read(inhoud, problems), problems, beleid);
        problems.throwIfAny();
        return portefeuille.orElseThrow();
    }

    /**
     * Says of which sector the provider of a portfolio tells, so that the policy can be chosen in whose words it is then
     * read.
     *
     * @param inhoud the document, as {@link #read} takes it; nothing else of it is looked at
     * @return the sector, or empty if the document does not name one: {@link #read} then says what is wrong
     */
    public static Optional<Sector> sectorOf(byte[] inhoud) {
        JsonValue document;
        try {
            document = JsonReader.read(inhoud, new Problems(""));
        } catch (OngeldigeInvoerException e) {
            return Optional.empty();
        }
        return document instanceof JsonValue.JsonObject object
                ? Optional.ofNullable(object.members().get("aanbieder")).flatMap(Aanbieder::sectorOf)
                : Optional.empty();
    }

    static Optional<Portefeuille> read(JsonValue at, Problems problems, Tariefbeleid beleid) {
        return new Reader(problems, beleid).read(at);
    }

    /** The question of a line. */
    Tariefvraag ask(Regel regel, Tariefbeleid beleid, Map<String, String> lezingen) {
        Tariefvraag vraag = aanbieder
                .tell(beleid.vraag(regel.zorgkantoor(), LocalDate.of(regel.jaar(), 1, 1)))
                .with(regel.productie().vorm());
        if (regel.profiel().isPresent()) {
            vraag = vraag.with(regel.profiel().get());
        }
        for (var lezing : beleid.lezingen()) {
            String keuze = lezingen.get(lezing.naam());
            if (keuze != null) {
                vraag = vraag.choose(lezing.naam(), keuze);
            }
        }
        return vraag;
    }

    /** Reads one document. */
    private record Reader(Problems problems, Tariefbeleid beleid) {
        Optional<Portefeuille> read(JsonValue at) {
            Fields fields = problems.fields(at);
            fields.required("schema").ifPresent(v -> {
                if (!(v instanceof JsonString s && s.value().equals(SCHEMA))) {
                    problems.add(v, Tekst.same('"' + SCHEMA + '"'));
                }
            });
            Optional<String> toelichting = fields.optional("toelichting").flatMap(problems::name);
            Optional<Aanbieder> aanbieder = fields.required("aanbieder")
                    .flatMap(v -> Beleidsvormen.aanbieder(beleid).read(v, problems));
            Map<String, JsonValue> gezien = new LinkedHashMap<>();
            List<Regel> regels = new ArrayList<>();
            for (JsonValue regel :
                    fields.required("regels").map(problems::elements).orElse(List.of())) {
                line(regel).ifPresent(r -> {
                    regels.add(r);
                    String sleutel = r.zorgkantoor() + " " + r.jaar() + " " + r.profiel() + " "
                            + r.productie().vorm() + " " + r.productie().prestatiecode();
                    if (gezien.putIfAbsent(sleutel, regel) != null) {
                        problems.add(
                                regel.place(),
                                "",
                                Tekst.of(
                                        "elke prestatie één keer per zorgkantoor, jaar, profiel en vorm",
                                        "every product once a zorgkantoor, year, profile and form"));
                    }
                });
            }
            fields.close();
            return problems.isEmpty()
                    ? Optional.of(new Portefeuille(toelichting, aanbieder.orElseThrow(), regels))
                    : Optional.empty();
        }

        private Optional<Regel> line(JsonValue at) {
            Fields fields = problems.fields(at);
            Optional<Zorgkantoor> zorgkantoor =
                    fields.required("zorgkantoor").flatMap(v -> problems.parse(v, this::office));
            Optional<Integer> jaar = fields.required("jaar").flatMap(v -> problems.parseNumber(v, this::year));
            Optional<JsonValue> profielplaats = fields.optional("profiel");
            Optional<Zorgprofiel> profiel = profielplaats.flatMap(v -> problems.parse(v, this::profile));
            Optional<Leveringsvorm> vorm = fields.required("vorm").flatMap(v -> problems.parse(v, this::form));
            Optional<Prestatiecode> code =
                    fields.required("prestatiecode").flatMap(v -> problems.parse(v, Prestatiecode::new));
            Optional<Long> aantal = fields.required("aantal").flatMap(v -> problems.parseNumber(v, Reader::whole));
            fields.close();
            if (zorgkantoor.isEmpty()
                    || jaar.isEmpty()
                    || vorm.isEmpty()
                    || code.isEmpty()
                    || aantal.isEmpty()
                    || (profielplaats.isPresent() && profiel.isEmpty())) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Regel(
                        zorgkantoor.get(), jaar.get(), profiel, new Productie(code.get(), vorm.get(), aantal.get())));
            } catch (OngeldigeWaardeException e) {
                problems.add(at.place().child("aantal"), e.waarde(), e.verwacht());
                return Optional.empty();
            }
        }

        private Zorgkantoor office(String naam) {
            for (Zorgkantoor zorgkantoor : beleid.zorgkantoren()) {
                if (zorgkantoor.naam().equals(naam)) {
                    return zorgkantoor;
                }
            }
            String namen = String.join(
                    ", ", beleid.zorgkantoren().stream().map(Zorgkantoor::naam).toList());
            throw new OngeldigeWaardeException(naam, Tekst.of("een van " + namen, "one of " + namen));
        }

        private Integer year(BigDecimal getal) {
            for (Geldigheid periode : beleid.perioden()) {
                int jaar = periode.van().orElseThrow().getYear();
                if (periode.equals(Geldigheid.of(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31)))
                        && getal.compareTo(BigDecimal.valueOf(jaar)) == 0) {
                    return jaar;
                }
            }
            throw new OngeldigeWaardeException(
                    getal.toString(),
                    Tekst.of(
                            "een heel jaar waarin het beleid geldt en niet verandert",
                            "a whole year in which the policy is in force and does not change"));
        }

        private Zorgprofiel profile(String notatie) {
            Zorgprofiel profiel = Zorgprofiel.parse(notatie);
            if (!profiel.notatie().equals(notatie)) {
                throw new OngeldigeWaardeException(notatie, Tekst.same('"' + profiel.notatie() + '"'));
            }
            if (!profiel.sector().equals(Optional.of(beleid.sector()))) {
                throw new OngeldigeWaardeException(
                        notatie,
                        Tekst.of(
                                "een zorgprofiel van sector " + beleid.sector(),
                                "a zorgprofiel of sector " + beleid.sector()));
            }
            return profiel;
        }

        private Leveringsvorm form(String naam) {
            return Leveringsvorm.valueOf(
                    beleid.feit(Tariefbeleid.VORM).check(naam).toString());
        }

        private static Long whole(BigDecimal getal) {
            try {
                return getal.longValueExact();
            } catch (ArithmeticException e) {
                throw new OngeldigeWaardeException(getal.toString(), Tekst.of("een heel aantal", "a whole number"));
            }
        }
    }
}
