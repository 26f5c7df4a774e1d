package dev.picket.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A git index: what the next commit will hold. Versions 2, 3 and 4. Source: gitformat-index(5).
///
/// @param entries in the file's order: by the bytes of the path, then by stage
/// @param trees the tree objects that folders (`""` is the root) are known to equal
record IndexFile(List<Entry> entries, Map<String, ObjectId> trees) {
    static final IndexFile EMPTY = new IndexFile(List.of(), Map.of());

    /// @param stage 0; in a conflict 1 the common ancestor's, 2 ours, 3 theirs
    /// @param skipWorkTree left out of the work tree by a sparse checkout
    record Entry(String path, int mode, ObjectId id, int stage, boolean skipWorkTree) {}

    static IndexFile read(Path file, int idLength) throws IOException {
        if (!Files.exists(file)) {
            return EMPTY;
        }
        try {
            return new Reader(Files.readAllBytes(file), idLength).read();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new GitFormatException("truncated index");
        }
    }

    private static final class Reader {
        private static final int SIGNATURE = 0x44495243;
        private static final int STAT = 40;
        private static final int EXTENDED = 0x4000;
        private static final int SKIP_WORK_TREE = 0x4000;

        private final byte[] data;
        private final int idLength;
        private final Map<String, ObjectId> trees = new HashMap<>();
        private int at;

        Reader(byte[] data, int idLength) {
            this.data = data;
            this.idLength = idLength;
        }

        IndexFile read() throws GitFormatException {
            int version = int32(4);
            if (int32(0) != SIGNATURE || version < 2 || version > 4) {
                throw new GitFormatException("index of an unknown version");
            }
            int count = int32(8);
            at = 12;
            var entries = new ArrayList<Entry>(Math.min(Math.max(count, 0), data.length / 62));
            var previous = new byte[0];
            for (int i = 0; i < count; i++) {
                previous = entry(version, previous, entries);
            }
            extensions();
            return new IndexFile(entries, trees);
        }

        private byte[] entry(int version, byte[] previous, List<Entry> entries) {
            int start = at;
            int mode = int32(at + 24);
            var id = ObjectId.of(data, at + STAT, idLength);
            at += STAT + idLength;
            int flags = int16();
            boolean skip = version >= 3 && (flags & EXTENDED) != 0 && (int16() & SKIP_WORK_TREE) != 0;
            int kept = version == 4 ? previous.length - offset() : 0;
            int end = at;
            while (data[end] != 0) {
                end++;
            }
            var name = Arrays.copyOf(previous, kept + end - at);
            System.arraycopy(data, at, name, kept, end - at);
            at = version == 4 ? end + 1 : start + ((end - start + 8) & ~7);
            entries.add(new Entry(new String(name, StandardCharsets.UTF_8), mode, id, flags >> 12 & 3, skip));
            return name;
        }

        private void extensions() throws GitFormatException {
            while (at + 8 <= data.length - idLength) {
                var signature = new String(data, at, 4, StandardCharsets.US_ASCII);
                int size = int32(at + 4);
                at += 8;
                int end = Math.addExact(at, size);
                if (signature.equals("TREE")) {
                    cachedTree("", end);
                } else if (signature.equals("link")) {
                    throw new GitFormatException(
                            "the index is split (git update-index --no-split-index makes it whole)");
                } else if (Character.isLowerCase(signature.charAt(0)) && !signature.equals("sdir")) {
                    throw new GitFormatException("index extension " + signature);
                }
                at = end;
            }
        }

        /// One folder and, in turn, those below it.
        private void cachedTree(String parent, int end) {
            record Open(String path, int left) {}
            var open = new ArrayList<Open>();
            open.add(new Open(parent, 1));
            while (!open.isEmpty() && at < end) {
                var within = open.removeLast();
                if (within.left > 1) {
                    open.add(new Open(within.path, within.left - 1));
                }
                var name = word((byte) 0);
                int entries = Integer.parseInt(word((byte) ' '));
                int folders = Integer.parseInt(word((byte) '\n'));
                var path = within.path.isEmpty() ? name : within.path + "/" + name;
                if (entries >= 0) {
                    trees.put(path, ObjectId.of(data, at, idLength));
                    at += idLength;
                }
                if (folders > 0) {
                    open.add(new Open(path, folders));
                }
            }
        }

        private String word(byte terminator) {
            int start = at;
            while (data[at] != terminator) {
                at++;
            }
            return new String(data, start, at++ - start, StandardCharsets.UTF_8);
        }

        /// The variable-width number of gitformat-pack(5), "offset encoding".
        private int offset() {
            int b = data[at++];
            int value = b & 0x7f;
            while ((b & 0x80) != 0) {
                b = data[at++];
                value = (value + 1) << 7 | (b & 0x7f);
            }
            return value;
        }

        private int int16() {
            int value = (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
            at += 2;
            return value;
        }

        private int int32(int from) {
            return (data[from] & 0xff) << 24
                    | (data[from + 1] & 0xff) << 16
                    | (data[from + 2] & 0xff) << 8
                    | (data[from + 3] & 0xff);
        }
    }
}
