package dev.picket.scan;

import dev.picket.resource.Adapted;
import dev.picket.resource.Graph;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.rule.RuleFunctions;
import dev.picket.text.Diagnostic;
import dev.picket.value.Guard;
import dev.picket.value.GuardText;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What Picket understood of a tree before any rule: every resource as declared and as AWS names it, outputs, and what is not known.
///
/// @param graph the roots, adapted
/// @param hidden the secrets in the files that were read: masked
public record Show(List<Root> roots, Graph graph, Hidden hidden, List<Diagnostic> diagnostics) {
    public sealed interface Shown {
        record Done(Show show) implements Shown {}

        /// @param why a sentence for the user
        record Refused(String why) implements Shown {}
    }

    public static Shown of(ScanRequest request) {
        return switch (Subject.open(request)) {
            case Subject.Refused(var why) -> new Shown.Refused(why);
            case Subject.Opened subject -> new Shown.Done(of(request, subject));
        };
    }

    private static Show of(ScanRequest request, Subject.Opened subject) {
        var problems = new ArrayList<Diagnostic>();
        var configuration = ConfigurationFile.read(request, subject, problems::add);
        var tree = new ScopedTree(subject.head(), configuration);
        var scope = Scope.of(request, subject);
        var failures = new Failures(problems::add, request.debug());
        var all = FrontEnds.read(tree, scope, request, configuration, failures);
        var rules = Rules.inForce(request, configuration, subject.head(), problems);
        var hidden = new Hidden(SecretPass.scanner(rules));
        SecretPass.hide(
                hidden,
                tree,
                new TreeSet<>(all.stream().flatMap(r -> r.files().stream()).toList()));
        var read = all.stream().map(hidden::in).toList();
        var roots = read.stream().filter(r -> isShown(r, scope)).toList();
        roots.forEach(r -> problems.addAll(r.diagnostics()));
        var catalogue = rules.catalogue();
        var graph = Graph.of(
                read, // what is shown may refer to what it imports from
                catalogue,
                RuleFunctions.of(catalogue),
                request.selection().account(),
                problems::add);
        return new Show(roots, graph, hidden, problems.stream().map(hidden::in).toList());
    }

    private static boolean isShown(Root root, Scope scope) {
        return scope.isReported(root.path()) || root.files().stream().anyMatch(scope::isReported);
    }

    /// One JSON document in the contract's form (docs/schemas/show.json).
    ///
    /// @param only addresses (or definitions) to list; empty: all
    public String json(List<String> only) {
        var out = new StringBuilder("{\"schemaVersion\":\"1\",\n\"resources\":[");
        var separator = "\n";
        for (var root : roots) {
            for (var resource : root.resources()) {
                if (isWanted(resource, only)) {
                    out.append(separator);
                    resource(out, root, resource);
                    separator = ",\n";
                }
            }
        }
        out.append("],\n\"outputs\":[");
        outputs(out);
        out.append("],\n\"unknowns\":[");
        unknowns(out);
        out.append("],\n\"diagnostics\":[");
        separator = "\n";
        for (var d : Order.ofDiagnostics(diagnostics)) {
            out.append(separator).append("{\"file\":");
            ValueJson.string(out, d.subject().file().path());
            out.append(",\"startLine\":").append(d.subject().startLine());
            out.append(",\"startColumn\":").append(d.subject().startColumn());
            out.append(",\"severity\":\"")
                    .append(d.isError() ? "error" : "note")
                    .append("\",\"summary\":");
            ValueJson.string(out, d.summary());
            out.append(",\"help\":");
            orNull(out, d.help());
            out.append('}');
            separator = ",\n";
        }
        return out.append("]}\n").toString();
    }

    private static boolean isWanted(Resource r, List<String> only) {
        return only.isEmpty() ? !r.isPseudo() : only.contains(r.address()) || only.contains(r.definition());
    }

