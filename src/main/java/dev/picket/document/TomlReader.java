package dev.picket.document;

import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// TOML 1.0 to one mapping: tables, arrays of tables and dotted keys are put together. A statement that is wrong is left
/// out, with its diagnostic; the next line is read on.
final class TomlReader {
    private final SourceFile file;
    private final TomlValues values;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Table root;
    private int depth;

    private TomlReader(SourceFile file) {
        this.file = file;
        this.values = new TomlValues(file);
        this.root = new Table(file.at(0));
    }

    static Documents read(SourceFile file) {
        if (file.text().length() > DocumentReader.MAX_CHARACTERS) {
            return new Documents(List.of(), List.of(), List.of(DocumentDiagnostics.tooLarge(file)));
        }
        var reader = new TomlReader(file);
        reader.statements();
        return new Documents(List.of(reader.node(reader.root)), List.of(), reader.diagnostics);
    }

    /// A member is a [Table], an array of tables ([Tables]) or a [Written] value.
    private sealed interface Member {}

    private record Written(Node node) implements Member {}

    private record Tables(List<Table> items) implements Member {}

    private static final class Table implements Member {
        private final Span header;
        private final Map<String, Scalar> keys = new LinkedHashMap<>();
        private final Map<String, Member> members = new LinkedHashMap<>();

        Table(Span header) {
            this.header = header;
        }

        void put(Scalar key, Member member) {
            keys.put(key.text(), key);
            members.put(key.text(), member);
        }
    }

    private void statements() {
        var table = root;
        values.skipLines();
        while (!values.atEnd()) {
            int start = values.at();
            try {
                if (values.accept("[[")) {
                    table = arrayItem(header("]]"));
                } else if (values.accept("[")) {
                    table = inside(root, header("]"));
                } else {
                    assign(table);
                }
                values.endOfLine();
            } catch (TomlValues.Malformed malformed) {
                diagnostics.add(DocumentDiagnostics.malformedToml(malformed.place(), malformed.wanted()));
                values.nextLine(start);
            }
            values.skipLines();
        }
    }

    private List<Scalar> header(String close) throws TomlValues.Malformed {
        var path = values.keys();
        values.expect(close);
        return path;
    }

    private void assign(Table table) throws TomlValues.Malformed {
        var path = values.keys();
        values.expect("=");
        var value = values.value();
        var last = path.getLast();
        var holder = inside(table, path.subList(0, path.size() - 1));
        if (holder.members.containsKey(last.text())) {
            throw values.malformed(last.span(), "a key that is not there yet");
        }
        holder.put(last, new Written(value));
    }

    private Table arrayItem(List<Scalar> path) throws TomlValues.Malformed {
        var holder = inside(root, path.subList(0, path.size() - 1));
        var last = path.getLast();
        var item = new Table(last.span());
        var member = holder.members.get(last.text());
        if (member == null) {
            member = new Tables(new ArrayList<>());
            holder.put(last, member);
        }
        if (!(member instanceof Tables(var items))) {
            throw values.malformed(last.span(), "the name of an array of tables");
        }
        items.add(item);
        return item;
    }

    /// The table at that path, made where it is not there yet; of an array of tables the last.
    private Table inside(Table table, List<Scalar> path) throws TomlValues.Malformed {
        if (path.size() > DocumentReader.MAX_DEPTH) {
            throw values.malformed(path.getLast().span(), "fewer names");
        }
        for (var key : path) {
            var member = table.members.get(key.text());
            if (member == null) {
                var made = new Table(key.span());
                table.put(key, made);
                table = made;
            } else {
                table = switch (member) {
                    case Table inner -> inner;
                    case Tables(var items) -> items.getLast();
                    case Written _ -> throw values.malformed(key.span(), "the name of a table");
                };
            }
        }
        return table;
    }

    private Node node(Member member) {
        return switch (member) {
            case Written(var node) -> node;
            case Tables(var items) -> {
                var nodes = items.stream().map(this::node).toList();
                yield new SequenceNode(nodes, false, Optional.empty(), over(nodes));
            }
            case Table table -> {
                if (++depth > DocumentReader.MAX_DEPTH) {
                    diagnostics.add(DocumentDiagnostics.tooDeep(table.header));
                    yield new MappingNode(List.of(), false, Optional.empty(), table.header);
                }
                var entries = new ArrayList<Entry>();
                table.members.forEach(
                        (name, m) -> entries.add(new Entry(Objects.requireNonNull(table.keys.get(name)), node(m))));
                depth--;
                var ends = entries.stream().map(Entry::value).toList();
                yield new MappingNode(
                        entries, false, Optional.empty(), ends.isEmpty() ? table.header : table.header.to(over(ends)));
            }
        };
    }

    private Span over(List<Node> nodes) {
        int start = nodes.stream().mapToInt(n -> n.span().start()).min().orElse(0);
        int end = nodes.stream().mapToInt(n -> n.span().end()).max().orElse(start);
        return new Span(file, start, end);
    }
}
