package dev.picket.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The same work on many things, on a fixed number of threads; results in the order of the things.
final class Parallel {
    private static final int CHUNK = 64;

    private Parallel() {}

    static <T, R> List<R> map(int jobs, List<T> things, Function<T, R> work) {
        if (jobs <= 1 || things.size() <= CHUNK) {
            return things.stream().map(work).toList();
        }
        try (var pool = Executors.newFixedThreadPool(jobs)) {
            var futures = new ArrayList<Future<List<R>>>();
            for (int from = 0; from < things.size(); from += CHUNK) {
                var chunk = things.subList(from, Math.min(things.size(), from + CHUNK));
                Callable<List<R>> all = () -> chunk.stream().map(work).toList();
                futures.add(pool.submit(all));
            }
            var results = new ArrayList<R>();
            for (var future : futures) {
                results.addAll(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
