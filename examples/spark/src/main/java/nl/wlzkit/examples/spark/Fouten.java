package nl.wlzkit.examples.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Why a job was not done: everything that is wrong, told in one go, in words of ours. Nothing was written. */
final class Fouten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The messages, a document each. */
    private final ArrayList<Tekst> berichten;

    private Fouten(List<Tekst> berichten) {
        super(berichten.stream().map(Tekst::en).collect(Collectors.joining("\n")));
        this.berichten = new ArrayList<>(berichten);
    }

    /** One problem of one file or argument. */
    static Fouten of(String bron, Tekst verwacht) {
        Verzamelaar fouten = new Verzamelaar();
        fouten.add(new OngeldigeInvoerException(bron, List.of(Probleem.of("", 0, 0, "", verwacht))));
        return fouten.all();
    }

    /** Something that went wrong though the input was right. */
    static Fouten told(Tekst bericht) {
        return new Fouten(List.of(bericht));
    }

    String bericht(Taal taal) {
        return berichten.stream().map(b -> b.in(taal)).collect(Collectors.joining("\n"));
    }

    /** Gathers problems. Not thread-safe. */
    static final class Verzamelaar {
        private final List<Tekst> berichten = new ArrayList<>();

        <T> Optional<T> get(Supplier<T> reader) {
            try {
                return Optional.of(reader.get());
            } catch (OngeldigeInvoerException e) {
                add(e);
            } catch (TeVeelGevallenException e) {
                berichten.add(Tekst.of(e.bericht(Taal.NL), e.bericht(Taal.EN)));
            } catch (Fouten e) {
                berichten.addAll(e.berichten);
            }
            return Optional.empty();
        }

        void add(OngeldigeInvoerException e) {
            berichten.add(Tekst.of(e.bericht(Taal.NL), e.bericht(Taal.EN)));
        }

        void add(Tekst bericht) {
            berichten.add(bericht);
        }

        void problems(String bron, List<Probleem> problemen) {
            if (!problemen.isEmpty()) {
                add(new OngeldigeInvoerException(bron, problemen));
            }
        }

        Fouten all() {
            return new Fouten(berichten);
        }

        void throwIfAny() {
            if (!berichten.isEmpty()) {
                throw all();
            }
        }
    }
}
