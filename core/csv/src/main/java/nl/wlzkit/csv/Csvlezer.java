package nl.wlzkit.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of one form. The encoding is found from the bytes ({@link Codering}), the separator from the header line:
 * semicolon, comma or tab. The columns may stand in any order; a name that the form does not have is a problem. Every line is
 * read by itself, however wrong the one before it is, with memory for one line at a time.
 *
 * <p>What a line has wrong is reported whole, with the line and the number of the field; what is wrong with the file as a
 * whole (its encoding, its header) ends the reading at once, because no line could be read rightly after it. Immutable and
 * thread-safe if its form is; one call of {@code read} runs on one thread.
 *
 * @param <R> the type of a line
 */
public final class Csvlezer<R> {
    /** How many problems are listed unless another number is asked for. */
    public static final int PROBLEMEN = 100;

    private static final char[] SCHEIDINGEN = {';', ',', '\t'};
    /** A field that is added to every line: when it is not there after reading, a quote was not closed and swallowed it. */
    private static final String SLUITSTEEN = "\u0001";

    private final Csvvorm<R> vorm;
    private final int hoogstens;
    private final IntConsumer voortgang;
    private final Consumer<List<Kolom<?>>> naarKop;

    private Csvlezer(Csvvorm<R> vorm, int hoogstens, IntConsumer voortgang, Consumer<List<Kolom<?>>> naarKop) {
        this.vorm = vorm;
        this.hoogstens = hoogstens;
        this.voortgang = voortgang;
        this.naarKop = naarKop;
    }

    /**
     * Makes a reader of tables of this form, that lists 100 problems and tells nobody how far it is.
     *
     * @param <R> the type of a line
     * @param vorm the form
     * @return the reader
     */
    public static <R> Csvlezer<R> of(Csvvorm<R> vorm) {
        return new Csvlezer<>(vorm, PROBLEMEN, rij -> {}, kop -> {});
    }

    /**
     * Lists another number of problems. The others are counted.
     *
     * @param problemen how many to list, 0 or more
     * @return a reader that does
     * @throws OngeldigeWaardeException if it is less than 0
     */
    public Csvlezer<R> listing(int problemen) {
        if (problemen < 0) {
            throw new OngeldigeWaardeException(
                    Integer.toString(problemen),
                    Tekst.of("een aantal problemen, 0 of meer", "a number of problems, 0 or more"));
        }
        return new Csvlezer<>(vorm, problemen, voortgang, naarKop);
    }

    /**
     * Tells how far it is.
     *
     * @param naar gets the number of the line after every line; it decides itself how often to say something
     * @return a reader that does
     */
    public Csvlezer<R> reporting(IntConsumer naar) {
        return new Csvlezer<>(vorm, hoogstens, naar, naarKop);
    }

    /**
     * Tells which columns a table has, once, when its header line is right and before its first line is read.
     *
     * @param naar gets the columns in the order of the table; what it throws ends the reading
     * @return a reader that does
     */
    public Csvlezer<R> announcing(Consumer<List<Kolom<?>>> naar) {
        return new Csvlezer<>(vorm, hoogstens, voortgang, naar);
    }

    /**
     * Reads a table that must be right: every problem is collected, and if there is one, nothing of the table holds.
     *
     * @param naam what is read, for the errors: a file name
     * @param bron where it is read from
     * @param ontvanger takes the good lines as they come; what it took is worth nothing if this throws
     * @return what was read
     * @throws OngeldigeInvoerException if anything is wrong
     * @throws IOException if the bytes cannot be read
     */
    public Csvverslag read(String naam, Csvbron bron, Ontvanger<? super R> ontvanger) throws IOException {
        Csvverslag verslag = read(naam, bron, ontvanger, rij -> {});
        verslag.throwIfAny();
        return verslag;
    }

    /**
     * Reads a table in which lines may be bad: the good ones go to one side, the bad ones to the other, and none is lost.
     *
     * @param naam what is read, for the errors: a file name
     * @param bron where it is read from
     * @param ontvanger takes the good lines
     * @param uitval takes the bad lines
     * @return what was read, with its problems
     * @throws OngeldigeInvoerException if the encoding or the header is wrong, so that no line can be read
     * @throws IOException if the bytes cannot be read, or a bad line cannot be kept
     */
    public Csvverslag read(String naam, Csvbron bron, Ontvanger<? super R> ontvanger, Uitval uitval)
            throws IOException {
        Tekens tekens = Tekens.of(naam, bron);
        try (InputStream in = bron.open();
                Reader reader = new InputStreamReader(in, tekens.codering().charset())) {
            return new Lezing(naam, tekens, new Regellezer(reader), ontvanger, uitval).read();
        }
    }

