package dev.picket.git;

/// Git's delta encoding. Source: gitformat-pack(5), "Deltified representation".
final class Delta {
    private Delta() {}

    static byte[] apply(byte[] base, byte[] delta) throws GitFormatException {
        try {
            return new Reader(delta).apply(base);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new GitFormatException("broken delta");
        }
    }

    /// How long the result will be, from the delta's first bytes.
    static long resultSize(byte[] delta) throws GitFormatException {
        try {
            var reader = new Reader(delta);
            reader.size();
            return reader.size();
        } catch (IndexOutOfBoundsException e) {
            throw new GitFormatException("broken delta");
        }
    }

    private static final class Reader {
        private final byte[] delta;
        private int at;

        Reader(byte[] delta) {
            this.delta = delta;
        }

        byte[] apply(byte[] base) throws GitFormatException {
            if (size() != base.length) {
                throw new GitFormatException("delta against another base");
            }
            var result = new byte[Math.toIntExact(size())];
            int filled = 0;
            while (at < delta.length) {
                int op = delta[at++] & 0xff;
                if ((op & 0x80) != 0) {
                    int offset = number(op, 4);
                    int length = number(op >> 4, 3);
                    length = length == 0 ? 0x10000 : length;
                    System.arraycopy(base, offset, result, filled, length);
                    filled += length;
                } else if (op != 0) {
                    System.arraycopy(delta, at, result, filled, op);
                    at += op;
                    filled += op;
                } else {
                    throw new GitFormatException("broken delta");
                }
            }
            if (filled != result.length) {
                throw new GitFormatException("broken delta");
            }
            return result;
        }

        /// A little-endian number of up to `bytes` bytes; a bit of `present` says whether each is there.
        private int number(int present, int bytes) {
            int value = 0;
            for (int i = 0; i < bytes; i++) {
                if ((present >> i & 1) != 0) {
                    value |= (delta[at++] & 0xff) << (8 * i);
                }
            }
            return value;
        }

        private long size() {
            long value = 0;
            int shift = 0;
            int b;
            do {
                b = delta[at++] & 0xff;
                value |= (long) (b & 0x7f) << shift;
                shift += 7;
            } while ((b & 0x80) != 0);
            return value;
        }
    }
}
