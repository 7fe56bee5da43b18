package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a policy of a user: what is wrong in it is said with its place, what stands there and what was expected. */
class InlezenTest {
    private static final JsonValue GOED = Documenten.resource(InlezenTest.class, "proefbeleid.json");

    /** One mistake, where it is reported, what is shown and what was expected instead. */
    private record Fout(String wat, UnaryOperator<JsonValue> maak, String pointer, String waarde, String verwacht) {
        @Override
        public String toString() {
            return wat;
        }
    }

    private static Fout fout(
            String wat, UnaryOperator<JsonValue> maak, String pointer, String waarde, String verwacht) {
        return new Fout(wat, maak, pointer, waarde, verwacht);
    }

    private static final String BASIS = "{\"regel\":\"ZK24-007\",\"wat\":{\"nl\":\"x\",\"en\":\"x\"},\"bij\":\"CZ\",";
    private static final String IN_2025 = "{\"van\":\"2025-01-01\"}";

    static List<Fout> form() {
        return List.of(
                fout("unknown property", d -> put(d, "", "kleur", "1"), "/kleur", "", "geen onbekende eigenschap"),
                fout(
                        "unknown property of a row",
                        d -> put(d, "/regels/1", "kleur", "1"),
                        "/regels/1/kleur",
                        "",
                        "geen onbekende eigenschap"),
                fout(
                        "unknown property of a fact",
                        d -> put(d, "/feiten/technologie", "kleur", "1"),
                        "/feiten/technologie/kleur",
                        "",
                        "geen onbekende eigenschap"),
                fout(
                        "a range of a yes or no",
                        d -> put(d, "/feiten/technologie", "van", "1"),
                        "/feiten/technologie/van",
                        "",
                        "geen onbekende eigenschap"),
                fout("absent name", d -> remove(d, "/naam"), "", "", "een eigenschap \"naam\"; die ontbreekt"),
                fout(
                        "absent owner",
                        d -> remove(d, "/feiten/technologie/wie"),
                        "/feiten/technologie",
                        "",
                        "een eigenschap \"wie\"; die ontbreekt"),
                fout(
                        "absent end of a range",
                        d -> remove(d, "/feiten/opslag/tot"),
                        "/feiten/opslag",
                        "",
                        "een eigenschap \"tot\"; die ontbreekt"),
                fout(
                        "another form",
                        d -> replace(d, "/schema", "\"tariefbeleid-2\""),
                        "/schema",
                        "\"tariefbeleid-2\"",
                        "een van \"tariefbeleid-1\""),
                fout(
                        "unknown sector",
                        d -> replace(d, "/sector", "\"ZZP\""),
                        "/sector",
                        "\"ZZP\"",
                        "een van \"VV\", \"GZ\", \"GGZ\""),
                fout("an object for a list", d -> replace(d, "/regels", "{}"), "/regels", "{}", "een lijst"),
                fout("a list for an object", d -> replace(d, "/begrippen", "[]"), "/begrippen", "[]", "een object"),
                fout("null for a text", d -> replace(d, "/naam/nl", "null"), "/naam/nl", "null", "een tekst"),
                fout("an empty text", d -> replace(d, "/naam/nl", "\" \""), "/naam/nl", "\" \"", "niet leeg"),
                fout("a number for a date", d -> replace(d, "/geldig/van", "2024"), "/geldig/van", "2024", "een datum"),
                fout(
                        "a day that does not exist",
                        d -> replace(d, "/geldig/van", "\"2024-02-30\""),
                        "/geldig/van",
                        "\"2024-02-30\"",
                        "een datum"),
                fout(
                        "a word for true",
                        d -> replace(d, "/regels/5/als/technologie", "\"ja\""),
                        "/regels/5/als/technologie",
                        "\"ja\"",
                        "true of false"),
                fout(
                        "true for a number",
                        d -> replace(d, "/regels/3/plus", "true"),
                        "/regels/3/plus",
                        "true",
                        "een getal, of een feit met eenheid procentpunt: opslag"));
    }

