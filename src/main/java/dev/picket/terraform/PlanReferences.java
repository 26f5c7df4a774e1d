package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.value.Symbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an argument of a planned resource refers to, by the plan's own `configuration`: through variables and outputs to the resource
/// whose attribute it is. Locals are not in a plan, so that what came through one refers to nothing.
final class PlanReferences {
    private static final int CHAIN = 64;

    private final String scope;
    private final Optional<MappingNode> root;
    private final Set<String> addresses;

    /// @param scope of the root
    /// @param addresses of every planned instance
    PlanReferences(String scope, Optional<MappingNode> configuration, Set<String> addresses) {
        this.scope = scope;
        this.root = configuration.flatMap(c -> PlanFile.mapping(c, "root_module"));
        this.addresses = addresses;
    }

    /// The arguments that were written for a resource: by name an expression, or for blocks a list of the same.
    Optional<MappingNode> expressions(PlanFile.Planned resource) {
        return module(PlanFile.withoutKeys(resource.module()))
                .flatMap(m -> PlanFile.items(m, "resources").stream()
                        .filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                        .filter(r -> PlanFile.text(r, "address").equals(resource.local()))
                        .findFirst())
                .flatMap(r -> PlanFile.mapping(r, "expressions"));
    }

    /// @param expression an object with `references`, most exact first
    Optional<Symbol> symbol(PlanFile.Planned user, Node expression) {
        return resolve(user.module(), key(user.address()), expression, CHAIN);
    }

    private Optional<Symbol> resolve(String module, String key, Node expression, int left) {
        var first = references(expression).stream().findFirst();
        if (first.isEmpty() || left == 0) {
            return Optional.empty();
        }
        var reference = first.get();
        var steps = PlanFile.withoutKeys(reference).split("\\.", -1);
        return switch (steps[0]) {
            case "module" -> steps.length < 3 ? Optional.empty() : output(module, reference, steps, left);
            case "var" -> steps.length < 2 ? Optional.empty() : input(module, steps[1], left);
            case "data", "local", "each", "count", "path", "terraform", "self" -> Optional.empty();
            default -> steps.length < 2 ? Optional.empty() : attribute(module, key, reference, steps);
        };
    }

    private Optional<Symbol> attribute(String module, String key, String reference, String[] steps) {
        var local = steps[0] + "." + steps[1];
        var attribute = steps.length > 2 ? steps[2] : "id";
        var named = key(reference);
        var base = (module.isEmpty() ? "" : module + ".") + local;
        for (var instance : List.of(base + named, base, base + key)) {
            if (addresses.contains(instance)) {
                return Optional.of(new Symbol(scope, instance, attribute));
            }
        }
        return Optional.empty();
    }

    private Optional<Symbol> output(String module, String reference, String[] steps, int left) {
        var name = steps[1];
        var called = (module.isEmpty() ? "" : module + ".") + "module." + name;
        var keyed = reference.startsWith("module." + name + "[")
                ? called + reference.substring(("module." + name).length(), reference.indexOf(']') + 1)
                : called;
        return module(PlanFile.withoutKeys(called))
                .flatMap(m -> PlanFile.mapping(m, "outputs"))
                .flatMap(o -> PlanFile.mapping(o, steps[2]))
                .flatMap(o -> o.get("expression"))
                .flatMap(e -> resolve(keyed, "", e, left - 1));
    }

    private Optional<Symbol> input(String module, String name, int left) {
        int last = module.lastIndexOf("module.");
        if (last < 0) {
            return Optional.empty();
        }
        var caller = last == 0 ? "" : module.substring(0, last - 1);
        var callee = PlanFile.withoutKeys(module.substring(last + "module.".length()));
        return module(PlanFile.withoutKeys(caller))
                .flatMap(m -> PlanFile.mapping(m, "module_calls"))
                .flatMap(c -> PlanFile.mapping(c, callee))
                .flatMap(c -> PlanFile.mapping(c, "expressions"))
                .flatMap(e -> e.get(name))
                .flatMap(e -> resolve(caller, key(module), e, left - 1));
    }

    private Optional<MappingNode> module(String definition) {
        var module = root;
        for (var name : definition.split("\\.?module\\.", -1)) {
            if (!name.isEmpty()) {
                module = module.flatMap(m -> PlanFile.mapping(m, "module_calls"))
                        .flatMap(c -> PlanFile.mapping(c, name))
                        .flatMap(c -> PlanFile.mapping(c, "module"));
            }
        }
        return module;
    }

    static List<String> references(Node expression) {
        var found = new LinkedHashSet<String>();
        if (expression instanceof MappingNode m) {
            for (var reference : PlanFile.items(m, "references")) {
                if (reference instanceof Scalar scalar) {
                    found.add(scalar.text());
                }
            }
        }
        return List.copyOf(found);
    }

    /// The instance key at the end of an address with its brackets, or nothing; of a reference the first that it has.
    private static String key(String address) {
        int open = address.lastIndexOf('[');
        int close = address.lastIndexOf(']');
        return open >= 0 && close > open ? address.substring(open, close + 1) : "";
    }
}
