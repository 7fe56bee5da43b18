package nl.wlzkit.core.party;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;

/** No number of a real person stands here: those that pass begin with 9999, a range kept for tests, or are nearly all zero. */
class PseudoniemenTest {
    private static final Bsn A = Bsn.parse("999990019");
    private static final Bsn B = Bsn.parse("999990020");
    private static final Bsn NUL = Bsn.parse("000000000");

    private static byte[] key() {
        return "een sleutel voor een proef, 32 b".getBytes(UTF_8);
    }

    @Test
    void peopleAreNumberedInTheOrderOfTheCaller() {
        Pseudoniemen nummers = Pseudoniemen.numbered(List.of(B, A, B));
        assertThat(nummers.of(B)).isEqualTo("1");
        assertThat(nummers.of(A)).isEqualTo("2");
        assertThat(Pseudoniemen.numbered(List.of(A, B)).of(A)).isEqualTo("1");
    }

    @Test
    void whoWasNotNumberedHasNoNumberAndIsNotShown() {
        Pseudoniemen nummers = Pseudoniemen.numbered(List.of(A));
        assertThatThrownBy(() -> nummers.of(B))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"*********\": expected somebody in the list that was numbered");
    }

    @Test
    void theListIsCopied() {
        List<Bsn> lijst = new ArrayList<>(List.of(A));
        Pseudoniemen nummers = Pseudoniemen.numbered(lijst);
        lijst.set(0, B);
        assertThat(nummers.of(A)).isEqualTo("1");
    }

    @Test
    void nineZerosAreNobody() {
        assertThatThrownBy(() -> Pseudoniemen.numbered(List.of(A, NUL)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("nine zeros are nobody's");
        assertThatThrownBy(() -> Pseudoniemen.numbered(List.of(A)).of(NUL))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Pseudoniemen.keyed(key()).of(NUL)).isInstanceOf(OngeldigeWaardeException.class);
    }

    /** Worked out with another program: printf 999990019 | openssl dgst -sha256 -hmac "een sleutel voor een proef, 32 b". */
    @Test
    void theKeyedHashIsHmacSha256OfTheNineDigits() {
        assertThat(Pseudoniemen.keyed(key()).of(A))
                .isEqualTo("0873d4ab65476ff87ea6811a973465727de946b5000287d9993158065eb798b9");
    }

    @Test
    void theKeyIsCopied() {
        byte[] sleutel = key();
        Pseudoniemen namen = Pseudoniemen.keyed(sleutel);
        String eerst = namen.of(A);
        Arrays.fill(sleutel, (byte) 0);
        assertThat(namen.of(A)).isEqualTo(eerst);
        assertThat(Pseudoniemen.keyed(sleutel).of(A)).isNotEqualTo(eerst);
    }

    @Test
    void aShortKeyIsRefusedAndNotShown() {
        byte[] kort = "kort-en-geheim-is-niet-lang-gen".getBytes(UTF_8);
        assertThat(kort).hasSize(31);
        assertThatThrownBy(() -> Pseudoniemen.keyed(kort))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"31 bytes\": expected a key of at least 32 bytes")
                .hasNoCause();
        assertThatThrownBy(() -> Pseudoniemen.keyed(new byte[0])).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void neitherKeyNorNumberIsShown() {
        assertThat(Pseudoniemen.keyed(key())).hasToString("Pseudoniemen[keyed]").isNotInstanceOf(Serializable.class);
        assertThat(Pseudoniemen.numbered(List.of(A)))
                .hasToString("Pseudoniemen[numbered]")
                .isNotInstanceOf(Serializable.class);
    }

    /** Worked out with another program: printf C3:ZK112345 | openssl dgst -sha256 -hmac "een sleutel voor een proef, 32 b". */
    @Test
    void theKeyedHashOfAClientNumberIsHmacSha256WithItsIssuer() {
        assertThat(Pseudoniemen.keyed(key()).of(Clientnummer.of("ZK1", "12345")))
                .isEqualTo("e1e84ec8c155c6e9a383a493f23e6fb847cf92ef7c0c05029b98a0167c6bf17a");
    }

    @Test
    void theSameNumberOfAnotherIssuerIsSomebodyElse() {
        Pseudoniemen namen = Pseudoniemen.keyed(key());
        assertThat(List.of(
                        namen.of(Clientnummer.of("ZK1", "12345")),
                        namen.of(Clientnummer.of("ZK11", "2345")),
                        namen.of(Clientnummer.of("ZK2", "12345")),
                        namen.of(Clientnummer.of("ZK1", "999990019")),
                        namen.of(A)))
                .doesNotHaveDuplicates();
    }

    @Test
    void citizensAndClientsAreNumberedTogether() {
        Clientnummer client = Clientnummer.of("ZK1", "12345");
        Pseudoniemen nummers = Pseudoniemen.numbered(List.of(B, client, B));
        assertThat(nummers.of(client)).isEqualTo("2");
        assertThatThrownBy(() -> nummers.of(Clientnummer.of("ZK1", "67890")))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"*****\": expected somebody in the list that was numbered");
    }
}
