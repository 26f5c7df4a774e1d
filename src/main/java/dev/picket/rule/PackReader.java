package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.ExpressionCodec;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what [PackWriter] wrote, where it stands. Texts and files are made when first asked for; asked twice at once, twice.
final class PackReader {
    private final Tables tables;
    private final ByteBuffer in;

    private PackReader(Tables tables, int position) {
        this.tables = tables;
        this.in = tables.whole.duplicate().position(position);
    }

    /// @throws IllegalArgumentException for a resource of another format
    static PackReader open(byte[] resource) {
        var whole = ByteBuffer.wrap(resource).asReadOnlyBuffer();
        if (resource.length < 28 || whole.getInt(0) != PackWriter.MAGIC) {
            throw new IllegalArgumentException("these are no rules of this version");
        }
        return new PackReader(new Tables(whole), whole.getInt(4));
    }

    /// Another reader, at an offset of the data.
    PackReader at(int offset) {
        return new PackReader(tables, tables.whole.getInt(8) + offset);
    }

    private static final class Tables {
        private final ByteBuffer whole;
        private final int fileStarts;
        private final int files;
        private final int textStarts;
        private final int texts;
        private final @Nullable String[] madeTexts;
        private final @Nullable SourceFile[] madeFiles;

        Tables(ByteBuffer whole) {
            this.whole = whole;
            this.fileStarts = whole.getInt(12);
            this.files = whole.getInt(16);
            this.textStarts = whole.getInt(20);
            this.texts = whole.getInt(24);
            this.madeTexts = new @Nullable String[(texts - textStarts) / 4];
            this.madeFiles = new @Nullable SourceFile[(files - fileStarts) / 4];
        }

        String text(int index) {
            var made = madeTexts[index];
            if (made == null) {
                int start = whole.getInt(textStarts + 4 * index);
                var bytes = new byte[whole.getInt(textStarts + 4 * index + 4) - start];
                whole.get(texts + start, bytes);
                made = new String(bytes, StandardCharsets.UTF_8);
                madeTexts[index] = made;
            }
            return made;
        }

        SourceFile file(int index) {
            var made = madeFiles[index];
            if (made == null) {
                made = new PackReader(this, files + whole.getInt(fileStarts + 4 * index)).file();
                madeFiles[index] = made;
            }
            return made;
        }
    }

    /// A file of blanks whose lines are as long as the real one's.
    private SourceFile file() {
        var path = text();
        int lines = number();
        var text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            int length = number();
            if (i < lines) {
                text.repeat(' ', length - 1).append('\n');
            } else {
                text.repeat(' ', length);
            }
        }
        return SourceFile.of(path, text.toString());
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    boolean flag() {
        return in.get() != 0;
    }

    String text() {
        return tables.text(number());
    }

    Span place() {
        var file = tables.file(number());
        int start = number();
        return new Span(file, start, start + number());
    }

    Expression expression() {
        var file = tables.file(number());
        return ExpressionCodec.decode(in, ExpressionCodec.Places.KEPT, tables::text, file);
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> read) {
        int size = number();
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    <V> SequencedMap<String, V> map(Supplier<V> read) {
        int size = number();
        var values = new LinkedHashMap<String, V>();
        for (int i = 0; i < size; i++) {
            var key = text();
            values.put(key, read.get());
        }
        return values;
    }
}
