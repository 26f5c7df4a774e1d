package dev.picket.hcl;

import java.util.Arrays;

/// A stack of brackets with their places, which a hundred thousand of them do not overflow.
final class OpenBrackets {
    private char[] kinds = new char[32];
    private int[] positions = new int[32];
    private boolean[] newlines = new boolean[32];
    private final int[] counts = new int[128];
    private int size;

    void push(char kind, boolean newlinesCountedBefore, int position) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
            newlines = Arrays.copyOf(newlines, size * 2);
        }
        counts[kind]++;
        kinds[size] = kind;
        positions[size] = position;
        newlines[size++] = newlinesCountedBefore;
    }

    /// Whether newlines counted before the bracket that is popped.
    boolean pop() {
        counts[kinds[--size]]--;
        return newlines[size];
    }

    /// The kind of the innermost one; NUL where none is open.
    char kind() {
        return size == 0 ? '\0' : kinds[size - 1];
    }

    int position() {
        return size == 0 ? 0 : positions[size - 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(char kind) {
        return counts[kind] > 0;
    }

    void clear() {
        Arrays.fill(counts, 0);
        size = 0;
    }
}