    static List<Fout> names() {
        return List.of(
                fout(
                        "no value in a condition",
                        d -> replace(d, "/regels/2/als/nieuw", "[]"),
                        "/regels/2/als/nieuw",
                        "[]",
                        "een of meer waarden"),
                fout(
                        "nobody's row",
                        d -> replace(d, "/regels/3/bij", "[]"),
                        "/regels/3/bij",
                        "[]",
                        "een of meer zorgkantoren"),
                fout(
                        "a unit beside words",
                        d -> put(d, "/feiten/profiel", "eenheid", "\"percentage\""),
                        "/feiten/profiel/eenheid",
                        "\"percentage\"",
                        "geen eenheid naast \"een van\""),
                fout(
                        "another spelling of a zorgkantoor",
                        d -> put(d, "/zorgkantoren", "cz", "[]"),
                        "/zorgkantoren/cz",
                        "cz",
                        "een zorgkantoor dat er op die dag is"),
                fout(
                        "a reading of whose row it is that names nobody of this policy",
                        d -> replace(d, "/lezingen/van-wie/keuzes/1", "\"Achmea\""),
                        "/regels/4/bij/lezing",
                        "van-wie: Achmea",
                        "na de standaard alleen keuzes: CZ"),
                fout(
                        "one profile in two spellings",
                        d -> replace(d, "/feiten/profiel/een van", "[\"overig\", \"4VV\", \"VV4\"]"),
                        "/feiten/profiel",
                        "VV4",
                        "elk zorgprofiel één keer"),
                fout(
                        "unknown rule of a row",
                        d -> replace(d, "/regels/1/regel", "\"ZK24-999\""),
                        "/regels/1/regel",
                        "\"ZK24-999\"",
                        "een regel uit de catalogus, zoals ZK24-007"),
                fout(
                        "unknown rule of a reading",
                        d -> replace(d, "/lezingen/procenten/regel", "\"X-1\""),
                        "/lezingen/procenten/regel",
                        "\"X-1\"",
                        "een regel uit de catalogus"),
                fout(
                        "unknown rule of a published value",
                        d -> replace(d, "/feiten/richttarief/bekend/0/regel", "\"X-1\""),
                        "/feiten/richttarief/bekend/0/regel",
                        "\"X-1\"",
                        "een regel uit de catalogus"),
                fout(
                        "unknown rule of a notion",
                        d -> replace(d, "/begrippen/nieuw/0/regel", "\"X-1\""),
                        "/begrippen/nieuw/0/regel",
                        "\"X-1\"",
                        "een regel uit de catalogus"),
                fout(
                        "unknown fact",
                        d -> put(d, "/regels/3/als", "kleur", "true"),
                        "/regels/3/als/kleur",
                        "kleur",
                        "een feit uit dit bestand: vorm, profiel, overeenkomst, technologie, opslag, richttarief, nieuw"),
                fout(
                        "a notion in a notion",
                        d -> put(d, "/begrippen/nieuw/0/als", "nieuw", "true"),
                        "/begrippen/nieuw/0/als/nieuw",
                        "nieuw",
                        "een feit uit dit bestand"),
                fout(
                        "unknown fact as a number",
                        d -> replace(d, "/regels/4/plus", "\"kleur\""),
                        "/regels/4/plus",
                        "\"kleur\"",
                        "een getal, of een feit met eenheid procentpunt: opslag"),
                fout(
                        "unknown reading",
                        d -> put(d, "/regels/3", "lezing", "{\"kleur\":\"rood\"}"),
                        "/regels/3/lezing/kleur",
                        "kleur",
                        "een lezing uit dit bestand: procenten, van-wie"),
                fout(
                        "unknown choice of a reading",
                        d -> put(d, "/regels/3", "lezing", "{\"procenten\":\"rood\"}"),
                        "/regels/3/lezing/procenten",
                        "\"rood\"",
                        "een van \"punten\", \"relatief\""),
                fout(
                        "unknown reading that appoints a zorgkantoor",
                        d -> replace(d, "/regels/4/bij/lezing", "\"kleur\""),
                        "/regels/4/bij/lezing",
                        "kleur",
                        "een lezing uit dit bestand"),
                fout(
                        "unknown choice of a fact",
                        d -> replace(d, "/regels/5/als/vorm", "\"TREIN\""),
                        "/regels/5/als/vorm",
                        "\"TREIN\"",
                        "een van \"VERBLIJF\", \"VPT\", \"MPT\""),
                fout(
                        "unknown zorgkantoor",
                        d -> put(d, "/zorgkantoren", "Achmea", "[]"),
                        "/zorgkantoren/Achmea",
                        "Achmea",
                        "een zorgkantoor dat er op die dag is: Zilveren Kruis, VGZ, Menzis"),
                fout(
                        "a zorgkantoor that is not there any more",
                        d -> put(d, "/zorgkantoren", "Friesland", "[]"),
                        "/zorgkantoren/Friesland",
                        "Friesland",
                        "een zorgkantoor dat er op die dag is"),
                fout(
                        "a row of an unknown zorgkantoor",
                        d -> replace(d, "/regels/3/bij", "\"Achmea\""),
                        "/regels/3/bij",
                        "Achmea",
                        "een zorgkantoor dat er op die dag is: Zilveren Kruis, VGZ, Menzis"),
                fout(
                        "a row of a zorgkantoor without a policy here",
                        d -> replace(d, "/regels/3/bij", "[\"CZ\",\"Menzis\"]"),
                        "/regels/3/bij/1",
                        "\"Menzis\"",
                        "een zorgkantoor van dit beleid"),
                fout(
                        "unknown owner",
                        d -> replace(d, "/feiten/technologie/wie", "\"buurman\""),
                        "/feiten/technologie/wie",
                        "\"buurman\"",
                        "een van \"aanbieder\", \"zorgkantoor\", \"client\", \"bron\""),
                fout(
                        "unknown unit",
                        d -> replace(d, "/feiten/opslag/eenheid", "\"euro\""),
                        "/feiten/opslag/eenheid",
                        "\"euro\"",
                        "een van \"percentage\", \"procentpunt\""),
                fout(
                        "unknown certainty",
                        d -> replace(d, "/regels/4/zekerheid", "\"laag\""),
                        "/regels/4/zekerheid",
                        "\"laag\"",
                        "een van \"midden\", \"open\""),
                fout(
                        "unknown measure",
                        d -> replace(d, "/regels/2/maat", "\"promille\""),
                        "/regels/2/maat",
                        "\"promille\"",
                        "een van \"punten\", \"relatief\""),
                fout(
                        "a reading that is no measure",
                        d -> replace(d, "/regels/2/maat/lezing", "\"van-wie\""),
                        "/regels/2/maat",
                        "{\"lezing\":\"van-wie\"}",
                        "een lezing met de keuzes punten en relatief"),
                fout(
                        "a fact with the name of a reading",
                        d -> put(d, "/feiten", "procenten", "{\"naam\":{\"nl\":\"x\",\"en\":\"x\"},\"wie\":\"bron\"}"),
                        "/feiten/procenten",
                        "procenten",
                        "een naam die geen lezing is"),
                fout(
                        "a notion with the name of a fact",
                        d -> put(d, "/begrippen", "technologie", "[{\"regel\":\"ZK24-066\"}]"),
                        "/begrippen/technologie",
                        "technologie",
                        "een naam die geen feit of lezing is"));
    }

