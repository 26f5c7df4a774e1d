package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The texts that a template's inputs can be compared with: every scalar of its conditions, rules and allowed values,
/// every key of its mappings.
final class Literals {
    private static final int MANY = 64;

    private final SortedSet<String> texts = new TreeSet<>();
    private boolean grew;

    Literals(Template template) {
        for (var section : List.of("Conditions", "Rules")) {
            template.entries(section).forEach(e -> add(e.value(), texts));
        }
        template.entries("Mappings").forEach(e -> keys(e.value(), texts));
        for (var entry : template.entries("Parameters")) {
            if (entry.value() instanceof MappingNode body) {
                body.get("AllowedValues").ifPresent(allowed -> add(allowed, texts));
            }
        }
    }

    /// Empty where there are more than a few.
    Optional<SortedSet<String>> texts() {
        return texts.size() > MANY ? Optional.empty() : Optional.of(new TreeSet<>(texts));
    }

    /// A text that was put together.
    void add(String text) {
        if (texts.size() <= MANY) {
            grew |= texts.add(text);
        }
    }

    /// Whether there are more than when this was last asked.
    boolean grew() {
        boolean before = grew;
        grew = false;
        return before;
    }

    private static void add(Node node, SortedSet<String> texts) {
        if (texts.size() > MANY) {
            return;
        }
        switch (node) {
            case Scalar scalar -> texts.add(ScalarKind.text(scalar));
            case SequenceNode list -> list.items().forEach(i -> add(i, texts));
            case MappingNode mapping -> mapping.entries().forEach(e -> add(e.value(), texts));
        }
    }

    private static void keys(Node node, SortedSet<String> texts) {
        if (node instanceof MappingNode mapping && texts.size() <= MANY) {
            mapping.entries().forEach(e -> {
                texts.add(DocumentValues.key(e));
                keys(e.value(), texts);
            });
        }
    }
}
