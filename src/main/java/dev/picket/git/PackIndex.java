package dev.picket.git;

import java.io.IOException;
import java.nio.file.Path;

/// Where the objects of one pack begin. Versions 1 and 2. Source: gitformat-pack(5), "pack-*.idx files".
final class PackIndex {
    private static final int MAGIC = 0xff744f63;
    private static final int FANOUT = 256 * 4;

    private final FileBytes data;
    private final int idLength;
    private final int version;
    private final int fanout;
    private final int count;

    private PackIndex(FileBytes data, int idLength, int version, int fanout) throws IOException {
        this.data = data;
        this.idLength = idLength;
        this.version = version;
        this.fanout = fanout;
        this.count = data.int32(fanout + FANOUT - 4);
    }

    static PackIndex open(Path file, int idLength) throws IOException {
        var data = FileBytes.open(file);
        boolean second = data.int32(0) == MAGIC;
        if (second && data.int32(4) != 2) {
            throw new GitFormatException("pack index of version " + data.int32(4));
        }
        var index = new PackIndex(data, idLength, second ? 2 : 1, second ? 8 : 0);
        if (index.count < 0 || index.end() > data.size()) {
            throw new GitFormatException("truncated pack index");
        }
        return index;
    }

    /// Told of each object and its offset in the pack.
    interface Consumer {
        void object(ObjectId id, long offset) throws IOException;
    }

    int count() {
        return count;
    }

    /// The offset of an object in the pack, -1 where it is not in it.
    long find(ObjectId id) throws IOException {
        int low = id.firstByte() == 0 ? 0 : data.int32(fanout + (id.firstByte() - 1) * 4);
        int high = data.int32(fanout + id.firstByte() * 4);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = compare(id, idAt(middle));
            if (compared == 0) {
                return offset(middle);
            }
            if (compared < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    void forEach(Consumer consumer) throws IOException {
        for (int i = 0; i < count; i++) {
            consumer.object(ObjectId.of(data.bytes(idAt(i), idLength), 0, idLength), offset(i));
        }
    }

    private long end() {
        return version == 2
                ? (long) fanout + FANOUT + (long) count * (idLength + 8)
                : FANOUT + (long) count * (idLength + 4);
    }

    private long idAt(int index) {
        return version == 2 ? fanout + FANOUT + (long) index * idLength : FANOUT + (long) index * (idLength + 4) + 4;
    }

    private int compare(ObjectId id, long position) throws IOException {
        for (int i = 0; i < idLength; i++) {
            int difference = (id.at(i) & 0xff) - data.byteAt(position + i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private long offset(int index) throws IOException {
        if (version == 1) {
            return data.int32(FANOUT + (long) index * (idLength + 4)) & 0xffffffffL;
        }
        long offsets = fanout + FANOUT + (long) count * (idLength + 4);
        int small = data.int32(offsets + index * 4L);
        return small >= 0 ? small : data.int64(offsets + count * 4L + (small & 0x7fffffff) * 8L);
    }
}