    static List<Fout> facts() {
        return List.of(
                fout(
                        "one choice of a reading",
                        d -> remove(d, "/lezingen/procenten/keuzes/1"),
                        "/lezingen/procenten",
                        "{\"regel\":\"WK-LEES-PROCENTEN\",\"keuzes\":[\"punten\"]}",
                        "twee of meer keuzes"),
                fout(
                        "a choice twice",
                        d -> append(d, "/lezingen/procenten/keuzes", "\"punten\""),
                        "/lezingen/procenten/keuzes/2",
                        "\"punten\"",
                        "elk woord één keer"),
                fout(
                        "a fact without choices",
                        d -> replace(d, "/feiten/vorm/een van", "[]"),
                        "/feiten/vorm/een van",
                        "[]",
                        "een of meer woorden"),
                fout(
                        "a notion without cases",
                        d -> replace(d, "/begrippen/nieuw", "[]"),
                        "/begrippen/nieuw",
                        "[]",
                        "een of meer gevallen"),
                fout("no fact vorm", d -> remove(d, "/feiten/vorm"), "/feiten", "", "een feit \"vorm\"; het ontbreekt"),
                fout(
                        "vorm as a yes or no",
                        d -> remove(d, "/feiten/vorm/een van"),
                        "/feiten/vorm",
                        "{\"naam\":{\"nl\":\"leveringsvorm\",\"en\":\"form\"},\"wie\":\"client\"}",
                        "een keuze uit woorden"),
                fout(
                        "a tariff for a pgb",
                        d -> append(d, "/feiten/vorm/een van", "\"PGB\""),
                        "/feiten/vorm",
                        "PGB",
                        "een vorm met een tarief: VERBLIJF, VPT, MPT"),
                fout(
                        "no other profiles",
                        d -> remove(d, "/feiten/profiel/een van/0"),
                        "/feiten/profiel",
                        "{\"naam\":{\"nl\":\"zorgprofiel\"…",
                        "ook de keuze \"overig\""),
                fout(
                        "a profile of another sector",
                        d -> append(d, "/feiten/profiel/een van", "\"4VG\""),
                        "/feiten/profiel",
                        "4VG",
                        "een zorgprofiel van de sector"),
                fout(
                        "a profile that does not exist",
                        d -> append(d, "/feiten/profiel/een van", "\"44VV\""),
                        "/feiten/profiel",
                        "44VV",
                        "een zorgprofiel van de sector"),
                fout(
                        "another choice of overeenkomst",
                        d -> replace(d, "/feiten/overeenkomst/een van/2", "\"nooit\""),
                        "/feiten/overeenkomst",
                        "{\"naam\":{\"nl\":\"overeenkomst\"…",
                        "de keuzes: hier, elders, geen"),
                fout(
                        "a range upside down",
                        d -> replace(d, "/feiten/opslag/van", "11"),
                        "/feiten/opslag",
                        "{\"naam\":{\"nl\":\"opslag\"…",
                        "een bereik met waarden erin"),
                fout(
                        "a percentage above hundred",
                        d -> replace(d, "/feiten/richttarief/tot", "100.5"),
                        "/feiten/richttarief/tot",
                        "100.5",
                        "een getal van 0 t/m 100"),
                fout(
                        "points below minus hundred",
                        d -> replace(d, "/regels/2/plus", "-100.5"),
                        "/regels/2/plus",
                        "-100.5",
                        "een getal van -100 t/m 100"),
                fout(
                        "a negative percentage",
                        d -> replace(d, "/regels/0/hoogstens", "-1"),
                        "/regels/0/hoogstens",
                        "-1",
                        "een getal van 0 t/m 100"),
                fout(
                        "a published value outside its range",
                        d -> put(
                                d,
                                "/feiten/opslag",
                                "bekend",
                                "[{\"regel\":\"ZK24-007\",\"geldig\":{},\"waarde\":11}]"),
                        "/feiten/opslag/bekend/0/waarde",
                        "11",
                        "procentpunt t/m +10 procentpunt"),
                fout(
                        "two published values on one day",
                        d -> append(
                                d,
                                "/feiten/richttarief/bekend",
                                "{\"regel\":\"ZK24-007\",\"geldig\":{\"van\":\"2024-07-01\"},\"waarde\":96}"),
                        "/feiten/richttarief/bekend",
                        "2 waarden (CZ, 2024-07-01, )",
                        "hoogstens één waarde tegelijk"));
    }

