package dev.picket.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/// `picket`: infrastructure code and repository secrets, judged offline.
@Command(
        name = "picket",
        mixinStandardHelpOptions = true,
        version = Picket.VERSION,
        sortOptions = false,
        description = {
            "Finds what infrastructure code would deploy that it must not, and what a repository has leaked.",
            "Reads Terraform, CloudFormation and Packer files and git history. Works offline; changes nothing."
        },
        footer = {
            "",
            "Start with:    picket scan            judge this directory",
            "               picket explain RULE    what a rule wants, and why (CKV_AWS_20 will do)",
            "               picket demo            try it on an example company's repository",
            "",
            "Exit codes:    0 clean, 1 new findings at or over --fail-on, 2 something could not be read or used"
        },
        subcommands = {
            ScanCommand.class,
            HookCommand.class,
            ShowCommand.class,
            EvalCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            PracticesCommand.class,
            DemoCommand.class
        })
public final class Picket {
    private static final int WIDTH = 100;
    static final String VERSION = "picket " + Version.NUMBER;

    private Picket() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(args, out);
        } catch (RuntimeException | Error defect) { // any other code would mean "new findings" or "clean"
            System.err.println("picket: internal error: " + defect);
            code = 2;
        }
        out.flush();
        System.exit(code);
    }

    static int run(String[] args, PrintStream out) {
        if (args.length == 1 && args[0].equals("hook")) {
            return HookCommand.run(
                    Path.of("").toAbsolutePath(), out, System.err); // a commit waits: no option parser is loaded
        }
        if (List.of(args).contains("")) { // as of an unset variable in quotes, which no command can mean
            System.err.println("picket: An argument is empty.");
            return 2;
        }
        System.setOut(out);
        return commandLine().execute(args);
    }

    /// The commands, for running and for printing their help.
    static CommandLine commandLine() {
        var line = new CommandLine(new Picket());
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().version(VERSION));
        line.registerConverter(LocalDate.class, Picket::date);
        return line.setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(true)
                .setExecutionExceptionHandler((e, failed, _) -> {
                    failed.getErr().println("picket: internal error: " + e + "\nPlease report it with what you ran.");
                    if (failed.getParseResult().originalArgs().contains("--debug")) {
                        e.printStackTrace(failed.getErr());
                    }
                    return 2;
                });
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException("'" + text + "' is no date (expected YYYY-MM-DD)");
        }
    }
}
