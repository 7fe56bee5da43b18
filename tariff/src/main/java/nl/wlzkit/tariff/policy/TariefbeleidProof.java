package nl.wlzkit.tariff.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Place;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Proves by enumeration that a policy has no gaps and no overlaps: for every zorgkantoor, day, choice of readings and
 * value of the facts concerned, exactly one base holds, at most one published value of a fact does, and no cap is below
 * the base or the floor. Within a period between two changes by date one day stands for all.
 *
 * <p>Also proves what makes the answer monotone in every number, so that the two ends of an unknown height stand for all
 * between them: what is added relative to the base never takes more than the whole base away.
 */
final class TariefbeleidProof {
    /** How many combinations of readings and facts are tried for one zorgkantoor and period. */
    static final int MAX_COMBINATIONS = 65_536;

    private final Tariefbeleid beleid;
    private final Problems problems;
    private final String document;
    private final IdentityHashMap<Beleidsregel, JsonValue> plaatsen;
    private final Set<String> gemeld = new LinkedHashSet<>();

    TariefbeleidProof(
            Tariefbeleid beleid, Problems problems, Place document, IdentityHashMap<Beleidsregel, JsonValue> plaatsen) {
        this.beleid = beleid;
        this.document = document.pointer();
        this.problems = problems;
        this.plaatsen = plaatsen;
    }

    void prove() {
        for (Zorgkantoor zorgkantoor : beleid.zorgkantoren()) {
            monotone(zorgkantoor);
            List<Beleidsregel> rijen = beleid.regels().stream()
                    .filter(r -> r.bewerking().value().isPresent() && !(r.bewerking() instanceof Bewerking.Plus))
                    .filter(r -> r.couldBeOf(zorgkantoor, beleid.readingsByName()))
                    .toList();
            Map<String, List<?>> assen = axes(zorgkantoor, rijen);
            for (Geldigheid periode : beleid.perioden()) {
                Tariefvraag vraag = beleid.vraag(zorgkantoor, periode.van().orElseThrow());
                BigInteger combinaties = assen.values().stream()
                        .map(as -> BigInteger.valueOf(as.size()))
                        .reduce(BigInteger.ONE, BigInteger::multiply);
                if (combinaties.compareTo(BigInteger.valueOf(MAX_COMBINATIONS)) > 0) {
                    report(
                            new Place(document + "/regels", 0, 0),
                            combinaties.toString(),
                            Tekst.of(
                                    "hoogstens " + MAX_COMBINATIONS + " combinaties voor " + zorgkantoor.naam(),
                                    "at most " + MAX_COMBINATIONS + " combinations for " + zorgkantoor.naam()));
                    return;
                }
                enumerate(vraag, rijen, new ArrayList<>(assen.entrySet()), 0, new LinkedHashMap<>());
            }
        }
    }

    private void monotone(Zorgkantoor zorgkantoor) {
        Procentpunt laagst = Procentpunt.NUL;
        for (Beleidsregel regel : beleid.regels()) {
            if (regel.couldBeOf(zorgkantoor, beleid.readingsByName())
                    && regel.bewerking() instanceof Bewerking.Plus plus
                    && (plus.maat().relatief() || plus.maat().lezing().isPresent())) {
                Procentpunt getal = lowest(plus.waarde());
                laagst = getal.signum() < 0 ? laagst.plus(getal) : laagst;
            }
        }
        if (laagst.compareTo(Procentpunt.of("-100")) < 0) {
            report(
                    new Place(document + "/regels", 0, 0),
                    laagst + " bij " + zorgkantoor.naam(),
                    Tekst.of(
                            "relatieve afslagen van samen niet meer dan 100",
                            "relative deductions of together no more than 100"));
        }
    }

    private Procentpunt lowest(Bewerking.Waarde waarde) {
        if (waarde instanceof Bewerking.Getal g) {
            return (Procentpunt) g.getal();
        }
        return (Procentpunt)
                beleid.feit(((Bewerking.Naam) waarde).feit()).domein().cases().get(0);
    }

    /** The readings, facts and published values on which the bases, caps and floors of a zorgkantoor depend. */
    private Map<String, List<?>> axes(Zorgkantoor zorgkantoor, List<Beleidsregel> rijen) {
        Set<String> namen = new LinkedHashSet<>();
        beleid.looptijden()
                .getOrDefault(zorgkantoor, List.of())
                .forEach(l -> namen.addAll(l.lezing().keySet()));
        rijen.forEach(r -> add(r.voorwaarde(), zorgkantoor, namen));
        beleid.feiten()
                .forEach(f -> f.bekend().forEach(b -> namen.addAll(b.lezing().keySet())));
        Map<String, List<?>> assen = new LinkedHashMap<>();
        for (String naam : namen) {
            assen.put(
                    naam,
                    beleid.hasReading(naam)
                            ? beleid.lezing(naam).keuzes()
                            : beleid.feit(naam).domein().cases());
        }
        return assen;
    }

    private void add(Voorwaarde voorwaarde, Zorgkantoor zorgkantoor, Set<String> namen) {
        namen.addAll(voorwaarde.lezing().keySet());
        voorwaarde.bij().flatMap(Voorwaarde.Bij::lezing).ifPresent(namen::add);
        for (String naam : voorwaarde.als().keySet()) {
            if (beleid.begrip(naam).isEmpty()) {
                namen.add(naam);
            }
            beleid.begrip(naam).forEach(b -> add(b.voorwaarde(), zorgkantoor, namen));
        }
    }

