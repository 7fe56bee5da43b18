package nl.wlzkit.regions.waitlist;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Wachtlijstberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Wachtlijstberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(new Rij<>(
                "schaduwwachtlijst",
                Tekst.of(
                        "Hoeveel mensen wachten op de officiële lijst en de schaduwwachtlijsten samen?",
                        "How many people wait on the official list and the shadow lists together?"),
                Schaduwwachtlijstvraag.class,
                Schaduwwachtlijstvraag.VORM,
                new Schaduwwachtlijst(),
                Schaduwwachtlijst.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Wachtlijstberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Lijstsoort.class, Koppelwijze.class, Ontdubbeling.class, Persoon.class, Wachtlijstbeeld.class);
    }
}
