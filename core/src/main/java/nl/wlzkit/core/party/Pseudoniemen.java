package nl.wlzkit.core.party;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Names by which people can be told apart in output without showing who they are: a number per run, or a keyed hash.
 *
 * <p>There is no plain hash: all numbers that pass the eleven test can be hashed in minutes, so it would hide nothing. Nine
 * zeros are nobody's number and get no pseudonym: different people would become one. Immutable and thread-safe; neither
 * {@code toString()} nor an error shows a number or a key.
 */
public abstract sealed class Pseudoniemen {
    /** How long a key must be at least, in bytes: as long as the hash. */
    public static final int SHORTEST_KEY = 32;

    private static final String HMAC = "HmacSHA256";

    private Pseudoniemen() {}

    /**
     * Numbers people in the order of a list, from 1. The same person keeps the first number. Another run can give another
     * number: it says nothing outside this run.
     *
     * @param volgorde the numbers of people, in the order of the caller, perhaps more than once
     * @return the pseudonyms of these people and no others
     * @throws OngeldigeWaardeException if one of them is nine zeros
     */
    public static Pseudoniemen numbered(List<? extends Persoonsnummer> volgorde) {
        Map<Persoonsnummer, Integer> nummers = new HashMap<>();
        for (Persoonsnummer nummer : volgorde) {
            nummers.putIfAbsent(aPerson(nummer), nummers.size() + 1);
        }
        return new Genummerd(nummers);
    }

    /**
     * Hashes people with a key of the caller: HMAC-SHA-256 over the nine digits of a {@link Bsn}, or in UTF-8 over {@code C},
     * the length of the issuer in characters, a colon, the issuer and the number of a {@link Clientnummer}, so that no two
     * numbers are hashed as the same bytes. The same number gets the same pseudonym in every run with this key, and nobody
     * without the key can find out who it is. Who has the key can: keep it apart from the output.
     *
     * @param sleutel the key, {@value #SHORTEST_KEY} bytes or more of a random source; copied
     * @return the pseudonyms
     * @throws OngeldigeWaardeException if the key is too short; it shows the length, never the key
     */
    public static Pseudoniemen keyed(byte[] sleutel) {
        if (sleutel.length < SHORTEST_KEY) {
            throw new OngeldigeWaardeException(
                    sleutel.length + " bytes",
                    Tekst.of(
                            "een sleutel van ten minste " + SHORTEST_KEY + " bytes",
                            "a key of at least " + SHORTEST_KEY + " bytes"));
        }
        return new Versleuteld(new SecretKeySpec(sleutel, HMAC));
    }

    /**
     * Returns the pseudonym of a person.
     *
     * @param bsn the number of the person
     * @return a number from 1, or 64 hexadecimal digits in lower case
     * @throws OngeldigeWaardeException if it is nine zeros, or the person is not in the list that was numbered
     */
    public final String of(Bsn bsn) {
        return of((Persoonsnummer) bsn);
    }

    /**
     * Returns the pseudonym of a person. Who is known by numbers of two issuers has two.
     *
     * @param nummer a number of the person
     * @return a number from 1, or 64 hexadecimal digits in lower case
     * @throws OngeldigeWaardeException if it is nine zeros, or the number is not in the list that was numbered
     */
    public abstract String of(Persoonsnummer nummer);

    private static Persoonsnummer aPerson(Persoonsnummer nummer) {
        if (nummer instanceof Bsn bsn && bsn.isNulnummer()) {
            throw new OngeldigeWaardeException(
                    Bsn.MASKER,
                    Tekst.of(
                            "het nummer van iemand: negen nullen zijn van niemand",
                            "the number of somebody: nine zeros are nobody's"));
        }
        return nummer;
    }

    /** A number per run. */
    private static final class Genummerd extends Pseudoniemen {
        private final Map<Persoonsnummer, Integer> nummers;

        Genummerd(Map<Persoonsnummer, Integer> nummers) {
            this.nummers = Map.copyOf(nummers);
        }

        @Override
        public String of(Persoonsnummer nummer) {
            Integer plaats = nummers.get(aPerson(nummer));
            if (plaats == null) {
                throw new OngeldigeWaardeException(
                        nummer.toString(),
                        Tekst.of("iemand uit de lijst die genummerd is", "somebody in the list that was numbered"));
            }
            return plaats.toString();
        }

        @Override
        public String toString() {
            return "Pseudoniemen[numbered]";
        }
    }

    /** A keyed hash. */
    private static final class Versleuteld extends Pseudoniemen {
        private final SecretKeySpec sleutel;

        Versleuteld(SecretKeySpec sleutel) {
            this.sleutel = sleutel;
        }

        @Override
        public String of(Persoonsnummer nummer) {
            try {
                // one for every call: a Mac is not thread-safe
                Mac mac = Mac.getInstance(HMAC);
                mac.init(sleutel);
                byte[] hash = mac.doFinal(written(aPerson(nummer)).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has " + HMAC, e);
            }
        }

        /** What begins with a letter is never nine digits, and the length says where the issuer ends. */
        private static String written(Persoonsnummer nummer) {
            return nummer instanceof Clientnummer c
                    ? "C" + c.uitgever().length() + ":" + c.uitgever() + c.voluit()
                    : nummer.voluit();
        }

        @Override
        public String toString() {
            return "Pseudoniemen[keyed]";
        }
    }
}
