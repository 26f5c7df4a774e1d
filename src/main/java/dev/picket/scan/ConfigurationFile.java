package dev.picket.scan;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/// Which `.picket.yaml` counts. The file that was asked for, else the tree's own. A hook reads the index's: a commit may change the
/// configuration with the code. Any other comparison reads the base's, so that a change cannot loosen what it is judged by.
final class ConfigurationFile {
    private final ScanRequest request;
    private final Subject.Opened subject;
    private final Consumer<Diagnostic> problems;

    private ConfigurationFile(ScanRequest request, Subject.Opened subject, Consumer<Diagnostic> problems) {
        this.request = request;
        this.subject = subject;
        this.problems = problems;
    }

    static Configuration read(ScanRequest request, Subject.Opened subject, Consumer<Diagnostic> problems) {
        var file = new ConfigurationFile(request, subject, problems);
        return request.config().isPresent() ? file.asked() : file.ofTree();
    }

    private Configuration asked() {
        var path = request.directory().resolve(request.config().orElseThrow()).normalize();
        var name = path.startsWith(subject.top())
                ? subject.top().relativize(path).toString().replace('\\', '/')
                : path.toString();
        try {
            return read(SourceFile.of(name, Files.readAllBytes(path)));
        } catch (IOException e) {
            problems.accept(ScanDiagnostics.unreadable(name, "no such file, or not readable"));
            return Configuration.NONE;
        }
    }

    private Configuration ofTree() {
        var tree = request.touched() ? subject.head() : subject.base().orElse(subject.head());
        return switch (tree.read(Configuration.FILE)) {
            case Content.Bytes(var bytes) -> read(SourceFile.of(Configuration.FILE, bytes));
            case Content.Missing _ -> Configuration.NONE;
            case Content.Unreadable(var why) -> {
                problems.accept(ScanDiagnostics.unreadable(Configuration.FILE, why));
                yield Configuration.NONE;
            }
        };
    }

    private Configuration read(SourceFile file) {
        var read = ConfigurationReader.read(file);
        read.diagnostics().forEach(problems);
        return read.configuration();
    }
}
