import java.time.LocalDate;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

public class Eerste {
    public static void main(String[] args) {
        Tariefbeleid beleid = Tariefbeleid.published();
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.VPT)
                .with("overeenkomst", "hier")
                .with("technologie", true);
        Uitkomst<Percentage> uitkomst = beleid.answer(vraag);
        System.out.println(uitkomst.oordeel() + " " + uitkomst.waarde());
        if (uitkomst.waarde().isEmpty()) {
            throw new AssertionError("no answer: " + uitkomst);
        }
    }
}
