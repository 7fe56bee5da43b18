package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Is a dialogue with one provider prepared as the report asks? Immutable and thread-safe.
 *
 * @param marktanalyse whether a market analysis is there; absent when not told
 * @param kwaliteitsdata whether data on quality are there; absent when not told
 * @param voldoendeInformatie whether the purchaser has enough information; absent when not told
 * @param oordeelIgj whether the judgement of the IGJ was taken along; absent when not told
 * @param klantinformatie whether information of clients visibly comes back in dialogue and agreements; absent when not told
 * @param hardeCriteria whether agreements are made on objective criteria; absent when not told
 * @param zachteCriteria whether agreements are made on subjective criteria; absent when not told
 * @param derden whether third parties such as a client council take part; absent when not told
 * @param delegatie the team roles that take part for the zorgkantoor; absent when it was not composed or not told
 * @param onderwerpen the subjects of the dialogue; absent when not told
 * @param momenten visits and conversations with this provider, at most 1,000, every name once
 */
public record Dialoogvraag(
        Optional<Boolean> marktanalyse,
        Optional<Boolean> kwaliteitsdata,
        Optional<Boolean> voldoendeInformatie,
        Optional<Boolean> oordeelIgj,
        Optional<Boolean> klantinformatie,
        Optional<Boolean> hardeCriteria,
        Optional<Boolean> zachteCriteria,
        Optional<Boolean> derden,
        Optional<List<Teamrol>> delegatie,
        Optional<List<Dialoogonderwerp>> onderwerpen,
        List<Contactmoment> momenten)
        implements Vraag<Dialoogvraag> {
    private static final Eigenschap<Dialoogvraag, Boolean> MARKTANALYSE =
            optional("marktanalyse", Waardevormen.JA_NEE, Dialoogvraag::marktanalyse);
    private static final Eigenschap<Dialoogvraag, Boolean> KWALITEITSDATA =
            optional("kwaliteitsdata", Waardevormen.JA_NEE, Dialoogvraag::kwaliteitsdata);
    private static final Eigenschap<Dialoogvraag, Boolean> VOLDOENDE_INFORMATIE =
            optional("voldoendeInformatie", Waardevormen.JA_NEE, Dialoogvraag::voldoendeInformatie);
    private static final Eigenschap<Dialoogvraag, Boolean> OORDEEL_IGJ =
            optional("oordeelIgj", Waardevormen.JA_NEE, Dialoogvraag::oordeelIgj);
    private static final Eigenschap<Dialoogvraag, Boolean> KLANTINFORMATIE =
            optional("klantinformatie", Waardevormen.JA_NEE, Dialoogvraag::klantinformatie);
    private static final Eigenschap<Dialoogvraag, Boolean> HARDE_CRITERIA =
            optional("hardeCriteria", Waardevormen.JA_NEE, Dialoogvraag::hardeCriteria);
    private static final Eigenschap<Dialoogvraag, Boolean> ZACHTE_CRITERIA =
            optional("zachteCriteria", Waardevormen.JA_NEE, Dialoogvraag::zachteCriteria);
    private static final Eigenschap<Dialoogvraag, Boolean> DERDEN =
            optional("derden", Waardevormen.JA_NEE, Dialoogvraag::derden);
    private static final Eigenschap<Dialoogvraag, List<Teamrol>> DELEGATIE = optional(
            "delegatie",
            Waardevormen.list(Waardevormen.constant(Teamrol.class), Grenzen.LONGEST),
            Dialoogvraag::delegatie);
    private static final Eigenschap<Dialoogvraag, List<Dialoogonderwerp>> ONDERWERPEN = optional(
            "onderwerpen",
            Waardevormen.list(Waardevormen.constant(Dialoogonderwerp.class), Grenzen.LONGEST),
            Dialoogvraag::onderwerpen);
    private static final Eigenschap<Dialoogvraag, List<Contactmoment>> MOMENTEN = optional(
            "momenten",
            Waardevormen.list(Contactmoment.VORM, Grenzen.LONGEST),
            v -> Optional.of(v.momenten).filter(m -> !m.isEmpty()));
    static final Objectvorm<Dialoogvraag> VORM = Objectvorm.of(
            g -> new Dialoogvraag(
                    g.find(MARKTANALYSE),
                    g.find(KWALITEITSDATA),
                    g.find(VOLDOENDE_INFORMATIE),
                    g.find(OORDEEL_IGJ),
                    g.find(KLANTINFORMATIE),
                    g.find(HARDE_CRITERIA),
                    g.find(ZACHTE_CRITERIA),
                    g.find(DERDEN),
                    g.find(DELEGATIE),
                    g.find(ONDERWERPEN),
                    g.find(MOMENTEN).orElse(List.of())),
            MARKTANALYSE,
            KWALITEITSDATA,
            VOLDOENDE_INFORMATIE,
            OORDEEL_IGJ,
            KLANTINFORMATIE,
            HARDE_CRITERIA,
            ZACHTE_CRITERIA,
            DERDEN,
            DELEGATIE,
            ONDERWERPEN,
            MOMENTEN);

    /**
     * Checks the names and puts the lists in order.
     *
     * @param marktanalyse whether a market analysis is there; absent when not told
     * @param kwaliteitsdata whether data on quality are there; absent when not told
     * @param voldoendeInformatie whether the purchaser has enough information; absent when not told
     * @param oordeelIgj whether the judgement of the IGJ was taken along; absent when not told
     * @param klantinformatie whether information of clients visibly comes back in dialogue and agreements; absent when not told
     * @param hardeCriteria whether agreements are made on objective criteria; absent when not told
     * @param zachteCriteria whether agreements are made on subjective criteria; absent when not told
     * @param derden whether third parties such as a client council take part; absent when not told
     * @param delegatie the team roles that take part for the zorgkantoor; absent when it was not composed or not told
     * @param onderwerpen the subjects of the dialogue; absent when not told
     * @param momenten visits and conversations with this provider, at most 1,000, every name once
     * @throws OngeldigeWaardeException if a name occurs twice, or there are too many
     */
    public Dialoogvraag {
        Grenzen.size(momenten, Grenzen.LONGEST);
        Grenzen.once(momenten.stream().map(Contactmoment::naam).toList());
        delegatie = delegatie.map(Grenzen::set);
        onderwerpen = onderwerpen.map(Grenzen::set);
        momenten = momenten.stream()
                .sorted(Comparator.comparing(Contactmoment::naam))
                .toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Dialoogvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
