package dev.picket.document;

import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Where the characters of a text were written, for a text that is a string inside a file.
public interface OffsetMap {
    /// The place of the characters from `start` up to `end` (excluded) of the text.
    Span span(int start, int end);

    /// The text is the file's own.
    static OffsetMap identity(SourceFile file) {
        return (start, end) -> new Span(file, start, end);
    }

    /// The text is the file's from `offset` on, character by character.
    static OffsetMap shifted(SourceFile file, int offset) {
        return (start, end) -> new Span(file, offset + start, offset + end);
    }

    static Runs runs(SourceFile file) {
        return new Runs(file);
    }

    /// A text made of pieces in order: pieces copied from the file, and pieces that stand for something else there
    /// (an escape, an interpolation).
    final class Runs implements OffsetMap {
        private final SourceFile file;
        private final List<Run> runs = new ArrayList<>();
        private int length;

        private Runs(SourceFile file) {
            this.file = file;
        }

        /// The next characters of the text are the file's from `from` up to `to`.
        public Runs copied(int from, int to) {
            runs.add(new Run(length, from, to, true));
            length += to - from;
            return this;
        }

        /// The next `characters` of the text stand for the file's `from` up to `to`.
        public Runs replaced(int from, int to, int characters) {
            runs.add(new Run(length, from, to, false));
            length += characters;
            return this;
        }

        @Override
        public Span span(int start, int end) {
            int from = at(start, false);
            return new Span(file, from, end <= start ? from : Math.max(from, at(end - 1, true)));
        }

        /// The file's offset of a character's start, or of its end.
        private int at(int offset, boolean end) {
            int low = 0;
            int high = runs.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (runs.get(middle).start <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (runs.isEmpty()) {
                return 0;
            }
            var run = runs.get(low);
            if (!run.copied) {
                return end ? run.to : offset >= length ? run.to : run.from;
            }
            return Math.min(run.to, run.from + offset - run.start + (end ? 1 : 0));
        }

        private record Run(int start, int from, int to, boolean copied) {}
    }
}
