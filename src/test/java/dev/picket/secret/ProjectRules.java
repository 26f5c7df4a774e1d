package dev.picket.secret;

import dev.picket.hcl.Body;
import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The secret rules that the project ships.
final class ProjectRules {
    private ProjectRules() {}

    static SecretRules.Loaded load() {
        var blocks = new ArrayList<Body.Block>();
        try (var files = Files.list(Path.of("rules/secrets"))) {
            for (var file : files.sorted().toList()) {
                blocks.addAll(parse(file.toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SecretRules.read(blocks);
    }

    static List<Body.Block> parse(String path, String text) {
        var file = HclParser.parse(SourceFile.of(path, text));
        if (!file.diagnostics().isEmpty()) {
            throw new AssertionError(file.diagnostics());
        }
        return file.body().blocks("secret").toList();
    }

    static SecretScanner scanner() {
        return SecretScanner.of(load().rules());
    }
}
