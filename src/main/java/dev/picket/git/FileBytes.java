package dev.picket.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A file read at any offset, a page at a time. Answers from any thread. Stays open while it is in use, so a file that
/// a concurrent repack removes is still read. (Mapping it would be simpler, and costs a cold JVM 16 ms.)
final class FileBytes {
    private static final int PAGE = 1 << 16;
    private static final int PAGES_HELD = 256;

    private final FileChannel channel;
    private final long size;
    private final Map<Long, byte[]> pages = new ConcurrentHashMap<>();

    private FileBytes(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static FileBytes open(Path file) throws IOException {
        var channel = FileChannel.open(file);
        return new FileBytes(channel, channel.size());
    }

    long size() {
        return size;
    }

    int byteAt(long offset) throws IOException {
        return page(offset)[(int) (offset % PAGE)] & 0xff;
    }

    int int32(long offset) throws IOException {
        return byteAt(offset) << 24 | byteAt(offset + 1) << 16 | byteAt(offset + 2) << 8 | byteAt(offset + 3);
    }

    long int64(long offset) throws IOException {
        return (long) int32(offset) << 32 | int32(offset + 4) & 0xffffffffL;
    }

    byte[] bytes(long offset, int length) throws IOException {
        var result = new byte[length];
        int filled = 0;
        while (filled < length) {
            var page = rest(offset + filled);
            int taken = Math.min(page.remaining(), length - filled);
            page.get(result, filled, taken);
            filled += taken;
        }
        return result;
    }

    /// The bytes from `offset` to the end of its page; at least one.
    ByteBuffer rest(long offset) throws IOException {
        var page = page(offset);
        int inside = (int) (offset % PAGE);
        return ByteBuffer.wrap(page, inside, page.length - inside);
    }

    private byte[] page(long offset) throws IOException {
        if (offset < 0 || offset >= size) {
            throw new GitFormatException("truncated file");
        }
        long number = offset / PAGE;
        var known = pages.get(number);
        if (known != null) {
            return known;
        }
        if (pages.size() >= PAGES_HELD) {
            pages.clear();
        }
        var page = new byte[(int) Math.min(PAGE, size - number * PAGE)];
        var buffer = ByteBuffer.wrap(page);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, number * PAGE + buffer.position()) < 0) {
                throw new GitFormatException("truncated file");
            }
        }
        pages.put(number, page);
        return page;
    }
}