    /** One reading of one table. */
    private final class Lezing {
        private final String naam;
        private final Tekens tekens;
        private final Regellezer regels;
        private final Ontvanger<? super R> ontvanger;
        private final Uitval uitval;
        private final List<Probleem> problemen = new ArrayList<>();
        private final List<Probleem> vanRij = new ArrayList<>();
        private List<String> kop = List.of();
        private List<Kolom<?>> kolommen = List.of();
        private int[] plaatsen = {};
        private char scheiding = SCHEIDINGEN[0];
        private int rijen;
        private int fout;
        private int meer;

        Lezing(String naam, Tekens tekens, Regellezer regels, Ontvanger<? super R> ontvanger, Uitval uitval) {
            this.naam = naam;
            this.tekens = tekens;
            this.regels = regels;
            this.ontvanger = ontvanger;
            this.uitval = uitval;
        }

        Csvverslag read() throws IOException {
            header();
            for (Optional<String> tekst = regels.next(); tekst.isPresent(); tekst = regels.next()) {
                if (!tekst.get().isEmpty()) {
                    row(tekst.get());
                }
                voortgang.accept(regels.regel());
            }
            return new Csvverslag(
                    naam, tekens.codering(), tekens.anders(), scheiding, kop, rijen, fout, problemen, meer);
        }

        private void header() throws IOException {
            Optional<String> regel = regels.next();
            String tekst = regel.orElse("");
            if (tekens.codering() == Codering.UTF_8_BOM) {
                tekst = tekst.substring(1);
            }
            int meeste = -1;
            for (char kandidaat : SCHEIDINGEN) {
                List<String> velden = fields(tekst, kandidaat).orElse(List.of());
                int bekend = (int) vorm.kolommen().stream()
                        .filter(k -> velden.contains(k.naam()))
                        .count();
                if (bekend > meeste) {
                    meeste = bekend;
                    scheiding = kandidaat;
                    kop = velden;
                }
            }
            List<Probleem> mis = new ArrayList<>();
            Set<String> gezien = new HashSet<>();
            List<Kolom<?>> gevonden = new ArrayList<>();
            for (int i = 0; i < kop.size(); i++) {
                String kolomnaam = kop.get(i);
                Optional<Kolom<?>> kolom = vorm.kolommen().stream()
                        .filter(k -> k.naam().equals(kolomnaam))
                        .findFirst();
                if (kolom.isEmpty() || !gezien.add(kolomnaam)) {
                    if (mis.size() == PROBLEMEN) {
                        mis.add(Probleem.of("", 1, 0, "", fewerColumns()));
                        break;
                    }
                    mis.add(Probleem.of("", 1, i + 1, '"' + kolomnaam + '"', expectedHeader()));
                } else {
                    gevonden.add(kolom.get());
                }
            }
            for (Kolom<?> kolom : vorm.kolommen()) {
                if (kolom.isVerplicht() && !gezien.contains(kolom.naam())) {
                    mis.add(Probleem.of(
                            "/" + kolom.naam(),
                            1,
                            0,
                            "",
                            Tekst.of("een kolom met deze naam", "a column of this name")));
                }
            }
            if (!mis.isEmpty()) {
                throw new OngeldigeInvoerException(naam, mis);
            }
            kolommen = List.copyOf(gevonden);
            naarKop.accept(kolommen);
            plaatsen = kolommen.stream().mapToInt(vorm.kolommen()::indexOf).toArray();
        }

        private Tekst expectedHeader() {
            return Tekst.of(
                    "een kopregel met de kolommen " + vorm.header(), "a header line with the columns " + vorm.header());
        }

        private Tekst fewerColumns() {
            return Tekst.of(
                    "minder kolommen dan de " + kop.size() + " van deze kopregel; alleen de eerste " + PROBLEMEN
                            + " problemen staan hier",
                    "fewer columns than the " + kop.size() + " of this header line; only the first " + PROBLEMEN
                            + " problems are listed");
        }