    private void resource(StringBuilder out, Root root, Resource r) {
        out.append("{\"address\":");
        ValueJson.string(out, r.address());
        out.append(",\"definition\":");
        ValueJson.string(out, r.definition());
        out.append(",\"mode\":\"")
                .append(r.mode() == Resource.Mode.DATA ? "data" : "managed")
                .append("\",\"type\":");
        ValueJson.string(out, r.type());
        var rows = graph.show(r);
        var first = rows.isEmpty() ? null : rows.getFirst();
        out.append(",\"awsType\":");
        orNull(out, first == null ? "" : first.awsType().orElse(""));
        out.append(",\"format\":\"").append(r.format().word()).append('"');
        if (roots.size() > 1) {
            out.append(",\"root\":");
            ValueJson.string(out, root.path());
        }
        if (!root.environment().isEmpty()) {
            out.append(",\"environment\":");
            ValueJson.string(out, root.environment());
        }
        r.construct().ifPresent(c -> {
            out.append(",\"construct\":");
            ValueJson.string(out, c);
        });
        out.append(",\"file\":");
        ValueJson.string(out, r.block().file().path());
        out.append(",\"startLine\":").append(r.block().startLine());
        out.append(",\"endLine\":").append(r.block().endLine());
        out.append(",\"when\":");
        when(out, r.when(), root);
        out.append(",\"declared\":");
        ValueJson.write(out, r.declared(), root.guards());
        out.append(",\"adapted\":");
        members(out, first == null ? Map.of() : first.adapted(), root);
        out.append(",\"more\":[");
        for (int i = 1; i < rows.size(); i++) {
            out.append(i > 1 ? "," : "").append("{\"awsType\":");
            orNull(out, rows.get(i).awsType().orElse(""));
            out.append(",\"when\":");
            when(out, rows.get(i).when(), root);
            out.append(",\"adapted\":");
            members(out, rows.get(i).adapted(), root);
            out.append('}');
        }
        out.append("],\"partOf\":");
        partOf(out, first);
        out.append(",\"parts\":");
        texts(out, first == null ? List.of() : first.parts());
        out.append(",\"references\":[");
        var separator = "";
        for (var row : rows) {
            for (var reference : row.references()) {
                out.append(separator).append("{\"property\":");
                ValueJson.string(out, reference.property());
                out.append(",\"to\":");
                ValueJson.string(out, reference.to());
                out.append('}');
                separator = ",";
            }
        }
        out.append("],\"attributes\":");
        ValueJson.write(out, r.attributes(), root.guards());
        out.append('}');
    }

    private static void partOf(StringBuilder out, @org.jspecify.annotations.Nullable Adapted row) {
        if (row == null || row.partOf().isEmpty()) {
            out.append("null");
            return;
        }
        out.append("{\"type\":");
        ValueJson.string(out, row.partOf().get());
        out.append(",\"addresses\":");
        texts(out, row.wholes());
        out.append('}');
    }

    private void outputs(StringBuilder out) {
        var separator = "\n";
        for (var root : roots) {
            for (var output : root.outputs()) {
                out.append(separator).append("{\"module\":");
                ValueJson.string(out, output.module());
                if (roots.size() > 1) {
                    out.append(",\"root\":");
                    ValueJson.string(out, root.path());
                }
                out.append(",\"name\":");
                ValueJson.string(out, output.name());
                out.append(",\"value\":");
                ValueJson.write(out, output.value(), root.guards());
                out.append('}');
                separator = ",\n";
            }
        }
    }

    private void unknowns(StringBuilder out) {
        var counts = new TreeMap<String, Integer>();
        for (var root : roots) {
            root.resources().forEach(r -> count(r.declared(), counts));
        }
        var separator = "";
        for (var e : counts.entrySet()) {
            out.append(separator).append("{\"cause\":");
            ValueJson.string(out, e.getKey());
            out.append(",\"count\":").append(e.getValue()).append('}');
            separator = ",";
        }
    }

    private static void count(Value value, Map<String, Integer> counts) {
        switch (value) {
            case Value.Unknown u -> counts.merge(u.cause().text(), 1, Integer::sum);
            case Value.Sequence s -> {
                s.elements().forEach(e -> count(e.value(), counts));
                s.rest().ifPresent(r -> count(r, counts));
            }
            case Value.Mapping m -> {
                m.members().values().forEach(v -> count(v, counts));
                m.rest().ifPresent(r -> count(r, counts));
            }
            case Value.Choice c -> c.cases().forEach(x -> count(x.value(), counts));
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ -> {}
        }
    }

    private static void when(StringBuilder out, Guard guard, Root root) {
        if (guard == Guard.ALWAYS) {
            out.append("null");
        } else {
            ValueJson.string(out, GuardText.in(root.guards()).expression(guard));
        }
    }

    private static void members(StringBuilder out, Map<String, Value> members, Root root) {
        out.append('{');
        var separator = "";
        for (var e : members.entrySet()) {
            out.append(separator);
            ValueJson.string(out, e.getKey());
            out.append(':');
            ValueJson.write(out, e.getValue(), root.guards());
            separator = ",";
        }
        out.append('}');
    }

    private static void texts(StringBuilder out, List<String> texts) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i > 0 ? "," : "");
            ValueJson.string(out, texts.get(i));
        }
        out.append(']');
    }

    private static void orNull(StringBuilder out, String text) {
        if (text.isEmpty()) {
            out.append("null");
        } else {
            ValueJson.string(out, text);
        }
    }

    /// The folder that paths are relative to.
    public static Path topOf(ScanRequest request) {
        return Subject.topOf(request.directory(), request.root(), request.paths());
    }
}
