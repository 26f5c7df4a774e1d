package dev.picket.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A commit's header; its message is not kept.
///
/// @param time of the committer, seconds since 1970
public record Commit(ObjectId id, ObjectId tree, List<ObjectId> parents, long time) {
    public Commit {
        parents = List.copyOf(parents);
    }

    static Commit parse(ObjectId id, byte[] bytes) throws GitFormatException {
        ObjectId tree = null;
        var parents = new ArrayList<ObjectId>();
        long time = 0;
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < text.length() && text.charAt(at) != '\n') {
            int end = text.indexOf('\n', at);
            var line = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            if (line.startsWith("tree ")) {
                tree = ObjectId.parse(line.substring(5)).orElse(null);
            } else if (line.startsWith("parent ")) {
                ObjectId.parse(line.substring(7)).ifPresent(parents::add);
            } else if (line.startsWith("committer ")) {
                time = time(line);
            }
        }
        if (tree == null) {
            throw new GitFormatException("commit without a tree");
        }
        return new Commit(id, tree, parents, time);
    }

    /// `committer Name <mail> 1700000000 +0100`
    private static long time(String line) {
        var words = line.substring(line.lastIndexOf('>') + 1).trim().split(" ", -1);
        try {
            return Long.parseLong(words[0]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
