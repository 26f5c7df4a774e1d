package dev.picket.cli;

import java.util.Map;

/// Whether output is coloured: on a terminal that can, unless its user does not want it.
/// Source: no-color.org (`NO_COLOR` counts when it is set and not empty).
final class Colour {
    private Colour() {}

    static boolean onStandardOutput() {
        var console = System.console();
        return isWanted(console != null && console.isTerminal(), System.getenv());
    }

    static boolean isWanted(boolean terminal, Map<String, String> environment) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