        private void row(String tekst) throws IOException {
            rijen++;
            vanRij.clear();
            List<String> velden = List.of();
            if (regels.isTeLang()) {
                problem(
                        1,
                        "",
                        Tekst.of(
                                "een regel van hoogstens " + Regellezer.LONGEST + " tekens",
                                "a line of at most " + Regellezer.LONGEST + " characters"));
            } else {
                Optional<List<String>> gelezen = fields(tekst, scheiding);
                if (gelezen.isEmpty()) {
                    problem(
                            1,
                            "",
                            Tekst.of(
                                    "welgevormde CSV (RFC 4180) op één regel: een aanhalingsteken wordt gesloten",
                                    "well-formed CSV (RFC 4180) on one line: a quote is closed"));
                } else if (gelezen.get().size() != kolommen.size()) {
                    problem(
                            Math.min(gelezen.get().size(), kolommen.size()) + 1,
                            Integer.toString(gelezen.get().size()),
                            Tekst.of(kolommen.size() + " velden", kolommen.size() + " fields"));
                } else {
                    velden = gelezen.get();
                    take(velden);
                }
            }
            if (!vanRij.isEmpty()) {
                fout++;
                for (Probleem probleem : vanRij) {
                    if (problemen.size() < hoogstens) {
                        problemen.add(probleem);
                    } else {
                        meer++;
                    }
                }
                uitval.accept(new Uitval.Rij(regels.regel(), vanRij, masked(velden)));
            }
        }

        private void take(List<String> velden) {
            // in the order of the form, so that a row finds its column by where it stands there
            @Nullable Object[] waarden = new @Nullable Object[vorm.kolommen().size()];
            for (int i = 0; i < velden.size(); i++) {
                Kolom<?> kolom = kolommen.get(i);
                String veld = velden.get(i);
                if (veld.isEmpty() && !kolom.isVerplicht()) {
                    continue;
                }
                try {
                    if (veld.isEmpty()) {
                        throw new OngeldigeWaardeException(veld, Tekst.of("een waarde", "a value"));
                    }
                    waarden[plaatsen[i]] = kolom.parse(veld);
                } catch (OngeldigeWaardeException e) {
                    problem(i + 1, shown(kolom, veld), e.verwacht());
                }
            }
            if (vanRij.isEmpty()) {
                try {
                    R waarde = vorm.make(new Csvrij(vorm.kolommen(), waarden, regels.regel()));
                    ontvanger.accept(regels.regel(), waarde).ifPresent(w -> refuse(w, velden));
                } catch (OngeldigeWaardeException e) {
                    problem(1, "", e.verwacht());
                }
            }
        }

        private void refuse(Weigering weigering, List<String> velden) {
            int kolom = kop.indexOf(weigering.kolom().naam());
            problem(kolom + 1, kolom < 0 ? "" : shown(kolommen.get(kolom), velden.get(kolom)), weigering.verwacht());
        }

        private void problem(int kolom, String waarde, Tekst verwacht) {
            String plaats = kolom >= 1 && kolom <= kop.size() ? "/" + kop.get(kolom - 1) : "";
            vanRij.add(Probleem.of(plaats, regels.regel(), kolom, waarde, verwacht));
        }

        private List<String> masked(List<String> velden) {
            List<String> uit = new ArrayList<>();
            for (int i = 0; i < velden.size(); i++) {
                boolean verborgen =
                        kolommen.get(i).isVertrouwelijk() && !velden.get(i).isEmpty();
                uit.add(verborgen ? Bsn.MASKER : velden.get(i));
            }
            return uit;
        }
    }

    private static String shown(Kolom<?> kolom, String veld) {
        return '"' + (kolom.isVertrouwelijk() && !veld.isEmpty() ? Bsn.MASKER : veld) + '"';
    }

    /** Splits a line; empty if a quote breaks it. */
    static Optional<List<String>> fields(String tekst, char scheiding) {
        // most lines have no quote: then a separator is a separator, and no parser need be made for them
        return tekst.indexOf('"') < 0 ? plain(tekst, scheiding) : quoted(tekst, scheiding);
    }

    private static Optional<List<String>> plain(String tekst, char scheiding) {
        List<String> velden = new ArrayList<>();
        int van = 0;
        for (int tot = tekst.indexOf(scheiding); tot >= 0; tot = tekst.indexOf(scheiding, van)) {
            velden.add(tekst.substring(van, tot));
            van = tot + 1;
        }
        velden.add(tekst.substring(van));
        return Optional.of(velden);
    }

    /** Splits a line by all rules of RFC 4180. */
    static Optional<List<String>> quoted(String tekst, char scheiding) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(scheiding)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(tekst + scheiding + SLUITSTEEN)) {
            List<String> velden = csv.iterator().next().getFields();
            int laatste = velden.size() - 1;
            return velden.get(laatste).equals(SLUITSTEEN) ? Optional.of(velden.subList(0, laatste)) : Optional.empty();
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }
}
