package dev.picket.scan;

import dev.picket.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A tree, and files of values that the user named with their own path: those are read wherever they lie, also where git ignores them.
///
/// @param top the folder that paths of the tree are relative to
/// @param named their paths from there
record NamedFiles(SourceTree tree, Path top, Set<String> named) implements SourceTree {
    static SourceTree of(SourceTree tree, Path top, ScanRequest request) {
        var named = new TreeSet<String>();
        for (var variable : request.inputs().variables()) {
            if (variable instanceof ScanRequest.GivenVariable.File(var path)) {
                named.addAll(VarFiles.of(List.of(path), request));
            }
        }
        named.addAll(VarFiles.of(request.inputs().parameterFiles(), request));
        return named.isEmpty() ? tree : new NamedFiles(tree, top, named);
    }

    @Override
    public List<Entry> files() {
        return tree.files();
    }

    @Override
    public Content read(String path) {
        var content = tree.read(path);
        return content instanceof Content.Missing && named.contains(path) ? onDisk(path) : content;
    }

    private Content onDisk(String path) {
        var file = top.resolve(path);
        try {
            return !Files.isRegularFile(file)
                    ? new Content.Missing()
                    : Files.size(file) > Bounds.FILE_BYTES
                            ? new Content.Unreadable("larger than 20 MB")
                            : new Content.Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Content.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Content head(String path, int limit) {
        return named.contains(path) ? SourceTree.super.head(path, limit) : tree.head(path, limit);
    }

    @Override
    public List<Skipped> skipped() {
        return tree.skipped();
    }

    @Override
    public List<Link> links() {
        return tree.links();
    }
}
