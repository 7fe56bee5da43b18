package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Tekst;

/**
 * What remains of a friction with the agreements that were made? Everything that counts for one friction is in one unit. The
 * order of the agreements does not matter. What is not known is a hole: more of an amount never leaves more, so its ends
 * stand for it. Immutable and thread-safe.
 *
 * @param frictie the id of the friction, 1 through 100 characters
 * @param eenheid the unit of the friction
 * @param omvang how large the friction is, from what through what, 0 through 1,000,000,000; both the same when it is known,
 *     absent when nothing is known of it
 * @param bijdragen what agreements do, at most 500, every name once; those aimed at no friction or another do not count
 * @param partijen the other parties that are named to take up what remains, at most 50, every name once
 * @param leeswijze how ambiguous places are read
 */
public record Restopgavevraag(
        String frictie,
        Eenheid eenheid,
        Optional<Bandbreedte<Hoeveelheid>> omvang,
        List<Bijdrage> bijdragen,
        List<String> partijen,
        Leeswijze leeswijze)
        implements Vraag<Restopgavevraag> {
    static final String INTENTIE = "intentie";
    static final String TELT = "telt";
    static final String TELT_NIET = "telt-niet";
    static final String OPGELOST = "opgelost";
    static final String VERWACHT = "verwacht";
    static final String GEREALISEERD = "gerealiseerd";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(INTENTIE, "WK-LEES-RESTOPGAVE-INTENTIE", TELT, TELT_NIET),
            Leeswijze.lezing(OPGELOST, "WK-LEES-RESTOPGAVE-OPGELOST", VERWACHT, GEREALISEERD));

    private static final String OMVANG = "omvang";
    private static final String HOEVEELHEID = "/hoeveelheid";
    private static final String STAND = "/stand";
    private static final String TYPE = "/type";

    /** The same parts, not yet compared with each other. */
    private record Ontwerp(
            String frictie,
            Eenheid eenheid,
            Optional<BigDecimal> omvang,
            Optional<BigDecimal> omvangVan,
            Optional<BigDecimal> omvangTot,
            List<Bijdrage> bijdragen,
            List<String> partijen,
            Leeswijze leeswijze) {
        static Ontwerp of(Restopgavevraag vraag) {
            Optional<Bandbreedte<Hoeveelheid>> bekend = vraag.omvang.filter(Bandbreedte::isBekend);
            Optional<Bandbreedte<Hoeveelheid>> bereik = vraag.omvang.filter(b -> !b.isBekend());
            return new Ontwerp(
                    vraag.frictie,
                    vraag.eenheid,
                    bekend.map(b -> b.van().getal()),
                    bereik.map(b -> b.van().getal()),
                    bereik.map(b -> b.tot().getal()),
                    vraag.bijdragen,
                    vraag.partijen,
                    vraag.leeswijze);
        }

        Optional<Bandbreedte<Hoeveelheid>> bereik() {
            if (omvang.isEmpty() && omvangVan.isEmpty() && omvangTot.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal van = omvang.or(() -> omvangVan).orElse(BigDecimal.ZERO);
            BigDecimal tot = omvang.or(() -> omvangTot).orElse(Hoeveelheid.MEESTE);
            return Optional.of(new Bandbreedte<>(new Hoeveelheid(van, eenheid), new Hoeveelheid(tot, eenheid)));
        }

        List<Fout> fouten() {
            List<Fout> fouten = new ArrayList<>();
            if (omvangVan.isPresent()
                    && omvangTot.isPresent()
                    && omvangVan.get().compareTo(omvangTot.get()) > 0) {
                fouten.add(Fout.fit(
                        omvangTot.get().toPlainString(),
                        "een bovengrens niet onder de ondergrens",
                        "an upper bound not below the lower one",
                        "omvangTot"));
            }
            fouten.addAll(mismatches(frictie, eenheid, bijdragen));
            return fouten;
        }

        Restopgavevraag vraag() {
            return new Restopgavevraag(frictie, eenheid, bereik(), bijdragen, partijen, leeswijze);
        }
    }

    private static final Eigenschap<Ontwerp, String> E_FRICTIE = required("frictie", Vormen.NAAM, Ontwerp::frictie);
    private static final Eigenschap<Ontwerp, String> E_EENHEID =
            required("eenheid", Eenheid.vorm(), o -> o.eenheid().naam());
    private static final Eigenschap<Ontwerp, BigDecimal> E_OMVANG =
            optional(OMVANG, Hoeveelheid.GETAL, Ontwerp::omvang);
    private static final Eigenschap<Ontwerp, BigDecimal> E_VAN =
            optional("omvangVan", Hoeveelheid.GETAL, Ontwerp::omvangVan);
    private static final Eigenschap<Ontwerp, BigDecimal> E_TOT =
            optional("omvangTot", Hoeveelheid.GETAL, Ontwerp::omvangTot);
    private static final Eigenschap<Ontwerp, List<Bijdrage>> E_BIJDRAGEN = required(
            "bijdragen",
            Waardevormen.distinct(Bijdrage.VORM, Vormen.MEESTE, Bijdrage.NAAM, Vormen.ELKE_NAAM_EEN_KEER),
            Ontwerp::bijdragen);
    private static final Eigenschap<Ontwerp, List<String>> E_PARTIJEN =
            optional("partijen", Vormen.NAMEN, o -> Vormen.present(o.partijen()));
    private static final Eigenschap<Ontwerp, Leeswijze> E_LEESWIJZE = readings(LEZINGEN, Ontwerp::leeswijze);
    private static final Objectvorm<Ontwerp> ONTWERP = Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_FRICTIE),
                            new Eenheid(g.get(E_EENHEID)),
                            g.find(E_OMVANG),
                            g.find(E_VAN),
                            g.find(E_TOT),
                            g.get(E_BIJDRAGEN),
                            g.find(E_PARTIJEN).orElse(List.of()),
                            g.find(E_LEESWIJZE).orElse(LEZINGEN)),
                    E_FRICTIE,
                    E_EENHEID,
                    E_OMVANG,
                    E_VAN,
                    E_TOT,
                    E_BIJDRAGEN,
                    E_PARTIJEN,
                    E_LEESWIJZE)
            .notBoth(E_OMVANG, E_VAN)
            .notBoth(E_OMVANG, E_TOT);
    static final Vraagvorm<Restopgavevraag> VORM =
            new Gecontroleerdevorm<>(ONTWERP, Ontwerp::of, Ontwerp::fouten, Ontwerp::vraag);

    /**
     * Checks the parts, and puts the agreements and parties in the order of their names.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param eenheid the unit of the friction
     * @param omvang how large the friction is, from what through what, 0 through 1,000,000,000; both the same when it is
     *     known, absent when nothing is known of it
     * @param bijdragen what agreements do, at most 500, every name once; those aimed at no friction or another do not count
     * @param partijen the other parties that are named to take up what remains, at most 50, every name once
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if an amount that counts is of another unit or out of range, a name occurs twice, or
     *     there are too many
     */
    public Restopgavevraag {
        Vormen.NAAM.check(frictie);
        for (Bandbreedte<Hoeveelheid> bereik : omvang.stream().toList()) {
            for (Hoeveelheid einde : List.of(bereik.van(), bereik.tot())) {
                Hoeveelheid.GETAL.check(einde.getal());
                if (!einde.eenheid().equals(eenheid)) {
                    throw Vormen.unfit(
                            einde.toString(), "een omvang in " + eenheid.naam(), "a size in " + eenheid.naam());
                }
            }
        }
        Vormen.once(bijdragen.stream().map(Bijdrage::naam).toList(), Vormen.MEESTE);
        Fout.throwIfAny(mismatches(frictie, eenheid, bijdragen));
        bijdragen =
                bijdragen.stream().sorted(Comparator.comparing(Bijdrage::naam)).toList();
        partijen = List.copyOf(new TreeSet<>(Vormen.checkNames(partijen, Vormen.MEESTE_NAMEN)));
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks at the default readings about a friction of which the size is known.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param omvang how large it is, 0 through 1,000,000,000
     * @param bijdragen what agreements do, at most 500, every name once
     * @param partijen the other parties that are named to take up what remains, at most 50, every name once
     * @return the question
     * @throws OngeldigeWaardeException if an amount that counts is of another unit or out of range, a name occurs twice, or
     *     there are too many
     */
    public static Restopgavevraag of(
            String frictie, Hoeveelheid omvang, List<Bijdrage> bijdragen, List<String> partijen) {
        return new Restopgavevraag(
                frictie, omvang.eenheid(), Optional.of(Bandbreedte.of(omvang)), bijdragen, partijen, LEZINGEN);
    }

    private static List<Fout> mismatches(String frictie, Eenheid eenheid, List<Bijdrage> bijdragen) {
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < bijdragen.size(); i++) {
            Bijdrage bijdrage = bijdragen.get(i);
            Optional<Eenheid> andere = bijdrage.hoeveelheid()
                    .map(Hoeveelheid::eenheid)
                    .filter(e -> !e.equals(eenheid))
                    .filter(e -> bijdrage.frictie().equals(Optional.of(frictie)));
            if (andere.isPresent()) {
                fouten.add(Fout.fit(
                        andere.get().naam(),
                        "een hoeveelheid in " + eenheid.naam() + ", zoals de frictie",
                        "an amount in " + eenheid.naam() + ", as the friction",
                        "bijdragen",
                        Integer.toString(i),
                        "hoeveelheid",
                        "eenheid"));
            }
        }
        return fouten;
    }

    /** The agreements that are aimed at this friction. */
    List<Bijdrage> gericht() {
        return bijdragen.stream()
                .filter(b -> b.frictie().equals(Optional.of(frictie)))
                .toList();
    }

    /** The agreements that are aimed at no friction or another. */
    List<Bijdrage> elders() {
        return bijdragen.stream()
                .filter(b -> !b.frictie().equals(Optional.of(frictie)))
                .toList();
    }

    private Hoeveelheid niets() {
        return Hoeveelheid.of(0, eenheid);
    }

    Hoeveelheid meeste() {
        return new Hoeveelheid(Hoeveelheid.MEESTE, eenheid);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        Bandbreedte<Hoeveelheid> bereik = omvang.orElse(new Bandbreedte<>(niets(), meeste()));
        if (!bereik.isBekend()) {
            gaten.add(new Gat<>(
                    OMVANG,
                    Tekst.of("hoe groot de frictie is", "how large the friction is"),
                    Eigenaar.ZORGKANTOOR,
                    Domein.Bereik.of(bereik.van(), bereik.tot())));
        }
        for (Bijdrage b : gericht()) {
            String naam = b.naam();
            if (b.hoeveelheid().isEmpty()) {
                gaten.add(new Gat<>(
                        naam + HOEVEELHEID,
                        Tekst.of("hoeveel " + naam + " oplost", "how much " + naam + " solves"),
                        Eigenaar.ZORGKANTOOR,
                        Domein.Bereik.of(niets(), meeste())));
            }
            if (b.stand().isEmpty()) {
                gaten.add(new Gat<>(
                        naam + STAND,
                        Tekst.of("hoe ver " + naam + " is", "how far " + naam + " is"),
                        Eigenaar.ZORGKANTOOR,
                        new Domein.Keuze<>(List.of(Uitvoeringsstand.IN_GANG, Uitvoeringsstand.GEREALISEERD))));
            }
            if (b.type().isEmpty() && leeswijze.mayBe(INTENTIE, TELT_NIET)) {
                gaten.add(new Gat<>(
                        naam + TYPE,
                        Tekst.of("wat voor afspraak " + naam + " is", "what kind of agreement " + naam + " is"),
                        Eigenaar.ZORGKANTOOR,
                        new Domein.Keuze<>(List.of(Afspraaktype.values()))));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Restopgavevraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (gat.feit().equals(OMVANG)) {
            return new Restopgavevraag(
                    frictie,
                    eenheid,
                    Optional.of(Bandbreedte.of((Hoeveelheid) waarde)),
                    bijdragen,
                    partijen,
                    leeswijze);
        }
        List<Bijdrage> nu =
                bijdragen.stream().map(b -> filled(b, gat.feit(), waarde)).toList();
        return new Restopgavevraag(frictie, eenheid, omvang, nu, partijen, leeswijze);
    }

    private static Bijdrage filled(Bijdrage b, String feit, Object waarde) {
        if (feit.equals(b.naam() + HOEVEELHEID)) {
            return new Bijdrage(b.naam(), b.frictie(), Optional.of((Hoeveelheid) waarde), b.stand(), b.type());
        }
        if (feit.equals(b.naam() + STAND)) {
            return new Bijdrage(
                    b.naam(), b.frictie(), b.hoeveelheid(), Optional.of((Uitvoeringsstand) waarde), b.type());
        }
        return feit.equals(b.naam() + TYPE)
                ? new Bijdrage(b.naam(), b.frictie(), b.hoeveelheid(), b.stand(), Optional.of((Afspraaktype) waarde))
                : b;
    }

    private Restopgavevraag with(Leeswijze anders) {
        return new Restopgavevraag(frictie, eenheid, omvang, bijdragen, partijen, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(INTENTIE, OPGELOST));
    }

    @Override
    public Restopgavevraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
