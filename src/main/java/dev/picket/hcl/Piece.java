package dev.picket.hcl;

import java.util.Optional;

/// A template as it is read, one piece after another, before its directives are nested ([Pieces]).
sealed interface Piece {
    int start();

    int end();

    /// Text with its escapes resolved. In heredocs and lone templates no piece reaches beyond its line ending.
    record Literal(String text, int start, int end) implements Piece {
        Literal withText(String other) {
            return new Literal(other, start, end);
        }
    }

    /// `${ … }` or `%{ … }`
    ///
    /// @param expression the value, condition or collection; [Expression.Null] where the kind has none
    /// @param key the first variable of a `for` with two
    /// @param variable the variable of a `for`, else empty
    /// @param stripBefore opened with `~`: white space before it goes
    /// @param stripAfter closed with `~`: white space after it goes
    record Sequence(
            Kind kind,
            Expression expression,
            Optional<String> key,
            String variable,
            boolean stripBefore,
            boolean stripAfter,
            int start,
            int end)
            implements Piece {
        /// With its place in the template and its strip markers.
        Sequence placed(boolean before, boolean after, int from, int to) {
            return new Sequence(kind, expression, key, variable, before, after, from, to);
        }
    }

    enum Kind {
        INTERPOLATION,
        IF,
        ELSE,
        ENDIF,
        FOR,
        ENDFOR
    }
}
