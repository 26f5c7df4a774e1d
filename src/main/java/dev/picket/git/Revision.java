package dev.picket.git;

import dev.picket.git.GitRepository.Lookup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How git names commits: a ref in full or short, `@`, an id or its beginning, then any of `~n`, `^n`, `^{commit}`,
/// `^{}`; `ref@{n}` is what a ref was. Source: gitrevisions(7). Dates, message searches and upstreams are not read.
final class Revision {
    private static final Pattern STEP = Pattern.compile("~(\\d*)|\\^(\\d+)|\\^\\{(?:commit)?\\}|\\^");
    private static final Pattern LOGGED = Pattern.compile("(.*)@\\{(\\d+)\\}");
    private static final List<String> PLACES =
            List.of("%s", "refs/%s", "refs/tags/%s", "refs/heads/%s", "refs/remotes/%s", "refs/remotes/%s/HEAD");
    private static final int SHORTEST = 4;
    private static final int DEEPEST_TAG = 10;

    private final GitRepository repository;

    Revision(GitRepository repository) {
        this.repository = repository;
    }

    Lookup<ObjectId> resolve(String revision) throws IOException {
        int end = firstStep(revision);
        var named = name(revision.substring(0, end));
        if (named.isEmpty()) {
            return new Lookup.Failed<>("No commit, branch or tag is called " + revision.substring(0, end));
        }
        var commit = peel(named.get());
        var steps = STEP.matcher(revision);
        int at = end;
        while (at < revision.length()) {
            if (commit.isEmpty() || !steps.region(at, revision.length()).lookingAt()) {
                return new Lookup.Failed<>(revision + " names no commit");
            }
            commit = step(commit.get(), steps.group(), steps.group(1), steps.group(2));
            at = steps.end();
        }
        return commit.<Lookup<ObjectId>>map(Lookup.Found::new)
                .orElseGet(() -> new Lookup.Failed<>(revision + " names no commit"));
    }

    private static int firstStep(String revision) {
        int tilde = revision.indexOf('~');
        int caret = revision.indexOf('^');
        int first = tilde < 0 ? caret : caret < 0 ? tilde : Math.min(tilde, caret);
        return first < 0 ? revision.length() : first;
    }

    private Optional<ObjectId> step(
            ObjectId commit,
            String step,
            @org.jspecify.annotations.Nullable String back,
            @org.jspecify.annotations.Nullable String parent)
            throws IOException {
        if (back != null) {
            int count = back.isEmpty() ? 1 : number(back);
            Optional<ObjectId> at = Optional.of(commit);
            for (int i = 0; i < count && at.isPresent(); i++) {
                at = parent(at.get(), 1);
            }
            return at;
        }
        if (step.startsWith("^{")) {
            return Optional.of(commit);
        }
        int which = parent == null ? 1 : number(parent);
        return which == 0 ? Optional.of(commit) : parent(commit, which);
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private Optional<ObjectId> parent(ObjectId commit, int which) throws IOException {
        var parents = repository.commitOf(commit).parents();
        return which <= parents.size() ? Optional.of(parents.get(which - 1)) : Optional.empty();
    }

    private Optional<ObjectId> name(String name) throws IOException {
        var logged = LOGGED.matcher(name);
        if (logged.matches()) {
            return logged(logged.group(1), number(logged.group(2)));
        }
        if (name.equals("@")) {
            return repository.refs().head();
        }
        var full = ObjectId.parse(name);
        if (full.isPresent()) {
            return full;
        }
        for (var place : PLACES) {
            var found = repository.refs().get(place.formatted(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return abbreviated(name);
    }

    private Optional<ObjectId> logged(String name, int back) throws IOException {
        for (var place : name.isEmpty() || name.equals("@") ? List.of("HEAD") : PLACES) {
            var log = repository.refs().log(place.formatted(name));
            if (!log.isEmpty()) {
                return back < log.size() ? Optional.of(log.get(log.size() - 1 - back)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<ObjectId> abbreviated(String name) throws IOException {
        if (name.length() < SHORTEST || !name.chars().allMatch(ObjectId::isHexDigit)) {
            return Optional.empty();
        }
        var found = repository.objects().abbreviated(name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The commit that a ref's object is or, for an annotated tag, leads to.
    Optional<ObjectId> peel(ObjectId id) throws IOException {
        var current = id;
        for (int depth = 0; depth < DEEPEST_TAG; depth++) {
            var object = repository.objects().read(current, Limits.COMMIT);
            switch (object.kind()) {
                case COMMIT -> {
                    return Optional.of(current);
                }
                case TREE, BLOB -> {
                    return Optional.empty();
                }
                case TAG -> {
                    var target = target(object.bytes());
                    if (target.isEmpty()) {
                        return Optional.empty();
                    }
                    current = target.get();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ObjectId> target(byte[] tag) {
        var text = new String(tag, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return text.startsWith("object ") && end > 0 ? ObjectId.parse(text.substring(7, end)) : Optional.empty();
    }
}
