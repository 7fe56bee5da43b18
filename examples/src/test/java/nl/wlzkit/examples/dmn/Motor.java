package nl.wlzkit.examples.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;

/** A DMN engine that is not ours, with what it read of one document. */
final class Motor {
    private final DmnEngine engine;
    private final DmnDecisionRequirementsGraph graaf;

    private Motor(DmnEngine engine, String document) {
        this.engine = engine;
        this.graaf = engine.parseDecisionRequirementsGraph(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads FEEL as the standard says; takes milliseconds an answer. */
    static Motor standard(String document) {
        return new Motor(new DefaultDmnEngineConfiguration().buildEngine(), document);
    }

    /** Reads the part of FEEL that an older expression language has too; takes microseconds an answer. */
    static Motor fast(String document) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        return new Motor(configuration.buildEngine(), document);
    }

    /**
     * As the fast one, with each decision by itself: what it is made of is told to it, as if it were an input. One thread at a
     * time.
     */
    static Motor apart(String document) {
        Motor motor = fast(document);
        motor.graaf.getDecisions().forEach(d -> ((DmnDecisionImpl) d).setRequiredDecision(List.of()));
        return motor;
    }

    /** Whether the document has a decision. */
    boolean has(String beslissing) {
        return graaf.getDecisionKeys().contains(beslissing);
    }

    /** Answers a decision, and all that it is made of. */
    DmnDecisionResult answer(String beslissing, Map<String, Object> invoer) {
        DmnDecision decision = graaf.getDecision(beslissing);
        return engine.evaluateDecision(decision, invoer);
    }
}
