package dev.picket.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Where the objects of one pack begin. Versions 1 and 2. Source: gitformat-pack(5), "pack-*.idx files".
final class PackIndex {
    private static final int MAGIC = 0xff744f63;
    private static final int FANOUT = 256 * 4;

    private final ByteBuffer data;
    private final int idLength;
    private final int version;
    private final int fanout;
    private final int count;

    private PackIndex(ByteBuffer data, int idLength, int version, int fanout) {
        this.data = data;
        this.idLength = idLength;
        this.version = version;
        this.fanout = fanout;
        this.count = data.getInt(fanout + FANOUT - 4);
    }

    static PackIndex open(Path file, int idLength) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() < FANOUT || channel.size() > Integer.MAX_VALUE) {
                throw new GitFormatException("pack index of " + channel.size() + " bytes");
            }
            var data = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            boolean second = data.getInt(0) == MAGIC;
            if (second && data.getInt(4) != 2) {
                throw new GitFormatException("pack index of version " + data.getInt(4));
            }
            var index = new PackIndex(data, idLength, second ? 2 : 1, second ? 8 : 0);
            if (index.count < 0 || index.end() > data.capacity()) {
                throw new GitFormatException("truncated pack index");
            }
            return index;
        }
    }

    int count() {
        return count;
    }

    /// The offset of an object in the pack, -1 where it is not in it.
    long find(ObjectId id) {
        int low = id.firstByte() == 0 ? 0 : data.getInt(fanout + (id.firstByte() - 1) * 4);
        int high = data.getInt(fanout + id.firstByte() * 4);
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

    void forEach(BiConsumer<ObjectId, Long> consumer) {
        var bytes = new byte[idLength];
        for (int i = 0; i < count; i++) {
            data.get(idAt(i), bytes);
            consumer.accept(ObjectId.of(bytes, 0, idLength), offset(i));
        }
    }

    private long end() {
        return version == 2
                ? (long) fanout + FANOUT + (long) count * (idLength + 8)
                : FANOUT + (long) count * (idLength + 4);
    }

    private int idAt(int index) {
        return version == 2 ? fanout + FANOUT + index * idLength : FANOUT + index * (idLength + 4) + 4;
    }

    private int compare(ObjectId id, int position) {
        for (int i = 0; i < idLength; i++) {
            int difference = (id.at(i) & 0xff) - (data.get(position + i) & 0xff);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private long offset(int index) {
        if (version == 1) {
            return data.getInt(FANOUT + index * (idLength + 4)) & 0xffffffffL;
        }
        int offsets = fanout + FANOUT + count * (idLength + 4);
        int small = data.getInt(offsets + index * 4);
        return small >= 0 ? small : data.getLong(offsets + count * 4 + (small & 0x7fffffff) * 8);
    }
}
