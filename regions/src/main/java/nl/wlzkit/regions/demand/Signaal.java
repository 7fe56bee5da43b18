package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A signal about the demand for care, as a zorgkantoor registers it. Immutable and thread-safe.
 *
 * @param datum the day, from 2000 through 2099
 * @param bron where it came from
 * @param client whom it is about; shown nowhere; absent when it does not say
 * @param zorgvraag which demand for care it is about, a category of at most 200 characters; absent when it does not say
 * @param verwachting for which term it says what is expected; absent when it does not
 */
public record Signaal(
        LocalDate datum,
        Zorgvraagbron bron,
        Optional<Persoonssleutel> client,
        Optional<String> zorgvraag,
        Optional<Verwachtingstermijn> verwachting) {
    static final Grensvorm<String> CATEGORIE = Waardevormen.text(
            "^(?=.*\\S).{1,200}$",
            Tekst.of("een categorie van 1 t/m 200 tekens", "a category of 1 through 200 characters"));
    private static final Eigenschap<Signaal, LocalDate> E_DATUM = required("datum", Wachtende.DAG, Signaal::datum);
    private static final Eigenschap<Signaal, Zorgvraagbron> E_BRON =
            required("bron", Waardevormen.constant(Zorgvraagbron.class), Signaal::bron);
    private static final Eigenschap<Signaal, Persoonssleutel> E_CLIENT =
            optional("client", Persoonssleutel.VORM, Signaal::client);
    private static final Eigenschap<Signaal, String> E_ZORGVRAAG = optional("zorgvraag", CATEGORIE, Signaal::zorgvraag);
    private static final Eigenschap<Signaal, Verwachtingstermijn> E_VERWACHTING =
            optional("verwachting", Waardevormen.constant(Verwachtingstermijn.class), Signaal::verwachting);
    static final Objectvorm<Signaal> VORM = Objectvorm.of(
            g -> new Signaal(
                    g.get(E_DATUM), g.get(E_BRON), g.find(E_CLIENT), g.find(E_ZORGVRAAG), g.find(E_VERWACHTING)),
            E_DATUM,
            E_BRON,
            E_CLIENT,
            E_ZORGVRAAG,
            E_VERWACHTING);

    /**
     * Checks the values.
     *
     * @param datum the day, from 2000 through 2099
     * @param bron where it came from
     * @param client whom it is about; shown nowhere; absent when it does not say
     * @param zorgvraag which demand for care it is about, a category of at most 200 characters; absent when it does not say
     * @param verwachting for which term it says what is expected; absent when it does not
     * @throws OngeldigeWaardeException if the day is in another year or the category blank or too long
     */
    public Signaal {
        Wachtende.DAG.check(datum);
        zorgvraag.ifPresent(CATEGORIE::check);
    }
}
