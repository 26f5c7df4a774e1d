package dev.picket.scan;

import dev.picket.rule.Catalogue;
import dev.picket.rule.Facts;
import dev.picket.rule.RuleFile;
import dev.picket.rule.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The project's own rules and facts, read once for all tests.
final class RuleBook {
    static final Facts KNOWN;
    static final List<RuleFile> FILES;
    static final Catalogue CATALOGUE;

    static {
        try {
            KNOWN = Facts.read(Path.of("src/main/facts"));
            FILES = RuleFiles.parse(RuleCompiler.sources(Path.of("rules")));
            CATALOGUE = Catalogue.of(FILES, KNOWN::schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleBook() {}
}
