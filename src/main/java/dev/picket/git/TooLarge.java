package dev.picket.git;

import java.io.IOException;

/// An object is larger than what the caller wants to read. Becomes a value at the package's border.
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLarge(long size) {
        super("object of " + size + " bytes");
    }

    static void check(long size, long limit) throws TooLarge {
        if (size > limit || size < 0) {
            throw new TooLarge(size);
        }
    }
}
