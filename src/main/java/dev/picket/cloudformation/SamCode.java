package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import java.util.Optional;

/// A place in S3: `s3://bucket/key`, or an object of `Bucket`, `Key`, `Version`. A local path becomes one only when the
/// template is packaged.
final class SamCode {
    private static final String SCHEME = "s3://";

    private SamCode() {}

    /// @param bucket the names of the object's members, as each service has its own
    static Optional<Node> s3(Node uri, String bucket, String key, String version) {
        var at = new MadeNodes(uri.span());
        return switch (uri) {
            case Scalar s when s.tag().isEmpty() && s.text().startsWith(SCHEME) -> text(s.text(), at, bucket, key);
            case MappingNode m
            when Intrinsic.of(m).isEmpty() ->
                Optional.of(at.members()
                        .put(bucket, m.get("Bucket"))
                        .put(key, m.get("Key"))
                        .put(version, m.get("Version"))
                        .object());
            case Node _ -> Optional.empty();
        };
    }

    private static Optional<Node> text(String uri, MadeNodes at, String bucket, String key) {
        int slash = uri.indexOf('/', SCHEME.length());
        return slash < 0
                ? Optional.empty()
                : Optional.of(at.members()
                        .put(bucket, at.text(uri.substring(SCHEME.length(), slash)))
                        .put(key, at.text(uri.substring(slash + 1)))
                        .object());
    }
}
