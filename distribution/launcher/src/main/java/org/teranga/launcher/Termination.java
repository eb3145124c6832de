package org.teranga.launcher;

import java.util.concurrent.CountDownLatch;

/**
 * Turns SIGTERM, Ctrl-C and a closed terminal into an interrupt of the thread that runs a command, and keeps the process alive until that
 * thread has stopped everything. A stop that was asked for is no failure: the process ends with status 0.
 */
final class Termination implements AutoCloseable {
    private final Thread command;
    private final CountDownLatch done = new CountDownLatch(1);

    private Termination(Thread command) {
        this.command = command;
    }

    static Termination ofThisThread() {
        Termination termination = new Termination(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(termination::asked, "termination"));
        return termination;
    }

    private void asked() {
        if (done.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            done.await();
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    /** The command has stopped everything. */
    @Override
    public void close() {
        done.countDown();
    }
}
