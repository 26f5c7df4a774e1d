package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;

/// What an API's stage is called: by its name where that is written as it is.
record SamStage(SamOutput out, Shorthand api) {
    private static final String DEFAULT = "$default";

    /// What it adds to the ids of a REST API's stage and permissions: `Prod`, `Stage` for a name that is computed,
    /// nothing for one with other signs than letters and digits.
    String suffix() {
        var name = api.get("StageName")
                .filter(n -> n instanceof Scalar s && s.tag().isEmpty())
                .flatMap(n -> out.text(n, api));
        return name.isEmpty() ? "Stage" : SamOutput.letters(name.get()).equals(name.get()) ? name.get() : "";
    }

    String restId() {
        var suffix = suffix();
        return api.id() + (suffix.equals("Stage") ? "Stage" : suffix + "Stage");
    }

    String httpId() {
        var written = api.get("StageName");
        if (written.isEmpty()
                || written.flatMap(n -> out.text(n, api))
                        .filter(DEFAULT::equals)
                        .isPresent()) {
            return api.id() + "ApiGatewayDefaultStage";
        }
        return restId();
    }

    Node name(MadeNodes at, String absent) {
        return api.get("StageName").orElseGet(() -> at.text(absent));
    }
}
