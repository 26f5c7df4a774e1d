package dev.picket.git;

import dev.picket.tree.LfsPointer;
import dev.picket.tree.SourceTree.Content;
import dev.picket.tree.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Large files that Git LFS keeps beside the repository: a checkout holds them, so a commit read without a checkout
/// does too.
final class LfsObjects {
    private LfsObjects() {}

    static Content instead(byte[] blob, Path common, long limit) {
        var pointer = LfsPointer.in(blob);
        if (pointer.isEmpty()) {
            return new Content.Bytes(blob);
        }
        var oid = pointer.get().oid();
        var file = common.resolve("lfs/objects")
                .resolve(oid.substring(0, 2))
                .resolve(oid.substring(2, 4))
                .resolve(oid);
        try {
            if (!Files.isRegularFile(file)) {
                return new Content.Bytes(blob);
            }
            return Files.size(file) > limit
                    ? new Content.Unreadable(WorkTree.largerThan(limit))
                    : new Content.Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Content.Unreadable(Failures.clause(e));
        }
    }
}
