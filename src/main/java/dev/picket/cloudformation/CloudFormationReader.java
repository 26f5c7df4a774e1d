package dev.picket.cloudformation;

import dev.picket.document.DocumentReader;
import dev.picket.document.Documents;
import dev.picket.document.Node.MappingNode;
import dev.picket.resource.Format;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A template to a [Root]. For any bytes there is a root and what was wrong with it; nothing is thrown.
public final class CloudFormationReader {
    private CloudFormationReader() {}

    /// Whether a file is a template, by its first bytes (4 kB do; more decide longer preambles), whatever its name.
    public static boolean isTemplate(String path, byte[] head) {
        return TemplateDetection.isTemplate(path, head);
    }

    public static Root read(SourceTree tree, String path, CloudFormationOptions options) {
        return switch (tree.read(path)) {
            case Content.Bytes(var bytes)
            when TemplateDetection.wide(bytes).isPresent() ->
                unreadable(path, "it is written in UTF-16; save it in UTF-8");
            case Content.Bytes(var bytes) -> read(SourceFile.of(path, bytes), options);
            case Content.Missing _ -> unreadable(path, "there is no such file");
            case Content.Unreadable(var why) -> unreadable(path, why);
        };
    }

    public static Root read(SourceFile file, CloudFormationOptions options) {
        var documents = documents(file);
        var diagnostics = new ArrayList<Diagnostic>(diagnostics(file, documents));
        int lost = file.text().indexOf('\uFFFD');
        if (lost >= 0) {
            diagnostics.add(CloudFormationDiagnostics.notUtf8(new Span(file, lost, lost + 1)));
        }
        var root = documents.roots().stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .findFirst();
        if (root.isEmpty()) {
            if (!documents.isBroken()) {
                diagnostics.add(CloudFormationDiagnostics.noResources(file.at(0)));
            }
            return empty(file.path(), diagnostics);
        }
        return read(new Template(file, root.get(), documents.isBroken()), options, diagnostics);
    }

    private static Root read(Template template, CloudFormationOptions options, List<Diagnostic> diagnostics) {
        var guards = new Guards();
        var path = template.file().path();
        var first = new Stack(template, path, guards, options, Guard.ALWAYS, true);
        var reading = new StackReader(first).read();
        if (first.impossible != Guard.NEVER) {
            var care = guards.and(first.care, guards.not(first.impossible));
            boolean some = care != Guard.NEVER;
            reading =
                    new StackReader(new Stack(template, path, guards, options, some ? care : first.care, false)).read();
        }
        reading.diagnostics().stream()
                .map(d -> template.isUnpacked() && d.isError() ? CloudFormationDiagnostics.unpacked(d) : d)
                .forEach(diagnostics::add);
        return new Root(
                path,
                options.environment(),
                Format.CLOUDFORMATION,
                guards,
                reading.care(),
                reading.resources(),
                reading.outputs(),
                reading.outOfReach(),
                diagnostics,
                Stream.concat(Stream.of(path), options.files().stream()).toList());
    }

    /// JSON as JSON; what opens like JSON and is none may still be YAML's flow style.
    private static Documents documents(SourceFile file) {
        var documents = DocumentReader.read(file);
        if (documents.isBroken() && !file.path().endsWith(".json")) {
            var yaml = DocumentReader.readYaml(file);
            return yaml.isBroken() ? documents : yaml;
        }
        return documents;
    }

    /// A Jinja or Helm template only might be ours: what is wrong with it is a note.
    private static List<Diagnostic> diagnostics(SourceFile file, Documents documents) {
        var text = file.text();
        boolean templated =
                text.contains("{%") || text.replace("{{resolve:", "").contains("{{");
        return documents.diagnostics().stream()
                .map(d -> templated && d.isError() ? CloudFormationDiagnostics.templated(d) : d)
                .toList();
    }

    private static Root unreadable(String path, String why) {
        return empty(path, List.of(CloudFormationDiagnostics.unreadable(SourceFile.unread(path), why)));
    }

    private static Root empty(String path, List<Diagnostic> diagnostics) {
        return new Root(
                path,
                "",
                Format.CLOUDFORMATION,
                new Guards(),
                Guard.ALWAYS,
                List.of(),
                List.of(),
                List.of(),
                diagnostics,
                List.of(path));
    }
}
