package dev.picket.scan;

import dev.picket.resource.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A piece of a rule's fixtures for people to read. The product carries them in a resource of their own, some 40 KB compressed, which only
/// `explain` opens: an example says more than a sentence, and a person at a terminal may be offline.
///
/// @param fails whether the rule finds something in it
/// @param text whole lines, without marks
public record Example(Format format, boolean fails, String text) {
    /// Rule id -> its examples.
    static byte[] pack(SortedMap<String, List<Example>> all) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(all.size());
            for (var rule : all.entrySet()) {
                out.writeUTF(rule.getKey());
                out.writeInt(rule.getValue().size());
                for (var example : rule.getValue()) {
                    out.writeByte(example.format().ordinal());
                    out.writeBoolean(example.fails());
                    out.writeUTF(example.text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SortedMap<String, List<Example>> unpack(byte[] packed) {
        var all = new TreeMap<String, List<Example>>();
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int rules = in.readInt();
            for (int i = 0; i < rules; i++) {
                var id = in.readUTF();
                int count = in.readInt();
                var examples = new ArrayList<Example>();
                for (int k = 0; k < count; k++) {
                    examples.add(new Example(Format.values()[in.readByte()], in.readBoolean(), in.readUTF()));
                }
                all.put(id, examples);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /// Those that the build put into the product.
    public static List<Example> of(String rule) {
        return unpack(BuiltIn.examples()).getOrDefault(rule, List.of());
    }
}
