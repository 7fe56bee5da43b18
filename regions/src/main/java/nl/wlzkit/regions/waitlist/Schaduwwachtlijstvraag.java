package nl.wlzkit.regions.waitlist;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.text.Tekst;

/**
 * How many people wait, when the official list and the shadow lists are put together? A client has the same number on every
 * list; where it is doubtful whether two numbers are one person, {@code twijfel} says so. The order of lines, lists and doubts
 * does not matter. For lists of any size see {@link Ontdubbeling}. Immutable and thread-safe.
 *
 * @param officieel the official registrations, at most 500
 * @param schaduw the clients on the own list of each provider, at most 20 providers with at most 200 clients each
 * @param twijfel the numbers that are possibly of one person, at most 8 pairs
 */
public record Schaduwwachtlijstvraag(
        List<Registratie> officieel, SortedMap<String, List<Clientnummer>> schaduw, List<Twijfel> twijfel)
        implements Vraag<Schaduwwachtlijstvraag> {
    static final int MEESTE_OFFICIEEL = 500;
    static final int MEESTE_LIJSTEN = 20;
    static final int MEESTE_OP_LIJST = 200;
    static final int MEESTE_TWIJFEL = 8;
    /** Who gave out the numbers: the question does not say. */
    private static final String UITGEVER = "vraag";

    /** Apart, so that the records below can be used before the question itself. */
    private static final class Client {
        private static final Waardevorm<Clientnummer> VORM = Waardevormen.via(
                Waardevormen.text(
                        "^[0-9A-Za-z._/-]{1,40}$",
                        Tekst.of(
                                "een cliëntnummer: 1 t/m 40 letters, cijfers of . _ / -",
                                "a client number: 1 through 40 letters, digits or . _ / -")),
                nummer -> Clientnummer.of(UITGEVER, nummer),
                Clientnummer::voluit);
    }

    /**
     * A registration on the official list. Immutable and thread-safe.
     *
     * @param client the number of the client
     * @param aanbieder the provider that registered the client
     */
    public record Registratie(Clientnummer client, String aanbieder) {
        private static final Eigenschap<Registratie, Clientnummer> CLIENT_VORM =
                required("client", Client.VORM, Registratie::client);
        private static final Eigenschap<Registratie, String> AANBIEDER_VORM =
                required("aanbieder", Waardevormen.NAAM, Registratie::aanbieder);
        static final Objectvorm<Registratie> VORM = Objectvorm.of(
                g -> new Registratie(g.get(CLIENT_VORM), g.get(AANBIEDER_VORM)), CLIENT_VORM, AANBIEDER_VORM);

        /**
         * Checks the name.
         *
         * @param client the number of the client
         * @param aanbieder the provider that registered the client
         * @throws OngeldigeWaardeException if the provider has no name or too long a one
         */
        public Registratie {
            Wachtregel.checkName(aanbieder);
        }
    }

    /**
     * Two numbers that are possibly of one person. Immutable and thread-safe.
     *
     * @param een the one number
     * @param ander the other
     * @param zelfde whether they are of one person; absent as long as nobody found out
     */
    public record Twijfel(Clientnummer een, Clientnummer ander, Optional<Boolean> zelfde) {
        private static final Eigenschap<Twijfel, Clientnummer> EEN_VORM = required("een", Client.VORM, Twijfel::een);
        private static final Eigenschap<Twijfel, Clientnummer> ANDER_VORM =
                required("ander", Client.VORM, Twijfel::ander);
        private static final Eigenschap<Twijfel, Boolean> ZELFDE_VORM =
                optional("zelfde", Waardevormen.JA_NEE, Twijfel::zelfde);
        static final Objectvorm<Twijfel> VORM = Objectvorm.of(
                g -> new Twijfel(g.get(EEN_VORM), g.get(ANDER_VORM), g.find(ZELFDE_VORM)),
                EEN_VORM,
                ANDER_VORM,
                ZELFDE_VORM);
    }

    private record Ontwerp(
            List<Registratie> officieel,
            Optional<SortedMap<String, List<Clientnummer>>> schaduw,
            List<Twijfel> twijfel) {}

    private static final Eigenschap<Ontwerp, List<Registratie>> OFFICIEEL_VORM =
            required("officieel", Waardevormen.list(Registratie.VORM, MEESTE_OFFICIEEL), Ontwerp::officieel);
    private static final Eigenschap<Ontwerp, SortedMap<String, List<Clientnummer>>> SCHADUW_VORM = optional(
            "schaduw",
            Waardevormen.perName(Waardevormen.list(Client.VORM, MEESTE_OP_LIJST), MEESTE_LIJSTEN),
            Ontwerp::schaduw);
    private static final Eigenschap<Ontwerp, List<Twijfel>> TWIJFEL_VORM = optional(
            "twijfel",
            Waardevormen.list(Twijfel.VORM, MEESTE_TWIJFEL),
            o -> Optional.of(o.twijfel()).filter(t -> !t.isEmpty()));
    private static final Objectvorm<Ontwerp> ONTWERP = Objectvorm.of(
            g -> new Ontwerp(
                    g.get(OFFICIEEL_VORM),
                    g.find(SCHADUW_VORM),
                    g.find(TWIJFEL_VORM).orElse(List.of())),
            OFFICIEEL_VORM,
            SCHADUW_VORM,
            TWIJFEL_VORM);
    static final Vraagvorm<Schaduwwachtlijstvraag> VORM = new Gecontroleerdevorm<>(
            ONTWERP, Schaduwwachtlijstvraag::draft, Schaduwwachtlijstvraag::problems, Schaduwwachtlijstvraag::new);

    /**
     * Checks that every doubt is about two clients that are on a list, and that there are not too many of anything.
     *
     * @param officieel the official registrations, at most 500
     * @param schaduw the clients on the own list of each provider, at most 20 providers with at most 200 clients each
     * @param twijfel the numbers that are possibly of one person, at most 8 pairs
     * @throws OngeldigeWaardeException if a doubt is about a client that is on no list, about one client, or is there twice,
     *     if a provider has no name, or there are too many; it shows no number of a client
     */
    public Schaduwwachtlijstvraag {
        officieel = List.copyOf(officieel);
        SortedMap<String, List<Clientnummer>> kopie = new TreeMap<>();
        schaduw.forEach((aanbieder, clienten) -> {
            checkSize(clienten.size(), MEESTE_OP_LIJST);
            kopie.put(aanbieder, List.copyOf(clienten));
        });
        schaduw = Collections.unmodifiableSortedMap(kopie);
        twijfel = List.copyOf(twijfel);
        checkSize(officieel.size(), MEESTE_OFFICIEEL);
        checkSize(schaduw.size(), MEESTE_LIJSTEN);
        checkSize(twijfel.size(), MEESTE_TWIJFEL);
        Fout.throwIfAny(problems(new Ontwerp(officieel, Optional.of(schaduw), twijfel)));
    }

    private Schaduwwachtlijstvraag(Ontwerp o) {
        this(o.officieel(), o.schaduw().orElse(Collections.emptySortedMap()), o.twijfel());
    }

    private static void checkSize(int aantal, int meeste) {
        if (aantal > meeste) {
            throw new OngeldigeWaardeException(
                    Integer.toString(aantal),
                    Tekst.of("een lijst van hoogstens " + meeste, "a list of at most " + meeste));
        }
    }

    private Ontwerp draft() {
        return new Ontwerp(officieel, Optional.of(schaduw).filter(s -> !s.isEmpty()), twijfel);
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        Set<Clientnummer> bekend = new HashSet<>();
        o.officieel().forEach(r -> bekend.add(r.client()));
        o.schaduw()
                .ifPresent(s -> s.forEach((aanbieder, clienten) -> {
                    bekend.addAll(clienten);
                    if (!Wachtregel.isName(aanbieder)) {
                        fouten.add(Fout.fit(
                                aanbieder,
                                "een naam van 1 t/m 200 tekens",
                                "a name of 1 through 200 characters",
                                "schaduw",
                                aanbieder));
                    }
                }));
        Set<Set<Clientnummer>> gezien = new HashSet<>();
        for (int i = 0; i < o.twijfel().size(); i++) {
            Twijfel t = o.twijfel().get(i);
            String plaats = Integer.toString(i);
            if (!bekend.contains(t.een())) {
                fouten.add(unknown(plaats, "een"));
            }
            if (!bekend.contains(t.ander())) {
                fouten.add(unknown(plaats, "ander"));
            }
            if (t.een().equals(t.ander()) || !gezien.add(Set.of(t.een(), t.ander()))) {
                fouten.add(Fout.fit(
                        Clientnummer.MASKER,
                        "elk paar van twee verschillende nummers één keer",
                        "every pair of two different numbers once",
                        "twijfel",
                        plaats,
                        "ander"));
            }
        }
        return fouten;
    }

    private static Fout unknown(String plaats, String welke) {
        return Fout.fit(
                Clientnummer.MASKER,
                "een cliënt die op een lijst staat",
                "a client who is on a list",
                "twijfel",
                plaats,
                welke);
    }

    /** The hole of a doubt: by its place, because a number of a client is not shown. */
    private static Gat<Boolean> gap(int nummer) {
        return new Gat<>(
                "twijfel-" + (nummer + 1),
                Tekst.of(
                        "of twijfel " + (nummer + 1) + " één persoon is",
                        "whether doubt " + (nummer + 1) + " is one person"),
                Eigenaar.AANBIEDER,
                Domein.yesNo());
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (int i = 0; i < twijfel.size(); i++) {
            if (twijfel.get(i).zelfde().isEmpty()) {
                gaten.add(gap(i));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Schaduwwachtlijstvraag fill(Gat<W> gat, W waarde) {
        List<Twijfel> nu = new ArrayList<>(twijfel);
        for (int i = 0; i < nu.size(); i++) {
            if (gap(i).feit().equals(gat.feit())) {
                nu.set(i, new Twijfel(nu.get(i).een(), nu.get(i).ander(), Optional.of((Boolean) waarde)));
            }
        }
        return new Schaduwwachtlijstvraag(officieel, schaduw, nu);
    }
}
