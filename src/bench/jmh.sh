#!/usr/bin/env bash
# Runs the benchmarks of parser, evaluator and rules (classes named *Benchmark, beside the tests) with JMH.
#
#   src/bench/jmh.sh [JMH'S ARGUMENTS]     build first: bin/picket --version
#   src/bench/jmh.sh HclParser -f 1 -prof gc
set -euo pipefail
cd "$(dirname "$0")/../.."

classpath=target/bench.classpath
mvn -q -B -Dquick test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -DincludeScope=test -Dmdep.outputFile="$PWD/$classpath"
{ read -r _ && read -r home; } <target/picket.current
exec "$home/bin/java" -cp "target/test-classes:target/classes:$(cat "$classpath")" org.openjdk.jmh.Main "$@"
