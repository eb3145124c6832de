package org.teranga.launcher.operator;

import picocli.CommandLine.Command;

/** {@code ./teranga tenant …}: the operator's commands on the running platform. */
@Command(
        name = "tenant",
        mixinStandardHelpOptions = true,
        description = "Opens, shows, suspends and resumes associations on the running platform.",
        subcommands = {
            CreateCommand.class,
            ListCommand.class,
            ShowCommand.class,
            SuspendCommand.class,
            ResumeCommand.class
        })
public final class TenantCommand {}
