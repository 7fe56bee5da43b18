package nl.wlzkit.regions.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of made-up clients and places. */
class PlaatsingstabelTest {
    private static final String CLIENTKOP =
            "client;sector;zorgprofiel;context;expertise;kenmerken;aanbieder;vorm;plaats;regio;eisen;status;wacht-sinds\n";
    private static final String PLAATSKOP =
            "code;aanbieder;plaats;regio;sector;vorm;profielen;contexten;totaal;bezet;expertise;contra-indicaties\n";

    private static <W> List<W> read(Plaatsingstabel<W> tabel, String tekst) throws IOException {
        Csvlezer.of(tabel.vorm()).read("tabel", () -> new ByteArrayInputStream(tekst.getBytes(UTF_8)), tabel);
        return tabel.alle();
    }

    @Test
    void everyColumnOfAClientIsRead() throws IOException {
        List<Client> alle = read(
                Plaatsingstabel.clienten(),
                CLIENTKOP
                        + " c1 ;GZ;LVG3; prikkelarm ;autisme | gebaren;geen;Aanbieder A;VPT;Zwolle;ZK32;"
                        + "aanbieder|VORM| locatie;urgent plaatsen;1-3-2024\n"
                        + "c2;VV;;;;verslaving;;;;;;WACHT_UIT_VOORZORG;2024-02-29\n");

        assertThat(alle)
                .containsExactly(
                        new Client(
                                "c1",
                                Sector.GZ,
                                Optional.of(Zorgprofiel.parse("LVG3")),
                                Optional.of("prikkelarm"),
                                new TreeSet<>(Set.of("autisme", "gebaren")),
                                new TreeSet<>(),
                                new Voorkeur(
                                        Optional.of("Aanbieder A"),
                                        Optional.of(Leveringsvorm.VPT),
                                        Optional.of("Zwolle"),
                                        Optional.of(Zorgkantoorregio.parse("ZK32"))),
                                Set.of(Wens.values()),
                                Leveringsstatus.URGENT_PLAATSEN,
                                LocalDate.of(2024, 3, 1)),
                        new Client(
                                "c2",
                                Sector.VV,
                                Optional.empty(),
                                Optional.empty(),
                                new TreeSet<>(),
                                new TreeSet<>(Set.of("verslaving")),
                                Voorkeur.GEEN,
                                Set.of(),
                                Leveringsstatus.WACHT_UIT_VOORZORG,
                                LocalDate.of(2024, 2, 29)));
        assertThatThrownBy(alle::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyColumnOfAPlaceIsReadAndNothingIsAnotherThingThanNotKnown() throws IOException {
        List<Plaatsgroep> alle = read(
                Plaatsingstabel.plaatsen(),
                PLAATSKOP
                        + "g1;Aanbieder A;Zwolle;ZK32;VV;VERBLIJF;VV4|VV5;huis|hof;20;17;dementie;GEEN\n"
                        + "g2;B;;;GZ;VPT;;;;;;\n");

        assertThat(alle)
                .containsExactly(
                        new Plaatsgroep(
                                "g1",
                                "Aanbieder A",
                                Optional.of("Zwolle"),
                                Optional.of(Zorgkantoorregio.parse("ZK32")),
                                Sector.VV,
                                Leveringsvorm.VERBLIJF,
                                Set.of(Zorgprofiel.VV4, Zorgprofiel.parse("VV5")),
                                new Aanbodprofiel(
                                        Optional.of(new TreeSet<>(Set.of("huis", "hof"))),
                                        Optional.of(new Capaciteit(20, 17)),
                                        Optional.of(new TreeSet<>(Set.of("dementie"))),
                                        Optional.of(new TreeSet<>()))),
                        new Plaatsgroep(
                                "g2",
                                "B",
                                Optional.empty(),
                                Optional.empty(),
                                Sector.GZ,
                                Leveringsvorm.VPT,
                                Set.of(),
                                new Aanbodprofiel(
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(alle.get(0).beschikbaar()).isEqualTo(3);
    }

    /** A line of a client in which one field is another, by its place in the header. */
    private static String clientWith(String kolom, String waarde) {
        String[] velden = {"c1", "GZ", "", "p", "", "", "A", "VPT", "", "", "", "ACTIEF_PLAATSEN", "2024-01-31"};
        return line(CLIENTKOP, velden, kolom, waarde);
    }

    private static String placeWith(String kolom, String waarde) {
        String[] velden = {"g1", "A", "", "", "GZ", "VPT", "", "p", "3", "2", "", ""};
        return line(PLAATSKOP, velden, kolom, waarde);
    }

    private static String line(String kop, String[] velden, String kolom, String waarde) {
        velden[column(kop, kolom)] = waarde;
        return kop + String.join(";", velden) + "\n";
    }

    private static int column(String kop, String kolom) {
        int i = List.of(kop.strip().split(";", -1)).indexOf(kolom);
        assertThat(i).isNotNegative();
        return i;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            eisen       | regio            | demands that are also filled in as a wish
            eisen       | wie              | one of aanbieder, vorm, locatie
            zorgprofiel | VV4              | a zorgprofiel of the sector GZ
            vorm        | PGB              | a form of care in kind
            status      | IN_ZORG          | a status of somebody who waits
            status      | zomaar           | a status of somebody who waits
            wacht-sinds | 31-1-24          | a day, such as
            wacht-sinds | 31-2-2024        | a day, such as
            wacht-sinds | 2024-02-30       | a day, such as
            wacht-sinds | gisteren         | a day, such as
            """)
    void whatAClientCannotBeIsRefused(String kolom, String waarde, String verwacht) {
        String eisen = waarde.equals("regio") ? "locatie" : waarde;

        assertThatThrownBy(() -> read(Plaatsingstabel.clienten(), clientWith(kolom, eisen)))
                .isInstanceOfSatisfying(OngeldigeInvoerException.class, e -> {
                    assertThat(e.problemen()).extracting(p -> p.kolom()).containsExactly(column(CLIENTKOP, kolom) + 1);
                    assertThat(e.bericht(Taal.EN)).contains(verwacht);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            status      | ACTIEF PLAATSEN    | ACTIEF_PLAATSEN
            status      | actief-wachtend    | ACTIEF_WACHTEND
            status      | Wacht op voorkeur  | WACHT_OP_VOORKEUR
            """)
    void aStatusIsWrittenInMoreWays(String kolom, String waarde, Leveringsstatus status) throws IOException {
        assertThat(read(Plaatsingstabel.clienten(), clientWith(kolom, waarde)))
                .extracting(Client::status)
                .containsExactly(status);
        assertThat(read(
                        Plaatsingstabel.clienten(),
                        clientWith(kolom, status.gegevens().code())))
                .extracting(Client::status)
                .containsExactly(status);
    }

    @Test
    void aNumberIsOfOneThroughAHundredCharactersAndIsNeverShown() throws IOException {
        String langst = "HERKEN" + "x".repeat(94);

        assertThat(read(Plaatsingstabel.clienten(), clientWith("client", langst)))
                .extracting(Client::nummer)
                .containsExactly(langst);
        assertThatThrownBy(() -> read(Plaatsingstabel.clienten(), clientWith("client", langst + "x")))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.EN))
                                .contains("a number of 1 through 100 characters")
                                .doesNotContain("HERKEN"));
    }

    @Test
    void aNumberOrCodeIsThereOnce() {
        String een = clientWith("client", "HERKEN");
        String twee = een + een.substring(CLIENTKOP.length());
        String plaats = placeWith("code", "g1");

        assertThatThrownBy(() -> read(Plaatsingstabel.clienten(), twee))
                .isInstanceOfSatisfying(OngeldigeInvoerException.class, e -> {
                    assertThat(e.problemen()).hasSize(1);
                    assertThat(e.bericht(Taal.EN))
                            .contains("client that was not in the table before")
                            .doesNotContain("HERKEN");
                });
        assertThatThrownBy(() -> read(Plaatsingstabel.plaatsen(), plaats + plaats.substring(PLAATSKOP.length())))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.EN)).contains("code that was not in the table before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            totaal      | ~~        | totaal and bezet both
            bezet       | ~~        | totaal and bezet both
            bezet       | 4         | no more places taken than there are, 3
            bezet       | -1        | 0 through
            bezet       | twee      | a number of places
            totaal      | 1000001   | 0 through
            profielen   | VV4       | a zorgprofiel of the sector GZ
            profielen   | ~LVG3|x~  | zorgprofiel
            vorm        | PGB       | a form of care in kind
            contexten   | ~p||q~    | a word of 1 through
            """)
    void whatAPlaceCannotBeIsRefused(String kolom, String waarde, String verwacht) {
        assertThatThrownBy(() -> read(Plaatsingstabel.plaatsen(), placeWith(kolom, waarde)))
                .isInstanceOfSatisfying(OngeldigeInvoerException.class, e -> {
                    assertThat(e.problemen()).extracting(p -> p.kolom()).containsExactly(column(PLAATSKOP, kolom) + 1);
                    assertThat(e.bericht(Taal.EN)).contains(verwacht);
                });
    }

    @Test
    void aPlaceCanBeFullAndHaveAMillion() throws IOException {
        assertThat(read(Plaatsingstabel.plaatsen(), placeWith("bezet", "3")))
                .extracting(Plaatsgroep::beschikbaar)
                .containsExactly(0);
        assertThat(read(Plaatsingstabel.plaatsen(), placeWith("totaal", " 1000000 ")))
                .extracting(Plaatsgroep::beschikbaar)
                .containsExactly(999_998);
        assertThat(read(Plaatsingstabel.plaatsen(), placeWith("profielen", "LVG3")))
                .extracting(Plaatsgroep::profielen)
                .containsExactly(Set.of(Zorgprofiel.parse("LVG3")));
    }
}
