package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// `AWS::Include` of files in the tree: what they hold stands at its place, as the transform puts it there. What lies in a bucket stays
/// a macro's output.
final class Includes {
    private static final String CALL = "Fn::Transform";
    private static final String NAME = "AWS::Include";
    /// Snippets of one template, and snippets within one another.
    private static final int LIMIT = 1_000;

    private static final int NESTING = 8;

    private final Templates templates;
    private final String from;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedSet<String> files = new TreeSet<>();
    private int made;
    private int depth;

    private Includes(Templates templates, String from) {
        this.templates = templates;
        this.from = from;
    }

    /// @param files that were put in
    record Expanded(TemplateFile file, SortedSet<String> files) {}

    /// Whether a template's text may include something.
    static boolean mentioned(String text) {
        return text.contains(NAME);
    }

    static Expanded expand(TemplateFile file, Templates templates) {
        if (file.template().isEmpty() || !file.template().get().file().text().contains(NAME)) {
            return new Expanded(file, new TreeSet<>());
        }
        var template = file.template().get();
        var includes = new Includes(templates, template.file().path());
        var root = includes.sections((MappingNode) includes.expand(template.root()));
        var diagnostics = new ArrayList<>(file.diagnostics());
        diagnostics.addAll(includes.diagnostics);
        return new Expanded(
                new TemplateFile(Optional.of(Template.of(template.file(), root, template.broken())), diagnostics),
                includes.files);
    }

    private Node expand(Node node) {
        return switch (node) {
            case Scalar _ -> node;
            case SequenceNode s ->
                new SequenceNode(s.items().stream().map(this::expand).toList(), s.flow(), s.tag(), s.span());
            case MappingNode m
            when m.tag().isPresent() && m.tag().get().text().equals("!Transform") ->
                snippet(m).map(found -> inPlace(found, m)).orElse(m);
            case MappingNode m -> mapping(m);
        };
    }

    private Node mapping(MappingNode m) {
        var entries = new ArrayList<Entry>();
        for (var entry : m.entries()) {
            var found = entry.name().equals(CALL) ? snippet(entry.value()) : Optional.<Node>empty();
            if (found.isEmpty()) {
                entries.add(new Entry(entry.key(), expand(entry.value())));
            } else if (found.get() instanceof MappingNode more) {
                entries.addAll(more.entries());
            } else if (m.entries().size() == 1) {
                return inPlace(found.get(), m);
            }
        }
        return new MappingNode(once(entries), m.flow(), m.tag(), m.span());
    }

    /// The first of two entries of one name counts.
    private static List<Entry> once(List<Entry> entries) {
        var byName = new LinkedHashMap<String, Entry>();
        for (var entry : entries) {
            byName.putIfAbsent(entry.name().isEmpty() ? entry.key().span().text() : entry.name(), entry);
        }
        return List.copyOf(byName.values());
    }

    /// What a snippet holds, where it was asked for: what is inside keeps its own place.
    private static Node inPlace(Node snippet, Node call) {
        return switch (snippet) {
            case Scalar s -> new Scalar(s.text(), s.style(), s.tag(), call.span());
            case SequenceNode s -> new SequenceNode(s.items(), s.flow(), s.tag(), call.span());
            case MappingNode m -> new MappingNode(m.entries(), m.flow(), m.tag(), call.span());
        };
    }

    /// The template's own `Transform` puts in whole sections.
    private MappingNode sections(MappingNode root) {
        var declared = root.get("Transform");
        if (declared.isEmpty()) {
            return root;
        }
        var calls = declared.get() instanceof SequenceNode list ? list.items() : List.of(declared.get());
        var left = new ArrayList<Node>();
        var entries = new ArrayList<>(root.entries());
        entries.removeIf(e -> e.name().equals("Transform"));
        for (var call : calls) {
            var found = snippet(call);
            if (found.isPresent() && found.get() instanceof MappingNode more) {
                more.entries().forEach(e -> merge(entries, e));
            } else {
                left.add(call);
            }
        }
        if (!left.isEmpty()) {
            var key = root.entry("Transform").orElseThrow().key();
            entries.add(new Entry(
                    key,
                    new SequenceNode(
                            left, true, Optional.empty(), declared.get().span())));
        }
        return new MappingNode(entries, root.flow(), root.tag(), root.span());
    }

    private static void merge(List<Entry> sections, Entry more) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).name().equals(more.name())) {
                if (sections.get(i).value() instanceof MappingNode own && more.value() instanceof MappingNode other) {
                    var all = new ArrayList<>(own.entries());
                    all.addAll(other.entries());
                    sections.set(
                            i,
                            new Entry(
                                    sections.get(i).key(),
                                    new MappingNode(once(all), own.flow(), own.tag(), own.span())));
                }
                return;
            }
        }
        sections.add(more);
    }

    /// What a call includes; empty for another macro, and for what is not in the tree.
    private Optional<Node> snippet(Node call) {
        if (!(call instanceof MappingNode m)
                || !Template.text(m, "Name").filter(NAME::equals).isPresent()
                || !(m.get("Parameters").orElse(null) instanceof MappingNode parameters)
                || !(parameters.get("Location").orElse(null) instanceof Scalar location)
                || location.tag().isPresent()
                || location.text().contains("://")) {
            return Optional.empty();
        }
        var path = Paths.resolve(Paths.directory(from), location.text());
        if (path.isEmpty() || !templates.has(path.get())) {
            diagnostics.add(CloudFormationDiagnostics.noSuchSnippet(location.span(), location.text()));
            return Optional.empty();
        }
        files.add(path.get());
        if (depth == NESTING || ++made > LIMIT) {
            diagnostics.add(CloudFormationDiagnostics.tooManySnippets(location.span()));
            return Optional.empty();
        }
        depth++;
        var found = templates.snippet(path.get());
        diagnostics.addAll(found.diagnostics());
        var expanded = found.roots().stream().findFirst().map(this::expand);
        depth--;
        return expanded;
    }
}
