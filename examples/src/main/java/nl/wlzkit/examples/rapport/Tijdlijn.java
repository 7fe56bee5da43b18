package nl.wlzkit.examples.rapport;

import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.quality.framework.Drager;
import nl.wlzkit.quality.framework.Kaderkeuze;
import nl.wlzkit.quality.framework.Kaderkeuzevraag;
import nl.wlzkit.quality.framework.Kalendervraag;
import nl.wlzkit.quality.framework.Kwaliteitskader;
import nl.wlzkit.quality.framework.Kwaliteitskadertoets;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.quality.framework.Kwaliteitskalender;
import nl.wlzkit.quality.framework.Nakoming;
import nl.wlzkit.quality.framework.Ritme;
import nl.wlzkit.quality.framework.Stand;
import nl.wlzkit.quality.framework.Verplichting;
import nl.wlzkit.quality.framework.Verplichtingen;
import nl.wlzkit.quality.procurement.Tijdpadprocedure;
import nl.wlzkit.quality.procurement.Tijdpadstap;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;

/**
 * What has to be done when, as far as the library knows it: the frameworks of quality of the sector, their duties of a provider,
 * and the timetables of purchasing. Without a clock: late is only what was told to be late on a day that was told.
 */
final class Tijdlijn {
    /** What a dated thing is about; each has a lane of its own. */
    enum Baan {
        PLICHT(Tekst.of("Plichten", "Duties")),
        TIJDPAD(Tekst.of("Tijdpad inkoop", "Purchasing timetable"));

        private final Tekst naam;

        Baan(Tekst naam) {
            this.naam = naam;
        }

        Tekst naam() {
            return naam;
        }
    }

    /**
     * Something with a day.
     *
     * @param dag the last day on which it can be done
     * @param baan what it is about
     * @param wat what is to be done
     * @param waarvan of which framework or timetable
     * @param wie who has to do it
     * @param nakomingen how it stands, in every case that is left; none if that is not told
     * @param regel the rule that asks it
     */
    record Moment(
            LocalDate dag, Baan baan, Tekst wat, Tekst waarvan, Tekst wie, Set<Nakoming> nakomingen, String regel) {}

    /** A framework, and how many last days of it fall in the period. */
    record Kader(Kwaliteitskader kader, Uitkomst<Integer> aantal, List<Verplichting> zonderDag) {}

    private final Tariefoverzicht overzicht;
    private final Geldigheid periode;
    private final Tijdas as;
    private final Optional<Kwaliteitskadervraag> geleverd;

    Tijdlijn(Tariefoverzicht overzicht, Tijdas as, Optional<Kwaliteitskadervraag> geleverd) {
        this.overzicht = overzicht;
        this.as = as;
        this.periode = Geldigheid.of(as.van(), as.tot());
        this.geleverd = geleverd;
    }

    Tijdas as() {
        return as;
    }

    private Sector sector() {
        return overzicht.beleid().sector();
    }

    /** Which framework holds on a day. */
    Uitkomst<Kwaliteitskader> holdsOn(LocalDate dag) {
        return new Kaderkeuze().answer(new Kaderkeuzevraag(sector(), dag, Optional.empty()));
    }

    /** How everything stood on the day that was told. */
    Optional<Uitkomst<Nakoming>> stand() {
        return geleverd.map(v -> new Kwaliteitskadertoets().answer(v));
    }

    Optional<LocalDate> peildatum() {
        return geleverd.map(Kwaliteitskadervraag::peildatum);
    }

    /** The frameworks of the sector that hold on a day of the period. */
    List<Kader> kaders() {
        List<Kader> kaders = new ArrayList<>();
        for (Kwaliteitskader kader : Kwaliteitskader.values()) {
            Geldigheid geldig = new Geldigheid(Optional.of(kader.vroegst()), kader.totEnMet());
            if (kader.sector() == sector() && geldig.overlaps(periode)) {
                kaders.add(new Kader(
                        kader,
                        new Kwaliteitskalender()
                                .answer(new Kalendervraag(kader, Drager.ZORGAANBIEDER, as.van(), as.tot())),
                        Verplichtingen.published().of(kader, Drager.ZORGAANBIEDER).stream()
                                .filter(v -> v.ritme() == Ritme.ZONDER_DAG)
                                .toList()));
            }
        }
        return kaders;
    }

