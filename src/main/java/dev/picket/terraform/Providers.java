package dev.picket.terraform;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which provider block stands behind a name in a module: its own, what its caller hands it, else what its caller has under that name.
/// Source: Terraform's documentation, "Providers Within Modules".
///
/// @param module the module instance's address; empty for the root's own
/// @param passed name here -> name in the caller
record Providers(Configuration configuration, String module, Map<String, String> passed, Optional<Providers> caller) {
    static Providers ofRoot(Configuration configuration) {
        return new Providers(configuration, "", Map.of(), Optional.empty());
    }

    Providers in(Configuration called, String instance, Block call) {
        var passed = new LinkedHashMap<String, String>();
        if (call.body().attribute("providers").map(Attribute::value).orElse(null) instanceof Expression.Object all) {
            all.members().forEach(m -> passed.put(name(m.key()), name(m.value())));
        }
        return new Providers(called, instance, passed, Optional.of(this));
    }

    /// The address of the block; that of a root's own whether or not it is written. Empty where nobody says.
    ///
    /// @param name `aws`, `aws.west`
    String address(String name) {
        if (caller.isEmpty()) {
            return "provider." + name;
        }
        if (passed.containsKey(name)) {
            return caller.get().address(passed.get(name));
        }
        boolean own = configuration.providers().stream().anyMatch(b -> isNamed(b, name));
        if (own) {
            return module + ".provider." + name;
        }
        return name.indexOf('.') < 0 ? caller.get().address(name) : "";
    }

    private static boolean isNamed(Block provider, String name) {
        var alias = provider.body().attribute("alias").map(Attribute::value).map(Providers::name);
        return !provider.labels().isEmpty()
                && (provider.label(0) + alias.map(a -> "." + a).orElse("")).equals(name);
    }

    /// The one that a resource is made by, as its block names it.
    static String of(Block resource) {
        var type = resource.label(0);
        int end = type.indexOf('_');
        return resource.body()
                .attribute("provider")
                .map(Attribute::value)
                .map(Providers::name)
                .orElseGet(() -> end < 0 ? type : type.substring(0, end));
    }

    /// A name that is written bare, quoted as it was before 0.12, or in JSON.
    private static String name(Expression e) {
        return switch (e) {
            case Expression.Text t -> t.value();
            case Expression.Parentheses p -> name(p.inner());
            default -> e.span().text().replaceAll("[\"${}\\s]", "");
        };
    }
}
