package dev.picket.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The entries of one tree object, in its order.
///
/// @param mode as git writes it, in octal: 040000 a folder, 100644 and 100755 files, 120000 a symbolic link, 160000 a
/// submodule
record TreeEntry(int mode, String name, ObjectId id) {
    static final int FOLDER = 0040000;
    static final int LINK = 0120000;
    static final int SUBMODULE = 0160000;
    private static final int KIND = 0170000;
    private static final int FILE = 0100000;

    static List<TreeEntry> parse(byte[] tree, int idLength) throws GitFormatException {
        var entries = new ArrayList<TreeEntry>();
        int at = 0;
        while (at < tree.length) {
            int mode = 0;
            while (at < tree.length && tree[at] != ' ') {
                mode = mode << 3 | (tree[at++] - '0' & 7);
            }
            int name = ++at;
            while (at < tree.length && tree[at] != 0) {
                at++;
            }
            if (at + 1 + idLength > tree.length) {
                throw new GitFormatException("truncated tree");
            }
            entries.add(new TreeEntry(
                    mode,
                    new String(tree, name, at - name, StandardCharsets.UTF_8),
                    ObjectId.of(tree, at + 1, idLength)));
            at += 1 + idLength;
        }
        return entries;
    }

    boolean isFolder() {
        return (mode & KIND) == FOLDER;
    }

    boolean isBlob() {
        return (mode & KIND) == FILE || (mode & KIND) == LINK;
    }
}
