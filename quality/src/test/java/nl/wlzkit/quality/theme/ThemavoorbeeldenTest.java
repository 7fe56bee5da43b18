package nl.wlzkit.quality.theme;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of the themes. */
class ThemavoorbeeldenTest extends Uitlegproeven {
    ThemavoorbeeldenTest() {
        super(
                new Themaberekeningen(),
                List.of(
                        Themachecklist.STAPPEN,
                        Themasamenloop.STAPPEN,
                        Themazinnen.STAPPEN,
                        Innovatietoets.STAPPEN,
                        Kennisbanktoets.STAPPEN),
                List.of(Checklistvraag.LEZINGEN, Samenloopvraag.LEZINGEN));
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "innovaties-organisatiebreed BEGIN: peildatum",
                "innovaties-organisatiebreed LET_OP: innovatie",
                "kennisbank-innovaties BEGIN: aantal",
                "kennisbank-innovaties LET_OP: innovatie",
                "thema-checklist BEGIN: peildatum, sector, zorgkantoren",
                "thema-checklist LET_OP: ontbreekt, open, stand, zorgkantoor, zwaarte",
                "thema-checklist STAP: ontbreekt, open, sinds, stand, zorgkantoor, zwaarte",
                "thema-checklist WEIGERING: peildatum, sector, zorgkantoren",
                "thema-overzicht BEGIN: peildatum, sector, zorgkantoren",
                "thema-overzicht LET_OP: aan, strekking, thema, zorgkantoor",
                "thema-overzicht WEIGERING: peildatum, sector, zorgkantoren",
                "thema-samenloop BEGIN: peildatum, sector, zorgkantoren",
                "thema-samenloop LET_OP: zorgkantoor",
                "thema-samenloop STAP: onderwerp, zorgkantoren",
                "thema-samenloop WEIGERING: peildatum, sector, zorgkantoren");
    }
}
