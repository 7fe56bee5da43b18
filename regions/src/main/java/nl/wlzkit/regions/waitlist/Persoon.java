package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Somebody on one or more lists, without who it is. Status, classification and region are those of the line that speaks for the
 * person: an official one before that of a shadow list, then the latest, then the most urgent. Immutable and thread-safe.
 *
 * @param nummer the number of the person in this result, from 1
 * @param vanaf the earliest date of all lines
 * @param status whether the person waits, and how urgently
 * @param classificatie what is behind the status; absent if it is not told
 * @param regio the region; absent if it is not told
 * @param officieel the providers that registered the person, each once, in the order of the alphabet
 * @param schaduw the providers on whose own list the person is, each once, in the order of the alphabet
 * @param dossierhouders the providers that are told to be dossierhouder, each once, in the order of the alphabet
 * @param statusVerschilt whether lines of the person tell different statuses
 * @param plaatsen where the lines stand, in their order
 */
@Grondslag("WK-WACHTLIJST-REGEL")
public record Persoon(
        int nummer,
        LocalDate vanaf,
        Leveringsstatus status,
        Optional<Leveringsclassificatie> classificatie,
        Optional<Zorgkantoorregio> regio,
        List<String> officieel,
        List<String> schaduw,
        List<String> dossierhouders,
        boolean statusVerschilt,
        List<Regelplaats> plaatsen) {
    /**
     * Copies the lists.
     *
     * @param nummer the number of the person in this result, from 1
     * @param vanaf the earliest date of all lines
     * @param status whether the person waits, and how urgently
     * @param classificatie what is behind the status; absent if it is not told
     * @param regio the region; absent if it is not told
     * @param officieel the providers that registered the person
     * @param schaduw the providers on whose own list the person is
     * @param dossierhouders the providers that are told to be dossierhouder
     * @param statusVerschilt whether lines of the person tell different statuses
     * @param plaatsen where the lines stand
     */
    public Persoon {
        officieel = List.copyOf(officieel);
        schaduw = List.copyOf(schaduw);
        dossierhouders = List.copyOf(dossierhouders);
        plaatsen = List.copyOf(plaatsen);
    }

    /**
     * Says whether the official list does not have this person.
     *
     * @return true if the person is on shadow lists only
     */
    public boolean ontbreekt() {
        return officieel.isEmpty();
    }

    /**
     * Says whether more than one provider registered this person officially, which only one may.
     *
     * @return true if so
     */
    public boolean isOvertreding() {
        return officieel.size() > 1;
    }
}
