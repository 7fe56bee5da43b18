package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the messages, each with the type of what stands in it. A message holds the text of a field, right or wrong;
 * {@link #parse} makes the value of it, or refuses. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Veld<T> {
    /** aanduidingWoonadres: a text that wlzkit does not check. */
    public static final Veld<String> AANDUIDING_WOONADRES =
            new Veld<>("aanduidingWoonadres", "aanduidingWoonadres", null, Veld::notBlank);

    /** afgiftedatum: a date. */
    public static final Veld<LocalDate> AFGIFTEDATUM =
            new Veld<>("afgiftedatum", "afgiftedatum", null, Berichtnotatie::parseDatum);

    /** afzender: a text that wlzkit does not check. */
    public static final Veld<String> AFZENDER = new Veld<>("afzender", "afzender", null, Veld::notBlank);

    /** begindatum: a date. */
    public static final Veld<LocalDate> BEGINDATUM =
            new Veld<>("begindatum", "begindatum", null, Berichtnotatie::parseDatum);

    /** behandeling: 1 for yes or 2 for no. */
    public static final Veld<Boolean> BEHANDELING =
            new Veld<>("behandeling", "behandeling", null, Berichtnotatie::parseJaNee);

    /** besluitnummer: a text that wlzkit does not check. */
    public static final Veld<String> BESLUITNUMMER = new Veld<>("besluitnummer", "besluitnummer", null, Veld::notBlank);

    /** bsn: a citizen service number. */
    public static final Veld<Bsn> BSN = new Veld<>("bsn", "bsn", null, Bsn::parse);

    /** burgerlijkeStaat: a text that wlzkit does not check. */
    public static final Veld<String> BURGERLIJKE_STAAT =
            new Veld<>("burgerlijkeStaat", "burgerlijkeStaat", null, Veld::notBlank);

    /** commentaar: a text that wlzkit does not check. */
    public static final Veld<String> COMMENTAAR = new Veld<>("commentaar", "commentaar", null, Veld::notBlank);

    /** communicatieTaal: a text that wlzkit does not check. */
    public static final Veld<String> COMMUNICATIE_TAAL =
            new Veld<>("communicatieTaal", "communicatieTaal", null, Veld::notBlank);

    /** communicatieVorm: a text that wlzkit does not check. */
    public static final Veld<String> COMMUNICATIE_VORM =
            new Veld<>("communicatieVorm", "communicatieVorm", null, Veld::notBlank);

    /** coordinatorZorgThuis: an AGB code. */
    public static final Veld<AgbCode> COORDINATOR_ZORG_THUIS =
            new Veld<>("coordinatorZorgThuis", "coordinatorZorgThuis", null, AgbCode::parse);

    /** dagtekening: a date. */
    public static final Veld<LocalDate> DAGTEKENING =
            new Veld<>("dagtekening", "dagtekening", null, Berichtnotatie::parseDatum);

    /** diagnoseCodelijst: a text that wlzkit does not check. */
    public static final Veld<String> DIAGNOSE_CODELIJST =
            new Veld<>("diagnoseCodelijst", "diagnoseCodelijst", null, Veld::notBlank);

    /** diagnoseSubcodelijst: a text that wlzkit does not check. */
    public static final Veld<String> DIAGNOSE_SUBCODELIJST =
            new Veld<>("diagnoseSubcodelijst", "diagnoseSubcodelijst", null, Veld::notBlank);

    /** doelmatig: 1 for yes or 2 for no. */
    public static final Veld<Boolean> DOELMATIG =
            new Veld<>("doelmatig", "doelmatig", null, Berichtnotatie::parseJaNee);

    /** dossierhouder: an AGB code. */
    public static final Veld<AgbCode> DOSSIERHOUDER =
            new Veld<>("dossierhouder", "dossierhouder", null, AgbCode::parse);

    /** einddatum: a date. */
    public static final Veld<LocalDate> EINDDATUM =
            new Veld<>("einddatum", "einddatum", null, Berichtnotatie::parseDatum);

    /** emailadres: a text that wlzkit does not check. */
    public static final Veld<String> EMAILADRES = new Veld<>("emailadres", "emailadres", null, Veld::notBlank);

    /** etmalen: a code of COD755. */
    public static final Veld<Etmalen> ETMALEN = code("etmalen", "etmalen", Codelijst.COD755, Etmalen::ofCode);

    /** extraKostenThuis: a code of COD981. */
    public static final Veld<ExtraKostenThuis> EXTRA_KOSTEN_THUIS =
            code("extraKostenThuis", "extraKostenThuis", Codelijst.COD981, ExtraKostenThuis::ofCode);

    /** financiering: a code of COD998. */
    public static final Veld<Financiering> FINANCIERING =
            code("financiering", "financiering", Codelijst.COD998, Financiering::ofCode);

    /** functieCode: a code of COD732. */
    public static final Veld<Functiecode> FUNCTIE_CODE =
            code("functieCode", "functieCode", Codelijst.COD732, Functiecode::ofCode);

    /** geboortedatum: a date. */
    public static final Veld<LocalDate> GEBOORTEDATUM =
            new Veld<>("geboortedatum", "geboortedatum", null, Berichtnotatie::parseDatum);

    /** geboortedatumGebruik: a code of COD170. */
    public static final Veld<Datumgebruik> GEBOORTEDATUM_GEBRUIK =
            code("geboortedatumGebruik", "geboortedatumGebruik", Codelijst.COD170, Datumgebruik::ofCode);

    /** geheimeClient: 1 for yes or 2 for no. */
    public static final Veld<Boolean> GEHEIME_CLIENT =
            new Veld<>("geheimeClient", "geheimeClient", null, Berichtnotatie::parseJaNee);

    /** geleverdeZorgId: a text that wlzkit does not check. */
    public static final Veld<String> GELEVERDE_ZORG_ID =
            new Veld<>("geleverdeZorgId", "geleverdeZorgId", null, Veld::notBlank);

    /** geslacht: a text that wlzkit does not check. */
    public static final Veld<String> GESLACHT = new Veld<>("geslacht", "geslacht", null, Veld::notBlank);

    /** geslachtsnaam: a text that wlzkit does not check. */
    public static final Veld<String> GESLACHTSNAAM = new Veld<>("geslachtsnaam", "geslachtsnaam", null, Veld::notBlank);

    /** grondslag: a code of COD736. */
    public static final Veld<Zorggrondslag> GRONDSLAG =
            code("grondslag", "grondslag", Codelijst.COD736, Zorggrondslag::ofCode);

    /** grondslag01: a code of COD736. */
    public static final Veld<Zorggrondslag> GRONDSLAG01 =
            code("grondslag01", "grondslag01", Codelijst.COD736, Zorggrondslag::ofCode);

    /** grondslag02: a code of COD736. */
    public static final Veld<Zorggrondslag> GRONDSLAG02 =
            code("grondslag02", "grondslag02", Codelijst.COD736, Zorggrondslag::ofCode);

    /** huisarts: an AGB code. */
    public static final Veld<AgbCode> HUISARTS = new Veld<>("huisarts", "huisarts", null, AgbCode::parse);

    /** huisletter: a text that wlzkit does not check. */
    public static final Veld<String> HUISLETTER = new Veld<>("huisletter", "huisletter", null, Veld::notBlank);

    /** huisnummer: a text that wlzkit does not check. */
    public static final Veld<String> HUISNUMMER = new Veld<>("huisnummer", "huisnummer", null, Veld::notBlank);

    /** huisnummerToevoeging: a text that wlzkit does not check. */
    public static final Veld<String> HUISNUMMER_TOEVOEGING =
            new Veld<>("huisnummerToevoeging", "huisnummerToevoeging", null, Veld::notBlank);

    /** identificatie: a text that wlzkit does not check. */
    public static final Veld<String> IDENTIFICATIE = new Veld<>("identificatie", "identificatie", null, Veld::notBlank);

    /** ingangsdatum: a date. */
    public static final Veld<LocalDate> INGANGSDATUM =
            new Veld<>("ingangsdatum", "ingangsdatum", null, Berichtnotatie::parseDatum);

    /** instelling: an AGB code. */
    public static final Veld<AgbCode> INSTELLING = new Veld<>("instelling", "instelling", null, AgbCode::parse);

    /** instellingBestemming: an AGB code. */
    public static final Veld<AgbCode> INSTELLING_BESTEMMING =
            new Veld<>("instellingBestemming", "instellingBestemming", null, AgbCode::parse);

    /** instellingVoorkeur: an AGB code. */
    public static final Veld<AgbCode> INSTELLING_VOORKEUR =
            new Veld<>("instellingVoorkeur", "instellingVoorkeur", null, AgbCode::parse);

    /** klasse: a code of COD756. */
    public static final Veld<Klasse> KLASSE = code("klasse", "klasse", Codelijst.COD756, Klasse::ofCode);

    /** landCode: a text that wlzkit does not check. */
    public static final Veld<String> LAND_CODE = new Veld<>("landCode", "landCode", null, Veld::notBlank);

    /** leefeenheid: a text that wlzkit does not check. */
    public static final Veld<String> LEEFEENHEID = new Veld<>("leefeenheid", "leefeenheid", null, Veld::notBlank);

    /** leveringsstatus: a code of COD167. */
    public static final Veld<Leveringsstatus> LEVERINGSSTATUS =
            code("leveringsstatus", "leveringsstatus", Codelijst.COD167, Leveringsstatus::ofCode);

    /** leveringsstatusClassificatie: a code of COD168. */
    public static final Veld<Leveringsclassificatie> LEVERINGSSTATUS_CLASSIFICATIE = code(
            "leveringsstatusClassificatie",
            "leveringsstatusClassificatie",
            Codelijst.COD168,
            Leveringsclassificatie::ofCode);

    /** leveringsvoorwaarde: a text that wlzkit does not check. */
    public static final Veld<String> LEVERINGSVOORWAARDE =
            new Veld<>("leveringsvoorwaarde", "leveringsvoorwaarde", null, Veld::notBlank);

    /** leveringsvorm: a code of COD578. */
    public static final Veld<Leveringsvormcode> LEVERINGSVORM =
            code("leveringsvorm", "leveringsvorm", Codelijst.COD578, Leveringsvormcode::ofCode);

    /** meerzorg: 1 for yes or 2 for no. */
    public static final Veld<Boolean> MEERZORG = new Veld<>("meerzorg", "meerzorg", null, Berichtnotatie::parseJaNee);

    /** mutatiecode: a code of COD588. */
    public static final Veld<Mutatiecode> MUTATIECODE =
            code("mutatiecode", "mutatiecode", Codelijst.COD588, Mutatiecode::ofCode);

    /** mutatiedatum: a date. */
    public static final Veld<LocalDate> MUTATIEDATUM =
            new Veld<>("mutatiedatum", "mutatiedatum", null, Berichtnotatie::parseDatum);

    /** mutatieZorgId: a text that wlzkit does not check. */
    public static final Veld<String> MUTATIE_ZORG_ID =
            new Veld<>("mutatieZorgId", "mutatieZorgId", null, Veld::notBlank);

    /** naamGebruik: a text that wlzkit does not check. */
    public static final Veld<String> NAAM_GEBRUIK = new Veld<>("naamGebruik", "naamGebruik", null, Veld::notBlank);

    /** nummer: a text that wlzkit does not check. */
    public static final Veld<String> NUMMER = new Veld<>("nummer", "nummer", null, Veld::notBlank);

    /** ontvanger: a text that wlzkit does not check. */
    public static final Veld<String> ONTVANGER = new Veld<>("ontvanger", "ontvanger", null, Veld::notBlank);

    /** opname: 1 for yes or 2 for no. */
    public static final Veld<Boolean> OPNAME = new Veld<>("opname", "opname", null, Berichtnotatie::parseJaNee);

    /** opslag: a text that wlzkit does not check. */
    public static final Veld<String> OPSLAG = new Veld<>("opslag", "opslag", null, Veld::notBlank);

    /** organisatie: a text that wlzkit does not check. */
    public static final Veld<String> ORGANISATIE = new Veld<>("organisatie", "organisatie", null, Veld::notBlank);

    /** overdrachtdatum: a date. */
    public static final Veld<LocalDate> OVERDRACHTDATUM =
            new Veld<>("overdrachtdatum", "overdrachtdatum", null, Berichtnotatie::parseDatum);

    /** partnernaam: a text that wlzkit does not check. */
    public static final Veld<String> PARTNERNAAM = new Veld<>("partnernaam", "partnernaam", null, Veld::notBlank);

    /** partneropname: 1 for yes or 2 for no. */
    public static final Veld<Boolean> PARTNEROPNAME =
            new Veld<>("partneropname", "partneropname", null, Berichtnotatie::parseJaNee);

    /** plaatsnaam: a text that wlzkit does not check. */
    public static final Veld<String> PLAATSNAAM = new Veld<>("plaatsnaam", "plaatsnaam", null, Veld::notBlank);

    /** postcode: a text that wlzkit does not check. */
    public static final Veld<String> POSTCODE = new Veld<>("postcode", "postcode", null, Veld::notBlank);

    /** prognose: a text that wlzkit does not check. */
    public static final Veld<String> PROGNOSE = new Veld<>("prognose", "prognose", null, Veld::notBlank);

    /** redenIntrekking: a code of COD172. */
    public static final Veld<RedenIntrekking> REDEN_INTREKKING =
            code("redenIntrekking", "redenIntrekking", Codelijst.COD172, RedenIntrekking::ofCode);

    /** sleuteldatum: a date. */
    public static final Veld<LocalDate> SLEUTELDATUM =
            new Veld<>("sleuteldatum", "sleuteldatum", null, Berichtnotatie::parseDatum);

    /** soort (soortAdres): a text that wlzkit does not check. */
    public static final Veld<String> SOORT_ADRES = new Veld<>("soortAdres", "soort", null, Veld::notBlank);

    /** soort (soortIndicatie): a code of COD169. */
    public static final Veld<SoortIndicatie> SOORT_INDICATIE =
            code("soortIndicatie", "soort", Codelijst.COD169, SoortIndicatie::ofCode);

    /** soort (soortRelatie): a text that wlzkit does not check. */
    public static final Veld<String> SOORT_RELATIE = new Veld<>("soortRelatie", "soort", null, Veld::notBlank);

    /** soort (soortToewijzing): a code of COD165. */
    public static final Veld<SoortToewijzing> SOORT_TOEWIJZING =
            code("soortToewijzing", "soort", Codelijst.COD165, SoortToewijzing::ofCode);

    /** startdatum: a date. */
    public static final Veld<LocalDate> STARTDATUM =
            new Veld<>("startdatum", "startdatum", null, Berichtnotatie::parseDatum);

    /** statusAanlevering: a text that wlzkit does not check. */
    public static final Veld<String> STATUS_AANLEVERING =
            new Veld<>("statusAanlevering", "statusAanlevering", null, Veld::notBlank);

    /** straatnaam: a text that wlzkit does not check. */
    public static final Veld<String> STRAATNAAM = new Veld<>("straatnaam", "straatnaam", null, Veld::notBlank);

    /** telefoonnummer: a text that wlzkit does not check. */
    public static final Veld<String> TELEFOONNUMMER =
            new Veld<>("telefoonnummer", "telefoonnummer", null, Veld::notBlank);

    /** toeslagBeademing: a code of COD982. */
    public static final Veld<ToeslagBeademing> TOESLAG_BEADEMING =
            code("toeslagBeademing", "toeslagBeademing", Codelijst.COD982, ToeslagBeademing::ofCode);

    /** toeslagOverig: a code of COD983. */
    public static final Veld<ToeslagOverig> TOESLAG_OVERIG =
            code("toeslagOverig", "toeslagOverig", Codelijst.COD983, ToeslagOverig::ofCode);

    /** toewijzingsdatum: a date. */
    public static final Veld<LocalDate> TOEWIJZINGSDATUM =
            new Veld<>("toewijzingsdatum", "toewijzingsdatum", null, Berichtnotatie::parseDatum);

    /** toewijzingstijd: a text that wlzkit does not check. */
    public static final Veld<String> TOEWIJZINGSTIJD =
            new Veld<>("toewijzingstijd", "toewijzingstijd", null, Veld::notBlank);

    /** toewijzingEinddatum: a date. */
    public static final Veld<LocalDate> TOEWIJZING_EINDDATUM =
            new Veld<>("toewijzingEinddatum", "toewijzingEinddatum", null, Berichtnotatie::parseDatum);

    /** toewijzingIngangsdatum: a date. */
    public static final Veld<LocalDate> TOEWIJZING_INGANGSDATUM =
            new Veld<>("toewijzingIngangsdatum", "toewijzingIngangsdatum", null, Berichtnotatie::parseDatum);

    /** toewijzingPercentage: a percentage in hundredths of a percent. */
    public static final Veld<Percentage> TOEWIJZING_PERCENTAGE =
            new Veld<>("toewijzingPercentage", "toewijzingPercentage", null, Berichtnotatie::parsePercentage);

    /** verantwoord: 1 for yes or 2 for no. */
    public static final Veld<Boolean> VERANTWOORD =
            new Veld<>("verantwoord", "verantwoord", null, Berichtnotatie::parseJaNee);

    /** verhuisdatum: a date. */
    public static final Veld<LocalDate> VERHUISDATUM =
            new Veld<>("verhuisdatum", "verhuisdatum", null, Berichtnotatie::parseDatum);

    /** vervoer: a text that wlzkit does not check. */
    public static final Veld<String> VERVOER = new Veld<>("vervoer", "vervoer", null, Veld::notBlank);

    /** volgorde: a text that wlzkit does not check. */
    public static final Veld<String> VOLGORDE = new Veld<>("volgorde", "volgorde", null, Veld::notBlank);

    /** voorkeurClient: a code of COD999. */
    public static final Veld<Clientvoorkeur> VOORKEUR_CLIENT =
            code("voorkeurClient", "voorkeurClient", Codelijst.COD999, Clientvoorkeur::ofCode);

    /** voorletters: a text that wlzkit does not check. */
    public static final Veld<String> VOORLETTERS = new Veld<>("voorletters", "voorletters", null, Veld::notBlank);

    /** voornamen: a text that wlzkit does not check. */
    public static final Veld<String> VOORNAMEN = new Veld<>("voornamen", "voornamen", null, Veld::notBlank);

    /** voorvoegsel: a text that wlzkit does not check. */
    public static final Veld<String> VOORVOEGSEL = new Veld<>("voorvoegsel", "voorvoegsel", null, Veld::notBlank);

    /** wzdEinddatum: a date. */
    public static final Veld<LocalDate> WZD_EINDDATUM =
            new Veld<>("wzdEinddatum", "wzdEinddatum", null, Berichtnotatie::parseDatum);

    /** wzdIngangsdatum: a date. */
    public static final Veld<LocalDate> WZD_INGANGSDATUM =
            new Veld<>("wzdIngangsdatum", "wzdIngangsdatum", null, Berichtnotatie::parseDatum);

    /** wzdVerklaring: a code of COD127. */
    public static final Veld<WzdVerklaring> WZD_VERKLARING =
            code("wzdVerklaring", "wzdVerklaring", Codelijst.COD127, WzdVerklaring::ofCode);

    /** ziektebeeldStoornis: a text that wlzkit does not check. */
    public static final Veld<String> ZIEKTEBEELD_STOORNIS =
            new Veld<>("ziektebeeldStoornis", "ziektebeeldStoornis", null, Veld::notBlank);

    /** zorgkantoor: a code of COD001. */
    public static final Veld<Regiocode> ZORGKANTOOR =
            code("zorgkantoor", "zorgkantoor", Codelijst.COD001, Regiocode::ofCode);

    /** zzpCode: a code of COD163. */
    public static final Veld<Zorgprofiel> ZZP_CODE = code("zzpCode", "zzpCode", Codelijst.COD163, Zorgprofiel::ofCode);

    private static final List<Veld<?>> ALLE = List.of(
            AANDUIDING_WOONADRES,
            AFGIFTEDATUM,
            AFZENDER,
            BEGINDATUM,
            BEHANDELING,
            BESLUITNUMMER,
            BSN,
            BURGERLIJKE_STAAT,
            COMMENTAAR,
            COMMUNICATIE_TAAL,
            COMMUNICATIE_VORM,
            COORDINATOR_ZORG_THUIS,
            DAGTEKENING,
            DIAGNOSE_CODELIJST,
            DIAGNOSE_SUBCODELIJST,
            DOELMATIG,
            DOSSIERHOUDER,
            EINDDATUM,
            EMAILADRES,
            ETMALEN,
            EXTRA_KOSTEN_THUIS,
            FINANCIERING,
            FUNCTIE_CODE,
            GEBOORTEDATUM,
            GEBOORTEDATUM_GEBRUIK,
            GEHEIME_CLIENT,
            GELEVERDE_ZORG_ID,
            GESLACHT,
            GESLACHTSNAAM,
            GRONDSLAG,
            GRONDSLAG01,
            GRONDSLAG02,
            HUISARTS,
            HUISLETTER,
            HUISNUMMER,
            HUISNUMMER_TOEVOEGING,
            IDENTIFICATIE,
            INGANGSDATUM,
            INSTELLING,
            INSTELLING_BESTEMMING,
            INSTELLING_VOORKEUR,
            KLASSE,
            LAND_CODE,
            LEEFEENHEID,
            LEVERINGSSTATUS,
            LEVERINGSSTATUS_CLASSIFICATIE,
            LEVERINGSVOORWAARDE,
            LEVERINGSVORM,
            MEERZORG,
            MUTATIECODE,
            MUTATIEDATUM,
            MUTATIE_ZORG_ID,
            NAAM_GEBRUIK,
            NUMMER,
            ONTVANGER,
            OPNAME,
            OPSLAG,
            ORGANISATIE,
            OVERDRACHTDATUM,
            PARTNERNAAM,
            PARTNEROPNAME,
            PLAATSNAAM,
            POSTCODE,
            PROGNOSE,
            REDEN_INTREKKING,
            SLEUTELDATUM,
            SOORT_ADRES,
            SOORT_INDICATIE,
            SOORT_RELATIE,
            SOORT_TOEWIJZING,
            STARTDATUM,
            STATUS_AANLEVERING,
            STRAATNAAM,
            TELEFOONNUMMER,
            TOESLAG_BEADEMING,
            TOESLAG_OVERIG,
            TOEWIJZINGSDATUM,
            TOEWIJZINGSTIJD,
            TOEWIJZING_EINDDATUM,
            TOEWIJZING_INGANGSDATUM,
            TOEWIJZING_PERCENTAGE,
            VERANTWOORD,
            VERHUISDATUM,
            VERVOER,
            VOLGORDE,
            VOORKEUR_CLIENT,
            VOORLETTERS,
            VOORNAMEN,
            VOORVOEGSEL,
            WZD_EINDDATUM,
            WZD_INGANGSDATUM,
            WZD_VERKLARING,
            ZIEKTEBEELD_STOORNIS,
            ZORGKANTOOR,
            ZZP_CODE);

    private static final Map<String, Veld<?>> PER_ID = index();

    private final String id;
    private final String naam;
    private final @Nullable Codelijst lijst;
    private final Function<String, T> lezer;

    private Veld(String id, String naam, @Nullable Codelijst lijst, Function<String, T> lezer) {
        this.id = id;
        this.naam = naam;
        this.lijst = lijst;
        this.lezer = lezer;
    }

    private static <C> Veld<C> code(String id, String naam, Codelijst lijst, Function<String, C> lezer) {
        // the list says what it expects; a type that is older than the lists says less
        return new Veld<>(id, naam, lijst, tekst -> {
            lijst.find(tekst);
            return lezer.apply(tekst);
        });
    }

    private static String notBlank(String tekst) {
        if (tekst.isBlank()) {
            throw new OngeldigeWaardeException(
                    tekst, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
        return tekst;
    }

    private static Map<String, Veld<?>> index() {
        Map<String, Veld<?>> index = new LinkedHashMap<>();
        for (Veld<?> veld : ALLE) {
            index.put(veld.id, veld);
        }
        return Collections.unmodifiableMap(index);
    }

    /** The field with a name in the tables; a defect of ours if there is none. */
    static Veld<?> ofId(String id) {
        Veld<?> veld = PER_ID.get(id);
        if (veld == null) {
            throw new IllegalStateException("no field " + id);
        }
        return veld;
    }

    /**
     * Returns all fields.
     *
     * @return the fields, by name
     */
    public static List<Veld<?>> all() {
        return ALLE;
    }

    /**
     * Returns the name of the field in a document.
     *
     * @return such as {@code leveringsvorm}; {@code soort} is the name of four fields, each in classes of its own
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns the code list of which the field holds a code.
     *
     * @return the list; empty for a field of another kind
     */
    public Optional<Codelijst> lijst() {
        return Optional.ofNullable(lijst);
    }

    /**
     * Makes the value of a text.
     *
     * @param tekst what stands in the field
     * @return the value
     * @throws OngeldigeWaardeException if the text is none; of a citizen service number nothing is shown
     */
    public T parse(String tekst) {
        return lezer.apply(tekst);
    }

    /** What may be shown of a text in this field. */
    String shown(String tekst) {
        return this == BSN ? Bsn.MASKER : tekst;
    }

    /** Writes the name of the field that is unique. */
    @Override
    public String toString() {
        return id;
    }
}
