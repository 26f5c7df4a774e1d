package dev.picket.scan;

import dev.picket.tree.SourceTree;
import java.util.List;

/// `--var-file` as paths of the tree.
final class VarFiles {
    private VarFiles() {}

    static List<String> of(ScanRequest request, SourceTree tree) {
        if (request.inputs().varFiles().isEmpty()) {
            return List.of();
        }
        var top = Subject.topOf(request.directory(), request.root(), request.paths());
        return request.inputs().varFiles().stream()
                .map(f -> top.relativize(request.directory().resolve(f).normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
