package nl.wlzkit.quality.framework;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The lists of the documents about the frameworks and the purchasing of care; their rows are in {@link Kaderlijsten}. */
@Grondslag({"P21-174", "P21-178", "P21-207", "P21-252", "P21-107", "P21-050"})
public enum Kaderlijst implements Leesbaar {
    /** The three goals of the framework for nursing homes. */
    VERPLEEGHUIS_DOELEN("doelen van het Kwaliteitskader Verpleeghuiszorg", "goals of the framework for nursing homes"),
    /** Its ten principles. */
    VERPLEEGHUIS_UITGANGSPUNTEN(
            "uitgangspunten van het Kwaliteitskader Verpleeghuiszorg", "principles of the framework for nursing homes"),
    /** The three principles of the Wlz about quality, to which it connects. */
    WLZ_UITGANGSPUNTEN("uitgangspunten over kwaliteit in de Wlz", "principles about quality in the Wlz"),
    /** The three parts of the responsibility of the provider. */
    WLZ_BOUWSTENEN("bouwstenen van de verantwoordelijkheid", "parts of the responsibility"),
    /** The four building blocks of the framework for disability care. */
    GZ_BOUWSTENEN(
            "bouwstenen van het Kwaliteitskader Gehandicaptenzorg",
            "building blocks of the framework for disability care"),
    /** Duties of a framework for which the source gives no day. */
    PLICHTEN_ZONDER_DAG("verplichtingen zonder dag", "duties without a day"),
    /** What the client survey asks about. */
    ERVARINGSONDERZOEK("onderwerpen van het cliëntervaringsonderzoek", "subjects of the client survey"),
    /** The questions of the reflection of a team. */
    ZELFREFLECTIE("vragen bij zelfreflectie", "questions of the reflection"),
    /** Who can get to see the results of that. */
    ZELFREFLECTIE_INZAGE("inzage in zelfreflectie", "who may see the reflection"),
    /** With whom the yearly report of disability care is discussed. */
    KWALITEITSRAPPORT_OVERLEG("overleg over het kwaliteitsrapport", "talks about the report of disability care"),
    /** With whom the yearly report of a nursing home is discussed. */
    KWALITEITSVERSLAG_OVERLEG("overleg over het kwaliteitsverslag", "talks about the report of a nursing home"),
    /** Steering by plan, do, check, act. */
    PDCA("sturen volgens de PDCA-cyclus", "steering by the PDCA cycle"),
    /** The three themes of the inspectorate. */
    IGJ_THEMAS("thema's van het toetsingskader van de IGJ", "themes of the inspectorate"),
    /** What the inspectorate looks at. */
    IGJ_AANDACHT("waar de IGJ op let", "what the inspectorate looks at"),
    /** What it does on a visit. */
    IGJ_BEZOEK("onderdelen van een bezoek van de IGJ", "parts of a visit of the inspectorate"),
    /** The six steps of purchasing, in a loop. */
    INKOOPPROCES("stappen van de zorginkoop", "steps of purchasing care"),
    /** What holds within those steps. */
    INKOOPPROCES_REGELS("wat in die stappen geldt", "what holds in those steps"),
    /** The kinds of contact with a provider. */
    CONTACTSOORTEN("soorten contact met een aanbieder", "kinds of contact with a provider"),
    /** What the number of contacts depends on. */
    CONTACTFACTOREN("waar het aantal contacten van afhangt", "what the number of contacts depends on"),
    /** For whom a contract can differ. */
    AANBIEDERTYPEN("soorten aanbieders bij een contract", "kinds of providers in contracts"),
    /** What the steering group of the Profiel gave along. */
    AANDACHTSPUNTEN("aandachtspunten van de stuurgroep", "points of attention of the steering group"),
    /** Why zorgkantoren may work differently. */
    VERSCHILFACTOREN("gronden voor een andere werkwijze", "grounds for another way of working"),
    /** What the task of development of a zorgkantoor is about. */
    ONTWIKKELOPGAVE("onderdelen van de ontwikkelopgave", "parts of the task of development"),
    /** What may differ between zorgkantoren in it, and what not. */
    ONTWIKKELOPGAVE_RUIMTE("ruimte bij de ontwikkelopgave", "room in the task of development"),
    /** How many contacts there were in 2018, by an estimate; no norm. */
    CONTACTEN_2018("geschatte contacten in 2018", "contacts in 2018, by an estimate"),
    /** What the NZa expects of zorgkantoren about the framework. */
    NZA_VERWACHTINGEN("verwachtingen van de NZa", "expectations of the NZa"),
    /** The building blocks of which only the number is known. */
    GENERIEK_KOMPAS("Generiek Kompas", "Generiek Kompas");

    private final Tekst naam;

    Kaderlijst(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
