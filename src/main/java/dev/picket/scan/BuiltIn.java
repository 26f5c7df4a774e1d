package dev.picket.scan;

import dev.picket.rule.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The rules that the build compiled into the product.
public final class BuiltIn {
    static final String RULES = "picket.rules";
    static final String TEXTS = "picket.texts";

    private BuiltIn() {}

    /// Reads the index; each type, rule and text when it is asked for.
    public static Catalogue catalogue() {
        return Catalogue.load(resource(RULES), () -> resource(TEXTS));
    }

    private static byte[] resource(String name) {
        try (var in = BuiltIn.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("This build has no rules: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