    static List<Fout> rows() {
        return List.of(
                fout(
                        "a number in a condition",
                        d -> put(d, "/regels/3/als", "opslag", "1"),
                        "/regels/3/als/opslag",
                        "1",
                        "een voorwaarde op een ja/nee of een keuze; opslag is een getal"),
                fout(
                        "points as a base",
                        d -> replace(d, "/regels/1/stel", "\"opslag\""),
                        "/regels/1/stel",
                        "\"opslag\"",
                        "een getal, of een feit met eenheid percentage: richttarief"),
                fout(
                        "a percentage as an addition",
                        d -> replace(d, "/regels/4/plus", "\"richttarief\""),
                        "/regels/4/plus",
                        "\"richttarief\"",
                        "een getal, of een feit met eenheid procentpunt: opslag"),
                fout(
                        "points on NHC",
                        d -> append(d, "/regels", BASIS + "\"nhc\":\"opslag\"}"),
                        "/regels/6/nhc",
                        "\"opslag\"",
                        "een getal, of een feit met eenheid percentage: richttarief"),
                fout(
                        "more than all NHC",
                        d -> append(d, "/regels", BASIS + "\"nhc\":100.1}"),
                        "/regels/6/nhc",
                        "100.1",
                        "een getal van 0 t/m 100"),
                fout(
                        "no operation",
                        d -> remove(d, "/regels/0/hoogstens"),
                        "/regels/0",
                        "0 bewerkingen",
                        "precies één van weiger, stel, plus, hoogstens, minstens, nhc, let op"),
                fout(
                        "two operations",
                        d -> put(d, "/regels/0", "minstens", "0"),
                        "/regels/0",
                        "2 bewerkingen",
                        "precies één van weiger, stel, plus, hoogstens, minstens, nhc, let op"),
                fout(
                        "not a refusal",
                        d -> replace(d, "/regels/5/weiger", "false"),
                        "/regels/5/weiger",
                        "false",
                        "true"),
                fout(
                        "a base in place of no base",
                        d -> put(d, "/regels/1", "in plaats van", "\"ZK24-137\""),
                        "/regels/1/in plaats van",
                        "ZK24-137",
                        "een andere regel met \"stel\": ZK24-064"),
                fout(
                        "a base in place of itself",
                        d -> put(d, "/regels/1", "in plaats van", "\"ZK24-064\""),
                        "/regels/1/in plaats van",
                        "ZK24-064",
                        "een andere regel met \"stel\""),
                fout(
                        "an addition in place of a base",
                        d -> put(d, "/regels/3", "in plaats van", "\"ZK24-064\""),
                        "/regels/3/in plaats van",
                        "\"ZK24-064\"",
                        "alleen naast \"stel\""),
                fout(
                        "a measure of a base",
                        d -> put(d, "/regels/1", "maat", "\"punten\""),
                        "/regels/1/maat",
                        "\"punten\"",
                        "alleen naast \"plus\""),
                fout(
                        "an open row for everybody",
                        d -> put(d, "/regels/3", "zekerheid", "\"open\""),
                        "/regels/3",
                        "",
                        "een lezing die zegt wanneer deze open regel geldt"),
                fout(
                        "a row twice",
                        d -> append(
                                d,
                                "/regels",
                                "{\"regel\":\"ZK24-137\",\"wat\":{\"nl\":\"maximum\",\"en\":\"maximum\"},\"hoogstens\":100.0}"),
                        "/regels/6",
                        "ZK24-137",
                        "een regel die er niet al staat"),
                fout(
                        "days outside the policy",
                        d -> put(d, "/regels/3", "geldig", IN_2025),
                        "/regels/3/geldig",
                        IN_2025,
                        "dagen binnen het beleid (2024-01-01/2024-12-31)"),
                fout(
                        "a last day before the first",
                        d -> put(d, "/regels/3", "geldig", "{\"van\":\"2024-03-01\",\"tot en met\":\"2024-02-01\"}"),
                        "/regels/3/geldig",
                        "{\"van\":\"2024-03-01\",\"tot en met\":\"2024-02-01\"}",
                        "een laatste dag niet vóór de eerste"),
                fout(
                        "a policy without a last day",
                        d -> remove(d, "/geldig/tot en met"),
                        "/geldig",
                        "{\"van\":\"2024-01-01\"}",
                        "een eerste en een laatste dag"));
    }

