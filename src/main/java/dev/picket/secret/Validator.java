package dev.picket.secret;

import dev.picket.secret.SecretMatch.Confidence;
import dev.picket.secret.SecretMatch.Detail;
import dev.picket.secret.SecretMatch.Region;
import java.util.List;
import java.util.Optional;

/// What matches of a pattern mean. Sees all of a file's matches at once, because secrets come in pairs.
@FunctionalInterface
interface Validator {
    /// A match of the pattern.
    record Shape(int start, int end) {}

    /// What a validator says of one secret; the scanner adds the rule.
    ///
    /// @param severity empty: the rule's own
    /// @param identity what makes it the same secret elsewhere: hashed before it leaves the package
    record Found(
            Optional<String> severity,
            Confidence confidence,
            int start,
            int end,
            String masked,
            String identity,
            List<Region> others,
            List<Detail> details) {}

    List<Found> judge(String text, List<Shape> shapes);

    /// The validators by the names that rule files use.
    static Optional<Validator> named(String name) {
        return switch (name) {
            case "" -> Optional.of(Validator::shapeAlone);
            case "aws-key-pair" -> Optional.of(AwsKeys::pairs);
            case "aws-key-id" -> Optional.of(AwsKeys::loneIds);
            case "private-key" -> Optional.of(PrivateKeys::clear);
            case "encrypted-private-key" -> Optional.of(PrivateKeys::encrypted);
            default -> Optional.empty();
        };
    }

    private static List<Found> shapeAlone(String text, List<Shape> shapes) {
        return shapes.stream()
                .map(shape -> {
                    var value = text.substring(shape.start, shape.end);
                    return new Found(
                            Optional.empty(),
                            Confidence.POSSIBLE,
                            shape.start,
                            shape.end,
                            Redaction.mask(value),
                            value,
                            List.of(),
                            List.of());
                })
                .toList();
    }
}
