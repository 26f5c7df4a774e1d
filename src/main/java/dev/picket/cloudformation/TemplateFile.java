package dev.picket.cloudformation;

import dev.picket.document.DocumentReader;
import dev.picket.document.Documents;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One file read as a template, and what was wrong with it.
///
/// @param template empty where the file holds no mapping
record TemplateFile(Optional<Template> template, List<Diagnostic> diagnostics) {
    static TemplateFile read(SourceTree tree, String path) {
        return switch (tree.read(path)) {
            case Content.Bytes(var bytes)
            when TemplateDetection.wide(bytes).isPresent() ->
                unreadable(path, "it is written in UTF-16; save it in UTF-8");
            case Content.Bytes(var bytes) -> of(SourceFile.of(path, bytes));
            case Content.Missing _ -> unreadable(path, "there is no such file");
            case Content.Unreadable(var why) -> unreadable(path, why);
        };
    }

    static TemplateFile of(SourceFile file) {
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
        if (root.filter(ServerlessFile::isOne).isPresent()) {
            var template = ServerlessFile.template(root.get());
            return new TemplateFile(
                    template.map(t -> Template.of(file, t, documents.isBroken()).open()), diagnostics);
        }
        if (documents.roots().size() > 1) {
            diagnostics.add(CloudFormationDiagnostics.severalDocuments(second(documents)));
        }
        if (root.isEmpty() && !documents.isBroken()) {
            diagnostics.add(CloudFormationDiagnostics.noResources(file.at(0)));
        }
        return new TemplateFile(root.map(r -> Template.of(file, r, documents.isBroken())), diagnostics);
    }

    /// A template that is a text within another: its places are those of that text. Empty where the text is not there line by line.
    static Optional<TemplateFile> inline(Node text) {
        if (!(text instanceof Node.Scalar scalar)
                || scalar.style() != Node.Style.LITERAL
                || scalar.tag().isPresent()) {
            return Optional.empty();
        }
        var span = scalar.span();
        var whole = span.file().text();
        int start = whole.indexOf('\n', span.start());
        if (start < 0 || start >= span.end()) {
            return Optional.empty();
        }
        var before = new StringBuilder(span.end());
        whole.substring(0, start).chars().forEach(c -> before.append(c == '\n' || c == '\r' ? (char) c : ' '));
        return Optional.of(of(SourceFile.of(
                span.file().path(), before + whole.substring(start, Math.min(span.end(), whole.length())))));
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

    /// Where the second document begins.
    private static Span second(Documents documents) {
        var start = documents.roots().get(1).whole();
        return new Span(start.file(), start.start(), Math.min(start.start() + 1, start.end()));
    }

    private static TemplateFile unreadable(String path, String why) {
        return new TemplateFile(
                Optional.empty(), List.of(CloudFormationDiagnostics.unreadable(SourceFile.unread(path), why)));
    }
}