    /** Everything with a day in the period, in order. */
    List<Moment> momenten() {
        List<Moment> momenten = new ArrayList<>();
        kaders().forEach(k -> momenten.addAll(duties(k.kader())));
        for (Tijdpadprocedure procedure : procedures()) {
            for (Tijdpadstap stap : Tijdpadstap.of(procedure)) {
                Optional<LocalDate> dag = stap.totEnMet().or(stap::vanaf);
                dag.filter(periode::contains)
                        .ifPresent(d -> momenten.add(new Moment(
                                d,
                                Baan.TIJDPAD,
                                timed(stap),
                                tekst(procedure),
                                wie(stap.wie()),
                                Set.of(),
                                stap.regel())));
            }
        }
        momenten.sort(Comparator.comparing(Moment::dag).thenComparing(Moment::baan));
        return List.copyOf(momenten);
    }

    private static Tekst timed(Tijdpadstap stap) {
        Tekst naam = tekst(stap);
        return stap.tijd()
                .map(tijd -> Tekst.of(naam.nl() + ", tot " + tijd + " uur", naam.en() + ", until " + tijd))
                .orElse(naam);
    }

    private static Tekst wie(String code) {
        return switch (code) {
            case "ZA" -> Tekst.of("zorgaanbieder", "provider");
            case "ZK" -> Tekst.of("zorgkantoor", "zorgkantoor");
            default -> Tekst.of("zorgaanbieder en zorgkantoor", "provider and zorgkantoor");
        };
    }

    /** The timetables that concern this provider: that of a zorgkantoor in the report, and that of 2017 of its sector. */
    private List<Tijdpadprocedure> procedures() {
        boolean zilverenKruis =
                overzicht.cellen().stream().map(Cel::zorgkantoor).anyMatch(z -> z == Zorgkantoor.ZILVEREN_KRUIS);
        List<Tijdpadprocedure> alle = new ArrayList<>();
        if (sector() == Sector.GZ) {
            alle.add(Tijdpadprocedure.INKOOP_2017);
        }
        if (zilverenKruis) {
            alle.add(Tijdpadprocedure.ZILVEREN_KRUIS_2024);
        }
        return alle;
    }

    private record Plicht(LocalDate dag, String code, Optional<String> team) {}

    /** The last days of the duties; where deliveries were told, those that follow from them. */
    private List<Moment> duties(Kwaliteitskader kader) {
        Map<Plicht, Set<Nakoming>> standen = new LinkedHashMap<>();
        boolean verteld = geleverd.map(v -> v.kader() == kader && v.drager() == Drager.ZORGAANBIEDER)
                .orElse(false);
        Verplichtingen.published().calendar(kader, Drager.ZORGAANBIEDER, periode).stream()
                // what must follow within months of the last time has another last day once something was told
                .filter(t -> !verteld
                        || (t.verplichting().ritme() != Ritme.PERIODIEK
                                && !t.verplichting().perTeam()))
                .forEach(t -> standen.put(
                        new Plicht(t.dag(), t.verplichting().code(), Optional.empty()), new LinkedHashSet<>()));
        if (verteld) {
            for (Kwaliteitskadervraag vraag : filled(geleverd.orElseThrow())) {
                for (Stand stand : Kwaliteitskadertoets.standen(vraag)) {
                    stand.laatsteDag()
                            .filter(periode::contains)
                            .ifPresent(d -> standen.computeIfAbsent(
                                            new Plicht(d, stand.verplichting().code(), stand.team()),
                                            k -> new LinkedHashSet<>())
                                    .add(stand.nakoming()));
                }
            }
        }
        return standen.entrySet().stream()
                .map(e -> moment(e.getKey(), e.getValue()))
                .toList();
    }

    private static Moment moment(Plicht plicht, Set<Nakoming> nakomingen) {
        Verplichting v = Verplichtingen.published().find(plicht.code()).orElseThrow();
        Tekst naam = tekst(v);
        return new Moment(
                plicht.dag(),
                Baan.PLICHT,
                plicht.team()
                        .map(t -> Tekst.of(naam.nl() + ", " + t, naam.en() + ", " + t))
                        .orElse(naam),
                tekst(v.kader()),
                tekst(v.drager()),
                nakomingen.stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new)),
                v.regel());
    }

    /** The question with every hole filled in every way: few holes, of few values. */
    private static List<Kwaliteitskadervraag> filled(Kwaliteitskadervraag vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        if (gaten.isEmpty()) {
            return List.of(vraag);
        }
        return cases(vraag, gaten.get(0)).stream()
                .flatMap(v -> filled(v).stream())
                .toList();
    }

    private static <W> List<Kwaliteitskadervraag> cases(Kwaliteitskadervraag vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }
}
