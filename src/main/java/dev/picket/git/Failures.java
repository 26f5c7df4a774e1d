package dev.picket.git;

import dev.picket.tree.WorkTree;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What went wrong, as clauses for the user.
final class Failures {
    static final String NOT_LOCAL = "not in this clone";

    private Failures() {}

    static String clause(IOException e) {
        return clause(e, Limits.TREE);
    }

    static String clause(IOException e, long limit) {
        return switch (e) {
            case TooLarge _ -> WorkTree.largerThan(limit);
            case NoSuchFileException _ -> NOT_LOCAL;
            case AccessDeniedException _ -> "permission denied";
            default -> Optional.ofNullable(e.getMessage()).orElse("damaged");
        };
    }
}