    private void enumerate(
            Tariefvraag vraag,
            List<Beleidsregel> rijen,
            List<Map.Entry<String, List<?>>> assen,
            int n,
            Map<String, Object> gekozen) {
        if (n == assen.size()) {
            check(vraag, rijen, gekozen);
            return;
        }
        String naam = assen.get(n).getKey();
        for (Object waarde : assen.get(n).getValue()) {
            gekozen.put(naam, waarde);
            Tariefvraag verder =
                    beleid.hasReading(naam) ? vraag.choose(naam, waarde.toString()) : vraag.with(naam, waarde);
            enumerate(verder, rijen, assen, n + 1, gekozen);
        }
        gekozen.remove(naam);
    }

    private void check(Tariefvraag vraag, List<Beleidsregel> rijen, Map<String, Object> gekozen) {
        for (Feit feit : beleid.feiten()) {
            long aantal = feit.bekend().stream()
                    .filter(b -> b.geldig().contains(vraag.dag())
                            && Voorwaarde.readings(b.lezing(), vraag) == Oordeel.VOLDOET)
                    .count();
            if (aantal > 1) {
                Tekst wanneer = when(vraag, gekozen);
                report(
                        new Place(document + "/feiten/" + feit.feit() + "/bekend", 0, 0),
                        aantal + " waarden " + wanneer.nl(),
                        Tekst.of("hoogstens één waarde tegelijk", "at most one value at a time"));
            }
        }
        List<Beleidsregel> nhc = rijen.stream()
                .filter(r -> !r.bewerking().isOfTariff() && r.holds(vraag) == Oordeel.VOLDOET)
                .toList();
        if (nhc.size() > 1) {
            report(
                    placeOf(nhc.get(1)),
                    nhc.size() + " regels " + when(vraag, gekozen).nl(),
                    Tekst.of("hoogstens één regel met \"nhc\" die geldt", "at most one row with \"nhc\" that holds"));
        }
        List<Beleidsregel> geldend = rijen.stream()
                .filter(r -> r.bewerking().isOfTariff() && r.holds(vraag) == Oordeel.VOLDOET)
                .toList();
        List<Beleidsregel> bases = Tariefbeleid.bases(geldend);
        if (bases.size() != 1) {
            String wanneer = when(vraag, gekozen).in(Taal.NL);
            String welke = bases.isEmpty()
                    ? "geen"
                    : bases.stream().map(r -> r.stap().regel()).collect(Collectors.joining(" en "));
            Place place = bases.isEmpty() ? new Place(document + "/regels", 0, 0) : placeOf(bases.get(1));
            report(
                    place,
                    welke + " " + wanneer,
                    Tekst.of("precies één regel met \"stel\" die geldt", "exactly one row with \"stel\" that holds"));
            return;
        }
        bounds(vraag, geldend, bases.get(0));
    }

    private void bounds(Tariefvraag vraag, List<Beleidsregel> geldend, Beleidsregel basis) {
        Optional<Percentage> grondslag = number(basis, vraag);
        for (Beleidsregel regel : geldend) {
            if (!(regel.bewerking() instanceof Bewerking.Hoogstens)) {
                continue;
            }
            Optional<Percentage> plafond = number(regel, vraag);
            boolean onderBasis = plafond.isPresent()
                    && grondslag.isPresent()
                    && plafond.get().compareTo(grondslag.get()) < 0;
            boolean onderBodem = geldend.stream()
                    .filter(r -> r.bewerking() instanceof Bewerking.Minstens)
                    .flatMap(r -> number(r, vraag).stream())
                    .anyMatch(bodem -> plafond.isPresent() && plafond.get().compareTo(bodem) < 0);
            if (onderBasis || onderBodem) {
                report(
                        placeOf(regel).child("hoogstens"),
                        plafond.get() + " bij " + vraag.zorgkantoor().naam(),
                        Tekst.of(
                                "een plafond dat niet onder de grondslag of de bodem ligt",
                                "a cap that is not below the base or the floor"));
            }
        }
    }

    /** The number of a row, if it is one or is published. */
    private static Optional<Percentage> number(Beleidsregel regel, Tariefvraag vraag) {
        return regel.bewerking().value().flatMap(w -> {
            if (w instanceof Bewerking.Getal g) {
                return Optional.of((Percentage) g.getal());
            }
            return vraag.value(((Bewerking.Naam) w).feit()).map(v -> (Percentage) v);
        });
    }

    private Place placeOf(Beleidsregel regel) {
        JsonValue at = plaatsen.get(regel);
        return at == null ? Place.NONE : at.place();
    }

    private static Tekst when(Tariefvraag vraag, Map<String, Object> gekozen) {
        String waarden = gekozen.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", "));
        return Tekst.same("(" + vraag.zorgkantoor().naam() + ", " + vraag.dag() + ", " + waarden + ")");
    }

    /** One problem a place: a gap usually shows in many combinations, and the first says enough. */
    private void report(Place place, String waarde, Tekst verwacht) {
        if (gemeld.add(place.pointer() + verwacht.en())) {
            problems.add(place, waarde, verwacht);
        }
    }
}
