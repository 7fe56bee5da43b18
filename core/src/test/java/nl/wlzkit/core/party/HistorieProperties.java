package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.time.Geldigheid;

/** What must hold of every history, and of the pseudonyms of everybody; providers and numbers are made up. */
class HistorieProperties {
    private static final Zorgaanbieder FICTIEF = new Zorgaanbieder("Fictieve Zorg", Optional.empty());
    private static final LocalDate BEGIN = LocalDate.of(2015, 7, 1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheListDoesNotMatter(@ForAll("agreements") List<Overeenkomst> lijst, @ForAll Random random) {
        List<Overeenkomst> geschud = new ArrayList<>(lijst);
        Collections.shuffle(geschud, random);
        Overeenkomsthistorie een = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        Overeenkomsthistorie ander = new Overeenkomsthistorie(FICTIEF, geschud, Optional.empty());
        assertThat(ander).isEqualTo(een).hasSameHashCodeAs(een);
        assertThat(ander.overlappingen()).isEqualTo(een.overlappingen());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void knowingThatTheListIsCompleteNeverWidens(
            @ForAll("agreements") List<Overeenkomst> lijst,
            @ForAll Zorgkantoor zorgkantoor,
            @ForAll("days") LocalDate dag) {
        Overeenkomsthistorie onbekend = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        Overeenkomsthistorie volledig = new Overeenkomsthistorie(FICTIEF, lijst, Optional.of(Geldigheid.ONBEGRENSD));
        assertThat(onbekend.overeenkomst(zorgkantoor, dag)).containsAll(volledig.overeenkomst(zorgkantoor, dag));
        assertThat(onbekend.categorieen2017(zorgkantoor)).containsAll(volledig.categorieen2017(zorgkantoor));
        assertThat(volledig.overeenkomst(zorgkantoor, dag)).hasSize(1);
        assertThat(volledig.categorieen2017(zorgkantoor)).hasSize(1);
    }

    /** What a list without the missing agreements leaves open contains what the list with them says. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsMissingIsAmongWhatIsLeftOpen(
            @ForAll("agreements") List<Overeenkomst> lijst,
            @ForAll("agreements") List<Overeenkomst> ontbrekend,
            @ForAll Zorgkantoor zorgkantoor,
            @ForAll("days") LocalDate dag) {
        List<Overeenkomst> alle = new ArrayList<>(lijst);
        alle.addAll(ontbrekend);
        Overeenkomsthistorie onbekend = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        Overeenkomsthistorie waarheid = new Overeenkomsthistorie(FICTIEF, alle, Optional.of(Geldigheid.ONBEGRENSD));
        assertThat(onbekend.overeenkomst(zorgkantoor, dag)).containsAll(waarheid.overeenkomst(zorgkantoor, dag));
        assertThat(onbekend.categorieen2017(zorgkantoor)).containsAll(waarheid.categorieen2017(zorgkantoor));
        for (Nieuwlezing lezing : List.of(Nieuwlezing.HIER, Nieuwlezing.NERGENS)) {
            assertThat(onbekend.isNieuw(lezing, zorgkantoor, dag))
                    .isIn(Oordeel.TE_BEOORDELEN, waarheid.isNieuw(lezing, zorgkantoor, dag));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoIsNewNowhereIsNewHere(
            @ForAll("agreements") List<Overeenkomst> lijst,
            @ForAll Zorgkantoor zorgkantoor,
            @ForAll("days") LocalDate dag) {
        Overeenkomsthistorie historie = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        assertThat(historie.isNieuw(Nieuwlezing.NERGENS, zorgkantoor, dag))
                .isLessThanOrEqualTo(historie.isNieuw(Nieuwlezing.HIER, zorgkantoor, dag));
    }

    /** Two agreements overlap exactly when on some day both are in force with the same zorgkantoor: tried day by day. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void overlapsAreDaysOnWhichBothRun(@ForAll("agreements") List<Overeenkomst> lijst) {
        Overeenkomsthistorie historie = new Overeenkomsthistorie(FICTIEF, lijst, Optional.empty());
        List<Overeenkomst> gesorteerd = historie.overeenkomsten();
        List<Overeenkomsthistorie.Overlapping> verwacht = new ArrayList<>();
        for (int i = 0; i < gesorteerd.size(); i++) {
            for (int j = i + 1; j < gesorteerd.size(); j++) {
                Overeenkomst a = gesorteerd.get(i);
                Overeenkomst b = gesorteerd.get(j);
                boolean samen = a.zorgkantoor() == b.zorgkantoor()
                        && BEGIN.datesUntil(BEGIN.plusYears(5)).anyMatch(d -> a.isInForceOn(d) && b.isInForceOn(d));
                if (samen) {
                    verwacht.add(new Overeenkomsthistorie.Overlapping(a, b));
                }
            }
        }
        assertThat(historie.overlappingen()).isEqualTo(verwacht);
    }

    @Property
    void aNumberIsItsPlaceAmongDifferentPeople(@ForAll("crowds") List<Bsn> lijst) {
        Pseudoniemen nummers = Pseudoniemen.numbered(lijst);
        Set<Bsn> gezien = new HashSet<>();
        for (Bsn bsn : lijst) {
            if (gezien.add(bsn)) {
                assertThat(nummers.of(bsn)).isEqualTo(Integer.toString(gezien.size()));
            }
        }
    }

    @Property
    void theKeyedHashIsTheDefinitionOfHmac(@ForAll("people") Bsn bsn, @ForAll @Size(min = 32, max = 100) byte[] sleutel)
            throws Exception {
        assertThat(Pseudoniemen.keyed(sleutel).of(bsn))
                .isEqualTo(hmac(sleutel, bsn.voluit()))
                .isEqualTo(Pseudoniemen.keyed(sleutel.clone()).of(bsn));
    }

    @Property
    void anotherKeyOrAnotherPersonGivesAnotherPseudonym(
            @ForAll("people") Bsn een,
            @ForAll("people") Bsn ander,
            @ForAll @Size(32) byte[] sleutel,
            @ForAll @Size(32) byte[] andere) {
        String eerste = Pseudoniemen.keyed(sleutel).of(een);
        assertThat(Pseudoniemen.keyed(sleutel).of(ander).equals(eerste)).isEqualTo(een.equals(ander));
        assertThat(Pseudoniemen.keyed(andere).of(een).equals(eerste)).isEqualTo(Arrays.equals(sleutel, andere));
        assertThat(eerste).doesNotContain(een.voluit());
    }

    /** RFC 2104 by hand: H((K xor opad) H((K xor ipad) text)), a key longer than a block hashed first. */
    private static String hmac(byte[] sleutel, String tekst) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] k = Arrays.copyOf(sleutel.length > 64 ? sha.digest(sleutel) : sleutel, 64);
        byte[] binnen = new byte[64];
        byte[] buiten = new byte[64];
        for (int i = 0; i < 64; i++) {
            binnen[i] = (byte) (k[i] ^ 0x36);
            buiten[i] = (byte) (k[i] ^ 0x5c);
        }
        sha.update(binnen);
        byte[] hash = sha.digest(tekst.getBytes(StandardCharsets.UTF_8));
        sha.update(buiten);
        return HexFormat.of().formatHex(sha.digest(hash));
    }

