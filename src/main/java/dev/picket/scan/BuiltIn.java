package dev.picket.scan;

import dev.picket.rule.Catalogue;
import dev.picket.rule.Facts;
import dev.picket.rule.RuleCheck;
import dev.picket.rule.RuleFiles;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/// The rules that the build compiled into the product.
public final class BuiltIn {
    static final String RULES = "picket.rules";
    static final String TEXTS = "picket.texts";
    static final String EXAMPLES = "picket.examples";

    private BuiltIn() {}

    /// Reads the index; each type, rule and text when it is asked for.
    public static Catalogue catalogue() {
        return Catalogue.load(resource(RULES), () -> resource(TEXTS));
    }

    /// These with a user's rule files, and what is wrong with those: a broken rule is not judged. The facts are opened only here.
    public static Catalogue catalogueWith(List<SourceFile> users, Consumer<Diagnostic> problems) {
        var builtIn = catalogue();
        if (users.isEmpty()) {
            return builtIn;
        }
        var facts = facts();
        var files = RuleFiles.parse(users);
        var all = builtIn.with(files, facts::schema);
        all.diagnostics().forEach(problems);
        var broken = RuleCheck.of(files, all, facts);
        broken.forEach(problems);
        return broken.isEmpty() ? all : builtIn.with(RuleFiles.without(files, broken), facts::schema);
    }

    /// For [Example#unpack].
    static byte[] examples() {
        return resource(EXAMPLES);
    }

    private static Facts facts() {
        try {
            return Facts.read(
                    new ByteArrayInputStream(resource(Facts.AWS)), new ByteArrayInputStream(resource(Facts.TERRAFORM)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
