package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.ScalarKind;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A template's sections, found by name.
///
/// @param broken whether reading stopped somewhere: what is missing may stand behind
record Template(SourceFile file, MappingNode root, boolean broken) {
    Optional<Node> section(String name) {
        return root.get(name);
    }

    /// The entries of a section that is a mapping; of any other nothing.
    List<Entry> entries(String name) {
        return section(name).filter(MappingNode.class::isInstance).map(MappingNode.class::cast).stream()
                .flatMap(m -> m.entries().stream())
                .toList();
    }

    SequencedMap<String, Entry> named(String section) {
        var named = new LinkedHashMap<String, Entry>();
        entries(section).forEach(e -> named.put(DocumentValues.key(e), e));
        return named;
    }

    /// Whether a macro may add what is not written: names that are not here are then no mistakes.
    boolean transformed() {
        return section("Transform").isPresent()
                || isUnpacked()
                || root.entry("Fn::Transform").isPresent()
                || entries("Resources").stream().anyMatch(e -> e.name().equals("Fn::Transform"));
    }

    /// Whether it is the input of Rain, a packager of templates: its modules and embedded files are put in later.
    boolean isUnpacked() {
        return file.text().contains("Rain::");
    }

    Span header() {
        return root.entries().isEmpty()
                ? file.at(0)
                : root.entries().getFirst().key().span();
    }

    /// The text of an entry that is a scalar.
    static Optional<String> text(MappingNode mapping, String key) {
        return mapping.get(key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(s -> s.tag().isEmpty())
                .map(ScalarKind::text);
    }
}