    static List<Fout> proof() {
        return List.of(
                fout(
                        "no base",
                        d -> remove(d, "/regels/1"),
                        "/regels",
                        "geen (CZ, 2024-01-01, )",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a base for some only",
                        d -> put(d, "/regels/1", "als", "{\"technologie\":true}"),
                        "/regels",
                        "geen (CZ, 2024-01-01, technologie=false)",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a base under one reading only",
                        d -> put(d, "/regels/1", "lezing", "{\"procenten\":\"punten\"}"),
                        "/regels",
                        "geen (CZ, 2024-01-01, procenten=relatief)",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a base for part of the year",
                        d -> put(d, "/regels/1", "geldig", "{\"van\":\"2024-04-01\"}"),
                        "/regels",
                        "geen (CZ, 2024-01-01, )",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a policy for part of the year",
                        d -> replace(d, "/zorgkantoren/CZ/0/geldig/van", "\"2024-04-01\""),
                        "/regels",
                        "geen (CZ, 2024-01-01, )",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a policy under one reading only",
                        d -> put(d, "/zorgkantoren/CZ/0", "lezing", "{\"procenten\":\"punten\"}"),
                        "/regels",
                        "geen (CZ, 2024-01-01, procenten=relatief)",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "a base for a notion under one reading only",
                        d -> put(
                                put(d, "/begrippen/nieuw/0", "lezing", "{\"procenten\":\"punten\"}"),
                                "/regels/1",
                                "als",
                                "{\"nieuw\":false}"),
                        "/regels",
                        "geen (CZ, 2024-01-01, procenten=punten, overeenkomst=elders)",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "two published values under one reading",
                        d -> append(
                                d,
                                "/feiten/richttarief/bekend",
                                "{\"regel\":\"ZK24-007\",\"lezing\":{\"procenten\":\"relatief\"},\"geldig\":{},\"waarde\":96}"),
                        "/feiten/richttarief/bekend",
                        "2 waarden (CZ, 2024-01-01, procenten=relatief)",
                        "hoogstens één waarde tegelijk"),
                fout(
                        "relative deductions of more than everything",
                        d -> append(
                                replace(d, "/regels/2/plus", "-60"),
                                "/regels",
                                BASIS + "\"plus\":-40.1,\"maat\":\"relatief\"}"),
                        "/regels",
                        "-100.1 bij CZ",
                        "relatieve afslagen van samen niet meer dan 100"),
                fout(
                        "two bases",
                        d -> append(d, "/regels", BASIS + "\"als\":{\"nieuw\":true},\"stel\":90}"),
                        "/regels/6",
                        "ZK24-064 en ZK24-007 (CZ, 2024-01-01, overeenkomst=elders)",
                        "precies één regel met \"stel\" die geldt"),
                fout(
                        "two percentages on NHC for some",
                        d -> append(
                                append(d, "/regels", BASIS + "\"als\":{\"nieuw\":false},\"nhc\":100}"),
                                "/regels",
                                BASIS + "\"als\":{\"technologie\":true},\"nhc\":100}"),
                        "/regels/7",
                        "2 regels (CZ, 2024-01-01, overeenkomst=hier, …",
                        "hoogstens één regel met \"nhc\" die geldt"),
                fout(
                        "two percentages on NHC under one reading",
                        d -> append(
                                append(d, "/regels", BASIS + "\"nhc\":100}"),
                                "/regels",
                                BASIS + "\"lezing\":{\"procenten\":\"relatief\"},\"nhc\":50}"),
                        "/regels/7",
                        "2 regels (CZ, 2024-01-01, procenten=relatief)",
                        "hoogstens één regel met \"nhc\" die geldt"),
                fout(
                        "a cap below the base",
                        d -> replace(d, "/regels/0/hoogstens", "95.4"),
                        "/regels/0/hoogstens",
                        "95.4 bij CZ",
                        "een plafond dat niet onder de grondslag of de bodem ligt"),
                fout(
                        "a cap below the floor",
                        d -> append(replace(d, "/regels/0/hoogstens", "96"), "/regels", BASIS + "\"minstens\":96.5}"),
                        "/regels/0/hoogstens",
                        "96 bij CZ",
                        "een plafond dat niet onder de grondslag of de bodem ligt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"form", "names", "facts", "rows", "proof"})
    void everyMistakeIsReportedWithItsPlaceWhatStandsThereAndWhatWasExpected(Fout fout) {
        List<Probleem> problemen = problems(fout.maak().apply(GOED));

        assertThat(problemen)
                .filteredOn(p -> p.pointer().equals(fout.pointer()))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.waarde()).matches(shown(fout.waarde()));
                    assertThat(p.verwacht().in(Taal.NL)).contains(fout.verwacht());
                    assertThat(p.verwacht().in(Taal.EN)).isNotBlank();
                });
    }

