package dev.picket.scan;

import dev.picket.resource.Format;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses from a rule's fixtures what a reader is shown: one piece that fails and one that passes in each format.
final class ExampleFinder {
    private final List<SourceFile> files;
    private final List<Example> examples = new ArrayList<>();

    private ExampleFinder(List<SourceFile> files) {
        this.files = files;
    }

    /// @param folder the rule's fixtures
    static List<Example> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(SourceFile.of(String.valueOf(path.getFileName()), Files.readAllBytes(path)));
            }
        }
        var finder = new ExampleFinder(files);
        for (var format : Format.values()) {
            finder.find(format);
        }
        return List.copyOf(finder.examples);
    }

    private void find(Format format) {
        var failing = in(format, "fail").flatMap(f -> failing(f).stream()).findFirst();
        failing.ifPresent(c -> examples.add(new Example(format, true, c.text())));
        var type = failing.map(Chosen::type).orElse("");
        in(format, "pass")
                .filter(f -> !Marks.any(f.text()))
                .findFirst()
                .ifPresent(f -> examples.add(new Example(format, false, passing(f, type))));
    }

    private record Chosen(String text, String type) {}

    /// A format's files, those named so first.
    private java.util.stream.Stream<SourceFile> in(Format format, String name) {
        var endings = switch (format) {
            case TERRAFORM -> List.of(".tf", ".tfstate");
            case CLOUDFORMATION -> List.of(".yaml");
            case PACKER -> List.of(".pkr.hcl");
        };
        return files.stream()
                .filter(f -> endings.stream().anyMatch(f.path()::endsWith))
                .sorted(Comparator.comparing((SourceFile f) ->
                                endings.stream().noneMatch(ending -> f.path().equals(name + ending)))
                        .thenComparing(f -> !f.path().startsWith(name)));
    }

    /// What fails always before what fails sometimes, and what is written before what is left out.
    private static Optional<Chosen> failing(SourceFile file) {
        var pieces = Pieces.of(file);
        Chosen best = null;
        int least = Integer.MAX_VALUE;
        for (int line = 1; line <= file.lines(); line++) {
            var text = file.lineText(line);
            if (Marks.isFailure(text)) {
                int at = line;
                var piece = pieces.all().stream().filter(p -> p.holds(at)).findFirst();
                boolean header = piece.isPresent()
                        && text.equals(piece.get().text().lines().findFirst().orElse(""));
                int cost = (Marks.isPlainFailure(text) ? 0 : 2) + (header ? 1 : 0);
                if (cost < least) {
                    least = cost;
                    best = new Chosen(
                            piece.map(pieces::around).orElseGet(pieces::whole),
                            piece.map(Piece::type).orElse(""));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String passing(SourceFile file, String type) {
        var pieces = Pieces.of(file);
        var resources = pieces.all().stream().filter(Piece::isResource).toList();
        return resources.stream()
                .filter(p -> p.type().equals(type))
                .findFirst()
                .or(() -> resources.stream().findFirst())
                .map(pieces::around)
                .orElseGet(pieces::whole);
    }
}
