package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the twelve roles a purchasing team covers. One more assignment never covers less; roles that are covered and
 * blind spots together are the twelve. Who is called in ad hoc does not count, unless the reading {@code ad-hoc=telt}.
 * Immutable and thread-safe.
 */
public final class Teamroldekking implements Berekening<Teamvraag, Aandeel> {
    private static final Stap DEKKING =
            new Stap("P21-463", Tekst.of("van de twaalf rollen vervuld", "of the twelve roles filled"));
    private static final Stap AFROEP = new Stap("P21-407", Tekst.of("alleen op afroep", "on call only"));
    private static final Stap AD_HOC =
            new Stap("P21-435", Tekst.of("ad hoc, telt niet als dekking", "ad hoc, does not count"));
    private static final Stap MEER_ROLLEN =
            new Stap("P21-400", Tekst.of("meer rollen in één persoon mag", "several roles in one person are allowed"));
    private static final Stap BLIND = new Stap("P21-454", Tekst.of("blinde vlek", "blind spot"));
    private static final Stap KWETSBAAR =
            new Stap("P21-440", Tekst.of("bij één afwezigheid niet vervuld", "not filled when one person is absent"));
    private static final Stap KENNIS =
            new Stap("P21-348", Tekst.of("geen rol brengt deze kennis in", "no role brings this knowledge"));

