package nl.wlzkit.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.care.Kerndoel;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Wlzdoel;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.eligibility.Toelating;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.iwlz.Berichtsoort;
import nl.wlzkit.core.iwlz.Clientvoorkeur;
import nl.wlzkit.core.iwlz.Code;
import nl.wlzkit.core.iwlz.Codelijst;
import nl.wlzkit.core.iwlz.Datumgebruik;
import nl.wlzkit.core.iwlz.Etmalen;
import nl.wlzkit.core.iwlz.ExtraKostenThuis;
import nl.wlzkit.core.iwlz.Financiering;
import nl.wlzkit.core.iwlz.Functiecode;
import nl.wlzkit.core.iwlz.Klasse;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.iwlz.Leveringsvormcode;
import nl.wlzkit.core.iwlz.Mutatiecode;
import nl.wlzkit.core.iwlz.RedenIntrekking;
import nl.wlzkit.core.iwlz.Regierol;
import nl.wlzkit.core.iwlz.Regiocode;
import nl.wlzkit.core.iwlz.SoortIndicatie;
import nl.wlzkit.core.iwlz.SoortToewijzing;
import nl.wlzkit.core.iwlz.ToeslagBeademing;
import nl.wlzkit.core.iwlz.ToeslagOverig;
import nl.wlzkit.core.iwlz.WzdVerklaring;
import nl.wlzkit.core.iwlz.Zorgbericht;
import nl.wlzkit.core.iwlz.Zorggrondslag;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Aanbiederstatus;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Bsnbevinding;
import nl.wlzkit.core.party.Contractrelatie;
import nl.wlzkit.core.party.Kengetal;
import nl.wlzkit.core.party.Nieuwlezing;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Rechtsvorm;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.party.Zorgplicht;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Regelsoort;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.jspecify.annotations.Nullable;

/** The table of all value types of core with their JSON. */
final class Waarden {
    private static final Tekst BREUK =
            Tekst.of("een breuk, zoals \"2/3\" of \"5\"", "a fraction, such as \"2/3\" or \"5\"");

    /** As many digits as a fraction can have, and a little more. */
    private static final Pattern BREUKTEKST = Pattern.compile("(-?[0-9]{1,1300})(?:/([0-9]{1,1300}))?");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final Map<Class<?>, Vorm<?>> VORMEN = vormen();

    private Waarden() {}

