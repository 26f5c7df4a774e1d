package dev.picket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The smallest configurations that a rule has something to say about: `ec2-volume-encrypted`, of severity high.
final class Volumes {
    static final String RULE = "ec2-volume-encrypted";
    static final String ONLY = "--only=" + RULE;
    /// The finding stands at line 2.
    static final String OPEN = volume("data", "false");

    static final String CLOSED = volume("data", "true");
    static final String UNDECIDED = "variable \"encrypt\" {}\n" + volume("data", "var.encrypt");

    private Volumes() {}

    static String volume(String name, String encrypted) {
        return "resource \"aws_ebs_volume\" \"" + name + "\" {\n  encrypted = " + encrypted + "\n  size = 1\n}\n";
    }

    /// An access key that nobody ever had, and its secret key. Put together here so that no scanner takes this file for a leak.
    static String keys() {
        return "aws_access_key_id = " + id() + "\naws_secret_access_key = " + secretKey() + "\n";
    }

    static String id() {
        return "AKIA" + "QW5ZJ3TV" + "R6MHXK2P";
    }

    static String secretKey() {
        return "k3Jd8fLq0Zx" + "V7bNw2RtY5uPa" + "9sGhM4cEo1iQ6Kz+";
    }

    static Path write(Path folder, String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
