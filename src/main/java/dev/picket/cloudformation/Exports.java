package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the templates of a tree export, by name. Names are worked out for each template by itself.
final class Exports {
    /// One export of one template.
    record Export(String template, String output, ExportName name) {}

    /// @param export that an import means
    /// @param assumed whether that hangs on what inputs are
    record Found(Export export, boolean assumed) {}

    private final List<Export> all = new ArrayList<>();

    static boolean exported(String text) {
        return text.contains("Export");
    }

    static boolean imported(String text) {
        return text.contains("ImportValue");
    }

    void add(Template template, Templates templates) {
        var stack = alone(template, templates);
        for (var item :
                stack.loops.expand(template.entries("Outputs"), stack.context()).items()) {
            if (item.entry().value() instanceof MappingNode body
                    && body.get("Export").orElse(null) instanceof MappingNode export
                    && export.get("Name").isPresent()) {
                var names = stack.expressions.evaluate(export.get("Name").get(), item.context());
                names(names).forEach(n -> all.add(new Export(template.file().path(), item.name(), n)));
            }
        }
    }

    /// The names that a template imports, by itself.
    static List<ExportName> imports(Template template, Templates templates) {
        var stack = alone(template, templates);
        var names = new LinkedHashSet<ExportName>();
        calls(
                template.root(),
                call -> names(stack.expressions.evaluate(call.argument(), stack.context()))
                        .forEach(names::add));
        return List.copyOf(names);
    }

    private static Stack alone(Template template, Templates templates) {
        var run = Run.alone(templates, template);
        var stack = Stack.root(run, template, CloudFormationOptions.DEFAULT, Guard.ALWAYS);
        stack.conditions.read();
        return stack;
    }

    private static void calls(Node node, Consumer<Intrinsic> see) {
        var call = Intrinsic.of(node).filter(c -> c.name().equals("ImportValue"));
        if (call.isPresent()) {
            see.accept(call.get());
            return;
        }
        switch (node) {
            case Scalar _ -> {}
            case SequenceNode s -> s.items().forEach(i -> calls(i, see));
            case MappingNode m -> m.entries().forEach(e -> calls(e.value(), see));
        }
    }

    private static Stream<ExportName> names(Value value) {
        return value instanceof Value.Choice c
                ? c.cases().stream().flatMap(k -> ExportName.of(k.value()).stream())
                : ExportName.of(value).stream();
    }

    /// The one export that a name means: the surest match, unless several templates have it.
    ///
    /// @param from the template that imports it: what it exports itself is meant only where the names are equal
    Optional<Found> find(ExportName name, String from) {
        Map<ExportName.Match, List<Export>> matches = new EnumMap<>(ExportName.Match.class);
        for (var export : all) {
            var match = name.matches(export.name());
            if (match == ExportName.Match.EQUAL || !export.template().equals(from)) {
                matches.computeIfAbsent(match, _ -> new ArrayList<>()).add(export);
            }
        }
        matches.remove(ExportName.Match.NONE);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var surest = matches.keySet().iterator().next();
        var found = matches.getOrDefault(surest, List.of());
        int longest = found.stream().mapToInt(e -> e.name().length()).max().orElse(0);
        var meant = found.stream()
                .filter(e -> surest != ExportName.Match.FITS || e.name().length() == longest)
                .map(e -> new Export(e.template(), e.output(), name))
                .distinct()
                .toList();
        return meant.size() == 1
                ? Optional.of(new Found(meant.getFirst(), surest != ExportName.Match.EQUAL))
                : Optional.empty();
    }
}
