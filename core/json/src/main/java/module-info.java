/**
 * The values, questions and outcomes of wlzkit as JSON: read strictly with every problem at once, and a module for the
 * object mappers of Jackson.
 */
@org.jspecify.annotations.NullMarked
module nl.wlzkit.json {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive nl.wlzkit.core;

    exports nl.wlzkit.json;

    provides com.fasterxml.jackson.databind.Module with
            nl.wlzkit.json.WlzModule;
}
