package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A template's sections, found by name.
///
/// @param broken whether reading stopped somewhere: what is missing may stand behind
/// @param isExtended whether the language is the larger one: loops, `Fn::Length`, `Fn::ToJsonString`, functions within
///     references
/// @param isUnpacked whether it is the input of Rain, a packager of templates: its modules and embedded files are put
///     in later
/// @param transformed whether a macro may add what is not written: names that are not here are then no mistakes
record Template(
        SourceFile file,
        MappingNode root,
        boolean broken,
        boolean isExtended,
        boolean isUnpacked,
        boolean transformed) {
    private static final String EXTENSIONS = "AWS::LanguageExtensions";

    static Template of(SourceFile file, MappingNode root, boolean broken) {
        var macros = macros(root);
        boolean unpacked = file.text().contains("Rain::");
        boolean included = root.get("Resources").stream()
                .filter(MappingNode.class::isInstance)
                .anyMatch(r -> ((MappingNode) r).entry("Fn::Transform").isPresent());
        return new Template(
                file,
                root,
                broken,
                macros.contains(EXTENSIONS),
                unpacked,
                unpacked
                        || included
                        || root.entry("Fn::Transform").isPresent()
                        || macros.stream().anyMatch(m -> !m.equals(EXTENSIONS)));
    }

    /// The same, of which others write a part: names that are not here are no mistakes.
    Template open() {
        return new Template(file, root, broken, isExtended, isUnpacked, true);
    }

    /// The macros that a template names; one that is no text by what was written.
    private static List<String> macros(MappingNode root) {
        return root.get("Transform").stream()
                .flatMap(t -> t instanceof SequenceNode list ? list.items().stream() : Stream.of(t))
                .map(t -> t instanceof Scalar name ? name.text() : t.span().text())
                .toList();
    }

    /// Whether functions of the larger language are surely refused: no macro that might read them either.
    boolean isPlain() {
        return !isExtended && !transformed;
    }

    /// CDK also writes stacks without resources, and does not deploy these.
    boolean isMadeByCdk() {
        return named("Parameters").containsKey("BootstrapVersion")
                || named("Rules").containsKey("CheckBootstrapVersion");
    }

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