    private static Map<Class<?>, Vorm<?>> vormen() {
        Map<Class<?>, Vorm<?>> alle = new LinkedHashMap<>();
        put(alle, Bedrag.class, number(Bedrag::toBigDecimal, Bedrag::of));
        put(alle, Percentage.class, number(Percentage::toBigDecimal, Percentage::of));
        put(alle, Procentpunt.class, number(Procentpunt::toBigDecimal, Procentpunt::of));
        put(
                alle,
                Breuk.class,
                Vorm.text(
                        Breuk::toString,
                        Waarden::breuk,
                        () -> Schemas.text("^-?[0-9]{1,1300}(/(?=0*[1-9])[0-9]{1,1300})?$")));
        put(alle, Geldigheid.class, Vorm.of(Waarden::write, Waarden::geldigheid, Waardeschemas::geldigheid));
        put(
                alle,
                Prestatiecode.class,
                Vorm.text(Prestatiecode::code, Prestatiecode::new, () -> Schemas.text("^[A-Z][0-9]{3,4}[A-Z]?$")));
        put(alle, AgbCode.class, Vorm.text(AgbCode::toString, AgbCode::parse, () -> Schemas.text("^[0-9]{8}$")));
        put(alle, UzoviCode.class, Vorm.text(UzoviCode::toString, UzoviCode::parse, () -> Schemas.text("^[0-9]{4}$")));
        put(
                alle,
                Bsn.class,
                new Vorm<>(b -> JsonValue.text(b.voluit()), Waarden::bsn, true, () -> Schemas.text("^[0-9]{9}$")));
        put(
                alle,
                Zorgprofiel.class,
                Vorm.text(
                        Zorgprofiel::code,
                        Zorgprofiel::ofCode,
                        () -> Waardeschemas.oneOf(Zorgprofiel.values(), Zorgprofiel::code)));
        put(
                alle,
                Zorgkantoor.class,
                Vorm.text(
                        Zorgkantoor::naam,
                        Waarden::zorgkantoor,
                        () -> Waardeschemas.oneOf(Zorgkantoor.values(), Zorgkantoor::naam)));
        put(alle, Tekst.class, Vorm.of(Waarden::write, Waarden::tekst, Waardeschemas::tekst));
        put(alle, Bron.class, Vorm.of(Waarden::write, Waarden::bron, Waardeschemas::bron));
        put(alle, Regel.class, Vorm.of(Waarden::write, Waarden::regel, Waardeschemas::regel));
        put(alle, Norm.class, Vorm.of(Waarden::write, Waarden::norm, Waardeschemas::norm));
        put(alle, Lezing.class, Vorm.of(Waarden::write, Waarden::lezing, Waardeschemas::lezing));
        put(alle, Herkomst.class, Vorm.of(Waarden::write, Waarden::herkomst, Waardeschemas::herkomst));
        put(alle, Herkomst.Bestand.class, Vorm.of(Waarden::write, Waarden::bestand, Waardeschemas::bestand));
        put(alle, Probleem.class, Vorm.of(Waarden::write, Waarden::probleem, Waardeschemas::probleem));
        put(
                alle,
                JsonValue.class,
                Vorm.of(v -> v, (at, problems) -> Optional.of(at), () -> JsonValue.object(Map.of())));
        constants(alle, Afronding.class);
        constants(alle, Eigenaar.class);
        constants(alle, Kerndoel.class);
        constants(alle, Leveringsvorm.class);
        constants(alle, Normplaats.class);
        constants(alle, Oordeel.class);
        constants(alle, Post.Soort.class);
        constants(alle, Regelsoort.class);
        constants(alle, Sector.class);
        constants(alle, Taal.class);
        constants(alle, Wlzdoel.class);
        constants(alle, Zekerheid.class);
        constants(alle, Zorgprofiel.Groep.class);
        constants(alle, Zwaarte.class);
        put(
                alle,
                Wlzuitvoerder.class,
                Vorm.text(
                        Wlzuitvoerder::naam,
                        Waarden::wlzuitvoerder,
                        () -> Waardeschemas.oneOf(Wlzuitvoerder.values(), Wlzuitvoerder::naam)));
        put(alle, Zorgaanbieder.class, Vorm.of(Waarden::write, Waarden::zorgaanbieder, Waardeschemas::zorgaanbieder));
        put(alle, Overeenkomst.class, Vorm.of(Waarden::write, Waarden::overeenkomst, Waardeschemas::overeenkomst));
        put(
                alle,
                Overeenkomsthistorie.class,
                Vorm.of(Waarden::write, Waarden::overeenkomsthistorie, Waardeschemas::overeenkomsthistorie));
        constants(alle, Aanbiederstatus.class);
        constants(alle, Bsnbevinding.class);
        constants(alle, Contractrelatie.class);
        constants(alle, Kengetal.class);
        constants(alle, Nieuwlezing.class);
        constants(alle, Overeenkomsttype.class);
        constants(alle, Rechtsvorm.class);
        constants(alle, Zorgaanbiedercategorie.class);
        constants(alle, Zorgplicht.class);
        put(
                alle,
                Leveringskeuze.class,
                Vorm.text(
                        Leveringskeuze::notatie,
                        Waarden::leveringskeuze,
                        () -> Schemas.oneOf(Leveringskeuze.alle().stream()
                                .map(Leveringskeuze::notatie)
                                .toList())));
        constants(alle, Toelating.class);
        iwlz(alle);
        return Collections.unmodifiableMap(alle);
    }

