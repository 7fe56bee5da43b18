package nl.wlzkit.tariff.thuis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * Has this client a right to meerzorg? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on
 * @param profiel the profile, or the package that goes with it
 * @param vorm the form of care of the client
 * @param behoeften the special care that the client needs too; none if there is none
 * @param uren the hours of care
 * @param client what is known of the client
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Meerzorgtoegangvraag(
        LocalDate dag,
        Zorgprofiel profiel,
        Leveringsvorm vorm,
        List<Zorgbehoefte> behoeften,
        Zorguren uren,
        Client client,
        Optional<Meerzorgtekst> tekst,
        Leeswijze leeswijze)
        implements Vraag<Meerzorgtoegangvraag> {
    /**
     * The hours of care by which is measured whether the need is at least 25 percent higher. Immutable and thread-safe.
     *
     * @param nodig what the client needs, a week, 0 through 1,000 with at most four decimals; absent when it is not known
     * @param pakket what the profile or package holds, a week, more than 0 through 1,000 with at most four decimals;
     *     absent when it is not known
     */
    public record Zorguren(Optional<Uren> nodig, Optional<Uren> pakket) {
        /** Nothing is known. */
        public static final Zorguren ONBEKEND = new Zorguren(Optional.empty(), Optional.empty());

        /**
         * Checks the hours.
         *
         * @param nodig what the client needs, a week, 0 through 1,000 with at most four decimals; absent when it is not
         *     known
         * @param pakket what the profile or package holds, a week, more than 0 through 1,000 with at most four decimals;
         *     absent when it is not known
         * @throws OngeldigeWaardeException if a number is out of range
         */
        public Zorguren {
            nodig.ifPresent(Meerzorg2016vraag::told);
            pakket.ifPresent(Meerzorg2016vraag::told);
        }
    }

    /**
     * What is known of the client. Immutable and thread-safe.
     *
     * @param pakket2014 whether the client had a right on 31 December 2014 to a package that the article names; absent
     *     when it is not known
     * @param leeftijd the age in years, 0 through 120; absent when it is not known
     * @param toezicht whether permanent supervision is necessary because of severe complex somatic problems; absent when it
     *     is not known
     * @param palliatief whether the client needs palliative terminal care; absent when it is not known
     * @param zwaar whether that care meets the three conditions for a stay: very intensive care day and night, severe
     *     symptoms, and complex care of several disciplines; absent when it is not known
     * @param nodig whether the Wlz-uitvoerder or zorgkantoor judges more care needed; absent when it is not known
     */
    public record Client(
            Optional<Boolean> pakket2014,
            Optional<Integer> leeftijd,
            Optional<Boolean> toezicht,
            Optional<Boolean> palliatief,
            Optional<Boolean> zwaar,
            Optional<Boolean> nodig) {
        /** Nothing is known. */
        public static final Client ONBEKEND = new Client(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /**
         * Checks the age.
         *
         * @param pakket2014 whether the client had a right on 31 December 2014 to a package that the article names; absent
         *     when it is not known
         * @param leeftijd the age in years, 0 through 120; absent when it is not known
         * @param toezicht whether permanent supervision is necessary because of severe complex somatic problems; absent
         *     when it is not known
         * @param palliatief whether the client needs palliative terminal care; absent when it is not known
         * @param zwaar whether that care meets the three conditions for a stay: very intensive care day and night, severe
         *     symptoms, and complex care of several disciplines; absent when it is not known
         * @param nodig whether the Wlz-uitvoerder or zorgkantoor judges more care needed; absent when it is not known
         * @throws OngeldigeWaardeException if the age is out of range
         */
        public Client {
            leeftijd.ifPresent(l -> Thuiswoorden.number(l, 0, OUDSTE));
        }

        private Client with(String feit, Object waarde) {
            return new Client(
                    PAKKET_2014.filled(feit, waarde, pakket2014),
                    LEEFTIJD.filled(feit, waarde, leeftijd),
                    TOEZICHT.filled(feit, waarde, toezicht),
                    PALLIATIEF.filled(feit, waarde, palliatief),
                    ZWAAR.filled(feit, waarde, zwaar),
                    NODIG.filled(feit, waarde, nodig));
        }
    }

    private static final int OUDSTE = 120;
    private static final Uren MEEST = new Uren(Breuk.of(Uren.MEEST));

    static final Gat<Boolean> PAKKET_2014 = Thuiswoorden.yesNo(
            "pakket-2014",
            Tekst.of(
                    "had eind 2014 recht op een pakket dat het artikel noemt",
                    "had a named package at the end of 2014"),
            Eigenaar.CLIENT);
    static final Gat<Integer> LEEFTIJD = new Gat<>(
            "leeftijd",
            Tekst.of("leeftijd van de cliënt", "age of the client"),
            Eigenaar.CLIENT,
            Domein.Bereik.of(0, OUDSTE));
    static final Gat<Boolean> TOEZICHT = Thuiswoorden.yesNo(
            "toezicht",
            Tekst.of(
                    "permanent toezicht nodig vanwege zwaar complexe somatische problematiek",
                    "permanent supervision needed for severe complex somatic problems"),
            Eigenaar.CLIENT);
    static final Gat<Boolean> PALLIATIEF = Thuiswoorden.yesNo(
            "palliatief", Tekst.of("palliatief terminale zorg", "palliative terminal care"), Eigenaar.CLIENT);
    static final Gat<Boolean> ZWAAR = Thuiswoorden.yesNo(
            "zwaar",
            Tekst.of("voldoet aan de drie voorwaarden bij verblijf", "meets the three conditions for a stay"),
            Eigenaar.CLIENT);
    static final Gat<Boolean> NODIG = Thuiswoorden.yesNo(
            "nodig", Tekst.of("meer zorg nodig geoordeeld", "more care judged needed"), Eigenaar.ZORGKANTOOR);
    static final Gat<Uren> UREN_NODIG = new Gat<>(
            "uren-nodig",
            Tekst.of("uren zorg die nodig zijn, per week", "hours of care that are needed, a week"),
            Eigenaar.AANBIEDER,
            Domein.Bereik.of(Uren.NUL, MEEST));
    static final Gat<Uren> UREN_PAKKET = new Gat<>(
            "uren-pakket",
            Tekst.of("uren zorg in het profiel of pakket, per week", "hours of care in the profile or package, a week"),
            Eigenaar.BRON,
            new Domein.Bereik<>(Uren.NUL, false, MEEST, true));

    private static final Eigenschap<Zorguren, Uren> BEHOEFTE =
            Objectvorm.optional("nodig", Uren.vorm(BigDecimal.ZERO), Zorguren::nodig);
    private static final Eigenschap<Zorguren, Uren> INHOUD =
            Objectvorm.optional("pakket", Uren.vorm(new BigDecimal("0.0001")), Zorguren::pakket);
    private static final Objectvorm<Zorguren> URENVORM =
            Objectvorm.of(g -> new Zorguren(g.find(BEHOEFTE), g.find(INHOUD)), BEHOEFTE, INHOUD);

    private static final Eigenschap<Client, Boolean> TOEN =
            Objectvorm.optional("pakket-2014", Waardevormen.JA_NEE, Client::pakket2014);
    private static final Eigenschap<Client, Integer> OUD =
            Objectvorm.optional("leeftijd", Waardevormen.integer(0, OUDSTE), Client::leeftijd);
    private static final Eigenschap<Client, Boolean> WACHT =
            Objectvorm.optional("toezicht", Waardevormen.JA_NEE, Client::toezicht);
    private static final Eigenschap<Client, Boolean> PALL =
            Objectvorm.optional("palliatief", Waardevormen.JA_NEE, Client::palliatief);
    private static final Eigenschap<Client, Boolean> DRIE =
            Objectvorm.optional("zwaar", Waardevormen.JA_NEE, Client::zwaar);
    private static final Eigenschap<Client, Boolean> OORDEEL =
            Objectvorm.optional("nodig", Waardevormen.JA_NEE, Client::nodig);
    private static final Objectvorm<Client> CLIENTVORM = Objectvorm.of(
            g -> new Client(g.find(TOEN), g.find(OUD), g.find(WACHT), g.find(PALL), g.find(DRIE), g.find(OORDEEL)),
            TOEN,
            OUD,
            WACHT,
            PALL,
            DRIE,
            OORDEEL);

    private static final Eigenschap<Meerzorgtoegangvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Meerzorgtoegangvraag::dag);
    private static final Eigenschap<Meerzorgtoegangvraag, Zorgprofiel> PROFIEL = Objectvorm.required(
            "profiel",
            Waardevormen.oneOf(List.of(Zorgprofiel.values()), Zorgprofiel::notatie),
            Meerzorgtoegangvraag::profiel);
    private static final Eigenschap<Meerzorgtoegangvraag, Leveringsvorm> VORM_VAN_ZORG =
            Objectvorm.required("vorm", Waardevormen.constant(Leveringsvorm.class), Meerzorgtoegangvraag::vorm);
    private static final Eigenschap<Meerzorgtoegangvraag, List<Zorgbehoefte>> BEHOEFTEN = Objectvorm.required(
            "behoeften",
            Waardevormen.list(Thuiswoorden.word(Zorgbehoefte.class), Zorgbehoefte.values().length),
            Meerzorgtoegangvraag::behoeften);
    private static final Eigenschap<Meerzorgtoegangvraag, Zorguren> UREN =
            Objectvorm.required("uren", URENVORM, Meerzorgtoegangvraag::uren);
    private static final Eigenschap<Meerzorgtoegangvraag, Client> CLIENT =
            Objectvorm.required("client", CLIENTVORM, Meerzorgtoegangvraag::client);
    private static final Eigenschap<Meerzorgtoegangvraag, Meerzorgtekst> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Meerzorgtekst.class), Meerzorgtoegangvraag::tekst);
    private static final Eigenschap<Meerzorgtoegangvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Meerzorgtekst.LEZINGEN, Meerzorgtoegangvraag::leeswijze);
    static final Objectvorm<Meerzorgtoegangvraag> VORM = Objectvorm.of(
            g -> new Meerzorgtoegangvraag(
                            g.get(DAG),
                            g.get(PROFIEL),
                            g.get(VORM_VAN_ZORG),
                            g.get(BEHOEFTEN),
                            g.get(UREN),
                            g.get(CLIENT),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Meerzorgtekst.LEZINGEN))
                    .checked(),
            DAG,
            PROFIEL,
            VORM_VAN_ZORG,
            BEHOEFTEN,
            UREN,
            CLIENT,
            TEKST,
            LEZINGEN);

    /**
     * Checks the day.
     *
     * @param dag the day, from 2015 on
     * @param profiel the profile, or the package that goes with it
     * @param vorm the form of care of the client
     * @param behoeften the special care that the client needs too; none if there is none
     * @param uren the hours of care
     * @param client what is known of the client
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if the day is out of range
     */
    public Meerzorgtoegangvraag {
        Thuiswoorden.day(dag);
        behoeften = behoeften.stream().distinct().sorted().toList();
    }

    private Meerzorgtoegangvraag checked() {
        Meerzorgtekst.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    boolean isVerblijf() {
        return vorm == Leveringsvorm.VERBLIJF;
    }

    private boolean mayBe(Meerzorgtekst stand) {
        return Meerzorgtekst.STANDEN.mayBe(stand, dag, leeswijze, tekst);
    }

    private boolean mayBeFrom(Meerzorgtekst eerste) {
        for (Meerzorgtekst stand : Meerzorgtekst.values()) {
            if (stand.isFrom(eerste) && mayBe(stand)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomatisch() {
        return profiel == Zorgprofiel.VG5 || profiel == Zorgprofiel.VG8;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Meerzorgtekst.STANDEN.gaten(dag, leeswijze, tekst));
        addGrounds(gaten);
        if (uren.nodig().isEmpty()) {
            gaten.add(UREN_NODIG);
        }
        if (uren.pakket().isEmpty()) {
            gaten.add(UREN_PAKKET);
        }
        if (client.nodig().isEmpty()) {
            gaten.add(NODIG);
        }
        return List.copyOf(gaten);
    }

    private void addGrounds(List<Gat<?>> gaten) {
        if (client.pakket2014().isEmpty()) {
            gaten.add(PAKKET_2014);
        }
        if (client.leeftijd().isEmpty() && isVerblijf() && mayBeFrom(Meerzorgtekst.RLZ_2016)) {
            gaten.add(LEEFTIJD);
        }
        if (client.toezicht().isEmpty() && isSomatisch() && mayBeFrom(Meerzorgtekst.RLZ_2016)) {
            gaten.add(TOEZICHT);
        }
        boolean thuis = vorm == Leveringsvorm.VPT;
        if (mayBeFrom(Meerzorgtekst.RLZ_2021) && (isVerblijf() || thuis)) {
            if (client.palliatief().isEmpty()) {
                gaten.add(PALLIATIEF);
            }
            if (client.zwaar().isEmpty() && !thuis && client.palliatief().orElse(true)) {
                gaten.add(ZWAAR);
            }
        }
    }

    @Override
    public <W> Meerzorgtoegangvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (waarde instanceof Meerzorgtekst gelezen) {
            return new Meerzorgtoegangvraag(
                    dag, profiel, vorm, behoeften, uren, client, Optional.of(gelezen), leeswijze);
        }
        if (waarde instanceof Uren getal) {
            Zorguren gevuld = gat.feit().equals(UREN_NODIG.feit())
                    ? new Zorguren(Optional.of(getal), uren.pakket())
                    : new Zorguren(uren.nodig(), Optional.of(getal));
            return new Meerzorgtoegangvraag(dag, profiel, vorm, behoeften, gevuld, client, tekst, leeswijze);
        }
        return new Meerzorgtoegangvraag(
                dag, profiel, vorm, behoeften, uren, client.with(gat.feit(), waarde), tekst, leeswijze);
    }

    private Meerzorgtoegangvraag with(Leeswijze anders) {
        return new Meerzorgtoegangvraag(dag, profiel, vorm, behoeften, uren, client, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Meerzorgtekst.STANDEN.lezingen(dag));
    }

    @Override
    public Meerzorgtoegangvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
