package dev.picket.scan;

import java.nio.file.Path;
import java.util.List;

/// `--var-file` and `--parameter-file` as paths of the tree.
final class VarFiles {
    private VarFiles() {}

    static List<String> of(List<Path> files, ScanRequest request) {
        if (files.isEmpty()) {
            return List.of();
        }
        var top = Subject.topOf(request.directory(), request.root(), request.paths());
        return files.stream()
                .map(f -> top.relativize(request.directory().resolve(f).normalize())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
