package org.teranga.launcher.console;

/**
 * A step of a command that takes time and is reported when it is done.
 *
 * @param name what is shown
 * @param work what is done
 */
public record ConsoleStep(String name, Work work) {
    /** What a step does. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @throws Exception where it cannot be done; a {@link LaunchFailed} is shown as it stands
         */
        void run() throws Exception;
    }
}
