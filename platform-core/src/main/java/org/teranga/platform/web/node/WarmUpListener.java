package org.teranga.platform.web.node;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.jspecify.annotations.Nullable;

/** Warms the node up in a thread of its own, which does not outlive the application. */
public class WarmUpListener implements ServletContextListener {
    private static final long LONGEST_GOODBYE_MILLIS = 5_000;

    private final WarmUps warmUps;
    private @Nullable Thread thread;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @SuppressWarnings("NullAway.Init")
    WarmUpListener(WarmUps warmUps) {
        this.warmUps = warmUps;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        thread = threads.newThread(warmUps::run);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        warmUps.stop();
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(LONGEST_GOODBYE_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
