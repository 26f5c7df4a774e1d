package dev.picket.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// One pack file with its index. Answers from any thread. Source: gitformat-pack(5).
final class Pack {
    private static final int OFFSET_DELTA = 6;
    private static final int REFERENCE_DELTA = 7;
    /// Git itself never makes chains longer than 4,095.
    private static final int LONGEST_CHAIN = 10_000;

    /// What a pack needs from the store around it.
    interface Bases {
        GitObject read(ObjectId id, long limit) throws IOException;
    }

    private final Path file;
    private final PackIndex index;
    private final int idLength;
    private final BaseCache cache;
    private volatile @Nullable FileBytes data;

    private Pack(Path file, PackIndex index, int idLength, BaseCache cache) {
        this.file = file;
        this.index = index;
        this.idLength = idLength;
        this.cache = cache;
    }

    static Pack open(Path indexFile, int idLength, BaseCache cache) throws IOException {
        var name = String.valueOf(indexFile.getFileName());
        var pack = indexFile.resolveSibling(name.substring(0, name.length() - ".idx".length()) + ".pack");
        return new Pack(pack, PackIndex.open(indexFile, idLength), idLength, cache);
    }

    PackIndex index() {
        return index;
    }

    /// The object at `offset`.
    ///
    /// @throws TooLarge for one of more than `limit` bytes
    GitObject read(long offset, long limit, Bases bases) throws IOException {
        var deltas = new ArrayList<byte[]>();
        var offsets = new ArrayList<Long>();
        GitObject base = null;
        long at = offset;
        while (base == null) {
            base = cache.get(this, at);
            if (base != null) {
                break;
            }
            var header = header(at);
            if (header.type != OFFSET_DELTA && header.type != REFERENCE_DELTA) {
                TooLarge.check(header.size, limit);
                base = new GitObject(GitObject.Kind.ofPack(header.type), inflate(header.data, header.size));
                cache.put(this, at, base);
                break;
            }
            TooLarge.check(header.size, limit);
            var delta = inflate(header.data, header.size);
            TooLarge.check(Delta.resultSize(delta), limit);
            deltas.add(delta);
            offsets.add(at);
            if (deltas.size() > LONGEST_CHAIN || header.baseOffset >= at) {
                throw new GitFormatException("endless chain of deltas");
            }
            if (header.type == REFERENCE_DELTA) {
                var id = header.baseId();
                long local = index.find(id);
                if (local < 0) {
                    base = bases.read(id, limit);
                } else {
                    at = local;
                }
            } else {
                at = header.baseOffset;
            }
        }
        for (int i = deltas.size() - 1; i >= 0; i--) {
            base = new GitObject(base.kind(), Delta.apply(base.bytes(), deltas.get(i)));
            cache.put(this, offsets.get(i), base);
        }
        return base;
    }

    /// @param baseOffset -1 unless the entry is a delta against an offset
    /// @param data where the deflated bytes begin
    private record Header(int type, long size, long baseOffset, byte[] base, long data) {
        ObjectId baseId() {
            return ObjectId.of(base, 0, base.length);
        }
    }

    private Header header(long offset) throws IOException {
        var data = data();
        long at = offset;
        int b = data.byteAt(at++);
        int type = b >> 4 & 7;
        long size = b & 15;
        for (int shift = 4; (b & 0x80) != 0; shift += 7) {
            b = data.byteAt(at++);
            size |= (long) (b & 0x7f) << shift;
        }
        long base = -1;
        var id = new byte[0];
        if (type == OFFSET_DELTA) {
            b = data.byteAt(at++);
            long back = b & 0x7f;
            while ((b & 0x80) != 0) {
                b = data.byteAt(at++);
                back = (back + 1) << 7 | (b & 0x7f);
            }
            base = offset - back;
            if (base <= 0) {
                throw new GitFormatException("delta against nothing");
            }
        } else if (type == REFERENCE_DELTA) {
            id = new byte[idLength];
            for (int i = 0; i < idLength; i++) {
                id[i] = (byte) data.byteAt(at++);
            }
        }
        return new Header(type, size, base, id, at);
    }

    private byte[] inflate(long from, long size) throws IOException {
        var result = new byte[Math.toIntExact(size)];
        var inflater = new Inflater();
        try {
            long at = from;
            int filled = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    var input = data().rest(at);
                    at += input.remaining();
                    inflater.setInput(input);
                }
                int read = inflater.inflate(result, filled, result.length - filled);
                filled += read;
                if (read == 0 && !inflater.needsInput() && !inflater.finished()) {
                    throw new GitFormatException("pack entry longer than its header says");
                }
            }
            if (filled != result.length) {
                throw new GitFormatException("pack entry shorter than its header says");
            }
            return result;
        } catch (DataFormatException e) {
            throw new GitFormatException("broken pack entry");
        } finally {
            inflater.end();
        }
    }

    private FileBytes data() throws IOException {
        var known = data;
        return known != null ? known : openData();
    }

    private synchronized FileBytes openData() throws IOException {
        var known = data;
        if (known == null) {
            known = FileBytes.open(file);
            data = known;
        }
        return known;
    }
}