    private static void iwlz(Map<Class<?>, Vorm<?>> alle) {
        code(alle, Clientvoorkeur.class, Clientvoorkeur::ofCode);
        code(alle, Datumgebruik.class, Datumgebruik::ofCode);
        code(alle, Etmalen.class, Etmalen::ofCode);
        code(alle, ExtraKostenThuis.class, ExtraKostenThuis::ofCode);
        code(alle, Financiering.class, Financiering::ofCode);
        code(alle, Functiecode.class, Functiecode::ofCode);
        code(alle, Klasse.class, Klasse::ofCode);
        code(alle, Leveringsclassificatie.class, Leveringsclassificatie::ofCode);
        code(alle, Leveringsstatus.class, Leveringsstatus::ofCode);
        code(alle, Leveringsvormcode.class, Leveringsvormcode::ofCode);
        code(alle, Mutatiecode.class, Mutatiecode::ofCode);
        code(alle, RedenIntrekking.class, RedenIntrekking::ofCode);
        code(alle, Regierol.class, Regierol::ofCode);
        code(alle, Regiocode.class, Regiocode::ofCode);
        code(alle, SoortIndicatie.class, SoortIndicatie::ofCode);
        code(alle, SoortToewijzing.class, SoortToewijzing::ofCode);
        code(alle, ToeslagBeademing.class, ToeslagBeademing::ofCode);
        code(alle, ToeslagOverig.class, ToeslagOverig::ofCode);
        code(alle, WzdVerklaring.class, WzdVerklaring::ofCode);
        code(alle, Zorggrondslag.class, Zorggrondslag::ofCode);
        put(alle, Zorgbericht.class, Vorm.of(Zorgbericht::write, Zorgbericht::read, Zorgbericht::schema));
        constants(alle, Berichtsoort.class);
        constants(alle, Codelijst.class);
    }

    private static <C extends Code> void code(Map<Class<?>, Vorm<?>> alle, Class<C> type, Function<String, C> ofCode) {
        put(alle, type, Vorm.text(Code::code, ofCode, () -> Waardeschemas.oneOf(type.getEnumConstants(), Code::code)));
    }

    private static <T> void put(Map<Class<?>, Vorm<?>> alle, Class<T> type, Vorm<T> vorm) {
        alle.put(type, vorm);
    }

    private static <E extends Enum<E>> void constants(Map<Class<?>, Vorm<?>> alle, Class<E> type) {
        Map<String, E> perNaam = new HashMap<>();
        E[] waarden = type.getEnumConstants();
        for (E waarde : waarden) {
            perNaam.put(waarde.name(), waarde);
        }
        String namen = Arrays.stream(waarden).map(Enum::name).collect(Collectors.joining(", "));
        Tekst verwacht = Tekst.of("een van " + namen, "one of " + namen);
        put(
                alle,
                type,
                Vorm.text(
                        Enum::name,
                        naam -> found(perNaam.get(naam), naam, verwacht),
                        () -> Waardeschemas.oneOf(waarden, Enum::name)));
    }

    private static <T> T found(@Nullable T waarde, String tekst, Tekst verwacht) {
        if (waarde == null) {
            throw new OngeldigeWaardeException(tekst, verwacht);
        }
        return waarde;
    }

    /** All types of the table. */
    static Set<Class<?>> types() {
        return VORMEN.keySet();
    }

    /** The form of a type, if it has one that can be read and written. */
    @SuppressWarnings("unchecked") // put() pairs a type with its own form
    static <T> Optional<Vorm<T>> find(Class<T> type) {
        return Optional.ofNullable((Vorm<T>) VORMEN.get(type));
    }

    /** The form of an end of a range: a type of the table, or a plain one of Java. */
    @SuppressWarnings("unchecked") // each branch pairs a type with its own form
    static <T> Optional<Vorm<T>> element(Class<T> type) {
        if (type == BigDecimal.class) {
            return Optional.of((Vorm<T>) number((BigDecimal n) -> n, n -> n));
        }
        if (type == Integer.class) {
            return Optional.of(
                    (Vorm<T>) number((Integer n) -> BigDecimal.valueOf(n), whole(BigDecimal::intValueExact)));
        }
        if (type == Long.class) {
            return Optional.of((Vorm<T>) number((Long n) -> BigDecimal.valueOf(n), whole(BigDecimal::longValueExact)));
        }
        if (type == LocalDate.class) {
            return Optional.of((Vorm<T>) Vorm.of(
                    (LocalDate d) -> JsonValue.text(d.toString()), (at, problems) -> problems.date(at), Schemas::date));
        }
        return find(type);
    }

    private static <T> Function<BigDecimal, T> whole(Function<BigDecimal, T> exact) {
        return n -> {
            try {
                return exact.apply(n);
            } catch (ArithmeticException e) {
                throw new OngeldigeWaardeException(n.toString(), Tekst.of("een geheel getal", "a whole number"));
            }
        };
    }

