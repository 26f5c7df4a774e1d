package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.report.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// The help of every command, as a person reads it.
class HelpTest {
    private static final Path GOLDEN = Path.of("test-fixtures/help");

    static Stream<String> commands() {
        return Picket.commandLine().getSubcommands().keySet().stream();
    }

    @Test
    void ofThePicketItself() throws IOException {
        Golden.assertMatches(GOLDEN.resolve("picket.txt"), Ran.picket("--help").out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void ofACommand(String command) throws IOException {
        var help = Ran.picket(command, "--help");
        Golden.assertMatches(GOLDEN.resolve(command + ".txt"), help.out());
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("picket " + command), help.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionSaysWhatItDoes(String command) {
        CommandLine line = Picket.commandLine().getSubcommands().get(command);
        for (var option : line.getCommandSpec().options()) {
            assertFalse(String.join("", option.description()).isBlank(), command + " " + option.longestName());
        }
        for (var parameter : line.getCommandSpec().positionalParameters()) {
            assertFalse(String.join("", parameter.description()).isBlank(), command + " " + parameter.paramLabel());
        }
    }

    @Test
    void aMistypedCommandOrOptionIsOneMessageAndExit2() {
        for (var words : new String[][] {{"scn"}, {"scan", "--fial-on", "low"}, {"explain"}, {"eval", "--nothing"}}) {
            var ran = Ran.picket((Object[]) words);
            assertEquals(2, ran.exit());
            assertEquals("", ran.out());
            assertFalse(ran.err().contains("\tat "), ran.err());
        }
        assertTrue(Ran.picket("scn").err().contains("scan"), Ran.picket("scn").err());
    }

    @Test
    void withoutWordsItSaysWhatThereIs() {
        var ran = Ran.picket();
        assertEquals(2, ran.exit());
        assertTrue((ran.out() + ran.err()).contains("picket scan"), ran.out() + ran.err());
    }
}
