package org.teranga.launcher.bench;

import picocli.CommandLine.Command;

/** {@code ./teranga bench}: data for benchmarks; the benchmarks themselves run in a process of their own, with their peers' libraries. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Makes data for benchmarks. 'matching' runs all benchmarks of matching beside their peers, 'matching NAME' one of them;",
            "'noise' asks the platform that runs."
        },
        subcommands = {BenchDataCommand.class})
public final class BenchCommand {}
