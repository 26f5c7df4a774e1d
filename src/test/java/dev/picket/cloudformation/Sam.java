package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// Templates of SAM's for tests.
final class Sam {
    static final String TRANSFORM = "Transform: AWS::Serverless-2016-10-31\n";

    private Sam() {}

    /// Nothing may be wrong with it.
    static Show template(String head, String resources) {
        var show = Show.template(TRANSFORM + head + "Resources:\n" + resources.indent(2));
        assertEquals(List.of(), show.problems());
        return show;
    }

    /// One function `F` with these properties.
    static Show function(String head, String properties) {
        return template(head, "F:\n  Type: AWS::Serverless::Function\n  Properties:\n" + properties.indent(4));
    }

    /// What a function `F` makes for one event `E`, itself and its role left out.
    static List<String> event(String event) {
        return function("", "Events:\n  E:\n" + event.indent(4)).made().stream()
                .filter(m -> !m.startsWith("F:") && !m.startsWith("FRole:"))
                .toList();
    }

    static List<String> wrong(String template) {
        return Show.template(TRANSFORM + template).problems();
    }
}
