package nl.wlzkit.tariff.thuis;

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
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * How much can an mpt cost, or a pgb be, with an increase for extra costs at home? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on
 * @param vorm the mpt or the pgb
 * @param basis the most that the mpt may cost, or the pgb, without an increase, in euros a year: 0 through 1,000,000;
 *     absent when it is not known
 * @param verhoging the increase that is applied, 0 through 25 percent with at most two decimals; absent when it is not
 *     known: the zorgkantoor judges
 * @param palliatieveVerhoging the increase that is needed for palliative terminal care, in euros a year: 0 through
 *     1,000,000; absent when it is not known
 * @param client what is known of the client
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Extrakostenvraag(
        LocalDate dag,
        Leveringsvorm vorm,
        Optional<Bedrag> basis,
        Optional<Percentage> verhoging,
        Optional<Bedrag> palliatieveVerhoging,
        Client client,
        Optional<Extrakostentekst> tekst,
        Leeswijze leeswijze)
        implements Vraag<Extrakostenvraag> {
    /** The most that the costs can be raised. */
    static final Percentage MEEST = Percentage.of("25");

    /**
     * What is known of the client. Immutable and thread-safe.
     *
     * @param leeftijd the age in years, 0 through 120; absent when it is not known
     * @param thuiswonendKind whether the client has a child under 18 who grows up at home; absent when it is not known
     * @param lichamelijk whether the client needs care because of a somatic condition or a physical or sensory disability
     *     only, without a mental disability or a psychiatric or psychogeriatric condition; absent when it is not known
     * @param werkOfStudie whether it is to earn an income from home, or to study for that; absent when it is not known
     * @param palliatief whether the profile is 10VV, palliative terminal care; absent when it is not known
     * @param wooninitiatief whether the client lives in a kleinschalig wooninitiatief; absent when it is not known
     */
    public record Client(
            Optional<Integer> leeftijd,
            Optional<Boolean> thuiswonendKind,
            Optional<Boolean> lichamelijk,
            Optional<Boolean> werkOfStudie,
            Optional<Boolean> palliatief,
            Optional<Boolean> wooninitiatief) {
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
         * @param leeftijd the age in years, 0 through 120; absent when it is not known
         * @param thuiswonendKind whether the client has a child under 18 who grows up at home; absent when it is not known
         * @param lichamelijk whether the client needs care because of a somatic condition or a physical or sensory
         *     disability only, without a mental disability or a psychiatric or psychogeriatric condition; absent when it
         *     is not known
         * @param werkOfStudie whether it is to earn an income from home, or to study for that; absent when it is not known
         * @param palliatief whether the profile is 10VV, palliative terminal care; absent when it is not known
         * @param wooninitiatief whether the client lives in a kleinschalig wooninitiatief; absent when it is not known
         * @throws OngeldigeWaardeException if the age is out of range
         */
        public Client {
            leeftijd.ifPresent(l -> Thuiswoorden.number(l, 0, OUDSTE));
        }

        private Client with(String feit, Object waarde) {
            return new Client(
                    LEEFTIJD.filled(feit, waarde, leeftijd),
                    KIND.filled(feit, waarde, thuiswonendKind),
                    LICHAMELIJK.filled(feit, waarde, lichamelijk),
                    WERK.filled(feit, waarde, werkOfStudie),
                    PALLIATIEF.filled(feit, waarde, palliatief),
                    INITIATIEF.filled(feit, waarde, wooninitiatief));
        }
    }

    private static final int OUDSTE = 120;

    static final Gat<Bedrag> BASIS = Thuiswoorden.amount(
            "basis",
            Tekst.of("bedrag zonder verhoging, per jaar", "amount without an increase, a year"),
            Eigenaar.ZORGKANTOOR);
    static final Gat<Percentage> VERHOGING = new Gat<>(
            "verhoging",
            Tekst.of("verhoging in procenten", "increase in percent"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(Percentage.NUL, MEEST));
    static final Gat<Bedrag> PALLIATIEVE_VERHOGING = Thuiswoorden.amount(
            "palliatieve-verhoging",
            Tekst.of("verhoging die voor palliatieve zorg nodig is", "increase that palliative care needs"),
            Eigenaar.ZORGKANTOOR);
    static final Gat<Integer> LEEFTIJD = new Gat<>(
            "leeftijd",
            Tekst.of("leeftijd van de cliënt", "age of the client"),
            Eigenaar.CLIENT,
            Domein.Bereik.of(0, OUDSTE));
    static final Gat<Boolean> KIND = Thuiswoorden.yesNo(
            "thuiswonend-kind",
            Tekst.of("de cliënt heeft een kind onder 18 dat thuis opgroeit", "the client has a child under 18 at home"),
            Eigenaar.CLIENT);
    static final Gat<Boolean> LICHAMELIJK = Thuiswoorden.yesNo(
            "lichamelijk",
            Tekst.of("alleen een somatische, lichamelijke of zintuiglijke reden", "a bodily or sensory reason only"),
            Eigenaar.CLIENT);
    static final Gat<Boolean> WERK = Thuiswoorden.yesNo(
            "werk-of-studie",
            Tekst.of("om vanuit huis inkomen te verkrijgen of te studeren", "to earn from home or to study"),
            Eigenaar.CLIENT);
    static final Gat<Boolean> PALLIATIEF = Thuiswoorden.yesNo(
            "palliatief", Tekst.of("profiel 10VV, palliatief-terminaal", "profile 10VV, palliative"), Eigenaar.CLIENT);
    static final Gat<Boolean> INITIATIEF = Thuiswoorden.yesNo(
            "wooninitiatief",
            Tekst.of("woont in een kleinschalig wooninitiatief", "lives in a kleinschalig wooninitiatief"),
            Eigenaar.CLIENT);

    private static final Eigenschap<Client, Integer> OUD =
            Objectvorm.optional("leeftijd", Waardevormen.integer(0, OUDSTE), Client::leeftijd);
    private static final Eigenschap<Client, Boolean> THUIS =
            Objectvorm.optional("thuiswonend-kind", Waardevormen.JA_NEE, Client::thuiswonendKind);
    private static final Eigenschap<Client, Boolean> LIJF =
            Objectvorm.optional("lichamelijk", Waardevormen.JA_NEE, Client::lichamelijk);
    private static final Eigenschap<Client, Boolean> INKOMEN =
            Objectvorm.optional("werk-of-studie", Waardevormen.JA_NEE, Client::werkOfStudie);
    private static final Eigenschap<Client, Boolean> VV10 =
            Objectvorm.optional("palliatief", Waardevormen.JA_NEE, Client::palliatief);
    private static final Eigenschap<Client, Boolean> WONEN =
            Objectvorm.optional("wooninitiatief", Waardevormen.JA_NEE, Client::wooninitiatief);
    private static final Objectvorm<Client> CLIENTVORM = Objectvorm.of(
            g -> new Client(g.find(OUD), g.find(THUIS), g.find(LIJF), g.find(INKOMEN), g.find(VV10), g.find(WONEN)),
            OUD,
            THUIS,
            LIJF,
            INKOMEN,
            VV10,
            WONEN);

    private static final Eigenschap<Extrakostenvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Extrakostenvraag::dag);
    private static final Eigenschap<Extrakostenvraag, Leveringsvorm> LEVERING = Objectvorm.required(
            "vorm",
            Waardevormen.oneOf(List.of(Leveringsvorm.MPT, Leveringsvorm.PGB), Leveringsvorm::name),
            Extrakostenvraag::vorm);
    private static final Eigenschap<Extrakostenvraag, Bedrag> HOOGTE =
            Objectvorm.optional("basis", Thuiswoorden.EURO, Extrakostenvraag::basis);
    private static final Eigenschap<Extrakostenvraag, Percentage> PROCENT = Objectvorm.optional(
            "verhoging", Waardevormen.percentage(Percentage.NUL, MEEST, 2), Extrakostenvraag::verhoging);
    private static final Eigenschap<Extrakostenvraag, Bedrag> NODIG =
            Objectvorm.optional("palliatieve-verhoging", Thuiswoorden.EURO, Extrakostenvraag::palliatieveVerhoging);
    private static final Eigenschap<Extrakostenvraag, Client> CLIENT =
            Objectvorm.required("client", CLIENTVORM, Extrakostenvraag::client);
    private static final Eigenschap<Extrakostenvraag, Extrakostentekst> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Extrakostentekst.class), Extrakostenvraag::tekst);
    private static final Eigenschap<Extrakostenvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Extrakostentekst.LEZINGEN, Extrakostenvraag::leeswijze);
    static final Objectvorm<Extrakostenvraag> VORM = Objectvorm.of(
            g -> new Extrakostenvraag(
                            g.get(DAG),
                            g.get(LEVERING),
                            g.find(HOOGTE),
                            g.find(PROCENT),
                            g.find(NODIG),
                            g.get(CLIENT),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Extrakostentekst.LEZINGEN))
                    .checked(),
            DAG,
            LEVERING,
            HOOGTE,
            PROCENT,
            NODIG,
            CLIENT,
            TEKST,
            LEZINGEN);

    /**
     * Checks the day, the form and the amounts.
     *
     * @param dag the day, from 2015 on
     * @param vorm the mpt or the pgb
     * @param basis the most that the mpt may cost, or the pgb, without an increase, in euros a year: 0 through 1,000,000;
     *     absent when it is not known
     * @param verhoging the increase that is applied, 0 through 25 percent with at most two decimals; absent when it is not
     *     known: the zorgkantoor judges
     * @param palliatieveVerhoging the increase that is needed for palliative terminal care, in euros a year: 0 through
     *     1,000,000; absent when it is not known
     * @param client what is known of the client
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if a value is out of range, or the form is neither mpt nor pgb
     */
    public Extrakostenvraag {
        Thuiswoorden.day(dag);
        if (vorm != Leveringsvorm.MPT && vorm != Leveringsvorm.PGB) {
            throw new OngeldigeWaardeException(vorm.name(), Tekst.of("MPT of PGB", "MPT or PGB"));
        }
        basis.ifPresent(Thuiswoorden::euro);
        verhoging.ifPresent(VERHOGING.domein()::check);
        palliatieveVerhoging.ifPresent(Thuiswoorden::euro);
    }

    private Extrakostenvraag checked() {
        Extrakostentekst.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    /** Says whether a ground for at most 25 percent is there, or can be. */
    boolean mayHaveGround() {
        return client.leeftijd().map(l -> l < 23).orElse(true)
                || client.thuiswonendKind().orElse(true)
                || (client.lichamelijk().orElse(true) && client.werkOfStudie().orElse(true));
    }

    /** Says whether one of the facts is enough, whatever the others are. */
    boolean hasGround() {
        return client.leeftijd().map(l -> l < 23).orElse(false)
                || client.thuiswonendKind().orElse(false)
                || (client.lichamelijk().orElse(false) && client.werkOfStudie().orElse(false));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Extrakostentekst.STANDEN.gaten(dag, leeswijze, tekst));
        if (!Extrakostentekst.STANDEN.mayBe(Extrakostentekst.RLZ_2015, dag, leeswijze, tekst)) {
            return List.copyOf(gaten);
        }
        boolean streng = leeswijze.mayBe(Extrakostentekst.WOONINITIATIEF, Extrakostentekst.NIET);
        if (streng && client.wooninitiatief().isEmpty()) {
            gaten.add(INITIATIEF);
        }
        if (client.palliatief().isEmpty()) {
            gaten.add(PALLIATIEF);
        }
        if (client.palliatief().orElse(true) && palliatieveVerhoging.isEmpty()) {
            gaten.add(PALLIATIEVE_VERHOGING);
        }
        if (!client.palliatief().orElse(false)) {
            addGrounds(gaten);
            if (verhoging.isEmpty() && mayHaveGround()) {
                gaten.add(VERHOGING);
            }
        }
        if (basis.isEmpty()) {
            gaten.add(BASIS);
        }
        return List.copyOf(gaten);
    }

    private void addGrounds(List<Gat<?>> gaten) {
        if (hasGround()) {
            return;
        }
        if (client.leeftijd().isEmpty()) {
            gaten.add(LEEFTIJD);
        }
        if (client.thuiswonendKind().isEmpty()) {
            gaten.add(KIND);
        }
        if (client.lichamelijk().isEmpty() && client.werkOfStudie().orElse(true)) {
            gaten.add(LICHAMELIJK);
        }
        if (client.werkOfStudie().isEmpty() && client.lichamelijk().orElse(true)) {
            gaten.add(WERK);
        }
    }

    @Override
    public <W> Extrakostenvraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        if (leeswijze.knows(feit)) {
            return with(leeswijze.choose(feit, waarde.toString()));
        }
        if (waarde instanceof Extrakostentekst gelezen) {
            return new Extrakostenvraag(
                    dag, vorm, basis, verhoging, palliatieveVerhoging, client, Optional.of(gelezen), leeswijze);
        }
        if (waarde instanceof Percentage procent) {
            return new Extrakostenvraag(
                    dag, vorm, basis, Optional.of(procent), palliatieveVerhoging, client, tekst, leeswijze);
        }
        if (waarde instanceof Bedrag bedrag) {
            boolean hoogte = feit.equals(BASIS.feit());
            return new Extrakostenvraag(
                    dag,
                    vorm,
                    hoogte ? Optional.of(bedrag) : basis,
                    verhoging,
                    hoogte ? palliatieveVerhoging : Optional.of(bedrag),
                    client,
                    tekst,
                    leeswijze);
        }
        return new Extrakostenvraag(
                dag, vorm, basis, verhoging, palliatieveVerhoging, client.with(feit, waarde), tekst, leeswijze);
    }

    private Extrakostenvraag with(Leeswijze anders) {
        return new Extrakostenvraag(dag, vorm, basis, verhoging, palliatieveVerhoging, client, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>(Extrakostentekst.STANDEN.lezingen(dag));
        if (client.wooninitiatief().orElse(true)
                && Extrakostentekst.STANDEN.mayBe(Extrakostentekst.RLZ_2015, dag, leeswijze, tekst)) {
            spelen.add(Extrakostentekst.WOONINITIATIEF);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Extrakostenvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
