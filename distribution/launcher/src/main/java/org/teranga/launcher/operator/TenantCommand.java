package org.teranga.launcher.operator;

import picocli.CommandLine.Command;

/** {@code ./teranga tenant …}: the operator's commands on the running platform. */
@Command(
        name = "tenant",
        mixinStandardHelpOptions = true,
        description =
                "Opens, shows, suspends, resumes, exports, imports and erases associations on the running platform.",
        subcommands = {
            CreateCommand.class,
            ListCommand.class,
            ShowCommand.class,
            SuspendCommand.class,
            ResumeCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            EraseCommand.class,
            KeyCommand.class,
            OpenCommand.class
        })
public final class TenantCommand {}
