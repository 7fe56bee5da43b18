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
import org.jspecify.annotations.Nullable;

/** Why a job was not done: everything that is wrong, told in one go, in words of ours. Nothing was written. */
final class Fouten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The messages, a document each. */
    private final ArrayList<Tekst> berichten;

    private final boolean onverwacht;

    private Fouten(List<Tekst> berichten, @Nullable Throwable oorzaak, boolean onverwacht) {
        super(berichten.stream().map(Tekst::en).collect(Collectors.joining("\n")), oorzaak);
        this.berichten = new ArrayList<>(berichten);
        this.onverwacht = onverwacht;
    }

    /** One problem of one file. */
    static Fouten of(String bron, Tekst verwacht) {
        return new Fouten(List.of(message(bron, Probleem.of("", 0, 0, "", verwacht))), null, false);
    }

    /** The same, of which something else told us. */
    static Fouten of(String bron, Tekst verwacht, Throwable oorzaak) {
        return of(bron, Probleem.of("", 0, 0, "", verwacht), oorzaak);
    }

    /** One problem, of which something else told us. */
    static Fouten of(String bron, Probleem probleem, Throwable oorzaak) {
        return new Fouten(List.of(message(bron, probleem)), oorzaak, false);
    }

    /** Something that went wrong though the input was right. */
    static Fouten told(Tekst bericht) {
        return new Fouten(List.of(bericht), null, false);
    }

    /** The same, of which something else told us. */
    static Fouten told(Tekst bericht, Throwable oorzaak) {
        return new Fouten(List.of(bericht), oorzaak, false);
    }

    /** Something that we have no better words for: whoever looks into it needs the whole cause. */
    static Fouten unexpected(Tekst bericht, Throwable oorzaak) {
        return new Fouten(List.of(bericht), oorzaak, true);
    }

    private static Tekst message(String bron, Probleem probleem) {
        return message(new OngeldigeInvoerException(bron, List.of(probleem)));
    }

    private static Tekst message(OngeldigeInvoerException e) {
        return Tekst.of(e.bericht(Taal.NL), e.bericht(Taal.EN));
    }

    /** Whether the message does not say all that is known: then the cause does. */
    boolean isOnverwacht() {
        return onverwacht;
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
            berichten.add(message(e));
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
            return new Fouten(berichten, null, false);
        }

        void throwIfAny() {
            if (!berichten.isEmpty()) {
                throw all();
            }
        }
    }
}
