package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.text.Tekst;

/**
 * How many people wait on an official list and shadow lists together: {@link Ontdubbeling} of a small question. It tells
 * besides how many the official list does not have, and of how many clients more than one provider made a registration. One
 * more doubt found to be one person never gives more. Immutable and thread-safe.
 */
public final class Schaduwwachtlijst implements Berekening<Schaduwwachtlijstvraag, Integer> {
    private static final Stap VERMELDINGEN =
            new Stap("NK-036", Tekst.of("vermeldingen op alle lijsten", "entries on all lists"));
    private static final Stap DUBBEL =
            new Stap("NK-036", Tekst.of("dubbele registraties verwijderd", "double registrations removed"));
    private static final Stap TWIJFEL = new Stap(
            "WK-WACHTLIJST-KANDIDAAT", Tekst.of("nummers die van één persoon zijn", "numbers that are of one person"));
    private static final Stap MEER_AANBIEDERS =
            new Stap("NK-034", Tekst.of("op lijsten van meer aanbieders", "on lists of more providers"));
    private static final Stap SCHADUW = new Stap(
            "NK-035", Tekst.of("niet door de aanbieder zelf aangemeld", "not registered by the provider itself"));
    private static final Stap ONTBREEKT =
            new Stap("NK-027", Tekst.of("de registratie is niet volledig", "the registration is not complete"));
    private static final Stap OVERTREDING = new Stap(
            "NK-033", Tekst.of("door meer dan één aanbieder aangemeld", "registered by more than one provider"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(VERMELDINGEN, DUBBEL, TWIJFEL, MEER_AANBIEDERS, SCHADUW, ONTBREEKT, OVERTREDING);

    /** The question does not ask since when; it plays no part in who is who. */
    private static final LocalDate DAG = LocalDate.of(2000, 1, 1);

    /** Makes the calculator. */
    public Schaduwwachtlijst() {}

    /**
     * Returns everything that the lists of a question say.
     *
     * @param vraag a question without holes
     * @return what the lists say, in people
     * @throws IllegalArgumentException if a doubt is a hole
     */
    public static Wachtlijstbeeld picture(Schaduwwachtlijstvraag vraag) {
        return picture(vraag, decided(vraag));
    }

    private static Wachtlijstbeeld picture(Schaduwwachtlijstvraag vraag, Nummers nummers) {
        List<Wachtregel> regels = new ArrayList<>();
        vraag.officieel()
                .forEach(r -> regels.add(
                        line(regels.size() + 1, Lijstsoort.OFFICIEEL, r.aanbieder(), nummers.of(r.client()))));
        vraag.schaduw()
                .forEach((aanbieder, clienten) -> clienten.forEach(
                        c -> regels.add(line(regels.size() + 1, Lijstsoort.SCHADUW, aanbieder, nummers.of(c)))));
        return Ontdubbeling.of(regels);
    }

    private static Wachtregel line(int regel, Lijstsoort soort, String aanbieder, Clientnummer client) {
        return new Wachtregel(
                new Regelplaats("vraag", regel),
                soort,
                aanbieder,
                DAG,
                Leveringsstatus.ACTIEF_PLAATSEN,
                Optional.empty(),
                Optional.of(client),
                Kenmerken.GEEN,
                Optional.empty(),
                Optional.empty());
    }

    /** For every client one of the numbers that are of the same person. */
    @FunctionalInterface
    private interface Nummers {
        Clientnummer of(Clientnummer client);
    }

    private static Nummers decided(Schaduwwachtlijstvraag vraag) {
        TreeMap<String, Integer> plaats = new TreeMap<>();
        vraag.officieel().forEach(r -> plaats.put(r.client().voluit(), 0));
        vraag.schaduw().values().forEach(clienten -> clienten.forEach(c -> plaats.put(c.voluit(), 0)));
        List<String> alle = List.copyOf(plaats.keySet());
        for (int i = 0; i < alle.size(); i++) {
            plaats.put(alle.get(i), i);
        }
        Groepen samen = new Groepen(alle.size());
        for (Schaduwwachtlijstvraag.Twijfel t : vraag.twijfel()) {
            if (t.zelfde().orElseThrow(() -> new IllegalArgumentException("a doubt is a hole"))) {
                samen.join(index(plaats, t.een()), index(plaats, t.ander()));
            }
        }
        return client -> Clientnummer.of(client.uitgever(), alle.get(samen.find(index(plaats, client))));
    }

    private static int index(Map<String, Integer> plaats, Clientnummer client) {
        Integer index = plaats.get(client.voluit());
        if (index == null) {
            throw new IllegalStateException("a client of the question is on no list");
        }
        return index;
    }

    @Override
    public Antwoord<Integer> calculate(Schaduwwachtlijstvraag vraag, Spoor spoor) {
        Wachtlijstbeeld zonderTwijfel = picture(vraag, client -> client);
        Wachtlijstbeeld beeld = picture(vraag);
        int vermeldingen = spoor.begin(
                VERMELDINGEN,
                beeld.regels(),
                () -> List.of(
                        number(
                                "officieel",
                                "op de officiële lijst",
                                "on the official list",
                                vraag.officieel().size()),
                        number(
                                "schaduw",
                                "op schaduwwachtlijsten",
                                "on shadow lists",
                                beeld.regels() - vraag.officieel().size())));
        int zonder = spoor.step(
                DUBBEL,
                vermeldingen,
                zonderTwijfel.aantal(),
                () -> List.of(number("dubbelen", "dubbelen", "doubles", vermeldingen - zonderTwijfel.aantal())));
        int personen = spoor.step(
                TWIJFEL,
                zonder,
                beeld.aantal(),
                () -> List.of(number("zelfde", "minder door twijfel", "fewer by doubts", zonder - beeld.aantal())));
        note(spoor, MEER_AANBIEDERS, moreProviders(beeld), "personen", "people");
        note(
                spoor,
                SCHADUW,
                beeld.perAanbieder().stream().mapToInt(Aanbiederbeeld::schaduw).sum(),
                "vermeldingen",
                "entries");
        note(spoor, ONTBREEKT, beeld.ontbrekend().tot(), "personen die ontbreken", "people missing");
        note(spoor, OVERTREDING, beeld.overtredingen().size(), "personen", "people");
        return Antwoord.of(personen);
    }

    private static int moreProviders(Wachtlijstbeeld beeld) {
        int aantal = 0;
        for (Persoon persoon : beeld.lijst()) {
            Set<String> aanbieders = new HashSet<>(persoon.officieel());
            aanbieders.addAll(persoon.schaduw());
            aantal += aanbieders.size() > 1 ? 1 : 0;
        }
        return aantal;
    }

    private static void note(Spoor spoor, Stap stap, int aantal, String nl, String en) {
        if (aantal > 0) {
            spoor.note(stap, () -> List.of(number("aantal", nl, en, aantal)));
        }
    }

    private static Gegeven number(String feit, String nl, String en, int aantal) {
        return Gegeven.of(feit, Tekst.of(nl, en), aantal);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
