package dev.picket.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs several command lines in one JVM, each after a `--`. The build trains the AOT cache with it; nobody else runs it.
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (var command : commands(words)) {
            out.println("rehearsing " + command);
            int code = Picket.run(command.toArray(String[]::new), out);
            out.println("exit " + code);
            out.flush();
        }
        System.exit(0); // as every run ends
    }

    private static List<List<String>> commands(String[] words) {
        var commands = new ArrayList<List<String>>();
        for (var word : words) {
            if (word.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(word);
            }
        }
        return commands;
    }
}