    /** A long value is shown by its beginning; how much of it is not for here. */
    private static String shown(String waarde) {
        return waarde.endsWith("…")
                ? Pattern.quote(waarde.substring(0, waarde.length() - 1)) + ".*…"
                : Pattern.quote(waarde);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        JsonValue document = GOED;
        List<Fout> fouten = List.of(
                form().get(0),
                form().get(4),
                form().get(7),
                form().get(16),
                names().get(6),
                names().get(17),
                facts().get(1),
                rows().get(9));
        for (Fout fout : fouten) {
            document = fout.maak().apply(document);
        }

        assertThat(problems(document))
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrderElementsOf(
                        fouten.stream().map(Fout::pointer).toList());
    }

    @Test
    void allGapsAndOverlapsAreReportedAtOnce() {
        JsonValue document = replace(GOED, "/regels/0/hoogstens", "95.4");
        document = append(document, "/regels", BASIS + "\"als\":{\"nieuw\":true},\"stel\":90}");
        document = put(document, "/regels/1", "geldig", "{\"tot en met\":\"2024-06-30\"}");

        assertThat(problems(document))
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrder("/regels", "/regels/6", "/regels/0/hoogstens");
    }

    @Test
    void aProblemSaysItsLineAndColumn() {
        byte[] document = "{\n  \"schema\": \"tariefbeleid-2\"\n}".getBytes(StandardCharsets.UTF_8);

        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> Tariefbeleid.read("mijn.json", document));

