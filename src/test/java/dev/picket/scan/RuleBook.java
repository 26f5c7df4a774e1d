package dev.picket.scan;

import dev.picket.rule.Catalogue;
import dev.picket.rule.Facts;
import dev.picket.rule.RuleFile;
import dev.picket.rule.RuleFiles;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The project's own rules and facts, read once for all tests.
final class RuleBook {
    private static final Path RULES = Path.of("rules");
    private static final Path FACTS = Path.of("src/main/facts");
    static final List<RuleFile> FILES = RuleFiles.parse(sources());
    static final Facts KNOWN = facts();
    static final Catalogue CATALOGUE = Catalogue.of(FILES, KNOWN::schema);

    private RuleBook() {}

    private static List<SourceFile> sources() {
        try (var paths = Files.walk(RULES)) {
            var files = new ArrayList<SourceFile>();
            for (var path :
                    paths.filter(p -> p.toString().endsWith(".hcl")).sorted().toList()) {
                files.add(SourceFile.of(path.toString().replace('\\', '/'), Files.readAllBytes(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts facts() {
        try (var aws = Files.newInputStream(FACTS.resolve("cloudformation-types.tsv.gz"));
                var terraform = Files.newInputStream(FACTS.resolve("terraform-types.tsv.gz"))) {
            return Facts.read(aws, terraform);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
