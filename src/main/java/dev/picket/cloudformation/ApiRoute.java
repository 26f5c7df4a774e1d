package dev.picket.cloudformation;

import java.util.Locale;
import java.util.Optional;

/// An event that is a route of an API.
///
/// @param path empty: whatever no other route takes
record ApiRoute(SamEvent event, EventTarget target, Optional<String> path, Optional<String> method) {
    private static final String ANY = "x-amazon-apigateway-any-method";

    /// The key of its path in OpenAPI.
    String pathKey() {
        return path.orElse("$default");
    }

    /// The key of its method in OpenAPI.
    String methodKey() {
        var name = method.map(m -> m.toLowerCase(Locale.ROOT)).orElse(ANY);
        return name.equals("any") ? ANY : name;
    }

    boolean isDefault() {
        return path.isEmpty() || path.get().equals("$default") || path.get().equals("/$default");
    }

    /// The method and path behind the stage in an ARN; parameters of the path are any.
    String inArn() {
        if (isDefault()) {
            return "";
        }
        var verb = methodKey().equals(ANY) ? "*" : methodKey().toUpperCase(Locale.ROOT);
        return "/" + verb + path.orElse("").replaceAll("\\{[^}]*\\}", "*").replaceAll("^(?!/)", "/");
    }
}