        assertThat(fout.bericht(Taal.NL))
                .startsWith("8 problemen in mijn.json:")
                .contains(
                        "/schema (regel 2, kolom 13): gevonden \"tariefbeleid-2\"; verwacht: een van \"tariefbeleid-1\"");
    }

    @Test
    void aPolicyWithTooManyCombinationsIsRefusedInsteadOfTriedForHours() {
        JsonValue document = GOED;
        StringBuilder als = new StringBuilder("{");
        for (int i = 0; i < 17; i++) {
            document = put(
                    document, "/feiten", "feit" + i, "{\"naam\":{\"nl\":\"x\",\"en\":\"x\"},\"wie\":\"aanbieder\"}");
            als.append(i == 0 ? "" : ",").append("\"feit").append(i).append("\":true");
        }
        document = put(document, "/regels/0", "als", als + "}");

        assertThat(problems(document)).singleElement().satisfies(p -> {
            assertThat(p.waarde()).isEqualTo("131072");
            assertThat(p.verwacht().nl()).isEqualTo("hoogstens 65536 combinaties voor CZ");
        });
    }

    @Test
    void soManyCombinationsThatTheyCannotBeCountedAreRefusedToo() {
        JsonValue document = GOED;
        StringBuilder als = new StringBuilder("{");
        for (int i = 0; i < 70; i++) {
            document = put(
                    document, "/feiten", "feit" + i, "{\"naam\":{\"nl\":\"x\",\"en\":\"x\"},\"wie\":\"aanbieder\"}");
            als.append(i == 0 ? "" : ",").append("\"feit").append(i).append("\":true");
        }
        document = put(document, "/regels/0", "als", als + "}");

        // 2 to the power of 70
        assertThat(problems(document))
                .singleElement()
                .satisfies(p -> assertThat(p.waarde()).isEqualTo("1180591620717411303424"));
    }

    @Test
    void daysWithoutAnEndAreReportedBesideAnotherMistake() {
        JsonValue document = remove(replace(GOED, "/schema", "\"x\""), "/geldig/tot en met");

        assertThat(problems(document)).extracting(Probleem::pointer).containsExactly("/schema", "/geldig");
    }

    @Test
    void aFactWithADefectIsOneProblemAndNotOneForEveryRowThatUsesIt() {
        assertThat(problems(remove(GOED, "/feiten/technologie/wie"))).hasSize(1);
    }

    @Test
    void aPolicyOfAYearOfWhichNoListOfZorgkantorenIsKnownCanBeRead() {
        JsonValue document = GOED;
        for (String dagen : List.of("/geldig", "/zorgkantoren/CZ/0/geldig", "/feiten/richttarief/bekend/0/geldig")) {
            document = replace(document, dagen, "{\"van\":\"2027-01-01\",\"tot en met\":\"2027-12-31\"}");
        }

        Tariefbeleid beleid = Tariefbeleid.read("2027.json", bytes(document));
        assertThat(beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2027, 5, 1)).gaten())
                .isNotEmpty();
    }

    @Test
    void relativeDeductionsOfTogetherEverythingAreRead() {
        JsonValue document = append(
                replace(GOED, "/regels/2/plus", "-60"), "/regels", BASIS + "\"plus\":-40,\"maat\":\"relatief\"}");
        document = append(document, "/regels", BASIS + "\"als\":{\"technologie\":true},\"plus\":-90}");

        assertThat(Tariefbeleid.read("proefbeleid.json", bytes(document)).regels())
                .hasSize(8);
    }

    @Test
    void percentagesOnNhcThatNeverHoldTogetherAreRead() {
        JsonValue document = append(GOED, "/regels", BASIS + "\"als\":{\"nieuw\":false},\"nhc\":100}");
        document = append(document, "/regels", BASIS + "\"als\":{\"nieuw\":true},\"nhc\":0}");

        assertThat(Tariefbeleid.read("proefbeleid.json", bytes(document)).regels())
                .hasSize(8);
    }

    @Test
    void aPolicyWithoutMistakesIsRead() {
        Tariefbeleid beleid = Tariefbeleid.read("proefbeleid.json", bytes(GOED));

        assertThat(beleid.zorgkantoren()).containsExactly(Zorgkantoor.CZ);
        assertThat(beleid.naam().nl()).isEqualTo("een proefbeleid");
        assertThat(beleid.answer(beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 1, 1))
                                .with("vorm", "MPT")
                                .with("overeenkomst", "geen")
                                .with("technologie", true))
                        .omhulling()
                        .in(Taal.NL))
                .isEqualTo("93,6 %");
    }

    @Test
    void thePublishedPolicyPassesTheDoorOfAUser() {
        Tariefbeleid gelezen = Tariefbeleid.read("kopie.json", bytes(Documenten.policy()));

        assertThat(gelezen.zorgkantoren()).isEqualTo(Tariefbeleid.published().zorgkantoren());
        assertThat(gelezen.regels()).isEqualTo(Tariefbeleid.published().regels());
    }

    private static List<Probleem> problems(JsonValue document) {
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class, () -> Tariefbeleid.read("proefbeleid.json", bytes(document)));
        assertThat(fout).as("the policy is refused").isNotNull();
        return fout.problemen();
    }
}
