package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A secret that only a rule over resources finds is quoted by no report, wherever in the code it stands.
class SecretsInCodeTest {
    @TempDir
    Path folder;

    /// No detector's shape, yet a password by the name that it is given to. Its halves are as secret as the whole.
    private static String secret() {
        return firstHalf() + "8Wd" + "5tN2z";
    }

    private static String firstHalf() {
        return "kR7v" + "Lq3X";
    }

    private static final String INSTANCE = "resource \"aws_instance\" \"a\" {\n  user_data = %s\n}\n";
    private static final String SCRIPT = "#!/bin/sh\\nexport DB_PASSWORD=%s\\n";

    static Stream<Arguments> places() {
        var s = secret();
        var quoted = "\"" + SCRIPT.formatted(s) + "\"";
        return Stream.of(
                Arguments.of("user data", INSTANCE.formatted(quoted), ""),
                Arguments.of(
                        "user data on the header's line",
                        "resource \"aws_instance\" \"a\" { user_data = " + quoted + " }\n",
                        ""),
                Arguments.of(
                        "a map's member",
                        "resource \"aws_lambda_function\" \"f\" {\n  environment {\n    variables = {\n      DB_PASSWORD = \""
                                + s + "\"\n    }\n  }\n}\n",
                        ""),
                Arguments.of(
                        "a local", INSTANCE.formatted("local.script") + "locals {\n  script = " + quoted + "\n}\n", ""),
                Arguments.of(
                        "a local within the text",
                        INSTANCE.formatted("\"export DB_PASSWORD=${local.word}\"") + "locals {\n  word = \"" + s
                                + "\"\n}\n",
                        ""),
                Arguments.of(
                        "a heredoc",
                        INSTANCE.formatted("<<-END\n    #!/bin/sh\n    export DB_PASSWORD=" + s + "\n  END"),
                        ""),
                Arguments.of(
                        "a variables file",
                        INSTANCE.formatted("\"export DB_PASSWORD=${var.word}\"") + "variable \"word\" {}\n",
                        "word = \"" + s + "\"\n"),
                Arguments.of("a password", "resource \"aws_db_instance\" \"d\" { password = \"" + s + "\" }\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void noReportQuotesIt(String where, String code, String variables) {
        ScratchRepository.in(folder);
        Volumes.write(folder, "main.tf", code);
        Volumes.write(folder, "terraform.tfvars", variables);
        for (var format : List.of("text", "json", "sarif")) {
            var ran = Ran.picket("scan", "--format", format, "--show=all", folder);
            assertTrue(
                    ran.out().contains("no-secret") || ran.out().contains("not-plaintext"),
                    () -> where + " is not found: " + ran.out());
            assertFalse(ran.out().contains(firstHalf()), ran.out());
            assertFalse(ran.out().contains(secret().substring(firstHalf().length())), ran.out());
        }
    }
}
