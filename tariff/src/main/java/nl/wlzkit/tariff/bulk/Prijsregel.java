package nl.wlzkit.tariff.bulk;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * One line to be priced. Nothing is checked here: what a table cannot price it says of the line. Immutable and thread-safe.
 *
 * @param aanbieder the number of the provider: {@link Prijstabel#aanbieder}
 * @param zorgkantoor the zorgkantoor that pays
 * @param dag the day on which the care was given
 * @param vorm the form in which it was delivered; absent when the line does not tell
 * @param profiel the profile of the client; absent when the line does not tell
 * @param feiten the number of what else the line tells: {@link Prijstabel#feiten}; 0 for nothing
 * @param prestatiecode the product
 * @param aantal the number of units, 0 through 1,000,000,000
 */
public record Prijsregel(
        int aanbieder,
        Zorgkantoor zorgkantoor,
        LocalDate dag,
        Optional<Leveringsvorm> vorm,
        Optional<Zorgprofiel> profiel,
        int feiten,
        Prestatiecode prestatiecode,
        long aantal) {}