    @Provide
    Arbitrary<List<Overeenkomst>> agreements() {
        Arbitrary<Zorgkantoor> zorgkantoren = Arbitraries.of(Zorgkantoor.CZ, Zorgkantoor.VGZ, Zorgkantoor.MENZIS);
        Arbitrary<Integer> lengte = Arbitraries.integers().between(-1, 700);
        Arbitrary<Integer> ontbonden = Arbitraries.integers().between(-300, 300);
        Arbitrary<Optional<Overeenkomsttype>> type =
                Arbitraries.of(Overeenkomsttype.class).optional();
        return Combinators.combine(zorgkantoren, days(), lengte, ontbonden, type)
                .as((z, van, n, o, t) -> {
                    Geldigheid g = n < 0 ? Geldigheid.from(van) : Geldigheid.of(van, van.plusDays(n));
                    Optional<LocalDate> dag = o < 0
                            ? Optional.empty()
                            : Optional.of(van.plusDays(o)).filter(g::contains);
                    return new Overeenkomst(z, FICTIEF, t, g, dag);
                })
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(BEGIN::plusDays);
    }

    /** Few different people, so that some come twice. */
    @Provide
    Arbitrary<List<Bsn>> crowds() {
        return people().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(mensen -> Arbitraries.of(mensen).list().ofMinSize(1).ofMaxSize(20));
    }

    @Provide
    Arbitrary<Bsn> people() {
        return Arbitraries.integers()
                .between(1, 99_999_999)
                .map(n -> "%08d".formatted(n))
                .map(acht -> {
                    int som = 0;
                    for (int i = 0; i < 8; i++) {
                        som += (9 - i) * (acht.charAt(i) - '0');
                    }
                    return acht + som % 11;
                })
                .filter(s -> s.length() == 9)
                .map(Bsn::parse);
    }
}
