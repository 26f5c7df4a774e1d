package dev.picket.cli;

import dev.picket.scan.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `picket demo`
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Lays out an example company's repository, with generated secrets in its tree and its history, and scans it.",
            "Nothing in it was ever real."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket demo                                    in a new temporary directory",
            "  picket demo ~/picket-demo"
        })
final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Where to (default: a new temporary directory).")
    private @Nullable Path directory;

    @Override
    public Integer call() throws IOException {
        var place = directory == null ? Files.createTempDirectory("picket-demo-") : directory;
        var refusal = Demo.layOut(place);
        if (refusal.isPresent()) {
            System.err.println("picket: " + refusal.get());
            return 2;
        }
        System.out.println("An example repository is in " + place.toAbsolutePath() + ". What follows is:");
        System.out.println("    picket scan --history " + place.toAbsolutePath() + "\n");
        System.out.flush();
        return new CommandLine(new ScanCommand()).execute("--history", "--fail-on", "none", place.toString());
    }
}