    /** How a value of this class is read: by the table, or as a question of the register. */
    static <T> Optional<BiFunction<JsonValue, Problems, Optional<T>>> reader(
            Class<T> type, Supplier<Berekeningen> register) {
        return find(type).map(Vorm::read).or(() -> registered(type, register).map(v -> v::read));
    }

    /** A type that says that it is in the register has its form from there; for others the register is not made. */
    private static <T> Optional<Waardevorm<T>> registered(Class<T> type, Supplier<Berekeningen> register) {
        return Registered.class.isAssignableFrom(type) ? register.get().vorm(type) : Optional.empty();
    }

    /** How a value of this class is written; empty if this is no class of ours. */
    @SuppressWarnings("unchecked") // the function gets values of the class only
    static Optional<Function<Object, JsonValue>> writer(Class<?> type, Supplier<Berekeningen> register, Taal taal) {
        if (Uitkomst.class.isAssignableFrom(type)) {
            return Optional.of(
                    v -> Uitleg.of((Uitkomst<?>) v, Regelcatalogus.get(), taal).document());
        }
        if (Bandbreedte.class.isAssignableFrom(type)) {
            return Optional.of(v -> write((Bandbreedte<?>) v));
        }
        if (Gat.class.isAssignableFrom(type)) {
            return Optional.of(v -> write((Gat<?>) v));
        }
        if (Domein.class.isAssignableFrom(type)) {
            return Optional.of(v -> write((Domein<?>) v));
        }
        if (Omhulling.class.isAssignableFrom(type)) {
            return Optional.of(v -> write((Omhulling<?>) v));
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(v -> (JsonValue) v);
        }
        return find((Class<Object>) type)
                .map(Vorm::write)
                .or(() -> registered((Class<Object>) type, register).map(v -> v::write));
    }

    /** Whether values of this class are parts of an answer, which is written and not read. */
    static boolean isWrittenOnly(Class<?> type) {
        return Stream.of(Uitkomst.class, Gat.class, Domein.class, Omhulling.class)
                .anyMatch(t -> t.isAssignableFrom(type));
    }

    /** The JSON of anything that occurs in a question or an answer; what is not in the table by its plain text. */
    static JsonValue anything(Object waarde) {
        if (waarde instanceof Boolean b) {
            return JsonValue.bool(b);
        }
        if (waarde instanceof Bandbreedte<?> b) {
            return write(b);
        }
        Optional<Vorm<Object>> vorm = element(type(waarde));
        return vorm.map(v -> v.write().apply(waarde)).orElseGet(() -> JsonValue.text(waarde.toString()));
    }

    /** The class of a value; of a constant with a body, the class of its enumeration; of JSON, the interface. */
    @SuppressWarnings("unchecked") // a value is of its own class
    static <T> Class<T> type(T waarde) {
        if (waarde instanceof JsonValue) {
            return (Class<T>) JsonValue.class;
        }
        return (Class<T>) (waarde instanceof Enum<?> e ? e.getDeclaringClass() : waarde.getClass());
    }

    // -------------------------------------------------------------------------------------------------- numbers

    private static <T> Vorm<T> number(Function<T, BigDecimal> write, Function<BigDecimal, T> read) {
        return Vorm.of(
                v -> JsonValue.number(write.apply(v)),
                (at, problems) -> problems.parseNumber(at, read),
                Waardeschemas::number);
    }

    private static Breuk breuk(String tekst) {
        Matcher m = BREUKTEKST.matcher(tekst);
        if (m.matches()) {
            try {
                Breuk teller = Breuk.of(new BigDecimal(m.group(1)));
                return m.group(2) == null ? teller : teller.dividedBy(Breuk.of(new BigDecimal(m.group(2))));
            } catch (ArithmeticException e) {
                // falls through: a denominator of zero, or too large
            }
        }
        throw new OngeldigeWaardeException(tekst, BREUK);
    }

    static JsonValue write(Bandbreedte<?> b) {
        return object("van", anything(b.van()), "tot", anything(b.tot()));
    }

    static <T extends Comparable<? super T>> Optional<Bandbreedte<T>> bandbreedte(
            JsonValue at, Problems problems, Vorm<T> vorm) {
        return taken(at, problems, fields -> {
            Optional<T> van = fields.required("van").flatMap(v -> vorm.read().apply(v, problems));
            Optional<T> tot = fields.required("tot").flatMap(v -> vorm.read().apply(v, problems));
            return van.isEmpty() || tot.isEmpty()
                    ? Optional.empty()
                    : made(at, problems, () -> new Bandbreedte<>(van.get(), tot.get()));
        });
    }

