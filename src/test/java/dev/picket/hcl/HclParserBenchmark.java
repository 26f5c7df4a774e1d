package dev.picket.hcl;

import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How fast a folder of real files is parsed, warm, on one thread: `java -cp … org.openjdk.jmh.Main HclParserBenchmark
/// -jvmArgsAppend -Dcorpus=FOLDER`. The score is passes a second; the setup prints the size of one pass.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HclParserBenchmark {
    private final List<String> texts = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        long bytes = 0;
        try (var files = Files.walk(Path.of(System.getProperty("corpus", ".")))) {
            for (var file : files.filter(HclParserBenchmark::isHcl).sorted().toList()) {
                texts.add(Files.readString(file));
                bytes += Files.size(file);
            }
        }
        System.out.printf("%n%d files, %.2f MB a pass%n", texts.size(), bytes / 1e6);
    }

    private static boolean isHcl(Path path) {
        var name = path.toString();
        return Files.isRegularFile(path) && (name.endsWith(".tf") || name.endsWith(".pkr.hcl"));
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (var text : texts) {
            hole.consume(HclParser.parse(SourceFile.of("t.tf", text)));
        }
    }
}
