package org.teranga.architecture.broken;

/** Past the log. */
public class WritesToTheConsole {
    void write() {
        System.out.println();
    }
}