    private static final Stap D13A = new Stap(
            "P21-602",
            Tekst.of(
                    "volksgezondheidskenner, regiokenner en cliëntvertegenwoordiger vervuld",
                    "public-health expert, regional expert and client representative filled"));
    private static final Stap D13B =
            new Stap("P21-603", Tekst.of("technologische kennis georganiseerd", "technological knowledge organised"));
    private static final Stap D22A =
            new Stap("P21-613", Tekst.of("organisatiekundige vervuld", "organisation expert filled"));
    private static final Stap D22B =
            new Stap("P21-614", Tekst.of("technologie-expertise vervuld", "technology expertise filled"));
    private static final Stap D31A = new Stap("P21-623", Tekst.of("alle rollen vervuld", "all roles filled"));
    private static final Stap SECTOR =
            new Stap("P21-457", Tekst.of("elke rol ook voor deze sector", "every role for this sector too"));
    private static final Stap KETEN = new Stap(
            "P21-513",
            Tekst.of(
                    "een regiokenner naast de cliëntvertegenwoordiger",
                    "a regional expert beside the client representative"));
    private static final Stap EEN_PERSOON =
            new Stap("P21-462", Tekst.of("kennis in meer dan één persoon", "knowledge in more than one person"));
    private static final Stap NIET_AFHANKELIJK =
            new Stap("P21-408", Tekst.of("geen rol hangt van één persoon af", "no role depends on one person"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            DEKKING,
            AFROEP,
            AD_HOC,
            MEER_ROLLEN,
            BLIND,
            KWETSBAAR,
            KENNIS,
            D13A,
            D13B,
            D22A,
            D22B,
            D31A,
            SECTOR,
            KETEN,
            EEN_PERSOON,
            NIET_AFHANKELIJK);

    private static final Tekst ROL = Tekst.of("rol", "role");
    private static final Tekst PERSOON = Tekst.of("persoon", "person");
    private static final Tekst VELD = Tekst.of("kennisgebied", "field of knowledge");

    /** Makes the calculator. */
    public Teamroldekking() {}

    @Override
    public Antwoord<Aandeel> calculate(Teamvraag vraag, Spoor spoor) {
        Teamoverzicht overzicht = overzicht(vraag);
        Aandeel dekking = spoor.begin(DEKKING, overzicht.dekking(), List::of);
        if (!overzicht.opAfroep().isEmpty()) {
            spoor.note(AFROEP, () -> Punten.names("rol", ROL, List.copyOf(overzicht.opAfroep())));
        }
        for (Roltoewijzing t : vraag.nu()) {
            if (!counts(vraag, t)) {
                spoor.note(
                        AD_HOC,
                        () -> List.of(Gegeven.of("persoon", PERSOON, t.persoon()), Gegeven.of("rol", ROL, t.rol())));
            }
        }
        SortedMap<String, Set<Teamrol>> perPersoon = perPerson(overzicht.houders());
        if (perPersoon.values().stream().anyMatch(rollen -> rollen.size() > 1)) {
            spoor.note(MEER_ROLLEN, List::of);
        }
        overzicht.blindeVlekken().forEach(rol -> spoor.note(BLIND, () -> List.of(Gegeven.of("rol", ROL, rol))));
        overzicht
                .afwezigheid()
                .forEach((persoon, rollen) -> spoor.note(KWETSBAAR, () -> {
                    List<Gegeven> door = new ArrayList<>(List.of(Gegeven.of("persoon", PERSOON, persoon)));
                    door.addAll(Punten.names("rol", ROL, List.copyOf(rollen)));
                    return door;
                }));
        spoor.note(KENNIS, () -> Punten.names("kennisgebied", VELD, overzicht.zonderKennis()));
        Punten.record(overzicht.punten(), spoor);
        return Antwoord.of(dekking);
    }

    /**
     * Says everything about a team.
     *
     * @param vraag a question without holes
     * @return what it covers, what it misses, and what one absence would uncover
     * @throws IllegalArgumentException if a basis that matters is not told, or the reading is open
     */
    public static Teamoverzicht overzicht(Teamvraag vraag) {
        Map<Teamrol, SortedSet<String>> houders = new EnumMap<>(Teamrol.class);
        Set<Teamrol> inHuis = EnumSet.noneOf(Teamrol.class);
        for (Roltoewijzing t : vraag.nu()) {
            if (counts(vraag, t)) {
                houders.computeIfAbsent(t.rol(), r -> new TreeSet<>()).add(t.persoon());
                if (!t.toegang().isOpAfroep()) {
                    inHuis.add(t.rol());
                }
            }
        }
        Set<Teamrol> gedekt = houders.keySet();
        Set<Teamrol> opAfroep = EnumSet.noneOf(Teamrol.class);
        opAfroep.addAll(gedekt);
        opAfroep.removeAll(inHuis);
        Set<Teamrol> blind = EnumSet.allOf(Teamrol.class);
        blind.removeAll(gedekt);
        SortedMap<String, Set<Teamrol>> afwezigheid = new TreeMap<>();
        houders.forEach((rol, namen) -> {
            if (namen.size() == 1) {
                afwezigheid
                        .computeIfAbsent(namen.first(), n -> EnumSet.noneOf(Teamrol.class))
                        .add(rol);
            }
        });
        return new Teamoverzicht(
                houders,
                inHuis,
                opAfroep,
                blind,
                afwezigheid,
                withoutKnowledge(gedekt),
                points(vraag, gedekt, houders, afwezigheid.isEmpty()));
    }

    private static boolean counts(Teamvraag vraag, Roltoewijzing toewijzing) {
        boolean adHocTelt = !vraag.leeswijze().is(Teamvraag.AD_HOC, Teamvraag.TELT_NIET);
        return adHocTelt
                || toewijzing
                                .basis()
                                .orElseThrow(() -> new IllegalArgumentException(toewijzing.sleutel() + " is a hole"))
                        == Basis.STRUCTUREEL;
    }

    private static List<Profielpunt> points(
            Teamvraag vraag, Set<Teamrol> gedekt, Map<Teamrol, SortedSet<String>> houders, boolean niemandOnmisbaar) {
        boolean alle = gedekt.size() == Teamrol.values().length;
        boolean technologie = gedekt.contains(Teamrol.TECHNOLOGISCH_EXPERT);
        List<Profielpunt> punten = new ArrayList<>();
        punten.add(duty(
                D13A,
                gedekt.containsAll(EnumSet.of(
                        Teamrol.VOLKSGEZONDHEIDSKENNER, Teamrol.REGIOKENNER, Teamrol.CLIENTVERTEGENWOORDIGER))));
        punten.add(duty(D13B, technologie));
        punten.add(duty(D22A, gedekt.contains(Teamrol.ORGANISATIEKUNDIGE)));
        punten.add(duty(D22B, technologie));
        punten.add(duty(D31A, alle));
        if (vraag.sector().isPresent()) {
            punten.add(advice(SECTOR, alle));
        }
        if (gedekt.contains(Teamrol.CLIENTVERTEGENWOORDIGER)) {
            punten.add(advice(KETEN, gedekt.contains(Teamrol.REGIOKENNER)));
        }
        if (!houders.isEmpty()) {
            punten.add(advice(EEN_PERSOON, perPerson(houders).size() > 1));
            punten.add(advice(NIET_AFHANKELIJK, niemandOnmisbaar));
        }
        return punten;
    }

    private static Profielpunt duty(Stap stap, boolean gehaald) {
        return new Profielpunt(stap, Zwaarte.PLICHT, Oordeel.of(gehaald));
    }

    private static Profielpunt advice(Stap stap, boolean gehaald) {
        return new Profielpunt(stap, Zwaarte.ADVIES, Oordeel.of(gehaald));
    }

    private static SortedMap<String, Set<Teamrol>> perPerson(Map<Teamrol, SortedSet<String>> houders) {
        SortedMap<String, Set<Teamrol>> perPersoon = new TreeMap<>();
        houders.forEach((rol, namen) -> namen.forEach(n -> perPersoon
                .computeIfAbsent(n, k -> EnumSet.noneOf(Teamrol.class))
                .add(rol)));
        return perPersoon;
    }

    /** The fields of knowledge that are named with a role are brought by that role. */
    private static List<String> withoutKnowledge(Set<Teamrol> gedekt) {
        Set<String> rollen = gedekt.stream().map(Teamrol::name).collect(Collectors.toSet());
        return Profiellijsten.find("kennisgebieden").orElseThrow().leden().stream()
                .filter(l -> l.bij().stream()
                        .flatMap(b -> Tabellen.words(b).stream())
                        .noneMatch(rollen::contains))
                .map(l -> l.wat().nl())
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
