package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.ExpressionCodec;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what [PackReader] reads: varints, texts by their index in one table, expressions with their places.
final class PackWriter {
    /// Changes with the format.
    static final int MAGIC = 0x504b5231;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Tables tables;

    PackWriter(Tables tables) {
        this.tables = tables;
    }

    /// Texts and files, shared by all writers of one resource.
    static final class Tables {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<SourceFile, Integer> files = new LinkedHashMap<>();

        int text(String text) {
            return texts.computeIfAbsent(text, _ -> texts.size());
        }

        int file(SourceFile file) {
            return files.computeIfAbsent(file, _ -> files.size());
        }
    }

    /// A whole resource: where its parts stand, the index, the data that it points into, files, texts.
    static byte[] resource(Tables tables, PackWriter index, PackWriter data) {
        var files = new PackWriter(tables);
        var fileStarts = new PackWriter(tables);
        for (var file : List.copyOf(tables.files.keySet())) {
            fileStarts.fixed(files.size());
            files.file(file);
        }
        var texts = new PackWriter(tables);
        var textStarts = new PackWriter(tables);
        for (var text : tables.texts.keySet()) {
            textStarts.fixed(texts.size());
            texts.raw(text.getBytes(StandardCharsets.UTF_8));
        }
        textStarts.fixed(texts.size());
        var whole = new PackWriter(tables);
        var parts = List.of(index, data, fileStarts, files, textStarts, texts);
        int start = 4 * (1 + parts.size());
        whole.fixed(MAGIC);
        for (var part : parts) {
            whole.fixed(start);
            start += part.size();
        }
        parts.forEach(part -> whole.raw(part.toBytes()));
        return whole.toBytes();
    }

    /// A file's path and the lengths of its lines: enough to say line and column of an offset.
    private void file(SourceFile file) {
        text(file.path());
        number(file.lines());
        for (int line = 1; line <= file.lines(); line++) {
            number(file.lineStart(line + 1) - file.lineStart(line));
        }
    }

    /// Four bytes, high one first.
    void fixed(int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }

    void number(int value) {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    void text(String text) {
        number(tables.text(text));
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void place(Span span) {
        number(tables.file(span.file()));
        number(span.start());
        number(span.end() - span.start());
    }

    void expression(Expression e) {
        number(tables.file(e.span().file()));
        ExpressionCodec.encode(e, ExpressionCodec.Places.KEPT, tables::text, out);
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    <T> void list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    <V> void map(Map<String, V> values, Consumer<V> write) {
        number(values.size());
        values.forEach((key, value) -> {
            text(key);
            write.accept(value);
        });
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
