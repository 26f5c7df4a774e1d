#!/usr/bin/env bash
# Prints the ten dearest rules over 5,000 resources, each as a share of the whole.
#
#   src/bench/rules.sh     build first: bin/picket --version
set -euo pipefail
cd "$(dirname "$0")/../.."

classpath=target/bench.classpath
mvn -q -B -Dquick test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -DincludeScope=test -Dmdep.outputFile="$PWD/$classpath"
{ read -r _ && read -r home; } <target/picket.current
exec "$home/bin/java" -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$classpath")" dev.picket.scan.RuleCosts