    // --------------------------------------------------------------------------------------------------- others

    private static JsonValue write(Geldigheid g) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        g.van().ifPresent(d -> members.put("van", JsonValue.text(d.toString())));
        g.totEnMet().ifPresent(d -> members.put("totEnMet", JsonValue.text(d.toString())));
        return JsonValue.object(members);
    }

    private static Optional<Geldigheid> geldigheid(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Maybe<LocalDate> van = maybe(fields, "van", problems::date);
            Maybe<LocalDate> totEnMet = maybe(fields, "totEnMet", problems::date);
            return van.wrong() || totEnMet.wrong()
                    ? Optional.empty()
                    : made(at, problems, () -> new Geldigheid(van.value(), totEnMet.value()));
        });
    }

    /** What is written here of a wrong number is never the number. */
    private static Optional<Bsn> bsn(JsonValue at, Problems problems) {
        try {
            return Optional.of(Bsn.parse(at instanceof JsonString s ? s.value() : ""));
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), Bsn.MASKER, e.verwacht());
            return Optional.empty();
        }
    }

    private static Zorgkantoor zorgkantoor(String naam) {
        Zorgkantoor zorgkantoor = Zorgkantoor.parse(naam);
        if (!zorgkantoor.naam().equals(naam)) {
            throw new OngeldigeWaardeException(naam, Tekst.same('"' + zorgkantoor.naam() + '"'));
        }
        return zorgkantoor;
    }

    /** People write a choice in any order and notation, documents in one. */
    private static Leveringskeuze leveringskeuze(String notatie) {
        Leveringskeuze keuze = Leveringskeuze.parse(notatie);
        if (!keuze.notatie().equals(notatie)) {
            throw new OngeldigeWaardeException(notatie, Tekst.same('"' + keuze.notatie() + '"'));
        }
        return keuze;
    }

    private static Wlzuitvoerder wlzuitvoerder(String naam) {
        Wlzuitvoerder uitvoerder = Wlzuitvoerder.parse(naam);
        if (!uitvoerder.naam().equals(naam)) {
            throw new OngeldigeWaardeException(naam, Tekst.same('"' + uitvoerder.naam() + '"'));
        }
        return uitvoerder;
    }

    private static JsonValue write(Zorgaanbieder z) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("naam", JsonValue.text(z.naam()));
        z.agb().ifPresent(code -> members.put("agb", JsonValue.text(code.toString())));
        return JsonValue.object(members);
    }

    private static Optional<Zorgaanbieder> zorgaanbieder(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> naam = required(fields, "naam", problems::name);
            Maybe<AgbCode> agb = maybe(fields, "agb", v -> problems.parse(v, AgbCode::parse));
            return agb.wrong() ? Optional.empty() : naam.map(n -> new Zorgaanbieder(n, agb.value()));
        });
    }

    private static JsonValue write(Overeenkomst o) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("zorgkantoor", JsonValue.text(o.zorgkantoor().naam()));
        members.put("aanbieder", write(o.aanbieder()));
        o.type().ifPresent(t -> members.put("type", JsonValue.text(t.name())));
        members.put("geldigheid", write(o.geldigheid()));
        o.ontbonden().ifPresent(d -> members.put("ontbonden", JsonValue.text(d.toString())));
        return JsonValue.object(members);
    }

    private static Optional<Overeenkomst> overeenkomst(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<Zorgkantoor> zorgkantoor =
                    required(fields, "zorgkantoor", v -> problems.parse(v, Waarden::zorgkantoor));
            Optional<Zorgaanbieder> aanbieder = required(fields, "aanbieder", v -> zorgaanbieder(v, problems));
            Maybe<Overeenkomsttype> type = maybe(fields, "type", v -> constant(Overeenkomsttype.class, v, problems));
            Optional<Geldigheid> geldigheid = required(fields, "geldigheid", v -> geldigheid(v, problems));
            Maybe<LocalDate> ontbonden = maybe(fields, "ontbonden", problems::date);
            if (!present(zorgkantoor, aanbieder, geldigheid) || type.wrong() || ontbonden.wrong()) {
                return Optional.empty();
            }
            return made(
                    at,
                    problems,
                    () -> new Overeenkomst(
                            zorgkantoor.get(), aanbieder.get(), type.value(), geldigheid.get(), ontbonden.value()));
        });
    }

    private static JsonValue write(Overeenkomsthistorie h) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("aanbieder", write(h.aanbieder()));
        members.put("overeenkomsten", list(h.overeenkomsten(), Waarden::write));
        h.volledig().ifPresent(g -> members.put("volledig", write(g)));
        return JsonValue.object(members);
    }

    private static Optional<Overeenkomsthistorie> overeenkomsthistorie(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<Zorgaanbieder> aanbieder = required(fields, "aanbieder", v -> zorgaanbieder(v, problems));
            Optional<List<Overeenkomst>> overeenkomsten = required(
                    fields,
                    "overeenkomsten",
                    v -> all(v, problems, e -> overeenkomst(e, problems).filter(o -> isOf(o, aanbieder, e, problems))));
            Maybe<Geldigheid> volledig = maybe(fields, "volledig", v -> geldigheid(v, problems));
            return !present(aanbieder, overeenkomsten) || volledig.wrong()
                    ? Optional.empty()
                    : Optional.of(new Overeenkomsthistorie(aanbieder.get(), overeenkomsten.get(), volledig.value()));
        });
    }

    /** An agreement of another provider is a problem where it stands; what is itself wrong was reported already. */
    private static boolean isOf(
            Overeenkomst overeenkomst, Optional<Zorgaanbieder> aanbieder, JsonValue at, Problems problems) {
        if (aanbieder.isEmpty() || overeenkomst.aanbieder().equals(aanbieder.get())) {
            return true;
        }
        String naam = aanbieder.get().in(Taal.NL);
        problems.add(
                at.place().child("aanbieder"),
                overeenkomst.aanbieder().in(Taal.NL),
                Tekst.of("een overeenkomst van " + naam, "an agreement of " + naam));
        return false;
    }

    private static JsonValue write(Tekst t) {
        return object("nl", JsonValue.text(t.nl()), "en", JsonValue.text(t.en()));
    }

    private static Optional<Tekst> tekst(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> nl = required(fields, "nl", problems::text);
            Optional<String> en = required(fields, "en", problems::text);
            return nl.flatMap(n -> en.map(e -> Tekst.of(n, e)));
        });
    }

    private static JsonValue write(Bron b) {
        return object(
                "code", JsonValue.text(b.code()),
                "titel", JsonValue.text(b.titel()),
                "uitgever", JsonValue.text(b.uitgever()),
                "stand", JsonValue.text(b.stand()),
                "toelichting", write(b.toelichting()));
    }

    private static Optional<Bron> bron(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> code = required(fields, "code", problems::name);
            Optional<String> titel = required(fields, "titel", problems::text);
            Optional<String> uitgever = required(fields, "uitgever", problems::text);
            Optional<String> stand = required(fields, "stand", problems::text);
            Optional<Tekst> toelichting = required(fields, "toelichting", v -> tekst(v, problems));
            return present(code, titel, uitgever, stand, toelichting)
                    ? Optional.of(new Bron(code.get(), titel.get(), uitgever.get(), stand.get(), toelichting.get()))
                    : Optional.empty();
        });
    }

    private static JsonValue write(Regel r) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.text(r.id()));
        members.put("bron", write(r.bron()));
        members.put("vindplaats", JsonValue.text(r.vindplaats()));
        members.put("soort", JsonValue.text(r.soort().name()));
        members.put("zekerheid", JsonValue.text(r.zekerheid().name()));
        members.put("geldigheid", write(r.geldigheid()));
        members.put("stelling", write(r.stelling()));
        r.citaat().ifPresent(c -> members.put("citaat", JsonValue.text(c)));
        r.lezing().ifPresent(l -> members.put("lezing", write(l)));
        return JsonValue.object(members);
    }

    private static Optional<Regel> regel(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> id = required(fields, "id", problems::name);
            Optional<Bron> bron = required(fields, "bron", v -> bron(v, problems));
            Optional<String> vindplaats = required(fields, "vindplaats", problems::text);
            Optional<Regelsoort> soort = required(fields, "soort", v -> constant(Regelsoort.class, v, problems));
            Optional<Zekerheid> zekerheid = required(fields, "zekerheid", v -> constant(Zekerheid.class, v, problems));
            Optional<Geldigheid> geldigheid = required(fields, "geldigheid", v -> geldigheid(v, problems));
            Optional<Tekst> stelling = required(fields, "stelling", v -> tekst(v, problems));
            Maybe<String> citaat = maybe(fields, "citaat", problems::text);
            Maybe<Tekst> lezing = maybe(fields, "lezing", v -> tekst(v, problems));
            if (!present(id, bron, vindplaats, soort, zekerheid, geldigheid, stelling)
                    || citaat.wrong()
                    || lezing.wrong()) {
                return Optional.empty();
            }
            return made(
                    at,
                    problems,
                    () -> new Regel(
                            id.get(),
                            bron.get(),
                            vindplaats.get(),
                            soort.get(),
                            zekerheid.get(),
                            geldigheid.get(),
                            stelling.get(),
                            citaat.value(),
                            lezing.value()));
        });
    }

    private static JsonValue write(Norm n) {
        return object(
                "id", JsonValue.text(n.id()),
                "plaats", JsonValue.text(n.plaats().name()),
                "waar", JsonValue.text(n.waar()));
    }

    private static Optional<Norm> norm(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> id = required(fields, "id", problems::name);
            Optional<Normplaats> plaats = required(fields, "plaats", v -> constant(Normplaats.class, v, problems));
            Optional<String> waar = required(fields, "waar", problems::name);
            return present(id, plaats, waar)
                    ? made(at, problems, () -> new Norm(id.get(), plaats.get(), waar.get()))
                    : Optional.empty();
        });
    }

    private static JsonValue write(Lezing l) {
        return object(
                "naam", JsonValue.text(l.naam()),
                "regel", JsonValue.text(l.regel()),
                "keuzes", list(l.keuzes(), JsonValue::text),
                "gekozen", JsonValue.text(l.gekozen()));
    }

    private static Optional<Lezing> lezing(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> naam = required(fields, "naam", problems::name);
            Optional<String> regel = required(fields, "regel", problems::name);
            Optional<List<String>> keuzes = required(fields, "keuzes", v -> all(v, problems, problems::text));
            Optional<String> gekozen = required(fields, "gekozen", problems::text);
            return present(naam, regel, keuzes, gekozen)
                    ? made(at, problems, () -> new Lezing(naam.get(), regel.get(), keuzes.get(), gekozen.get()))
                    : Optional.empty();
        });
    }

    private static JsonValue write(Herkomst h) {
        return object("versie", JsonValue.text(h.versie()), "bestanden", list(h.bestanden(), Waarden::write));
    }

    private static Optional<Herkomst> herkomst(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> versie = required(fields, "versie", problems::name);
            Optional<List<Herkomst.Bestand>> bestanden =
                    required(fields, "bestanden", v -> all(v, problems, e -> bestand(e, problems)));
            return versie.flatMap(v -> bestanden.map(b -> new Herkomst(v, b)));
        });
    }

    private static JsonValue write(Herkomst.Bestand b) {
        return object("naam", JsonValue.text(b.naam()), "sha256", JsonValue.text(b.sha256()));
    }

    private static Optional<Herkomst.Bestand> bestand(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> naam = required(fields, "naam", problems::name);
            Optional<String> sha256 = required(fields, "sha256", v -> problems.parse(v, Waarden::sha256));
            return naam.flatMap(n -> sha256.map(s -> new Herkomst.Bestand(n, s)));
        });
    }

    private static String sha256(String tekst) {
        if (!SHA256.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(
                    tekst,
                    Tekst.of(
                            "een hash: 64 hexadecimale cijfers in kleine letters",
                            "a hash: 64 lower-case hexadecimal digits"));
        }
        return tekst;
    }

    private static JsonValue write(Probleem p) {
        return object(
                "pointer", JsonValue.text(p.pointer()),
                "regel", JsonValue.number(BigDecimal.valueOf(p.regel())),
                "kolom", JsonValue.number(BigDecimal.valueOf(p.kolom())),
                "waarde", JsonValue.text(p.waarde()),
                "verwacht", write(p.verwacht()));
    }

    private static Optional<Probleem> probleem(JsonValue at, Problems problems) {
        return taken(at, problems, fields -> {
            Optional<String> pointer = required(fields, "pointer", problems::text);
            Optional<Integer> regel = required(fields, "regel", v -> problems.parseNumber(v, Waarden::place));
            Optional<Integer> kolom = required(fields, "kolom", v -> problems.parseNumber(v, Waarden::place));
            Optional<String> waarde = required(fields, "waarde", problems::text);
            Optional<Tekst> verwacht = required(fields, "verwacht", v -> tekst(v, problems));
            return present(pointer, regel, kolom, waarde, verwacht)
                    ? Optional.of(new Probleem(pointer.get(), regel.get(), kolom.get(), waarde.get(), verwacht.get()))
                    : Optional.empty();
        });
    }

    private static int place(BigDecimal n) {
        try {
            int i = n.intValueExact();
            if (i >= 0) {
                return i;
            }
        } catch (ArithmeticException e) {
            // falls through: reported below
        }
        throw new OngeldigeWaardeException(n.toString(), Tekst.of("een geheel getal vanaf 0", "a whole number from 0"));
    }

    // ------------------------------------------------------------------------------------------- written, not read

    static JsonValue write(Oordeel oordeel) {
        return JsonValue.text(oordeel.name());
    }

    static JsonValue write(Gat<?> gat) {
        return object(
                "feit", JsonValue.text(gat.feit()),
                "naam", write(gat.naam()),
                "wie", JsonValue.text(gat.wie().name()),
                "domein", write(gat.domein()));
    }

    static JsonValue write(Domein<?> domein) {
        if (domein instanceof Domein.Bereik<?> b) {
            return object(
                    "van", anything(b.van()),
                    "vanInbegrepen", JsonValue.bool(b.vanInbegrepen()),
                    "tot", anything(b.tot()),
                    "totInbegrepen", JsonValue.bool(b.totInbegrepen()));
        }
        return object("keuzes", list(domein.cases(), Waarden::anything));
    }

    static JsonValue write(Omhulling<?> omhulling) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("oordeel", write(omhulling.oordeel()));
        omhulling.waarde().ifPresent(w -> {
            members.put("van", anything(w.van()));
            members.put("tot", anything(w.tot()));
        });
        return JsonValue.object(members);
    }

    // --------------------------------------------------------------------------------------------------- helpers

    /** An optional property: absent, there, or there and wrong. */
    private record Maybe<T>(Optional<T> value, boolean wrong) {}

    private static <T> Maybe<T> maybe(Fields fields, String name, Function<JsonValue, Optional<T>> read) {
        Optional<JsonValue> at = fields.optional(name);
        Optional<T> value = at.flatMap(read);
        return new Maybe<>(value, at.isPresent() && value.isEmpty());
    }

    private static <T> Optional<T> required(Fields fields, String name, Function<JsonValue, Optional<T>> read) {
        return fields.required(name).flatMap(read);
    }

    private static <T> Optional<T> taken(JsonValue at, Problems problems, Function<Fields, Optional<T>> body) {
        Fields fields = problems.fields(at);
        Optional<T> value = body.apply(fields);
        fields.close();
        return value;
    }

    /** All elements of a list, or nothing if one is wrong. */
    private static <T> Optional<List<T>> all(JsonValue at, Problems problems, Function<JsonValue, Optional<T>> read) {
        if (!(at instanceof JsonArray)) {
            problems.elements(at);
            return Optional.empty();
        }
        List<JsonValue> elements = problems.elements(at);
        List<T> values = new ArrayList<>();
        for (JsonValue element : elements) {
            read.apply(element).ifPresent(values::add);
        }
        return values.size() == elements.size() ? Optional.of(values) : Optional.empty();
    }

    private static boolean present(Optional<?>... values) {
        return Arrays.stream(values).allMatch(Optional::isPresent);
    }

    private static <T> Optional<T> made(JsonValue at, Problems problems, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (OngeldigeWaardeException e) {
            problems.add(at, e.verwacht());
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonValue at, Problems problems) {
        return find(type).orElseThrow().read().apply(at, problems);
    }

    private static <T> JsonValue list(List<? extends T> values, Function<T, JsonValue> write) {
        return JsonValue.array(values.stream().map(v -> write.apply(v)).toList());
    }

    /** An object of names and values in turn. */
    private static JsonValue object(Object... members) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], (JsonValue) members[i + 1]);
        }
        return JsonValue.object(object);
    }
}
