package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.Node.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// `Globals`: what every resource of a kind has unless it says otherwise. Mappings are merged, of scalars the
/// resource's own counts, lists are added, those of `Globals` first.
/// Source: AWS SAM Developer Guide, "Globals section of the AWS SAM template".
final class SamGlobals {
    private static final String PREFIX = "AWS::Serverless::";

    /// Nodes that `Globals` may add to all resources together.
    static final int LIMIT = 1_000_000;

    private final Stack stack;
    private final Map<String, MappingNode> sections = new LinkedHashMap<>();

    SamGlobals(Stack stack) {
        this.stack = stack;
        for (var entry : stack.template.entries("Globals")) {
            var name = entry.name();
            if (SamProperties.isMisspelt(name, SamProperties.sections())) {
                stack.problems.add(SamDiagnostics.noSuchGlobals(entry.key().span(), name, SamProperties.sections()));
            }
            Shorthand.asMapping(entry.value()).ifPresent(section -> {
                sections.put(PREFIX + name, section);
                refused(stack, name, section);
            });
        }
    }

    /// Sections that would be repeated too often are left out.
    void limit(int resources) {
        sections.values().removeIf(section -> {
            boolean many = (long) nodes(section) * resources > LIMIT;
            if (many) {
                stack.problems.add(SamDiagnostics.tooManyGlobals(section.span()));
            }
            return many;
        });
    }

    private static int nodes(Node node) {
        return switch (node) {
            case Scalar _ -> 1;
            case SequenceNode s ->
                1 + s.items().stream().mapToInt(SamGlobals::nodes).sum();
            case MappingNode m ->
                1 + m.entries().stream().mapToInt(e -> 1 + nodes(e.value())).sum();
        };
    }

    private static void refused(Stack stack, String name, MappingNode section) {
        for (var property : section.entries()) {
            if (SamProperties.isRefusedInGlobals(name, property.name())) {
                stack.problems.add(SamDiagnostics.notInGlobals(
                        property.key().span(), name, property.name(), SamProperties.inGlobals(name)));
            }
        }
    }

    /// What a resource has, its own properties with those of `Globals`.
    MappingNode properties(String type, MappingNode body) {
        var own = body.get("Properties").flatMap(Shorthand::asMapping);
        var section = Optional.ofNullable(sections.get(type)).map(s -> without(s, ignored(body)));
        if (section.isEmpty()) {
            return own.orElseGet(() -> new MadeNodes(body.span()).object());
        }
        return own.map(o -> (MappingNode) merge(section.get(), o)).orElseGet(section::get);
    }

    private static Set<String> ignored(MappingNode body) {
        var names = new TreeSet<String>();
        body.get("IgnoreGlobals").ifPresent(node -> {
            var items = node instanceof SequenceNode list ? list.items() : List.of(node);
            for (var item : items) {
                if (item instanceof Scalar name) {
                    names.add(name.text());
                }
            }
        });
        return names;
    }

    private static MappingNode without(MappingNode section, Set<String> names) {
        var kept = section.entries().stream()
                .filter(e -> !names.contains("*") && !names.contains(e.name()))
                .toList();
        return new MappingNode(kept, section.flow(), section.tag(), section.span());
    }

    /// @param general what gives way
    static Node merge(Node general, Node own) {
        var left = Shorthand.asMapping(general);
        var right = Shorthand.asMapping(own);
        if (left.isPresent() && right.isPresent()) {
            return merge(left.get(), right.get());
        }
        if (general instanceof SequenceNode a
                && own instanceof SequenceNode b
                && a.tag().isEmpty()
                && b.tag().isEmpty()) {
            var items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new SequenceNode(items, b.flow(), Optional.<Tag>empty(), b.span());
        }
        return own;
    }

    private static MappingNode merge(MappingNode general, MappingNode own) {
        var entries = new LinkedHashMap<String, Entry>();
        general.entries().forEach(e -> entries.put(e.name(), e));
        for (var entry : own.entries()) {
            var there = entries.get(entry.name());
            entries.put(
                    entry.name(), there == null ? entry : new Entry(entry.key(), merge(there.value(), entry.value())));
        }
        return new MappingNode(new ArrayList<>(entries.values()), own.flow(), own.tag(), own.span());
    }
}
